import { planSchema } from '@plan-lint/schemas/validate';
import { expect, test } from 'vitest';
import { readDocument } from '../read/read-document.ts';
import { readPlan } from '../read/read-plan.ts';
import type { MapNode } from '../source/node.ts';
import { Source } from '../source/source.ts';
import type { Plan } from '../model/plan.ts';
import { around, fieldOf, namePart, partsOf } from './parts.ts';

function planOf(text: string): Plan {
  const { root } = readDocument(new Source('a.plan.yaml', text));
  return readPlan(root as MapNode, {}).model;
}

const plan = planOf(`
id: a
title: Our plan
reality: { obstacles: [Three posts are vacant], summary: Calm }
priorities:
  - title: Reading
    goals:
      - goal: Everyone reads
        actions: [{ do: Buy books, owner: Head }, Read aloud]
        goals: Read at home
`);
const parts = partsOf(plan);

test('names every part, short forms too', () => {
  const named = [...parts].map(([kind, list]) => [kind, list.map(namePart)]);
  expect(Object.fromEntries(named)).toEqual({
    plan: ['Our plan'],
    obstacle: ['Three posts are vacant'],
    priority: ['Reading'],
    goal: ['Everyone reads', 'Read at home'],
    action: ['Buy books', 'Read aloud'],
  });
});

test('knows what stands in what', () => {
  const outer = (kind: 'action' | 'goal'): readonly (readonly string[])[] =>
    (parts.get(kind) ?? []).map((part) => around(part).map(namePart));
  expect(outer('action')[1]).toEqual(['Everyone reads', 'Reading', 'Our plan']);
  expect(outer('goal')).toEqual([
    ['Reading', 'Our plan'],
    ['Everyone reads', 'Reading', 'Our plan'],
  ]);
});

test('finds a field, inside a section and behind a short form', () => {
  const [whole] = parts.get('plan') ?? [];
  const [, action] = parts.get('action') ?? [];
  if (!whole || !action) throw new Error('The plan lost its parts.');
  expect(fieldOf(whole, 'reality.summary')?.value).toBe('Calm');
  expect(fieldOf(action, 'do')?.value).toBe('Read aloud');
  expect(fieldOf(action, 'owner')).toBeUndefined();
});

test('a bare text stands for what the format says', () => {
  const definitions = planSchema().$defs ?? {};
  for (const [kind, entity = kind] of [
    ['staff', 'staffRole'],
    ['value'],
    ['action'],
    ['review'],
    ['involvement'],
    ['perspective'],
    ['communication'],
    ['monitoring'],
    ['milestone'],
    ['contribution'],
    ['obstacle'],
    ['evidence'],
    ['layer'],
    ['tension'],
    ['notDoing'],
    ['measure'],
    ['goal'],
    ['priority'],
  ] as const) {
    const short = definitions[entity]?.anyOf?.find(({ description = '' }) =>
      description.startsWith('Short for'),
    );
    const field = /`(.+)`/.exec(short?.description ?? '')?.[1] ?? '';
    const place = { kind: 'text', value: 'x' } as never;
    expect([entity, fieldOf({ kind, place, above: undefined }, field)]).toEqual([entity, place]);
  }
});

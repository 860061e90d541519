import { describe, expect, it } from 'vitest';
import type { Plan } from '../model/plan.ts';
import { readDocument } from '../read/read-document.ts';
import { readPlan } from '../read/read-plan.ts';
import type { MapNode } from '../source/node.ts';
import { Source } from '../source/source.ts';
import type { Supported } from './alignment.ts';
import { alignment, purposesOf, showsHow, valuesOf } from './alignment.ts';

const planFrom = (text: string): Plan =>
  readPlan(readDocument(new Source('plan.yaml', text)).root as MapNode).model;

const PURPOSE = `
id: millbrook
mission: Every child reads the world.
vision: A town that reads.
values: [{ id: hard-work, name: Hard work, meaning: Effort with an aim }, Kindness, { id: courage }]
priorities: [{ id: feedback, title: Feedback, goals: [{ id: routines, goal: Every class has routines }] }]
`;

describe('what a goal supports', () => {
  const supported = (link: string, more = ''): Pick<Supported, 'kind' | 'name'> | undefined => {
    const goals = alignment(planFrom(`${PURPOSE}${more}goals: [{ goal: A, supports: ['${link}'] }]`));
    const [first] = goals.at(-1)?.supports ?? [];
    return first && { kind: first.kind, name: first.name };
  };

  it.each<[link: string, kind: Supported['kind'], name: string]>([
    ['mission', 'mission', 'the mission'],
    ['Vision', 'vision', 'the vision'],
    ['hard-work', 'value', 'Hard work'],
    ['ＨＡＲＤ-ＷＯＲＫ', 'value', 'Hard work'],
    ['Hard work', 'value', 'Hard work'],
    ['kindness', 'value', 'Kindness'],
    ['courage', 'value', 'courage'],
    ['feedback', 'priority', 'Feedback'],
    ['routines', 'goal', 'Every class has routines'],
    ['millbrook/courage', 'value', 'courage'],
    ['river-trust/mission', 'mission', 'the mission'],
    ['river-trust/courage', 'elsewhere', 'river-trust/courage'],
    ['hard', 'unknown', 'hard'],
    ['constructor', 'unknown', 'constructor'],
    ['?', 'unknown', '?'],
  ])('%s is %s', (link, kind, name) => {
    expect(supported(link)).toEqual({ kind, name });
  });

  it('may stand in a plan above where there is one', () => {
    expect(supported('literacy', 'parent: river-trust\n')?.kind).toBe('elsewhere');
    expect(supported('mission', 'parent: river-trust\n')?.kind).toBe('mission');
  });

  it('is also what the goal supports that it is nested in', () => {
    const plan = planFrom(
      `${PURPOSE}goals: [{ goal: A, supports: mission, goals: [{ goal: B, supports: vision }] }]`,
    );
    const nested = alignment(plan).at(-1);
    expect(nested?.supports.map(({ kind }) => kind)).toEqual(['vision', 'mission']);
    expect(nested && purposesOf(nested).map(({ kind }) => kind)).toEqual(['mission']);
  });
});

describe('whether the why shows how', () => {
  it.each<[fields: string, expected: boolean | undefined]>([
    ['supports: mission, why: Readers learn more', true],
    ['supports: [mission, hard-work], why: It takes effort', true],
    ['supports: hard-work, why: Readers learn more', false],
    ['supports: mission, why: Every child matters', false],
    ['supports: mission', undefined],
    ['why: Readers learn more', undefined],
    ['supports: river-trust/literacy, why: Readers learn more', undefined],
  ])('%s: %s', (fields, expected) => {
    const aligned = alignment(planFrom(`${PURPOSE}goals: [{ goal: A, ${fields} }]`)).at(-1);
    expect(aligned && showsHow(aligned)).toBe(expected);
  });
});

it('does not take a blank row for a value', () => {
  expect(valuesOf(planFrom(`values: ['', { meaning: We try }, { name: ' ' }]`))).toHaveLength(1);
});

import { describe, expect, it } from 'vitest';
import type { Document } from '../model/document.ts';
import type { Node } from '../source/node.ts';
import { Source } from '../source/source.ts';
import { BrokenFields } from './broken-fields.ts';
import { readDocument } from './read-document.ts';

const document = readDocument(
  new Source(
    'plan.yaml',
    'id: a\ntitle: b\nvision: 5\nreality: { summary: 5 }\ngoals:\n  - goal: Read\n    owner: 5\n    actions: [{ do: x, by: 5 }]\n  - goal: Write\n    measures: [5]\n',
  ),
);

function at({ root }: Document, ...steps: readonly (string | number)[]): Node {
  let node = root as Node | undefined;
  for (const step of steps) {
    node =
      node?.kind === 'map'
        ? node.fields.get(String(step))
        : node?.kind === 'list'
          ? node.items[Number(step)]
          : undefined;
  }
  if (node === undefined) throw new Error(`There is nothing at ${steps.join('/')}.`);
  return node;
}

describe('a finding that a field is missing is explained by a broken one', () => {
  it.each<readonly [string, readonly (string | number)[], readonly string[], string | undefined]>([
    ['in the part itself', ['goals', 0], ['owner'], 'owner'],
    ['and by no other field', ['goals', 0], ['why'], undefined],
    ['in what the part stands under', ['goals', 0, 'actions', 0], ['owner'], 'owner'],
    ['in what the plan says', ['goals', 1], ['vision'], 'vision'],
    ['in a section', [], ['summary'], 'summary'],
    ['and not in the item of a list', ['goals', 0], ['by'], undefined],
    ['unless the finding speaks of that list', ['goals', 0], ['actions.by'], 'by'],
    ['and not in a neighbour', ['goals', 1], ['owner', 'actions.by'], undefined],
    ['in a list whose items are broken', ['goals', 1], ['measures'], 'measures'],
    ['and the plan has no owner of its goals', [], ['owner'], undefined],
  ])('%s', (_name, steps, missing, expected) => {
    expect(BrokenFields.of(document).among(missing, at(document, ...steps))).toBe(expected);
  });
});

it('knows the broken fields of a part itself', () => {
  const fields = BrokenFields.of(document);
  expect([
    fields.has(at(document), 'vision'),
    fields.has(at(document), 'owner'),
    fields.has(at(document, 'goals', 0), 'owner'),
  ]).toEqual([true, false, true]);
});

it('says nothing of a document that is sound', () => {
  const sound = readDocument(new Source('plan.yaml', 'id: a\ntitle: b\n'));
  expect(BrokenFields.of(sound).among(['id'], at(sound))).toBeUndefined();
});

it('answers for as many findings as there are broken fields', () => {
  const many = readDocument(
    new Source('plan.yaml', `id: a\ntitle: b\ngoals:\n${'  - { goal: Read, why: 5 }\n'.repeat(20_000)}`),
  );
  const goals = at(many, 'goals');
  const start = performance.now();
  const fields = BrokenFields.of(many);
  const explained =
    goals.kind === 'list'
      ? goals.items.filter(
          (goal) => fields.among(['why'], goal) === 'why' && fields.among(['owner'], goal) === undefined,
        )
      : [];
  expect(explained).toHaveLength(20_000);
  expect(performance.now() - start).toBeLessThan(1_000);
});

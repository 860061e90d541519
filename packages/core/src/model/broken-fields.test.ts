import { describe, expect, it } from 'vitest';
import type { Document } from './document.ts';
import { pointerTo } from '../source/location.ts';
import { Source } from '../source/source.ts';
import { BrokenFields } from './broken-fields.ts';
import { readDocument } from '../read/read-document.ts';
import { growth, LINEAR } from '../../../../tests/growth.ts';

const document = readDocument(
  new Source(
    'plan.yaml',
    'id: a\ntitle: b\nvision: 5\nreality: { summary: 5 }\ngoals:\n  - goal: Read\n    owner: 5\n    actions: [{ do: x, by: 5 }]\n  - goal: Write\n    measures: [5]\n',
  ),
);

function brokenIn(document: Document): BrokenFields {
  const fields = BrokenFields.of(document);
  if (fields === undefined) throw new Error('Nothing is broken.');
  return fields;
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
    expect(brokenIn(document).among(missing, pointerTo(steps))).toBe(expected);
  });
});

it('knows the broken fields of a part itself', () => {
  const fields = brokenIn(document);
  expect([fields.has('', 'vision'), fields.has('', 'owner'), fields.has('/goals/0', 'owner')]).toEqual([
    true,
    false,
    true,
  ]);
});

it('says nothing of a document that is sound', () => {
  const sound = readDocument(new Source('plan.yaml', 'id: a\ntitle: b\n'));
  expect(BrokenFields.of(sound)).toBeUndefined();
});

it('answers for as many findings as there are broken fields', () => {
  const work = (size: number): void => {
    const goals = '  - { goal: Read, why: 5 }\n'.repeat(size);
    const fields = brokenIn(readDocument(new Source('plan.yaml', `id: a\ntitle: b\ngoals:\n${goals}`)));
    const explained = Array.from({ length: size }, (_, index) => `/goals/${String(index)}`).filter(
      (goal) => fields.among(['why'], goal) === 'why' && fields.among(['owner'], goal) === undefined,
    );
    expect(explained).toHaveLength(size);
  };
  expect(growth(work, 8_000)).toBeLessThan(LINEAR);
});

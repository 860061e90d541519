import { describe, expect, it } from 'vitest';
import { fieldsAt, sectionWith } from '../src/explain.ts';
import { published } from './documents.ts';

const namesAt = (...steps: (string | number)[]): readonly string[] =>
  Object.keys(fieldsAt(published.plan, steps) ?? {});

describe('the fields of a record', () => {
  it.each([
    [['priorities', 1, 'goals', 0, 'measures', 2], 'measure from to now by source about kind'],
    [['goals', 'measures'], 'measure from to now by source about kind'], // lists of one, written without the list
    [['reality', 'obstacles', 0], 'id what response owner'],
    [['goals', 0, 'goals', 0, 'milestones', 0], 'by expect value measure'],
    [['period'], 'start end'],
  ])('at %j are those of the format, in its order', (steps, names) => {
    expect(namesAt(...steps)).toEqual(names.split(' '));
  });

  it('are those of the plan at the top', () => {
    expect(namesAt().slice(0, 5)).toEqual(['$schema', 'kind', 'version', 'id', 'title']);
  });

  it.each([[['mission']], [['nonsense', 0]], [['constructor']], [['goals', 0, 'goals', 0, 'goals', 0]]])(
    'are unknown at %j',
    (steps) => {
      expect(fieldsAt(published.plan, steps)).toBeUndefined();
    },
  );
});

it('finds the section of a record that has a field', () => {
  const fields = fieldsAt(published.plan, []) ?? {};
  expect(
    ['obstacles', 'lastPlan', 'start', 'waive'].map((name) => sectionWith(name, fields, published.plan)),
  ).toEqual(['reality', 'reality', 'period', 'lint']);
  // A field of the items of a list is in no section.
  expect(['from', 'owner', 'title'].map((name) => sectionWith(name, fields, published.plan))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

import { describe, expect, it } from 'vitest';
import type { MapNode } from '../source/node.ts';
import type { Plan } from '../model/plan.ts';
import { readDocument } from '../read/read-document.ts';
import { readPlan } from '../read/read-plan.ts';
import { Source } from '../source/source.ts';
import { load, reachesReferenceCase } from './load.ts';

const planFrom = (text: string): Plan =>
  readPlan(readDocument(new Source('plan.yaml', text)).root as MapNode).model;

describe('load', () => {
  it('is nothing for a plan without anything in it', () => {
    expect(new Set(Object.values(load(planFrom('title: A draft'))))).toEqual(new Set([0]));
  });

  it('counts over the whole plan, and nested goals apart', () => {
    const plan = planFrom(`
priorities:
  - title: Reading
    goals:
      - goal: Read
        wildlyImportant: true
        measures: [A, B]
        actions: [{ do: C, status: done }, { do: D, status: stopped }, { do: E, status: started }, F]
        monitoring: Learning walks
        goals:
          - { goal: Read aloud, wildlyImportant: true, measures: G, milestones: [H], actions: I, monitoring: [J] }
  - Attendance
goals: [Sing]
monitoring: [K, L]
`);
    expect(load(plan)).toEqual({
      priorities: 2,
      goals: 2,
      nestedGoals: 1,
      wildlyImportantGoals: 2,
      measures: 3,
      milestones: 1,
      actions: 5,
      openActions: 3,
      monitoring: 4,
    });
  });
});

it.each([
  [4, 22, true],
  [5, 40, true],
  [3, 40, false],
  [9, 21, false],
])('%i priorities and %i goals: reaches the reference case, %s', (priorities, goals, expected) => {
  expect(reachesReferenceCase({ ...load(planFrom('title: A draft')), priorities, goals })).toBe(expected);
});

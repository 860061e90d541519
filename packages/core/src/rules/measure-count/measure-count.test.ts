import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { measureCount } from './measure-count.ts';

testRule(
  measureCount,
  {
    silent: [
      { name: 'no measures', plan: 'goals: [Every pupil reads]' },
      { name: 'five', plan: 'goals: [{ goal: G, measures: [a, b, c, d, e] }]' },
      {
        name: 'rows that nobody filled in',
        plan: 'goals: [{ goal: G, measures: [a, b, c, d, e, "", { measure: "" }] }]',
      },
      {
        name: 'those of nested goals and of the priority are their own',
        plan: `
          priorities:
            - title: P
              measures: [a, b, c, d, e, f]
              goals: [{ goal: G, measures: [a, b, c], goals: [{ goal: H, measures: [d, e, f] }] }]
        `,
      },
    ],
    reports: [
      {
        name: 'six, also nested',
        plan: `
          goals:
            - goal: G # ← over
              measures: [a, b, c, d, e, f]
              goals:
                - goal: H # ← over
                  measures: [a, b, c, d, e, f, g]
        `,
      },
    ],
  },
  it,
);

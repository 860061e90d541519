import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { dateOrder } from './date-order.ts';

const actions = (...lines: string[]): string =>
  `period: { start: 2026-09-01, end: 2027-07-23 }\ngoals:\n  - goal: G\n    actions:\n${lines.map((line) => `      - ${line}\n`).join('')}`;

testRule(
  dateOrder,
  {
    silent: [
      {
        name: 'a day within its month',
        plan: actions(
          '{ do: A, start: 2026-10-20, by: 2026-10 }',
          '{ do: B, start: 2026-10, by: 2026-10-05 }',
        ),
      },
      { name: 'one day', plan: actions('{ do: A, start: 2026-10-20, by: 2026-10-20 }') },
      {
        name: 'words that are no dates',
        plan: actions(
          '{ do: A, start: ongoing, by: 2026-10-20 }',
          '{ do: B, start: 2026-10-20, by: termly }',
          '{ do: C, start: soon, by: TBC }',
        ),
      },
      { name: 'school years and calendar years', plan: actions('{ do: A, start: 2026-27, by: 2026-12-18 }') },
      {
        name: 'a date that is none is for the rule schema',
        plan: actions('{ do: A, start: 2026-10-20, by: "2026" }'),
      },
      {
        name: 'a dependency that does not exist or has no date',
        plan: actions('{ id: a, do: A, by: 2026-10-20, dependsOn: [gone, b] }', '{ id: b, do: B }'),
      },
      {
        name: 'both due on one day',
        plan: actions('{ id: a, do: A, by: 2026-10-20, dependsOn: b }', '{ id: b, do: B, by: 2026-10-20 }'),
      },
      {
        name: 'milestones of several measures in turn',
        plan: `
        goals:
          - goal: G
            milestones:
              - { by: 2026-12, measure: reading, value: 50% }
              - { by: 2027-03, measure: reading, value: 60% }
              - { by: 2026-12, measure: writing, value: 40% }
              - { by: 2027-03, measure: writing, value: 45% }
      `,
      },
      { name: 'a plan without dates', plan: 'goals: [Read]' },
      {
        name: 'a usual term beside a day near its edge',
        plan: actions('{ do: A, start: Autumn 2, by: 2026-10-26 }'),
      },
    ],
    reports: [
      {
        name: 'a term of the calendar',
        plan: 'calendar: [{ term: T, start: 2026-12-10, end: 2026-09-02 }] # ← term',
      },
      {
        name: 'years that were not changed',
        plan: actions(
          '{ do: A, start: 2026-10-20, by: 2025-10-20 } # ← action',
          '{ do: B, start: 2027-03, by: 2026-03 } # ← action',
        ),
      },
      {
        name: 'terms of the calendar',
        plan: `
        period: { start: 2026-09-01, end: 2027-07-23 }
        calendar:
          - { term: Autumn 1, start: 2026-09-01, end: 2026-10-23 }
          - { term: Spring 2, start: 2027-02-22, end: 2027-03-25 }
        goals:
          - goal: G
            actions:
              - { do: A, start: Spring 2, by: Autumn 1 } # ← action
              - { do: B, start: HT4, by: HT1 } # ← action
      `,
      },
      {
        name: 'a dependency in another goal, ids compared as people read them',
        plan: `
        goals:
          - goal: G
            actions:
              - { id: a, do: A, by: 2026-10-20, dependsOn: [B] } # ← dependency
          - goal: H
            actions:
              - { id: b, do: B, by: 2026-11-20 }
      `,
      },
      {
        name: 'the action of the same goal is meant first',
        plan: `
        goals:
          - goal: G
            actions:
              - { id: a, do: A, by: 2026-10-20, dependsOn: [b] } # ← dependency
              - { id: b, do: B, by: 2026-11-20 }
          - goal: H
            actions:
              - { id: b, do: B, by: 2026-09-20 }
      `,
      },
      {
        name: 'a nested goal',
        plan: `
        goals:
          - goal: G
            goals:
              - goal: H
                milestones:
                  - { by: 2027-03, expect: more }
                  - { by: 2026-12, expect: some } # ← milestone
      `,
      },
    ],
  },
  it,
);

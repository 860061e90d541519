import { expect, it } from 'vitest';
import { lint } from '../../lint.ts';
import { testRule } from '../../testing/test-rule.ts';
import { overdue } from './overdue.ts';

testRule(
  overdue,
  {
    silent: [
      'title: Larkfield',
      {
        name: 'on its day',
        asOf: '2026-10-09',
        plan: 'goals: [{ goal: G, actions: [{ do: A, by: 2026-10-09 }] }]',
      },
      {
        name: 'what is done or stopped, never ends, comes round or has no date',
        asOf: '2030-01-01',
        plan: `
          goals:
            - goal: G
              actions:
                - { do: A, by: 2026-10-09, status: done }
                - { do: B, by: 2026-10-09, status: stopped }
                - { do: Audit of the library (completed 14/10/26), by: 2026-10-09 }
                - { do: C, by: ongoing }
                - { do: D, by: half-termly }
                - { do: E, by: soon }
                - { do: F, by: TBC }
                - { do: G, start: 2026-10-09 }
                - { do: I, by: from September 2026 }
                - { do: J, by: September 2026 onwards }
                - H
        `,
      },
      {
        name: 'its own date before that of its goal',
        asOf: '2027-01-10',
        plan: 'goals: [{ goal: G, by: 2026-12-18, actions: [{ do: A, by: 2027-03-01 }, { do: B, by: ongoing }] }]',
      },
      {
        name: 'the week that begins with a day, and the last of several',
        asOf: '2026-10-09',
        plan: 'goals: [{ goal: G, actions: [{ do: A, by: w/c 5 October 2026 }, { do: B, by: "2026-10-02, 2026-12-11" }] }]',
      },
      {
        name: 'a usual term whose end the school may set later',
        asOf: '2027-01-05',
        plan: 'period: { start: 2026-09-01, end: 2027-07-20 }\ngoals: [{ goal: G, actions: [{ do: A, by: Autumn 2 }] }]',
      },
      {
        name: 'of a year before the plan, which is a mistake in its date',
        asOf: '2026-09-10',
        plan: 'period: { start: 2026-09-01, end: 2027-07-20 }\ngoals: [{ goal: G, actions: [{ do: A, by: 2025-10-09 }] }]',
      },
    ],
    reports: [
      {
        name: 'started, planned and without a word',
        asOf: '2026-11-01',
        plan: `
          goals:
            - goal: G
              actions:
                - { do: A, by: 2026-10-31 } # ← late
                - { do: B, by: October 2026, status: started } # ← late
                - { do: C, by: 2026-10-09, status: planned } # ← late
                - { do: E, by: from September to October 2026 } # ← late
                - { do: D, by: 2026-11-01 }
        `,
      },
      {
        name: 'by the goal, the goal above, the last milestone, the priority',
        asOf: '2027-01-10',
        plan: `
          priorities:
            - title: P
              by: 2026-12-18
              goals:
                - goal: G
                  actions:
                    - A # ← late
          goals:
            - goal: H
              by: 2026-12-18
              goals:
                - goal: I
                  actions:
                    - B # ← late
            - goal: K
              by: 2026-12-18
              milestones: [{ by: 2027-07-02, expect: all }]
              actions:
                - D # ← late
            - goal: J
              milestones: [{ by: 2026-10-09, expect: some }, { by: 2026-12-18, expect: all }]
              actions:
                - C # ← late
        `,
      },
      {
        name: 'terms of the calendar, and a term that is long over',
        asOf: '2027-02-20',
        plan: `
          period: { start: 2026-09-01, end: 2027-07-20 }
          calendar: [{ term: Spring 1, start: 2027-01-04, end: 2027-02-12 }]
          goals:
            - goal: G
              actions:
                - { do: A, by: Spring 1 } # ← late
                - { do: B, by: Autumn 2 } # ← late
                - { do: C, by: Spring 2 }
        `,
      },
    ],
  },
  it,
);

const ids = (asOf?: string, action = '{ do: A, by: 1999-12-11 }'): readonly string[] =>
  lint(
    { name: 'a.plan.yaml', text: `id: a\ntitle: A\ngoals: [{ goal: G, actions: [${action}] }]\n` },
    asOf === undefined ? {} : { asOf },
  ).files[0]?.findings.map(({ ruleId }) => ruleId) ?? [];

it('knows of nothing that is late without a day that counts as today', () => {
  expect(ids()).not.toContain('overdue');
  expect(ids('2000-01-01')).toContain('overdue');
});

it('does not judge an action whose status could not be read', () => {
  expect(ids('2000-01-01', '{ do: A, by: 1999-12-11, status: nearly }')).not.toContain('overdue');
});

it('leaves a date that cannot be right to those who say so', () => {
  expect(ids('2000-01-01', '{ do: A, start: 1999-12-20, by: 1999-12-11 }')).toContain('date-order');
  expect(ids('2000-01-01', '{ do: A, start: 1999-12-20, by: 1999-12-11 }')).not.toContain('overdue');
});

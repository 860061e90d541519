import { expect, it } from 'vitest';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { dueDateBunching } from './due-date-bunching.ts';

const due = (...dates: string[]): string =>
  `period: { start: 2026-09-01, end: 2027-07-20 }\ngoals:\n  - goal: G\n    actions:\n${dates.map((by) => `      - { do: A, by: ${by} }\n`).join('')}`;
const each = (count: number, date: string): readonly string[] => Array.from({ length: count }, () => date);

testRule(
  dueDateBunching,
  {
    silent: [
      'title: Larkfield',
      { name: 'nine', plan: due(...each(9, '2027-07-02')) },
      { name: 'ten, of which one is no date', plan: due(...each(9, '2027-07-02'), 'ongoing') },
      {
        name: 'four in ten',
        plan: due(...each(4, '2027-07-02'), ...each(3, '2026-10-09'), ...each(3, '2027-02-01')),
      },
      {
        name: 'the same month of two years',
        plan: due(...each(4, '2027-07-02'), ...each(4, '2026-07-02'), ...each(2, '2027-02-01')),
      },
      {
        name: 'dates that come from the goal',
        plan: 'goals: [{ goal: G, by: 2027-07, actions: [A, B, C, D, E, F, G, H, I, J, K] }]',
      },
      {
        name: 'work that runs for months',
        plan: `
          goals:
            - goal: G
              actions:
                - { do: A, start: 2026-10-01, by: 2027-07-02 }
                - { do: B, start: 2026-10-01, by: 2027-07-02 }
                - { do: C, by: 2027-07-02 }
                - { do: D, by: 2027-07-02 }
                - { do: E, by: 2027-07-02 }
                - { do: F, by: 2026-10-09 }
                - { do: G, by: 2026-11-09 }
                - { do: H, by: 2026-12-09 }
                - { do: I, by: 2027-01-09 }
                - { do: J, by: 2027-02-09 }
                - { do: K, by: 2027-03-09 }
                - { do: L, by: 2027-04-09 }
        `,
      },
      {
        name: 'what comes round, is stopped, or has a year for a date',
        plan: `
          goals:
            - goal: G
              actions:
                - { do: Read every Friday, by: 2027-07-02 }
                - { do: Meet each half-term, by: 2027-07-02 }
                - { do: B, by: 2027-07-02, status: stopped }
                - { do: C, by: 2026-27 }
                - { do: D, by: "2026-10-09, 2027-07-02" }
                - { do: E, by: 2027-07-02 }
                - { do: F, by: 2027-07-02 }
                - { do: G, by: 2027-07-02 }
                - { do: H, by: 2027-07-02 }
                - { do: I, by: 2027-01-09 }
                - { do: J, by: 2027-02-09 }
                - { do: K, by: 2027-03-09 }
                - { do: L, by: 2027-04-09 }
                - { do: M, by: 2027-05-09 }
                - { do: N, by: 2026-12-09 }
        `,
      },
    ],
    reports: [
      {
        name: 'five in ten, in days, months and terms',
        plan: `
          period: { start: 2026-09-01, end: 2027-07-20 } # ← bunched
          goals:
            - goal: G
              actions:
                - { do: A, by: 2027-07-02 }
                - { do: B, by: July }
                - { do: C, by: Summer 2 }
                - { do: D, start: 2027-06-01, by: 2027-07-16, status: done }
              goals:
                - goal: H
                  actions:
                    - { do: E, by: end of year }
                    - { do: F, by: 2027-07 }
                    - { do: G, by: 2026-10-09 }
                    - { do: H, by: 2026-10-09 }
                    - { do: I, by: 2026-12-09 }
                    - { do: J, by: 2026-12-09 }
                    - { do: K, by: 2027-03-09 }
        `,
      },
    ],
  },
  it,
);

it('names the month, the number and the share', () => {
  const plan = due(...each(5, '2026-12-11'), ...each(3, '2026-10-09'), ...each(3, '2027-02-01'));
  const [finding] = runRuleOn(dueDateBunching, { plan }).files[0]?.findings ?? [];
  expect(finding?.args).toEqual({ due: 5, total: 11, share: 45, month: 'December 2026' });
  expect(finding?.related).toHaveLength(5);
});

import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { vagueDates } from './vague-dates.ts';

const actions = (period: string, ...by: string[]): string =>
  `${period}\ngoals:\n  - goal: G\n    actions:\n${by.map((when) => `      - { do: A, by: ${when} }\n`).join('')}`;
const YEAR = 'period: { start: 2026-09-01, end: 2027-07-20 }';

testRule(
  vagueDates,
  {
    silent: [
      {
        name: 'a share of all actions, of which some are done',
        plan: `
          goals:
            - goal: G
              actions:
                - { do: A, by: every week }
                - { do: B, by: 2026-10-09, status: done }
                - { do: C, by: 2026-10-09, status: done }
                - { do: D, by: 2026-10-09 }
        `,
      },
      'title: Larkfield',
      { name: 'without a date', plan: 'goals: [{ goal: G, actions: [A, B] }]' },
      {
        name: 'times that the period can place',
        plan: actions(
          YEAR,
          'Autumn 2',
          'Spring term',
          'July',
          'Q2',
          'end of year',
          '"Sept - Dec"',
          '"Dec, Mar"',
          'by Easter',
        ),
      },
      {
        name: 'what stands in the diary of the school, and a date among other words',
        plan: actions(
          'period: { start: 2026-09-01, end: 2029-07-20 }',
          ...['half-term', 'before the mocks', 'Thanksgiving', 'by winter break', 'Year 1', 'results day'],
          ...['Croke Park hour in October', 'ongoing from September 2026', 'staff meeting 9 March'],
        ),
      },
      {
        name: 'three in ten, and no more',
        plan: actions(
          YEAR,
          'ongoing',
          'termly',
          'as required',
          ...Array.from({ length: 7 }, () => '2026-10-09'),
        ),
      },
      {
        name: 'what recurs until or from a time',
        plan: actions(
          YEAR,
          'weekly until Easter',
          '"termly - December, April, July"',
          'every Friday from 18 September',
        ),
      },
      { name: 'what is still open', plan: actions(YEAR, 'TBC', 'to be confirmed') },
      {
        name: 'terms in a plan that does not say which year it is about, or not so that it can be',
        plan: actions('period: { start: 2026-09-01, end: 2025-07-20 }', 'Autumn 2', 'July'),
      },
      { name: 'terms in a plan without a period', plan: actions('title: A', 'Autumn 2', 'July') },
      {
        name: 'what is over',
        plan: 'goals: [{ goal: G, actions: [{ do: A, by: ongoing, status: done }, { do: B, by: ongoing, status: stopped }] }]',
      },
      {
        name: 'terms of a calendar with words of its own',
        plan: `
          calendar: [{ term: Michaelmas half, start: 2026-09-01, end: 2026-10-16 }]
          goals: [{ goal: G, actions: [{ do: A, by: the Michaelmas half }] }]
        `,
      },
    ],
    reports: [
      {
        name: 'words that never end, that come round, or that nobody can place',
        plan: `
          period: { start: 2026-09-01, end: 2027-07-20 }
          goals:
            - goal: G
              actions:
                - { do: A, by: ongoing } # ← vague
                - { do: B, by: half-termly } # ← vague
                - { do: C, by: in due course } # ← vague
                - { do: D, by: when available } # ← vague
                - { do: E, by: regularly } # ← vague
                - { do: F, by: each unit } # ← vague
                - { do: G, by: As and when } # ← vague
                - { do: H, start: throughout the year } # ← vague
                - { do: I, start: 2026-09-14, by: all year } # ← vague
                - { do: J, by: 2026-10-09 }
        `,
      },
      {
        name: 'in a plan of several years a term without its year',
        plan: `
          period: { start: 2026-09-01, end: 2029-07-20 }
          goals:
            - goal: G
              actions:
                - { do: A, by: Autumn 2 } # ← vague
                - { do: B, by: July } # ← vague
                - { do: C, by: Autumn 2 2027 }
        `,
      },
      {
        name: 'a smaller share',
        options: { max: 0 },
        plan: `
          goals:
            - goal: G
              actions:
                - { do: A, by: ongoing } # ← vague
                - { do: B, by: 2026-10-09 }
                - { do: C, by: 2026-10-09 }
                - { do: D, by: 2026-10-09 }
        `,
      },
    ],
  },
  it,
);

import { expect, it } from 'vitest';
import { sayFinding } from '../../formats/say.ts';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { dateInPeriod } from './date-in-period.ts';

testRule(
  dateInPeriod,
  {
    silent: [
      { name: 'without a period', plan: 'goals: [{ goal: G, by: 1999-01-01 }]' },
      {
        name: 'with a period that ends before it begins',
        plan: 'period: { start: 2026-09-01, end: 2025-07-20 }\ngoals: [{ goal: G, by: 2027-07 }]',
      },
      {
        name: 'the first and the last day, and a month that reaches over the end',
        plan: `
          period: { start: 2026-09-01, end: 2027-07-20 }
          goals:
            - goal: G
              by: 2027-07
              actions: [{ do: A, start: 2026-09-01, by: 2027-07-20 }, { do: B, by: Summer term }]
        `,
      },
      {
        name: 'the end of the month in which it ends',
        plan: 'period: { start: 2026-09-01, end: 2027-07-20 }\ngoals: [{ goal: G, by: the end of July 2027 }]',
      },
      {
        name: 'words that are no measure, and no date',
        plan: `
          period: { start: 2026-09-01, end: 2027-07-20 }
          goals: [{ goal: G, measures: [visits by July 2028, attendance from 93% to 95% by the Year 9 team] }]
        `,
      },
      {
        name: 'several years',
        plan: `
          period: { start: 2026-09-01, end: 2028-07-20 }
          goals: [{ goal: G, by: 2028-07, actions: [{ do: A, by: Autumn 2 2027 }, { do: B, by: July }] }]
          reviews: [2026-12-11, 2027-12-10]
        `,
      },
      {
        name: 'a period in months, and one in terms',
        plan: 'period: { start: September 2026, end: July 2027 }\ngoals: [{ goal: G, by: 2027-07-31 }]',
      },
      {
        name: 'a usual term beside a period that begins or ends within it',
        plan: `
          period: { start: 2026-10-30, end: 2027-07-20 }
          goals: [{ goal: G, actions: [{ do: A, by: Autumn 1 2026 }] }]
        `,
      },
      {
        name: 'what is no date of the work',
        plan: `
          period: { start: 2026-09-01, end: 2027-07-20 }
          reality: { evidence: [{ finding: F, on: 2025-07 }] }
          goals: [{ goal: G, involvement: [{ who: staff, how: asked, when: 2026-05-01 }], status: { rating: green, on: 2026-07-01 } }]
          lint: { waive: [{ rule: goal-owner, reason: R, until: 2028-01-01 }] }
        `,
      },
    ],
    reports: [
      {
        name: 'every kind of date',
        plan: `
          period: { start: 2026-09-01, end: 2027-07-20 }
          priorities:
            - title: P
              by: 2028-07 # ← outside
              measures:
                - { measure: M, by: 2028-07 } # ← outside
          goals:
            - goal: G
              by: 2025-12-18 # ← outside
              measures:
                - { measure: M, by: 2027-08-31 } # ← outside
                - attendance from 93% to 95% by July 2028 # ← outside
              milestones:
                - { by: 2026-08-31, expect: E } # ← outside
              actions:
                - do: A
                  start: 2025-09-10 # ← outside
                  by: 2026-12-18
              reviews:
                - 2026-06-01 # ← outside
          reviews:
            - { on: 2027-09-10 } # ← outside
        `,
      },
      {
        name: 'one end is enough',
        plan: `
          period: { start: 2026-09-01 }
          goals:
            - { goal: G, by: 2026-08-31 } # ← outside
            - { goal: H, by: 2036-08-31 }
        `,
      },
      {
        name: 'a calendar of another year',
        plan: `
          period: { start: 2026-09-01, end: 2027-07-20 }
          calendar: [{ term: Autumn 1, start: 2025-09-02, end: 2025-10-24 }]
          goals:
            - { goal: G, by: Autumn 1 } # ← outside
        `,
      },
      {
        name: 'a school year that is a calendar year',
        plan: `
          period: { start: 2027-01-28, end: 2027-12-17 }
          goals:
            - { goal: G, by: Term 4 2026 } # ← outside
            - { goal: H, by: Term 4 }
            - { goal: I, by: Term 1 2028 } # ← outside
        `,
      },
    ],
  },
  it,
);

it('says which days a term was counted as', () => {
  const plan = 'period: { start: 2026-08-18, end: 2027-06-25 }\ngoals: [{ goal: G, by: Term 4 2026 }]';
  const [finding] = runRuleOn(dateInPeriod, { plan }).files[0]?.findings ?? [];
  expect(finding?.args).toMatchObject({
    date: 'Term 4 2026 (19 April to 25 June 2026, by the usual Scottish school year, for want of a calendar)',
    side: 'before the plan begins (18 August 2026)',
  });
});

it.each([
  ['2026-08-03', 'start: 2026-08-03'],
  ['August 2027', 'end: 2027-08-31'],
])('says which period would hold %s', (by, period) => {
  const { files, rules } = runRuleOn(dateInPeriod, {
    plan: `period: { start: 2026-09-01, end: 2027-07-23 }\ngoals: [{ goal: G, by: ${by} }]`,
  });
  const [finding] = files[0]?.findings ?? [];
  expect(finding && sayFinding(finding, rules).try).toContain(`\`${period}\``);
});

import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { measurePossible } from './measure-possible.ts';

const measures = (...lines: string[]): string =>
  `goals:\n  - goal: G\n    measures:\n${lines.map((line) => `      - ${line}\n`).join('')}`;

testRule(
  measurePossible,
  {
    silent: [
      {
        name: 'growth, change and budgets may pass a hundred',
        plan: measures(
          '{ measure: students meeting their growth target, to: 110% }',
          '{ measure: pupils at 100% or more of expected progress, to: 104% }',
          '{ measure: spend on supply beside budget, from: 130%, to: 100% }',
          '{ measure: increase in pupils in clubs, to: 150% }',
          '{ measure: enrolment beside capacity, from: 104%, to: 100% }',
          '{ measure: students on roll against places, from: 96%, to: 105% }',
          '{ measure: average growth as a share of projected growth, from: 94%, to: 110% }',
          '{ measure: library loans by pupils (last year is 100%), to: 130% }',
          "{ measure: pupils' library loans, to: 130% }",
          '{ measure: pupil book loans, to: 130% }',
          '{ measure: staff turnover since the merger, from: 120%, to: 40% }',
        ),
      },
      {
        name: 'a metric that may be anything',
        plan: measures('{ measure: reading index, to: 130% }', '{ measure: Lexile, from: -20, to: 400 }'),
      },
      {
        name: 'differences may be negative',
        plan: measures(
          '{ measure: gap between pupils with SEND and others, from: -18%, to: -9% }',
          '{ measure: Progress 8 score, from: -0.4, to: 0.1 }',
          '{ measure: number of pupils above forecast, from: -3, to: 2 }',
          '{ measure: reading age beside age, from: -6 months, to: 2 months }',
          '{ measure: change in suspensions, from: 0, to: -12 }',
          '{ measure: family NPS, from: -4, to: 25 }',
          '{ measure: staff net promoter score, from: -10, to: 5 }',
          '{ measure: exclusions against last year, from: 4, to: -5 }',
          '{ measure: in-year balance, from: "-£184,000", to: £0 }',
        ),
      },
      {
        name: 'the edges can occur',
        plan: measures(
          '{ measure: attendance, from: 0%, to: 100% }',
          '{ measure: families who visit, to: 5 of 5 }',
        ),
      },
      {
        name: 'amounts in words',
        plan: measures('{ measure: pupils who read daily, from: some, to: nearly all }'),
      },
    ],
    reports: [
      {
        name: 'fights',
        plan: 'goals: [{ goal: G, measures: [{ measure: fights, from: 9, to: -3 }] }] # ← negative',
      },
      {
        name: 'people in te reo Māori',
        plan: 'goals: [{ goal: G, measures: [{ measure: whānau at learning conferences, to: 120% }] }] # ← share',
      },
      {
        name: 'people counted beyond all of them',
        plan: measures(
          '{ measure: pupils at the expected standard, from: 62%, to: 120% } # ← share',
          '{ measure: Teaching staff trained, from: 40%, to: 105% } # ← share',
          '{ measure: proportion of Year 4 on track, from: 101%, to: 90% } # ← share',
          '{ measure: attendance, from: 93%, to: 97%, now: 930% } # ← share',
          '{ measure: Students in grades 3 to 5 who pass, to: 85–115% } # ← share',
          '{ measure: absence, from: 7%, to: -1% } # ← share',
          '{ measure: "% of Year 6 pupils at the standard", from: 64%, to: 640% } # ← share',
          '{ measure: lessons seen that begin with retrieval, to: 190% } # ← share',
          '{ measure: number of pupils who read daily, to: 105% } # ← share',
        ),
      },
      {
        name: 'fewer than none',
        plan: measures(
          '{ measure: pupils without a library card, from: 40, to: -5 } # ← negative',
          '{ measure: permanent exclusions, from: 2, to: -1 } # ← negative',
        ),
      },
      {
        name: 'n of m',
        plan: measures(
          '{ measure: middle leaders with a coach, from: 3 of 14, to: 15 of 14 } # ← whole',
          '{ measure: parent rating, to: 4.5/4 } # ← whole',
        ),
      },
      {
        name: 'in the words of the measure',
        plan: measures('Pupils who read daily from 62% to 120% # ← share'),
      },
      {
        name: 'a milestone and a priority',
        plan: `
        priorities:
          - title: P
            measures: [{ measure: pupils who read daily, to: 130% }] # ← share
            goals:
              - goal: G
                measures: { measure: pupils who read daily, from: 50%, to: 90% }
                milestones:
                  - { by: 2026-12, expect: more, value: 160% } # ← share
      `,
      },
    ],
  },
  it,
);

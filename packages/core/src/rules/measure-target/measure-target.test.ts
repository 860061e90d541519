import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { measureTarget } from './measure-target.ts';

const measures = (...lines: string[]): string =>
  `goals:\n  - goal: G\n    measures:\n${lines.map((line) => `      - ${line}\n`).join('')}`;

testRule(
  measureTarget,
  {
    silent: [
      { name: 'no measures', plan: 'goals: [Every pupil reads]' },
      {
        name: 'any target',
        plan: measures(
          '{ measure: attendance, to: 96% }',
          '{ measure: exclusions, from: 4, to: 0 }',
          '{ measure: reading, from: red, to: green }',
          '{ measure: attendance, from: 93%, to: in line with national }',
        ),
      },
      {
        name: 'in the words of the measure',
        plan: measures(
          '90% of pupils pass the phonics check',
          'Attendance to rise to 96%',
          'Attendance up by 2 points',
          'Late marks are halved',
          'Suspensions below 10',
          '30 pupils in the choir',
          'No permanent exclusions',
          'All pupils in Year 6 can swim 25 metres',
          'Attendance stays at 96%',
        ),
      },
      {
        name: 'in the words of a goal with no other measure, or a milestone with a value',
        plan: `
          goals:
            - { goal: Attendance rises to 96%, measures: [attendance] }
            - goal: Reading
              measures: [{ measure: pupils who read daily, from: 41% }, { measure: books lent, from: 120, to: 300 }]
              milestones: [{ by: 2027-07, measure: Pupils  who read daily, value: 60% }]
        `,
      },
      {
        name: 'a target still to be written is for placeholders',
        plan: measures('{ measure: attendance, to: TBC }'),
      },
    ],
    reports: [
      {
        name: 'which way it is to go, and no more',
        plan: measures(
          '{ measure: books lent, from: 30 a week, to: increasing } # ← absent',
          '{ measure: replies from families, from: 22%, to: much better } # ← absent',
        ),
      },
      {
        name: 'a goal for every pupil, which says how far nothing is to get',
        plan: `
          goals:
            - goal: Every pupil reads for pleasure every day
              measures:
                - reading records # ← absent
        `,
      },
      {
        name: 'a baseline alone',
        plan: measures(
          '{ measure: attendance, from: 93% } # ← absent',
          '{ measure: attendance, now: 93% } # ← absent',
          'suspensions (84 last year) # ← absent',
        ),
      },
      {
        name: 'names with numbers',
        plan: measures(
          'pupils in Years 3 to 6 # ← absent',
          'No. of exclusions # ← absent',
          'Y7 pupils with a reading age more than 2 years below # ← absent',
          '4+ in English and maths # ← absent',
          'progress of the lowest 20% of readers # ← absent',
        ),
      },
      {
        name: 'a milestone about another measure, or in words',
        plan: `
          goals:
            - goal: Reading
              measures:
                - { measure: pupils who read daily, from: 41% } # ← absent
                - { measure: books lent, from: 120, to: 300 }
              milestones:
                - { by: 2027-07, measure: books lent, value: 300 }
                - { by: 2027-03, expect: more pupils read }
        `,
      },
    ],
  },
  it,
);

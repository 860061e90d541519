import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { measureBaseline } from './measure-baseline.ts';

const measures = (...lines: string[]): string =>
  `goals:\n  - goal: G\n    measures:\n${lines.map((line) => `      - ${line}\n`).join('')}`;

testRule(
  measureBaseline,
  {
    silent: [
      { name: 'no measures', plan: 'goals: [Every pupil reads]' },
      { name: 'nought is a baseline', plan: measures('{ measure: families met, from: 0, to: 90% }') },
      {
        name: 'a baseline in words',
        plan: measures(
          '{ measure: reading, from: red, to: green }',
          '{ measure: English grade, from: B, to: A }',
          '{ measure: GCSE maths, from: 4+, to: 5+ }',
          '{ measure: oracy, from: Band 3, to: Band 4 }',
          '{ measure: reading, from: 650L, to: 750L }',
          '{ measure: "KS2 maths, 64% in 2026", to: 72% }',
        ),
      },
      { name: 'where it is now', plan: measures('{ measure: attendance, now: 93%, to: 96% }') },
      {
        name: 'in the words of the measure',
        plan: measures(
          'Attendance from 93% to 96%',
          '75% of pupils can explain a change (July 2026 was 31%)',
          'Suspensions, 84 last year and 50 this year',
          'Lexile 650L to 750L, currently 640',
          'Keep attendance at 96%',
        ),
      },
      {
        name: 'behind the target',
        plan: measures('{ measure: attendance, to: 96% (93% last year) }'),
      },
      {
        name: 'in the words of a goal or priority with no other measure',
        plan: `
          priorities:
            - title: Raise attendance from 93% to 96%
              measures: [attendance]
          goals:
            - goal: Persistent absence falls from 22% to 15%
              measures: [persistent absence, ""]
        `,
      },
      { name: 'a row that nobody filled in', plan: 'goals: [{ goal: G, measures: [{ measure: "" }] }]' },
      { name: 'a measure still to be written is for placeholders', plan: measures('TBC') },
      { name: 'so is a baseline', plan: measures('{ measure: attendance, from: TBC, to: 96% }') },
      {
        name: 'a baseline that is put off until a time to come',
        plan: measures(
          '{ measure: belonging, from: "new measure, survey in October 2026", to: 80% }',
          'Belonging 80% (baseline to be taken in Autumn 1)',
        ),
      },
    ],
    reports: [
      {
        name: 'a target alone',
        plan: measures(
          '90% of pupils pass the phonics check # ← absent',
          '{ measure: attendance, to: 96% } # ← absent',
          '{ measure: attendance, from: "", to: 96% } # ← absent',
        ),
      },
      {
        name: 'numbers that say what is counted, not where it stands',
        plan: measures(
          'pupils in grades 3 to 5 who are proficient # ← absent',
          'reading for children aged from 5 to 7 # ← absent',
          'NAPLAN 2026 growth # ← absent',
        ),
      },
      {
        name: 'words of a goal with several measures',
        plan: `
          goals:
            - goal: Raise attendance from 93% to 96%
              measures:
                - attendance # ← absent
                - punctuality # ← absent
        `,
      },
      {
        name: 'put off without a time, or with one that is past',
        asOf: '2027-02-01',
        plan: `
          period: { start: 2026-09-01, end: 2027-07-23 }
          goals:
            - goal: G
              measures:
                - { measure: belonging, from: no data, to: 80% } # ← undated
                - { measure: trust, from: N/A, to: 80% } # ← undated
                - { measure: calm, from: baseline in Autumn 1, to: 80% } # ← due
                - { measure: pride, from: baseline in the summer term, to: 80% }
        `,
      },
    ],
  },
  it,
);

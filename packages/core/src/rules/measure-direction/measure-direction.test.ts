import { expect, it } from 'vitest';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { measureDirection } from './measure-direction.ts';

const measures = (...lines: string[]): string =>
  `goals:\n  - goal: G\n    measures:\n${lines.map((line) => `      - ${line}\n`).join('')}`;

testRule(
  measureDirection,
  {
    silent: [
      {
        name: 'a metric that is not just what the goal is to reduce',
        plan: `
          goals:
            - { goal: Reduce the number of reluctant readers, measures: [{ measure: readers, from: 12, to: 60 }] }
        `,
      },
      {
        name: 'falling metrics fall',
        plan: measures(
          '{ measure: permanent exclusions, from: 6, to: 2 }',
          '{ measure: fixed-term suspensions, from: 74, to: 45 }',
          '{ measure: staff turnover, from: 22%, to: 12% }',
          '{ measure: pupils late in a week, from: 118, to: 60 }',
          '{ measure: school leavers who are NEET, from: 7%, to: 3% }',
          '{ measure: vacancies, from: 5, to: 0 }',
        ),
      },
      {
        name: 'negative scores that rise',
        plan: measures('{ measure: progress score of pupils with SEND, from: -0.6, to: -0.2 }'),
      },
      {
        name: 'gaps and deficits written with a sign',
        plan: measures(
          '{ measure: attainment gap, from: -12 points, to: -5 points }',
          '{ measure: budget deficit, from: "-£22,465", to: £0 }',
        ),
      },
      {
        name: 'money that falls, of which nobody knows whether it should',
        plan: measures('{ measure: spend on supply, from: "£22,465", to: "£15,000" }'),
      },
      {
        name: 'a floor below the baseline',
        plan: measures('{ measure: attendance, from: 97%, to: at least 96% }'),
      },
      {
        name: 'rough amounts and ranges that touch',
        plan: measures(
          '{ measure: attendance, from: about 95%, to: 94% }',
          '{ measure: attendance, from: 94%, to: 93–96% }',
        ),
      },
      {
        name: 'units that cannot be compared',
        plan: measures(
          '{ measure: attendance, from: 0.94, to: 91% }',
          '{ measure: attendance, from: 940 pupils, to: 96% }',
        ),
      },
      {
        name: 'nothing to compare',
        plan: measures('{ measure: attendance, to: 96% }', '{ measure: attendance, from: low, to: high }'),
      },
      {
        name: 'the same amount is for another rule',
        plan: measures('{ measure: attendance, from: 95%, to: 95% }'),
      },
      {
        name: 'the time that teachers wait for an answer',
        plan: measures('{ measure: wait time after a question, from: 0.9, to: 3 }'),
      },
      {
        name: 'a disclosure that is hoped for',
        plan: measures('{ measure: incidents reported to a mentor, from: 6, to: 15 }'),
      },
      {
        name: 'words that say more than what the amounts are of',
        plan: `
          priorities:
            - Reduce class sizes so that phonics goes from 60% to 70%
          goals:
            - goal: Cut absence so that attendance goes from 93% to 95%
              measures:
                - "Cut absence: attendance from 93% to 95%"
                - Reduce the group that is below standard, from 60% to 70% at standard
            - Raise graduation from 86% to 90% and cut dropout from 5% to 3%
        `,
      },
      {
        name: 'a floor under a goal that is to be kept',
        plan: `
          goals:
            - goal: Maintain attendance at or above 94%
              measures: [{ measure: attendance, from: 94.2%, to: 94% }]
        `,
      },
      {
        name: 'an addition is no level',
        plan: measures('{ measure: attendance, from: 93%, to: +2% }'),
      },
      { name: 'a plan without measures', plan: 'goals: [Read]' },
    ],
    reports: [
      {
        name: 'once, where a goal says what its measure says',
        plan: `
          goals:
            - goal: Narrow the gap in reading from 19 points to 25 points
              measures:
                - measure: gap in reading in points
                  from: 19
                  to: 25 # ← rises
        `,
      },
      {
        name: 'who is at or above, as New Zealand says it',
        plan: measures('{ measure: boys at or above in writing, from: 41%, to: 38% } # ← falls'),
      },
      {
        name: 'a gap that is to close, in the words of a goal',
        plan: 'goals: [Close the disadvantage gap at KS2 from 21 points to 25 points] # ← rises',
      },
      {
        name: 'a metric that only its goal gives a direction',
        plan: `
          goals:
            - goal: Reduce the number of safeguarding concerns logged
              measures:
                - measure: concerns logged per term
                  from: 64
                  to: 80 # ← rises
        `,
      },
      {
        name: 'metrics that should rise',
        plan: measures(
          '{ measure: Attendance, from: 93.1%, to: 92% } # ← falls',
          '{ measure: pupils at the expected standard in reading, from: 71, to: 65% } # ← falls',
          '{ measure: attendance of persistently absent pupils, from: 78%, to: 70% } # ← falls',
          '{ measure: staff retention, from: 18 of 20, to: 15 of 20 } # ← falls',
        ),
      },
      {
        name: 'metrics that should fall',
        plan: measures(
          '{ measure: Unauthorised absence, from: 2.1%, to: 3% } # ← rises',
          '{ measure: suspensions, from: 45, to: 74 } # ← rises',
          '{ measure: the gap in attainment, from: 12 points, to: 18 points } # ← rises',
          '{ measure: 9th grade failure rate in Algebra I, from: 29%, to: 33% } # ← rises',
          '{ measure: IEP reviews overdue, from: 31, to: 44 } # ← rises',
        ),
      },
      {
        name: 'amounts in the words of the measure',
        plan: measures(
          'Attendance from 95% to 92% by July # ← falls',
          'Persistent absence to fall from 12 per cent to 15 per cent # ← rises',
          '"Phonics pass rate: 71% → 65%" # ← falls',
        ),
      },
      {
        name: 'in the words of a goal or a priority',
        plan: `
          priorities:
            - Persistent absence from 15% to 22% # ← rises
            - title: Attendance
              goals:
                - Raise attendance from 95% to 92% by July # ← falls
        `,
      },
      {
        name: 'a measure of a whole priority',
        plan: `
          priorities:
            - title: Attendance
              measures: { measure: attendance, from: 94%, to: 91% } # ← falls
        `,
      },
    ],
  },
  it,
);

it('says when it could not tell whether a metric is meant to fall', () => {
  const report = runRuleOn(measureDirection, {
    plan: measures('{ measure: kettles in the staffroom, from: 4, to: 2 }'),
  });
  expect(report.files[0]?.outcomes.unclear.map(({ why }) => why)).toEqual([
    'Whether "kettles in the staffroom" is meant to fall could not be told.',
  ]);
  expect(report.files[0]?.outcomes.passed).toEqual([]);
});

it.each([
  'Fewer U grades',
  'Cut PA',
  'Marking load falls',
  'Waiting time for counselling',
  'Close the gap on entry',
])('is not surprised by a fall under a goal such as "%s"', (goal) => {
  const plan = `goals: [{ goal: ${goal}, measures: { measure: kettles in the staffroom, from: 4, to: 2 } }]`;
  expect(runRuleOn(measureDirection, { plan }).files[0]?.outcomes.unclear).toEqual([]);
});

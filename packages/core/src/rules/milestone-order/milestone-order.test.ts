import { expect, it } from 'vitest';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { milestoneOrder } from './milestone-order.ts';
const milestones = (measure: string, ...lines: string[]): string =>
  `goals:\n  - goal: G\n    measures: [${measure}]\n    milestones:\n${lines.map((line) => `      - ${line}\n`).join('')}`;

testRule(
  milestoneOrder,
  {
    silent: [
      {
        name: 'a goal that states two ways, or none',
        plan: `
          goals:
            - { goal: Raise reading from 50% to 60% and maths from 70% to 90%, milestones: [{ value: 80% }, { value: 55% }] }
            - { goal: Read, milestones: [{ value: 80% }, { value: 55% }] }
        `,
      },
      {
        name: 'no milestones',
        plan: 'goals: [{ goal: G, measures: [{ measure: attendance, from: 93%, to: 96% }] }]',
      },
      {
        name: 'steady, standing still, and there early',
        plan: milestones(
          '{ measure: attendance, from: 93%, to: 96% }',
          '{ value: 93 }',
          '{ value: 94.5% }',
          '{ value: 94.5% }',
          '{ value: 96% }',
        ),
      },
      {
        name: 'falling',
        plan: milestones(
          '{ measure: persistent absence, from: 22%, to: below 15% }',
          '{ value: 20% }',
          '{ value: <17% }',
        ),
      },
      {
        name: 'with a sign',
        plan: milestones(
          '{ measure: deficit, from: "-£184,000", to: £0 }',
          '{ value: "-£100,000" }',
          '{ value: "-£5,000" }',
        ),
      },
      {
        name: 'dates out of order are for another rule',
        plan: milestones(
          '{ measure: attendance, from: 93%, to: 96% }',
          '{ by: 2027-03, value: 95% }',
          '{ by: 2026-12, value: 94% }',
        ),
      },
      {
        name: 'so is a target on the wrong side',
        plan: milestones('{ measure: attendance, from: 94%, to: 91% }', '{ value: 95% }'),
      },
      {
        name: 'what comes after the measure’s own date',
        plan: milestones(
          '{ measure: attendance, from: 93%, to: 96%, by: 2027-07 }',
          '{ by: 2028-07, value: 97% }',
        ),
      },
      {
        name: 'a mock is another test',
        plan: milestones(
          '{ measure: phonics check, from: 71%, to: 82% }',
          '{ expect: 60% on the mock check, value: 60% }',
        ),
      },
      {
        name: 'amounts in another unit are for another rule',
        plan: milestones(
          '{ measure: attendance, from: 93%, to: 96% }',
          '{ value: 0.94 }',
          '{ value: 20 staff }',
          '{ value: 94% }',
        ),
      },
      {
        name: 'ranges and rough amounts that touch',
        plan: milestones(
          '{ measure: attendance, from: 93%, to: 96% }',
          '{ value: 92–94% }',
          '{ value: about 92% }',
        ),
      },
      {
        name: 'several measures, and milestones that name none',
        plan: milestones('{ measure: attendance, from: 93%, to: 96% }, punctuality', '{ value: 92% }'),
      },
      {
        name: 'a metric that nobody knows, with a target alone',
        plan: milestones('{ measure: kettles, to: 9 }', '{ value: 5 }', '{ value: 4 }'),
      },
      {
        name: 'what is to stay',
        plan: milestones('{ measure: keep attendance at 96%, to: 96% }', '{ value: 95% }'),
      },
    ],
    reports: [
      {
        name: 'on the way that a goal states in its own words',
        plan: `
          goals:
            - goal: Reduce playtime incidents from 62 a month to 20 a month
              milestones:
                - { by: 2026-12-18, value: 45 }
                - { by: 2027-02-12, value: 50 } # ← back
        `,
      },
      {
        name: 'behind, back and beyond, once each',
        plan: milestones(
          '{ measure: attendance, from: 93%, to: 96% }',
          '{ value: 92% } # ← behind',
          '{ value: 91% }',
          '{ value: 95% }',
          '{ value: 94% } # ← back',
          '{ value: 98% } # ← beyond',
        ),
      },
      {
        name: 'falling the other way',
        plan: milestones(
          '{ measure: persistent absence, from: 22%, to: 15% }',
          '{ value: 23% } # ← behind',
          '{ value: 18% }',
          '{ value: 19% } # ← back',
          '{ value: 12% } # ← beyond',
        ),
      },
      {
        name: 'each milestone with the measure that it names',
        plan: milestones(
          '{ measure: attendance, from: 93%, to: 96% }, { measure: Late  marks, from: 50%, to: 20% }',
          '{ measure: attendance, value: 94% }',
          '{ measure: late marks, value: 60% } # ← behind',
          '{ measure: Attendance, value: 92% } # ← behind',
        ),
      },
      {
        name: 'n of m, and levels that do not add up over a year',
        plan: `
          goals:
            - goal: G
              measures: [{ measure: classes, from: 2 of 7, to: 7 of 7 }]
              milestones:
                - { value: 4 of 7 }
                - { value: 3 of 7 } # ← back
            - goal: H
              measures: [{ measure: average SAT, from: 948, to: 1010 }]
              milestones:
                - { value: 930 } # ← behind
        `,
      },
      {
        name: 'amounts in words, and a figure that is all a milestone says',
        plan: milestones(
          'attendance from 93% to 96%',
          '{ expect: 92% } # ← behind',
          'Every family has been called',
        ),
      },
      {
        name: 'a target alone, of a metric that is known',
        plan: milestones('{ measure: attendance, to: 96% }', '{ value: 95% }', '{ value: 94% } # ← back'),
      },
    ],
  },
  it,
);

it.each([
  ['{ measure: suspensions, from: 74, to: 45 }', '15', '30'],
  ['{ measure: families who came at least once, from: 17, to: 45 }', '10', '30'],
  ['{ measure: money raised, from: "£900", to: "£1200" }', '£300', '£700'],
])('leaves open whether %s counts up from the start of the year', (measure, ...values) => {
  const plan = milestones(measure, ...values.map((value) => `{ value: ${value} }`));
  const [file] = runRuleOn(milestoneOrder, { plan }).files;
  expect(file?.findings).toEqual([]);
  expect(file?.outcomes.unclear.map(({ at }) => at.pointer)).toEqual(['/goals/0/milestones/0/value']);
});

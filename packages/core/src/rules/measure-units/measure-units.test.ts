import { expect, it } from 'vitest';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { measureUnits } from './measure-units.ts';

const measures = (...lines: string[]): string =>
  `goals:\n  - goal: G\n    measures:\n${lines.map((line) => `      - ${line}\n`).join('')}`;

testRule(
  measureUnits,
  {
    silent: [
      { name: 'no amounts', plan: 'goals: [{ goal: Read, measures: [reading] }]' },
      {
        name: 'a number takes the unit beside it',
        plan: measures(
          '{ measure: attendance, from: 38, to: 70% }',
          '{ measure: absence, from: 1, to: 0 }',
          '{ measure: cost, from: "£22,465", to: 15000 }',
          '{ measure: classes, from: 2, to: 7 of 7 }',
          '{ measure: wait in days, from: 12, to: 5 days }',
        ),
      },
      {
        name: 'shares and points',
        plan: measures(
          '{ measure: classes, from: 9 of 14, to: 80% }',
          '{ measure: gap, from: 12 points, to: 8% }',
          '{ measure: families, from: none, to: 9 in 10 }',
        ),
      },
      {
        name: 'scores below one',
        plan: measures(
          '{ measure: Progress 8, from: -0.42, to: 0.1 }',
          '{ measure: months gained in a month, from: 0.8, to: 2 }',
        ),
      },
      {
        name: 'names of one thing, and both units at once',
        plan: measures(
          '{ measure: pupils removed, from: 38 pupils (4%), to: 2% }',
          '{ measure: clubs, from: 12 pupils, to: 30 children }',
          '{ measure: wait, from: 90 minutes, to: 1 hour }',
          '{ measure: reading age, from: 8.5 years, to: 110 months }',
        ),
      },
      {
        name: 'a milestone about something else, or about nobody knows what',
        plan: `
          goals:
            - goal: G
              measures: [{ measure: attendance, from: 93%, to: 96% }, { measure: clubs, from: 12 pupils, to: 30 pupils }]
              milestones: [{ value: 0.94 }, { measure: clubs, value: 20 }, { measure: visits, value: £20 }]
        `,
      },
    ],
    reports: [
      {
        name: 'a fraction beside a percentage',
        plan: measures(
          '{ measure: pupils who read daily, from: 0.38, to: 70% } # ← fraction',
          '{ measure: pupils who read daily, from: 38%, to: 0.7, now: 45% } # ← fraction',
          '{ measure: attendance, from: 0.93, to: 96 } # ← fraction',
        ),
      },
      {
        name: 'other units',
        plan: measures(
          '{ measure: pupils in a club, from: 120 pupils, to: 60% } # ← other',
          '{ measure: pupils in a club, from: 120, to: 60% } # ← other',
          '{ measure: wait, from: 3 weeks, to: 5 days } # ← other',
          '{ measure: absence, from: 14 sessions, to: 5 days } # ← other',
          '{ measure: cost of a place, from: £400, to: $300 } # ← other',
          '{ measure: budget, from: £184k, to: 2% } # ← other',
          '{ measure: visits, from: 12 pupils, to: 30 families } # ← other',
          '{ measure: P8, from: -0.4, to: 10% } # ← other',
          '{ measure: rating, from: 60, to: 4 of 5 } # ← other',
        ),
      },
      {
        name: 'now, a milestone, and the one that is alone with its unit',
        plan: `
          priorities:
            - title: P
              measures: [{ measure: attendance, from: 93%, to: 96%, now: 0.94 }] # ← fraction
          goals:
            - goal: G
              measures: [{ measure: attendance, from: 93%, to: 96% }]
              milestones:
                - { value: 94 }
                - { value: 0.95 } # ← fraction
            - goal: H
              measures:
                - { measure: attendance, from: 93%, to: 0.96 } # ← fraction
              milestones:
                - { value: 94% }
        `,
      },
    ],
  },
  it,
);

it('says where it could not tell', () => {
  const plan = measures(
    '{ measure: rate of suspension, from: 0.5, to: 0.3% }',
    '{ measure: conduct, from: 14 suspensions, to: 5 incidents }',
  );
  const [file] = runRuleOn(measureUnits, { plan }).files;
  expect(file?.outcomes.unclear.map(({ at, why }) => `${at.pointer} ${why}`)).toEqual([
    '/goals/0/measures/0/from Whether "0.5" and "0.3%" are counted alike could not be told.',
    '/goals/0/measures/1/from Whether "14 suspensions" and "5 incidents" are counted alike could not be told.',
  ]);
});

it('takes a milestone that names no measure for one about something else', () => {
  const plan = `
    goals:
      - goal: G
        measures: [{ measure: attendance, from: 93%, to: 96% }]
        milestones: [{ expect: new staff are trained, value: 20 staff }]
  `;
  const [file] = runRuleOn(measureUnits, { plan }).files;
  expect(file?.findings).toEqual([]);
  expect(file?.outcomes.unclear).toHaveLength(1);
});

import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { statusRollup } from './status-rollup.ts';

testRule(
  statusRollup,
  {
    silent: [
      { name: 'no colours', plan: 'goals: [Every pupil reads]' },
      {
        name: 'as green as the worst part, or less',
        plan: `
          goals:
            - goal: G
              status: red
              goals: [{ goal: H, status: green }, { goal: I, status: red }]
            - goal: J
              status: yellow
              goals: [{ goal: K, status: amber }, L]
        `,
      },
      {
        name: 'a target that is not due',
        plan: `
          goals:
            - goal: G
              measures: [{ measure: attendance, from: 93%, to: 96%, now: 94%, by: 2027-07 }]
              status: { rating: green, on: 2026-08-01 }
            - goal: H
              measures: [{ measure: attendance, from: 93%, to: 96%, now: 94% }]
              status: green
        `,
      },
      {
        name: 'what was due is reached, as far as rounding goes',
        asOf: '2027-09-01',
        plan: `
          goals:
            - goal: G
              by: 2027-07
              measures:
                - { measure: attendance, from: 93%, to: 96%, now: 95.9% }
                - { measure: persistent absence, from: 22%, to: 15%, now: 14% }
                - { measure: reading, from: red, to: green, now: amber }
                - { measure: kettles, to: 9, now: 4 }
                - { measure: suspensions, from: 74, to: 45 }
              status: green
        `,
      },
      {
        name: 'yellow and red may be short',
        asOf: '2027-09-01',
        plan: `
          goals:
            - goal: G
              measures: [{ measure: attendance, from: 93%, to: 96%, now: 94%, by: 2027-07 }]
              status: yellow
        `,
      },
      {
        name: 'a milestone that is past and was reached',
        asOf: '2027-01-10',
        plan: `
          goals:
            - goal: G
              measures: [{ measure: attendance, from: 93%, to: 96%, now: 94% }]
              milestones: [{ by: 2026-10, value: 93.5% }, { by: 2026-12, value: 94% }, { by: 2027-07, value: 96% }]
              status: green
        `,
      },
      {
        name: 'a count that grows all year, beside a milestone of some months ago',
        asOf: '2027-02-10',
        plan: `
          goals:
            - goal: G
              measures: [{ measure: suspensions, from: 74, to: 45, now: 20, by: 2027-07 }]
              milestones: [{ by: 2026-12, value: 15 }]
              status: green
        `,
      },
      {
        name: 'an early milestone that was missed, and a later one that was reached',
        asOf: '2027-01-10',
        plan: `
          goals:
            - goal: G
              measures: [{ measure: persistent absence, from: 22%, to: 15%, now: 20% }]
              milestones: [{ by: 2026-10, value: 19% }, { by: 2026-12, value: 20% }]
              status: green
        `,
      },
    ],
    reports: [
      {
        name: 'a part that was rated before its goal',
        plan: `
          goals:
            - goal: G
              status: { rating: green, on: 2027-03-15 } # ← part
              goals: [{ goal: H, status: { rating: red, on: 2026-12-11 } }]
        `,
      },
      {
        name: 'a part that is worse, the worst of them',
        plan: `
          goals:
            - goal: G
              status: green # ← part
              goals: [{ goal: H, status: green }, { goal: I, status: amber }]
            - goal: J
              status: yellow # ← part
              goals: [{ goal: K, status: yellow }, { goal: L, status: { rating: red, on: 2026-12-11 } }]
        `,
      },
      {
        name: 'a target that is past today, or was on the day of the status',
        asOf: '2027-09-01',
        plan: `
          goals:
            - goal: G
              by: 2027-07
              measures: [{ measure: attendance, from: 93%, to: 96%, now: 94% }]
              status: green # ← short
            - goal: H
              measures: [{ measure: persistent absence falls from 22% to 15% by July 2027, now: 18% }]
              status: green # ← short
            - goal: I
              measures: [{ measure: attendance, from: 93%, to: 96%, now: 94%, by: 2027-12-17 }]
              status: { rating: green, on: 2028-01-10 } # ← short
        `,
      },
      {
        name: 'a milestone, and the measure of a nested goal that has no colour',
        asOf: '2027-01-10',
        plan: `
          goals:
            - goal: G
              status: green # ← short
              goals:
                - goal: H
                  measures: [{ measure: attendance, to: 96%, now: 93.2%, by: 2027-07 }]
                  milestones: [{ by: 2026-12, value: 94% }]
        `,
      },
    ],
  },
  it,
);

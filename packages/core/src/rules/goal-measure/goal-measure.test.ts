import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { goalMeasure } from './goal-measure.ts';

testRule(
  goalMeasure,
  {
    silent: [
      'title: Larkfield',
      { name: 'a bare measure', plan: 'goals: [{ goal: Read, measures: pages read at home }]' },
      {
        name: 'a measure with figures and no name',
        plan: 'goals: [{ goal: Read, measures: [{ from: 38%, to: 70% }] }]',
      },
      {
        name: 'on a nested goal, and on the goal above a nested one',
        plan: `
          goals:
            - goal: Read
              goals:
                - { goal: Aloud, measures: [pages read aloud] }
            - goal: Talk
              measures: [pupils who speak in assembly]
              goals: [Debate]
        `,
      },
      {
        name: 'on the priority',
        plan: `
          priorities:
            - title: Attendance
              measures: [{ measure: attendance, from: 93%, to: 96% }]
              goals: [Every pupil is greeted by name]
            - title: Persistent absence falls from 22% to 15%
              goals: [Every absence is followed by a call]
        `,
      },
      {
        name: 'a milestone with a figure, in its field or its words',
        plan: `
          goals:
            - { goal: Read, milestones: [{ by: 2026-12-18, value: 50% }] }
            - { goal: Talk, milestones: [80% of pupils speak in assembly] }
        `,
      },
      { name: 'a change in its own words', plan: 'goals: [Suspensions fall from 30 a year to 12]' },
      { name: 'a share in its own words', plan: 'goals: [90% of pupils pass the phonics check]' },
    ],
    reports: [
      {
        name: 'ranges that are no change, and shares that only say who is meant',
        plan: `
          goals:
            - Embed the reading scheme in grades 3 to 5 # ← unmeasured
            - Deliver the 2026-27 curriculum # ← unmeasured
            - Play for children from 3 to 5 years old # ← unmeasured
            - The lowest-attaining 20% of pupils catch up # ← unmeasured
            - Year 6 read 3 books # ← unmeasured
        `,
      },
      {
        name: 'a measure that nobody filled in, a milestone without a figure',
        plan: `
          goals:
            - goal: Read # ← unmeasured
              measures: [{ measure: "", from: "" }]
              milestones: [{ by: 2026-12-18, expect: The library is open }]
        `,
      },
      {
        name: 'a nested goal beside a measured one',
        plan: `
          goals:
            - goal: Read
              goals:
                - { goal: Aloud, measures: [pages read aloud] }
                - { goal: At home } # ← unmeasured
        `,
      },
      {
        name: 'neither monitoring nor a blank line of the priority is a measure',
        plan: `
          priorities:
            - title: Reading
              measures: [""]
              goals:
                - { goal: Read, monitoring: [Book looks], status: { rating: green, evidence: 80% } } # ← unmeasured
        `,
      },
    ],
  },
  it,
);

import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { measureChange } from './measure-change.ts';

const measures = (...lines: string[]): string =>
  `goals:\n  - goal: G\n    measures:\n${lines.map((line) => `      - ${line}\n`).join('')}`;

testRule(
  measureChange,
  {
    silent: [
      { name: 'no measures', plan: 'goals: [Every pupil reads]' },
      { name: 'no amounts', plan: measures('{ measure: reading, from: red, to: red }') },
      {
        name: 'what is to stay, by any words near it',
        plan: `
          priorities:
            - title: Keep what works
              goals: [{ goal: Attendance, measures: [{ measure: attendance, from: 96%, to: 96% }] }]
          goals:
            - { goal: Attendance stays where it is, measures: [{ measure: attendance, from: 96%, to: 96% }] }
            - goal: Attendance
              measures:
                - { measure: maintain attendance, from: 96%, to: 96% }
                - { measure: attendance, from: 96%, to: remain at 96% }
                - { measure: attendance without more home calls, from: 96%, to: 96% }
                - { measure: attendance, from: 96%, to: at least 96% }
        `,
      },
      {
        name: 'nothing and all',
        plan: measures(
          '{ measure: permanent exclusions, from: 0, to: 0 }',
          '{ measure: pupils who can swim, from: 100%, to: 100 }',
          '{ measure: classes with a book box, from: 7 of 7, to: 7 of 7 }',
        ),
      },
      {
        name: 'a change that says of whom it is said',
        plan: measures(
          '{ measure: pupils whose incidents halved, from: 3, to: 9 }',
          '{ measure: schools with a 10% reduction in suspensions, from: 2, to: 8 }',
          '{ measure: pupils improving by 5 points, from: 12, to: 40 }',
        ),
      },
      {
        name: 'amounts that cannot be compared, or only roughly',
        plan: measures(
          '{ measure: attendance up 5 points, from: 93%, to: about 96% }',
          '{ measure: attendance up 5 points, from: 93%, to: 95–97% }',
          '{ measure: attendance up 5 points, from: low, to: 96% }',
        ),
      },
      {
        name: 'two changes, or a rate',
        plan: measures(
          '{ measure: absence down 5 points and lateness down 10%, from: 20%, to: 12% }',
          '{ measure: attendance up 1 point a year, from: 93%, to: 96% }',
        ),
      },
      {
        name: 'an addition is no level',
        plan: measures('{ measure: attendance, from: 2%, to: +2% }'),
      },
      {
        name: 'words of a goal about something else, or about two measures',
        plan: `
          goals:
            - { goal: Reduce suspensions by 10%, measures: [{ measure: days lost to suspension, from: 90, to: 60 }] }
            - { goal: Raise attendance of boys by 2 points, measures: [{ measure: attendance, from: 93%, to: 96% }] }
            - goal: Halve late marks
              measures: [{ measure: late marks, from: 100, to: 50 }, { measure: late marks Y9, from: 40, to: 30 }]
        `,
      },
      {
        name: 'words of a goal that its measure bears out',
        plan: `
          goals:
            - goal: Decrease suspensions by 30% through mentors by July 2027
              measures: [{ measure: number of suspensions, from: 214, to: 150 }]
            - goal: Cut the graduation gap from 12 points to 6 points and late marks by 5%
            - Raise reading by 8 points from 62% to 70%
        `,
      },
    ],
    reports: [
      {
        name: 'amounts and a date in the words of the measure',
        plan: `
          goals:
            - goal: Decrease office referrals by 30%
              measures:
                - office referrals (from 412 to 350) by July 2027 # ← other
        `,
      },
      {
        name: 'an increase of the share that a goal names, whoever is in it',
        plan: `
          goals:
            - goal: 55% of Algebra students will score proficient on the EOC, an increase of 15 percentage points from 44%.
              measures:
                - measure: Algebra students proficient on EOC
                  from: 44%
                  to: 55% # ← other
        `,
      },
      {
        name: 'a goal with a number, a share and another form of the verb',
        plan: `
          goals:
            - goal: "Objective 1: Office referrals will be reduced by 10%."
              measures:
                - measure: office referrals
                  from: 412
                  to: 350 # ← other
            - goal: By June 2027, 85% of S3 achieve Third Level in reading, an increase of 5 percentage points.
              measures:
                - measure: S3 achieving Third Level in reading
                  from: 78%
                  to: 85% # ← other
        `,
      },
      {
        name: 'a target that is the baseline',
        plan: measures(
          '{ measure: attendance, from: 93, to: 93% } # ← none',
          '{ measure: average rating, from: 4.1 of 5, to: 4.1 of 5 } # ← none',
          'Attendance from 93% to 93% # ← none',
        ),
      },
      {
        name: 'a change that the amounts do not bear out',
        plan: measures(
          '{ measure: attendance up by 2 points, from: 93%, to: 96% } # ← other',
          '{ measure: attendance, from: 93%, to: 96% (2 points higher) } # ← other',
          'Suspensions cut by a third, from 90 to 75 # ← other',
        ),
      },
      {
        name: 'a goal, a nested one, and a priority',
        plan: `
          priorities:
            - title: Double club places
              measures: [{ measure: club places, from: 60, to: 80 }] # ← other
              goals:
                - goal: G
                  goals:
                    - goal: Halve the number of grades 1 to 3
                      measures:
                        - { measure: Y11 at grades 1 to 3, from: 41%, to: 30% } # ← other
                        - { measure: papers left blank, from: 55, to: 20 }
        `,
      },
    ],
  },
  it,
);

import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { targetFixed } from './target-fixed.ts';

const measure = (to: string): string =>
  `goals: [{ goal: Read, measures: [{ measure: reading, to: "${to}" }] }]`;

testRule(
  targetFixed,
  {
    silent: [
      'goals: [Progress in line with national]',
      ...[
        '94%',
        'above 94%',
        'at or above national (93%)',
        'All pupils',
        'no gap',
        'in line with national guidance',
        'in line with the trust policy',
        'meets state expectations',
        'Pupils explain their work to others',
        'half of our peers: 40',
        'at least the expected standard',
        'NA',
      ].map((to) => ({ name: to, plan: measure(to) })),
      {
        name: 'the figure of others beside it',
        plan: `goals: [{ goal: Read, measures: [{ measure: reading, to: above national, source: "National: 73%" }] }]`,
      },
    ],
    reports: [
      ...[
        'In line with national average',
        'national',
        'above the LA average by 2027',
        'Y6 in line with national',
        'the same as their peers',
        'close the gap to others',
        'closer to similar schools',
        'better than other schools in the county',
        'as high as non-disadvantaged pupils',
        'above FFT20',
        'At least NA',
        'National or better',
        'above schools with a similar intake',
        'top 10% nationally',
        'national averages or above',
        'as well as their non-disadvantaged peers',
        'exceed the statewide average',
        'in the top 20% of similar schools',
        'in line with the authority average',
        'state average in 2026-27',
        'top quartile of districts, or the top quarter of schools',
      ].map((to) => ({ name: to, plan: `${measure(to)} # ← target` })),
      {
        name: 'on a priority, and a milestone by its value',
        plan: `
          priorities:
            - title: Reading
              measures:
                - { measure: reading, to: national } # ← target
              goals:
                - goal: Read
                  milestones:
                    - { expect: Reading rises, value: in line with peers } # ← milestone
                    - { expect: in line with peers, value: 50% }
        `,
      },
    ],
  },
  it,
);

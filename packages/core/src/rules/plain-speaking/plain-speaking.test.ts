import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { plainSpeaking } from './plain-speaking.ts';

const silently = (text: string) => ({ name: text, plan: `reality: { summary: "${text}" }` });

testRule(
  plainSpeaking,
  {
    silent: [
      'title: Larkfield',
      ...[
        'Our next steps, quick wins, challenges and opportunities',
        'Pupils with complex needs, emerging and developing readers',
        'A mixed picture: half of the classes read daily',
        'A weak cohort, because two teachers left',
        'Hard to reach families do not answer letters',
        'Turbulence: 14 staff left in a year',
        'Teaching is variable: four classes have no reading lesson on Fridays',
        'Half of Year 8 solve equations with one variable',
      ].map(silently),
      {
        name: 'what was heard, and fields of the format',
        plan: `
          title: Area for development
          glossary: { AFD: area for development }
          perspectives: [{ of: staff, heard: It is a mixed picture }]
        `,
      },
    ],
    reports: [
      {
        name: 'how things are, without saying how',
        plan: `
          reality:
            summary: Teaching is variable across the school # ← softened
            obstacles: [{ what: Inconsistencies in marking }] # ← softened
            lastPlan: There is room for improvement in Year 3 # ← softened
        `,
      },
      {
        name: 'wherever it stands, in any number and case',
        plan: `
          story: We are on a journey. # ← softened
          reality:
            obstacles: [{ what: Capacity issues in the office }] # ← softened
          priorities:
            - title: Read
              why: AREAS FOR DEVELOPMENT # ← softened
              goals: [{ goal: Read, data: Practice is not yet embedded }] # ← softened
        `,
      },
    ],
  },
  it,
);

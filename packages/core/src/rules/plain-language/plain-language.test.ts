import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { plainLanguage } from './plain-language.ts';

const HARD =
  'Collaborative professional development facilitates the continuous enhancement of educational opportunities for all individuals';

testRule(
  plainLanguage,
  {
    silent: [
      'title: Larkfield',
      { name: 'a goal that is not wildly important', plan: `goals: [${HARD}]` },
      {
        name: 'words that everybody in a school knows',
        plan: 'mission: Students, teachers and families of our school community learn and teach together every day',
      },
      {
        name: 'a sentence for each thing',
        plan: 'mission: We teach each child to read. We teach each child to think. We teach each child to care for others.',
      },
    ],
    reports: [
      { name: 'both statements', plan: `mission: ${HARD} # ← statement\nvision: ${HARD} # ← statement` },
      {
        name: 'a nested goal',
        plan: `goals: [{ goal: Read, goals: [{ goal: ${HARD}, wildlyImportant: true }] }] # ← goal`,
      },
      {
        name: 'what is inherited is for the plan above',
        files: {
          'trust.plan.yaml': `id: trust\ntitle: Trust\nmission: ${HARD} # ← statement`,
          'school.plan.yaml': 'id: school\ntitle: School\nparent: trust',
        },
      },
    ],
  },
  it,
);

import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { progressCelebrated } from './progress-celebrated.ts';

testRule(
  progressCelebrated,
  {
    silent: [
      { name: 'no communication', plan: 'goals: [Read]' },
      {
        name: 'on one of several',
        plan: 'communication: [Assembly, { what: Newsletter, celebrates: true }]',
      },
      { name: 'by its words', plan: 'communication: [Reader of the Week]' },
      { name: 'a shout-out', plan: 'communication: [Staff shout-outs on Fridays]' },
      {
        name: 'by an action',
        plan: 'communication: [Newsletter]\ngoals: [{ goal: Read, actions: [A celebration for every class that reads] }]',
      },
    ],
    reports: [
      {
        name: 'none of several',
        plan: 'communication:\n  - Assembly # ← none\n  - { what: Newsletter, celebrates: false }',
      },
      {
        name: 'an award that the school applies for',
        plan: `
          communication:
            - Assembly # ← none
          goals: [{ goal: Read, actions: [Apply for the reading award] }]
        `,
      },
    ],
  },
  it,
);

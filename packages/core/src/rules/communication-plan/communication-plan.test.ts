import { expect, it } from 'vitest';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { communicationPlan } from './communication-plan.ts';

testRule(
  communicationPlan,
  {
    silent: [
      { name: 'no wildly important goal', plan: 'goals: [Read]' },
      {
        name: 'a bare text',
        plan: 'communication: Assembly\ngoals: [{ goal: Read, wildlyImportant: true }]',
      },
      { name: 'a placeholder', plan: 'communication: TBC\ngoals: [{ goal: Read, wildlyImportant: true }]' },
      {
        name: 'a student’s own plan',
        plan: 'level: student\ngoals: [{ goal: Read, wildlyImportant: true }]',
      },
      {
        name: 'on a goal nested in it, and on one above it',
        plan: `
          goals:
            - { goal: Read, wildlyImportant: true, goals: [{ goal: At home, communication: Newsletter }] }
            - { goal: Talk, communication: Assembly, goals: [{ goal: At lunch, wildlyImportant: true }] }
        `,
      },
    ],
    reports: [
      {
        name: 'each goal for itself',
        plan: `
          goals:
            - { goal: Read, wildlyImportant: true, communication: Assembly }
            - { goal: Talk, wildlyImportant: true } # ← none
        `,
      },
      {
        name: 'a row of a form that nobody filled in is none',
        plan: `
          communication: [{ what: "" }, { audience: [], when: " " }]
          goals:
            - { goal: Read, wildlyImportant: true } # ← none
        `,
      },
      {
        name: 'nor is a blank line',
        plan: `
          communication: " "
          goals:
            - { goal: Read, wildlyImportant: true, communication: [""] } # ← none
        `,
      },
    ],
  },
  it,
);

it('rolls several goals up', () => {
  const plan = 'goals: [{ goal: Read, wildlyImportant: true }, { goal: Talk, wildlyImportant: true }]';
  const [finding] = runRuleOn(communicationPlan, { plan }).files[0]?.findings ?? [];
  expect([finding?.count, finding?.args['total']]).toEqual([2, 2]);
});

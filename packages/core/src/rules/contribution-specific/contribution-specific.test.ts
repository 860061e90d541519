import { expect, it } from 'vitest';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { contributionSpecific } from './contribution-specific.ts';

testRule(
  contributionSpecific,
  {
    silent: [
      { name: 'no contributions', plan: 'goals: [Read]' },
      {
        name: 'support that says how',
        plan: 'goals: [{ goal: Read, contributions: [{ role: TAs, does: support two pupils each with phonics before lunch }] }]',
      },
      {
        name: 'something that is given',
        plan: 'goals: [{ goal: Read, contributions: [{ role: cook, does: Contributes photographs }] }]',
      },
      {
        name: 'to do nothing, and what is still to be written',
        plan: 'goals: [{ goal: Read, contributions: [{ role: cook }, { role: TAs, does: TBC }] }]',
      },
    ],
    reports: [
      {
        name: 'every day, and still nothing',
        plan: `
          goals:
            - goal: Read
              contributions:
                - { role: TAs, does: Actively supports the goal on a daily basis } # ← empty
                - { role: Cook, does: Makes a contribution to the goal } # ← empty
                - { role: Clerk, does: Is committed to the goal } # ← empty
                - { role: Caretaker, does: Support and contribute } # ← empty
        `,
      },
      {
        name: 'a sentence that begins with the role, on a nested goal',
        plan: `
          goals:
            - goal: Read
              goals:
                - goal: Read at home
                  contributions:
                    - All staff support reading # ← empty
                    - Teachers send home a book each Friday
        `,
      },
      {
        name: 'what the goal above is about says nothing more',
        plan: `
          goals:
            - goal: Every pupil writes for a reader
              goals:
                - goal: Letters
                  contributions:
                    - { role: Office, does: help with writing } # ← empty
        `,
      },
    ],
  },
  it,
);

it('counts them together', () => {
  const plan = `
    goals:
      - goal: Read
        contributions: [{ role: cook, does: supports }, { role: TA, does: helps }, { role: head, does: reads at the gate }]
  `;
  const [finding] = runRuleOn(contributionSpecific, { plan }).files[0]?.findings ?? [];
  expect([finding?.count, finding?.args['total']]).toEqual([2, 3]);
});

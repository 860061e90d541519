import { expect, it } from 'vitest';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { contributionDistinct } from './contribution-distinct.ts';

testRule(
  contributionDistinct,
  {
    silent: [
      { name: 'no contributions', plan: 'goals: [Read]' },
      {
        name: 'one line for several roles',
        plan: 'goals: [{ goal: Read, contributions: [{ role: [cook, office], does: read aloud }] }]',
      },
      {
        name: 'one role twice, under two names',
        plan: 'goals: [{ goal: Read, contributions: [{ role: TAs, does: hear pupils }, { role: teaching assistants, does: hear pupils }] }]',
      },
      {
        name: 'before and after, or not at all',
        plan: `
          goals:
            - goal: Read
              contributions:
                - { role: cook, does: greets pupils before lunch }
                - { role: office, does: greets pupils after lunch }
                - { role: TAs, does: does not greet pupils after lunch }
        `,
      },
      {
        name: 'two goals',
        plan: `
          goals:
            - { goal: Read, contributions: [{ role: cook, does: asks at lunch }] }
            - { goal: Talk, contributions: [{ role: office, does: asks at lunch }] }
        `,
      },
      {
        name: 'lines that say nothing, and what is still to be written',
        plan: `
          goals:
            - goal: Read
              contributions:
                - { role: cook, does: supports the goal }
                - { role: office, does: supports the goal }
                - { role: TAs, does: TBC }
                - { role: caretaker, does: TBC }
        `,
      },
    ],
    reports: [
      {
        name: 'a cover supervisor, who teaches too',
        plan: `
          goals:
            - goal: Read
              contributions:
                - { role: Teacher, does: Opens each lesson with a quiz }
                - { role: Cover Supervisor, does: Opens each lesson with a quiz } # ← same
        `,
      },
      {
        name: 'whatever the case, the endings and the marks',
        plan: `
          goals:
            - goal: Read
              contributions:
                - { role: cook, does: Listens to the readers. }
                - { role: office, does: listen to readers } # ← same
                - { role: TAs, does: hear two pupils }
        `,
      },
    ],
  },
  it,
);

it('names all roles, and points at the others', () => {
  const plan = `
    goals:
      - goal: Read
        contributions: [{ role: cook, does: listens }, { role: office, does: listens }, { role: TAs, does: listen }]
  `;
  const [finding, ...more] = runRuleOn(contributionDistinct, { plan }).files[0]?.findings ?? [];
  expect(more).toEqual([]);
  expect(finding?.args['roles']).toEqual(['cook', 'office', 'TAs']);
  expect(finding?.related.map(({ at }) => at.pointer)).toEqual([
    '/goals/0/contributions/0',
    '/goals/0/contributions/2',
  ]);
});

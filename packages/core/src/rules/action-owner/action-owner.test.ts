import { expect, it } from 'vitest';
import { lint } from '../../lint.ts';
import { testRule } from '../../testing/test-rule.ts';
import { actionOwner } from './action-owner.ts';

testRule(
  actionOwner,
  {
    silent: [
      'title: Larkfield',
      { name: 'a goal without actions', plan: 'goals: [Read]' },
      {
        name: 'from the goal, the goal above, the priority',
        plan: `
          priorities:
            - title: Reading
              owner: English lead
              goals: [{ goal: Read, actions: [Choose the books] }]
          goals:
            - { goal: Calm, owner: Deputy, goals: [{ goal: Quiet, actions: [Walk the corridors] }] }
        `,
      },
      {
        name: 'in its own words',
        plan: `
          goals:
            - goal: Read
              actions:
                - Ring home on the first day (SENCO)
                - Choose the books - English lead
                - "Open the library: librarian"
                - Year 4 teachers to try it first
                - The caretaker will build the shelves
                - Weekly book talk led by the librarian
                - SENCO will be responsible for the book boxes
        `,
      },
      {
        name: 'one that is still to be named',
        plan: 'goals: [{ goal: Read, actions: [{ do: Choose, owner: TBC }] }]',
      },
      {
        name: 'what is over, and a row that nobody filled in',
        plan: 'goals: [{ goal: Read, actions: [{ do: A, status: done }, { do: B, status: stopped }, { do: "" }] }]',
      },
      { name: 'one teacher', plan: 'level: teacher\ngoals: [{ goal: Read, actions: [Choose the books] }]' },
    ],
    reports: [
      {
        name: 'a blank owner, and an owner of another goal',
        plan: `
          goals:
            - { goal: Write, owner: Deputy }
            - goal: Read
              actions:
                - { do: Choose the books, owner: " " } # ← unowned
                - { do: Hear readers, status: started } # ← unowned
        `,
      },
      {
        name: 'to whom something is to be done',
        plan: `
          goals:
            - goal: Read
              actions:
                - Librarian to be trained in book talk # ← unowned
                - Parents will be invited to a reading breakfast # ← unowned
        `,
      },
      {
        name: 'those who are asked to do something are not those who see it through',
        plan: `
          goals:
            - goal: Read
              actions:
                - Ask teachers to choose the books # ← unowned
                - Train TAs to hear readers # ← unowned
                - Write to families (in four languages) # ← unowned
                - Coach, then watch # ← unowned
        `,
      },
      {
        name: 'an owner of a nested goal',
        plan: `
          goals:
            - goal: Read
              actions:
                - Choose the books # ← unowned
              goals: [{ goal: Aloud, owner: Deputy }]
        `,
      },
    ],
  },
  it,
);

it('does not say again that a broken owner is missing', () => {
  const text = 'id: a\ntitle: A\ngoals:\n  - { goal: Read, actions: [{ do: Choose, owner: 7 }] }\n';
  const ids = lint({ name: 'a.plan.yaml', text }).files[0]?.findings.map(({ ruleId }) => ruleId);
  expect(ids).toContain('schema');
  expect(ids).not.toContain('action-owner');
});

it('says of a goal without an owner that its actions have none only once, of the goal', () => {
  const goals = 'goals: [{ goal: Read, actions: [Buy books] }, { goal: Talk, owner: " ", actions: [Ask] }]';
  const ids = lint([{ name: 'a.plan.yaml', text: `id: a\ntitle: A\n${goals}\n` }]).files[0]?.findings.map(
    ({ ruleId, count, covers }) => [ruleId, count, covers],
  );
  expect(ids).toContainEqual(['goal-owner', 2, ['action-owner']]);
});

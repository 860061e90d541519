import { expect, it } from 'vitest';
import { lint } from '../../lint.ts';
import { testRule } from '../../testing/test-rule.ts';
import { goalOwner } from './goal-owner.ts';

testRule(
  goalOwner,
  {
    silent: [
      { name: 'one person', plan: '{ title: My targets, level: student, goals: [Read more] }' },
      { name: 'a teacher', plan: '{ title: My plan, level: teacher, goals: [Ask better questions] }' },
      'title: Larkfield',
      { name: 'several owners', plan: 'goals: [{ goal: Read, owner: [English lead, Librarian] }]' },
      {
        name: 'from the goal above, or its priority',
        plan: `
          priorities:
            - title: Reading
              owner: English lead
              goals:
                - { goal: Read, goals: [Aloud] }
            - title: Calm
              goals:
                - { goal: Calm corridors, owner: Head of Year 9, goals: [Quiet, Walk] }
        `,
      },
    ],
    reports: [
      { name: 'a blank owner', plan: 'goals: [{ goal: Read, owner: " " }] # ← unowned' },
      {
        name: 'owners below do not count upward',
        plan: `
          goals:
            - goal: Read # ← unowned
              actions: [{ do: Buy books, owner: Librarian }]
              monitoring: [{ what: Book looks, who: English lead }]
              goals:
                - { goal: Aloud, owner: English lead }
                - { goal: At home } # ← unowned
        `,
      },
      {
        name: 'a priority without an owner beside one that has one',
        plan: `
          priorities:
            - title: Reading
              owner: English lead
              goals: [Read]
            - title: Calm
              goals:
                - Calm corridors # ← unowned
        `,
      },
    ],
  },
  it,
);

it('does not say again that a broken owner is missing, on the goal or on its priority', () => {
  const text =
    'id: a\ntitle: A\npriorities:\n  - { title: Reading, owner: 7, goals: [Read] }\ngoals:\n  - { goal: Talk, owner: 7 }\n';
  const ids = lint([{ name: 'a.plan.yaml', text }]).files[0]?.findings.map(({ ruleId }) => ruleId);
  expect(ids).toContain('schema');
  expect(ids).not.toContain('goal-owner');
});

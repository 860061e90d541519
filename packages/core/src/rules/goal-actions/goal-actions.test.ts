import { expect, it } from 'vitest';
import { lint } from '../../lint.ts';
import { testRule } from '../../testing/test-rule.ts';
import { goalActions } from './goal-actions.ts';

testRule(
  goalActions,
  {
    silent: [
      'title: Larkfield',
      { name: 'a bare text', plan: 'goals: [{ goal: Read, actions: Choose the books }]' },
      {
        name: 'an action that is done',
        plan: 'goals: [{ goal: Read, actions: [{ do: Choose, status: done }] }]',
      },
      { name: 'an action known by its id', plan: 'goals: [{ goal: Read, actions: [{ id: choose }] }]' },
      {
        name: 'steps of the goal above serve the goals nested in it, and the other way round',
        plan: `
          goals:
            - { goal: Read, actions: [Choose the books], goals: [Aloud, At home] }
            - { goal: Write, goals: [{ goal: Edit, actions: [Two staff meetings] }] }
        `,
      },
    ],
    reports: [
      {
        name: 'rows that nobody filled in',
        plan: `
          goals:
            - goal: Read # ← none
              actions: [{ do: "", owner: "", by: "" }, ""]
        `,
      },
      {
        name: 'what is measured, expected or contributed is no step',
        plan: `
          priorities:
            - title: Reading
              goals:
                - goal: Read # ← none
                  measures: [pages read]
                  milestones: [Half of them do]
                  contributions: [{ role: teacher, does: reads }]
        `,
      },
      {
        name: 'a nested goal beside one that has steps',
        plan: `
          goals:
            - goal: Write
              goals:
                - { goal: Edit, actions: [Two staff meetings] }
                - Spell # ← none
        `,
      },
    ],
  },
  it,
);

it.each(['actions: 7', 'actions: [{ action: Choose the books }]'])(
  'does not say again that what is broken is missing: %s',
  (field) => {
    const text = `id: a\ntitle: A\ngoals:\n  - { goal: Read, ${field} }\n`;
    const ids = lint({ name: 'a.plan.yaml', text }).files[0]?.findings.map(({ ruleId }) => ruleId);
    expect(ids).toContain('schema');
    expect(ids).not.toContain('goal-actions');
  },
);

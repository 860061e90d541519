import { expect, it } from 'vitest';
import { lint } from '../../lint.ts';
import { testRule } from '../../testing/test-rule.ts';
import { notDoing } from './not-doing.ts';

testRule(
  notDoing,
  {
    silent: [
      { name: 'one priority', plan: 'priorities: [Reading]' },
      { name: 'four actions', plan: 'goals: [{ goal: A, actions: [B, C] }, { goal: D, actions: [E, F] }]' },
      { name: 'a student', plan: 'level: student\ngoals: [{ goal: A, actions: [B, C, D, E, F] }]' },
      {
        name: 'one entry that stands for the list',
        plan: `
          priorities: [Reading, Attendance]
          notDoing: { what: A new behaviour policy, why: Ours works }
        `,
      },
      {
        name: 'a reason in the words themselves',
        plan: `
          priorities: [Reading, Attendance]
          notDoing:
            - No data drop in spring, so that teachers can plan
            - Homework in Year 3 goes because families asked for time to read
            - Formal observations – staff learn nothing from them
            - The winter fair (it took six weeks)
        `,
      },
    ],
    reports: [
      {
        name: 'a class',
        plan: `
          title: Room 9 # ← none
          level: classroom
          goals: [{ goal: G, actions: [A, B, C, D, E] }]
        `,
      },
      {
        name: 'five actions, nested ones and those that are done among them',
        plan: `
          title: Millbrook plan # ← none
          goals:
            - goal: A
              actions: [{ do: B, status: done }, C]
              goals: [{ goal: D, actions: [E, F] }]
            - goal: G
              actions: H
        `,
      },
      {
        name: 'a list of blanks is none, and is where to begin',
        plan: `
          title: Millbrook plan
          priorities: [Reading, Attendance]
          notDoing: ['', { what: ' ', why: '' }] # ← none
        `,
      },
      {
        name: 'a blank reason is none',
        plan: `
          priorities: [Reading, Attendance]
          notDoing:
            - { what: A new behaviour policy, why: Ours works }
            - { what: Book scrutiny, why: '' } # ← noWhy
            - A third reading scheme # ← noWhy
        `,
      },
      {
        name: 'what each priority is chosen instead of does not say what stops',
        plan: `
          title: Millbrook plan # ← none
          priorities:
            - { title: Reading, insteadOf: Attendance }
            - { title: Writing, insteadOf: Homework }
        `,
      },
    ],
  },
  it,
);

it.each([
  'notDoing: { what: [Homework], why: Families asked }',
  'notDoing: { what: Homework, why: [Families, staff] }',
  'notDoing: 7',
])('leaves a broken field to the rule that speaks of it: %s', (text) => {
  const { files } = lint({ name: 'plan.yaml', text: `id: a\ntitle: A\npriorities: [B, C]\n${text}\n` });
  const ids = files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
  expect(ids).toContain('schema');
  expect(ids).not.toContain('not-doing');
});

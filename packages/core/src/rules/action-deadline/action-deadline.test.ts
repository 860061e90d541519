import { expect, it } from 'vitest';
import { lint } from '../../lint.ts';
import { testRule } from '../../testing/test-rule.ts';
import { actionDeadline } from './action-deadline.ts';

testRule(
  actionDeadline,
  {
    silent: [
      'title: Larkfield',
      {
        name: 'from the goal, the goal above, the priority, the last milestone',
        plan: `
          priorities:
            - { title: Reading, by: 2027-07, goals: [{ goal: Read, actions: [Choose the books] }] }
          goals:
            - { goal: Calm, by: 2027-03, goals: [{ goal: Quiet, actions: [Walk the corridors] }] }
            - { goal: Write, milestones: [{ expect: some }, { by: 2027-03, expect: more }], actions: [Edit] }
            - { goal: Sing, milestones: [{ by: 2027-03, expect: more }], goals: [{ goal: Choir, actions: [Meet] }] }
        `,
      },
      {
        name: 'whatever is stated, be it vague or still open',
        plan: `
          goals:
            - goal: Read
              actions:
                - { do: A, by: ongoing }
                - { do: B, by: TBC }
                - { do: C, by: Autumn 2 }
                - { do: E, start: 2026-09-14 }
        `,
      },
      {
        name: 'in its own words',
        plan: `
          goals:
            - goal: Read
              actions:
                - Weekly reading with Year 6
                - Choose the books by half-term
                - Vision screening before October
                - Open mornings every half term
                - Library opens (9 March)
                - Report to governors in the spring term
                - New readers from 2027
        `,
      },
      {
        name: 'what is over, and a student',
        plan: 'goals: [{ goal: Read, actions: [{ do: A, status: done }, { do: B, status: stopped }] }]',
      },
      { name: 'a student', plan: 'level: student\ngoals: [{ goal: Read, actions: [Sit at the front] }]' },
    ],
    reports: [
      {
        name: 'words that only sound like a time',
        plan: `
          goals:
            - goal: Read
              actions:
                - Pupils may choose # ← undated
                - Spring cleaning of the library # ← undated
                - Fall Festival # ← undated
                - March round the hall # ← undated
                - Train each teacher # ← undated
                - Books for Year 5 and Term 2 readers of all ages
        `,
      },
      {
        name: 'a blank date, the date of another goal, of a measure or of another action',
        plan: `
          goals:
            - { goal: Write, by: 2027-03 }
            - goal: Read
              measures: [{ measure: pages read, by: 2027-07 }]
              actions:
                - { do: Choose, by: "" } # ← undated
                - { do: Buy, by: 2026-10-09 }
        `,
      },
    ],
  },
  it,
);

it('does not say again that a broken date is missing', () => {
  const text = 'id: a\ntitle: A\ngoals:\n  - { goal: Read, actions: [{ do: Choose, by: [1, 2] }] }\n';
  const ids = lint({ name: 'a.plan.yaml', text }).files[0]?.findings.map(({ ruleId }) => ruleId);
  expect(ids).toContain('schema');
  expect(ids).not.toContain('action-deadline');
});

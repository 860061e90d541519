import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { measureDeadline } from './measure-deadline.ts';

const measures = (...lines: string[]): string =>
  `goals:\n  - goal: G\n    measures:\n${lines.map((line) => `      - ${line}\n`).join('')}`;

testRule(
  measureDeadline,
  {
    silent: [
      { name: 'no measures', plan: 'goals: [Every pupil reads]' },
      {
        name: 'any date of its own',
        plan: measures(
          '{ measure: attendance, by: 2027-07 }',
          '{ measure: attendance, by: HT6 }',
          '{ measure: attendance, by: end of Year 6 }',
          '{ measure: attendance, by: termly }',
        ),
      },
      {
        name: 'in its words, or behind its target',
        plan: measures(
          'By May 2027 half of the pupils read daily',
          '9th graders on track in January',
          '{ measure: attendance, to: 96% by the end of the summer term }',
          'Everyone has read a book aloud by winter break',
        ),
      },
      {
        name: 'of the goal, the goal above or the priority, in field or words',
        plan: `
          priorities:
            - title: Reading, by July 2027
              measures: [pupils who read daily]
              goals: [{ goal: Read, measures: [books lent] }]
            - { title: Writing, by: 2027-07, goals: [{ goal: Write, goals: [{ goal: Drafts, measures: [drafts] }] }] }
          goals:
            - { goal: Every pupil can swim by Easter, measures: [pupils who swim] }
            - { goal: Talk, by: 2027-07, goals: [{ goal: Debate, measures: [pupils who speak] }] }
        `,
      },
      {
        name: 'of the last milestone about it, or about none',
        plan: `
          goals:
            - goal: Read
              measures: [pupils who read daily, books lent]
              milestones:
                - { by: 2026-12, expect: Every class has a book box }
        `,
      },
      { name: 'a student’s own page', plan: 'level: student\ngoals: [{ goal: Read, measures: [pages] }]' },
      {
        name: 'a date still to be written is for placeholders',
        plan: measures('{ measure: attendance, by: TBC }'),
      },
      {
        name: 'what is to stay may be ongoing',
        plan: `
          goals:
            - { goal: Attendance stays high, measures: [{ measure: attendance, to: 96%, by: ongoing }] }
        `,
      },
    ],
    reports: [
      {
        name: 'numbers that are no dates',
        plan: measures(
          'Raise attendance by 2 points # ← absent',
          '"Attendance (July 2025: 93%)" # ← absent',
          'led by the English lead # ← absent',
        ),
      },
      {
        name: 'the date of an action, or of a milestone about another measure',
        plan: `
          period: { start: 2026-09-01, end: 2027-07-23 }
          goals:
            - goal: Read
              measures:
                - pupils who read daily # ← absent
                - { measure: books lent }
              milestones: [{ by: 2027-07, measure: books lent }]
              actions: [{ do: Buy books, by: 2026-10-16 }]
        `,
      },
      {
        name: 'a time that never comes',
        plan: measures(
          '{ measure: attendance, to: 96%, by: ongoing } # ← endless',
          '{ measure: books lent, to: 900, by: in due course } # ← endless',
        ),
      },
    ],
  },
  it,
);

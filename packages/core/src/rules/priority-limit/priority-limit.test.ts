import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { priorityLimit } from './priority-limit.ts';

testRule(
  priorityLimit,
  {
    silent: [
      { name: 'no priorities, many goals', plan: 'goals: [Read, Write, Reckon, Sing]' },
      { name: 'one priority without a list', plan: 'priorities: Reading' },
      {
        name: 'two priorities with many goals',
        plan: 'priorities: [{ title: Reading, goals: [A, B, C] }, Attendance]',
      },
    ],
    reports: [
      {
        name: 'the third, in the short form',
        plan: `
          priorities:
            - Reading
            - Attendance
            - Wellbeing # ← over
            - Parents
        `,
      },
      {
        name: 'a trust has two hands as well',
        plan: `
          level: trust
          priorities: [Reading, Attendance,
            Wellbeing] # ← over
        `,
      },
    ],
  },
  it,
);

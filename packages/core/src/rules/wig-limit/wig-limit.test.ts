import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { wigLimit } from './wig-limit.ts';

testRule(
  wigLimit,
  {
    silent: [
      { name: 'no goals at all', plan: 'goals: []' },
      { name: 'many goals, none of them wildly important', plan: 'goals: [Read, Write, Reckon, Sing]' },
      {
        name: 'three in a district',
        plan: `
          level: district
          goals:
            - { goal: One, wildlyImportant: true }
            - { goal: Two, wildlyImportant: true }
            - { goal: Three, wildlyImportant: true }
        `,
      },
    ],
    reports: [
      {
        name: 'goals under priorities and nested goals count',
        plan: `
          priorities:
            - title: Reading
              goals:
                - goal: One
                  wildlyImportant: true
                  goals:
                    - { goal: Two, wildlyImportant: true }
          goals:
            - { goal: Three, wildlyImportant: true } # ← over
        `,
      },
      {
        name: 'a trust has a limit too',
        plan: `
          level: trust
          goals:
            - { goal: One, wildlyImportant: true }
            - { goal: Two, wildlyImportant: true }
            - { goal: Three, wildlyImportant: true }
            - { goal: Four, wildlyImportant: true } # ← over
        `,
      },
    ],
  },
  it,
);

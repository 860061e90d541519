import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { firstSteps } from './first-steps.ts';

testRule(
  firstSteps,
  {
    silent: [
      'title: Larkfield',
      {
        name: 'none at all',
        plan: 'priorities: [Reading]\ngoals: [{ goal: G, actions: [A, B, C, D, E, F] }]',
      },
      { name: 'five', plan: 'goals: [{ goal: G, actions: [A, B, C, D, E] }]' },
      {
        name: 'many in the second priority, and in a goal beside the priorities',
        plan: `
          priorities:
            - { title: P, goals: [{ goal: G, actions: [A, B] }] }
            - { title: Q, goals: [{ goal: H, actions: [A, B, C, D, E, F] }] }
          goals: [{ goal: I, actions: [A, B, C, D, E, F] }]
        `,
      },
      {
        name: 'rows that nobody filled in',
        plan: 'goals: [{ goal: G, actions: [A, B, C, D, E, "", { do: "" }] }]',
      },
    ],
    reports: [
      {
        name: 'nested goals count',
        plan: `
          goals:
            - goal: G # ← over
              actions: [A, B]
              goals:
                - { goal: H, actions: [C, D] }
                - goal: I
                  actions:
                    - E
                    - F
        `,
      },
      {
        name: 'all goals of the first priority count, one beside it does not',
        plan: `
          goals: [{ goal: I, actions: [A] }]
          priorities:
            - title: P # ← over
              goals:
                - { goal: G, actions: [A, B, C] }
                - goal: H
                  actions:
                    - D
                    - { do: E, status: started }
                    - { do: F, status: planned }
        `,
      },
    ],
  },
  it,
);

import { expect, it } from 'vitest';
import { sayFinding } from '../../formats/say.ts';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { goalLimit } from './goal-limit.ts';

testRule(
  goalLimit,
  {
    silent: [
      { name: 'no goals', plan: 'priorities: [Reading]' },
      { name: 'ten goals', plan: 'goals: [A, B, C, D, E, F, G, H, I, J]' },
      {
        name: 'ten goals with others nested in them',
        plan: `
          goals:
            - { goal: A, goals: [K, L, M, N] }
            - { goal: B, goals: [O, P, Q, R] }
            - C
            - D
            - E
            - F
            - G
            - H
            - I
            - J
        `,
      },
      {
        name: 'many actions are not goals',
        plan: 'goals: [{ goal: A, actions: [B, C, D, E, F, G, H, I, J, K, L, M] }]',
      },
    ],
    reports: [
      {
        name: 'goals of priorities come first, wherever they are written',
        plan: `
          goals:
            - A
            - B # ← over
          priorities:
            - { title: Reading, goals: [C, D, E, F, G] }
            - { title: Writing, goals: [H, I, J, K] }
        `,
      },
    ],
  },
  it,
);

it('counts all goals in the message', () => {
  const { files, rules } = runRuleOn(goalLimit, { plan: 'goals: [A, B, C, D, E, F, G, H, I, J, K, L]' });
  expect(files[0]?.findings.map((finding) => sayFinding(finding, rules).says)).toEqual([
    'The plan sets 12 goals; 10 are the most that people can work towards together.',
  ]);
});

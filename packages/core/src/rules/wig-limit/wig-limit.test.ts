import { expect, it } from 'vitest';
import { lint } from '../../lint.ts';
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

it.each([
  [3, [], ['wig-limit']],
  [4, ['wig-limit'], []],
])('%i in a plan of an unknown level, which may be the top', (count, found, unclear) => {
  const goals = Array.from({ length: count }, () => '{ goal: A, wildlyImportant: true }').join(', ');
  const [file] = lint({
    name: 'plan.yaml',
    text: `id: a\ntitle: A\nlevel: federation\ngoals: [${goals}]\n`,
  }).files;
  const only = (each: { ruleId: string }): boolean => each.ruleId === 'wig-limit';
  expect(file?.findings.filter(only).map(({ ruleId }) => ruleId)).toEqual(found);
  expect(file?.outcomes.unclear.filter(only).map(({ ruleId }) => ruleId)).toEqual(unclear);
});

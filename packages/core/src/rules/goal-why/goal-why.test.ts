import { expect, it } from 'vitest';
import { sayFinding } from '../../formats/say.ts';
import { lint } from '../../lint.ts';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { goalWhy } from './goal-why.ts';

testRule(
  goalWhy,
  {
    silent: [
      { name: 'a goal beside the priorities that is not wildly important', plan: 'goals: [Read]' },
      {
        name: 'a nested goal is explained by the one above',
        plan: `
          priorities:
            - title: Reading
              goals: [{ goal: Read, why: It opens every subject., goals: [{ goal: Read aloud, wildlyImportant: true }] }]
        `,
      },
      { name: 'a priority without goals', plan: 'priorities: [Reading]' },
      {
        name: 'a goal that gives its reason itself',
        plan: 'priorities: [{ title: Reading, goals: [Everyone reads daily so that nobody leaves us unable to] }]',
      },
    ],
    reports: [
      {
        name: 'a goal in the short form, whose neighbour has a why',
        plan: `
          priorities:
            - title: Reading
              goals:
                - { goal: Read, why: It opens every subject. }
                - Write # ← none
            - title: Writing
              why: ''
              goals: Spell # ← none
        `,
      },
      {
        name: 'nested goals only where they are wildly important',
        plan: `
          priorities:
            - title: Reading
              goals:
                - goal: Read # ← none
                  goals:
                    - Read aloud
                    - { goal: Read at home, wildlyImportant: true } # ← none
          goals:
            - goal: Sing
              goals:
                - { goal: Sing in parts, wildlyImportant: true } # ← none
        `,
      },
      {
        name: 'a blank why, where it stands',
        plan: `
          goals:
            - goal: Read
              wildlyImportant: true
              why: ' ' # ← none
        `,
      },
    ],
  },
  it,
);

it('says in one finding how many goals have no why', () => {
  const plan = 'priorities: [{ title: A, goals: [B, C, D, { goal: E, why: F }] }]\ngoals: [G]';
  const { files, rules } = runRuleOn(goalWhy, { plan });
  expect(files[0]?.findings.map((finding) => sayFinding(finding, rules).says)).toEqual([
    '3 of 4 goals do not say why they matter.',
  ]);
});

it('leaves a broken why to the rule that speaks of it, on the goal and on the priority', () => {
  const text =
    'id: a\ntitle: A\npriorities: [{ title: A, why: [B], goals: [C] }, { title: D, goals: [{ goal: E, why: [F] }] }]\n';
  const ids = lint({ name: 'plan.yaml', text }).files.flatMap(({ findings }) =>
    findings.map(({ ruleId }) => ruleId),
  );
  expect(ids).toContain('schema');
  expect(ids).not.toContain('goal-why');
});

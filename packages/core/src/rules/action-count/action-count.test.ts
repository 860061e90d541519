import { expect, it } from 'vitest';
import { sayFinding } from '../../formats/say.ts';
import { lint } from '../../lint.ts';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { actionCount } from './action-count.ts';

/** So many actions in the short form. */
const actions = (count: number): string =>
  `[${Array.from({ length: count }, (_, at) => `A${String(at)}`).join(', ')}]`;

testRule(
  actionCount,
  {
    silent: [
      'title: Larkfield',
      { name: 'eight', plan: `goals: [{ goal: Read, actions: ${actions(8)} }]` },
      {
        name: 'each goal is counted alone, and one nested in another too',
        plan: `goals: [{ goal: Read, actions: ${actions(8)}, goals: [{ goal: Aloud, actions: ${actions(8)} }] }]`,
      },
      {
        name: 'what is done or stopped is off the list',
        plan: `
          goals:
            - goal: Read
              actions:
                - { do: A, status: done }
                - { do: B, status: stopped }
                - { do: C, status: started }
                - { do: D, status: planned }
                - E
                - F
                - G
                - H
                - I
                - J
        `,
      },
    ],
    reports: [
      {
        name: 'goals of priorities and nested goals',
        plan: `
          priorities:
            - title: Reading
              goals:
                - { goal: Read, actions: ${actions(9)} } # ← over
          goals:
            - goal: Write
              goals:
                - { goal: Spell, actions: ${actions(12)} } # ← over
        `,
      },
    ],
  },
  it,
);

it('says in one finding how many goals are too full', () => {
  const plan = `goals: [{ goal: A, actions: ${actions(9)} }, { goal: B, actions: ${actions(10)} }, C]`;
  const { files, rules } = runRuleOn(actionCount, { plan });
  expect(files[0]?.findings.map((finding) => sayFinding(finding, rules).says)).toEqual([
    '2 of 3 goals have more than 8 open actions.',
  ]);
});

it('leaves the first goal to the rule on first steps', () => {
  const text = `id: a\ntitle: A\ngoals: [{ goal: Read, actions: ${actions(9)} }, { goal: Talk, actions: ${actions(9)} }]\n`;
  const [file] = lint([{ name: 'a.plan.yaml', text }]).files;
  const places = (rule: string): readonly string[] =>
    (file?.findings ?? []).filter(({ ruleId }) => ruleId === rule).map(({ at }) => at.pointer);
  expect([places('first-steps'), places('action-count')]).toEqual([['/goals/0'], ['/goals/1']]);
});

import { expect, it } from 'vitest';
import { sayFinding } from '../../formats/say.ts';
import { lint } from '../../lint.ts';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { tensionBalanced } from './tension-balanced.ts';

testRule(
  tensionBalanced,
  {
    silent: [
      'title: Larkfield',
      { name: 'a row left blank', plan: "reality: { tensions: [{ between: ['', ' '], balance: '' }, ''] }" },
      { name: 'a balance in one word', plan: 'reality: { tensions: { between: [A, B], balance: Turns } }' },
      {
        name: 'a placeholder in the balance',
        plan: 'reality: { tensions: [{ between: [A, B], balance: TBC }] }',
      },
      { name: 'nothing but a placeholder', plan: 'reality: { tensions: TBC }' },
      {
        name: 'the balance in the words of the tension',
        plan: `
          reality:
            tensions:
              - SEND and attainment - support comes into the lesson, not instead of it
              - Marking and planning pull against each other, so we mark less
              - Breadth against time for reading; reading happens within history
        `,
      },
    ],
    reports: [
      {
        name: 'short forms, a blank balance',
        plan: `
          reality:
            tensions:
              - Feedback and workload # ← unbalanced
              - Governors' demands vs. staff wellbeing - a long-standing tension # ← unbalanced
              - { between: Workload, balance: ' ' } # ← unbalanced
              - { between: [A, B, C] } # ← unbalanced
        `,
      },
    ],
  },
  it,
);

it('says in one finding of how many tensions it is true', () => {
  const plan = 'reality: { tensions: [A and B, C and D, { between: [E, F], balance: Turns }] }';
  const { files, rules } = runRuleOn(tensionBalanced, { plan });
  expect(files[0]?.findings.map((finding) => sayFinding(finding, rules).says)).toEqual([
    '2 of 3 tensions are named without a word on how they are balanced.',
  ]);
});

it('leaves a broken balance to the rule that speaks of it', () => {
  const text = 'id: a\ntitle: A\nreality: { tensions: [{ between: [B, C], balance: [D] }] }\n';
  const ids = lint({ name: 'a.plan.yaml', text }).files[0]?.findings.map(({ ruleId }) => ruleId);
  expect(ids).toContain('schema');
  expect(ids).not.toContain('tension-balanced');
});

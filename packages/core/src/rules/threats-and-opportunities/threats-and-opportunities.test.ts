import { expect, it } from 'vitest';
import { lint } from '../../lint.ts';
import { testRule } from '../../testing/test-rule.ts';
import { threatsAndOpportunities } from './threats-and-opportunities.ts';

testRule(
  threatsAndOpportunities,
  {
    silent: [
      { name: 'one of each', plan: 'reality: { threats: Falling rolls, opportunities: [A new estate] }' },
      { name: 'none is an answer', plan: 'reality: { threats: None that we see, opportunities: None }' },
      { name: 'a phase', plan: 'level: phase\ngoals: [A]' },
      { name: 'a department', plan: 'level: Department\nreality: { threats: Falling rolls }' },
      { name: 'a class', plan: 'level: classroom\ngoals: [A]' },
      { name: 'a student', plan: 'level: student\ngoals: [A]' },
    ],
    reports: [
      { name: 'no section at all', plan: 'title: Our plan # ← neither' },
      { name: 'a trust', plan: 'title: Our plan # ← neither\nlevel: trust' },
      {
        name: 'blanks are none',
        plan: `
          reality:
            threats: [' ', ''] # ← noThreat
            opportunities: A new estate
        `,
      },
      {
        name: 'obstacles are not threats',
        plan: `
          reality:
            obstacles: [Three posts are vacant] # ← noThreat
            opportunities: A new estate
        `,
      },
    ],
  },
  it,
);

it.each([
  ['reality: 7', []],
  ['reality: { threats: { a: 1 } }', ['noOpportunity']],
  ['reality: { threats: { a: 1 }, opportunities: A new estate }', []],
])('says no more than what is absent beside a field that is broken: %s', (fields, expected) => {
  const findings =
    lint({ name: 'a.plan.yaml', text: `id: a\ntitle: A\n${fields}\n` }).files[0]?.findings ?? [];
  expect(findings.map(({ ruleId }) => ruleId)).toContain('schema');
  const ours = findings.filter(({ ruleId }) => ruleId === 'threats-and-opportunities');
  expect(ours.map(({ messageId }) => messageId)).toEqual(expected);
});

import { expect, it } from 'vitest';
import { resolve } from '../../lint.ts';
import { lintFiles } from '../../engine/lint.ts';
import { testRule } from '../../testing/test-rule.ts';
import { topGoals } from './top-goals.ts';

testRule(
  topGoals,
  {
    silent: [
      { name: 'no goals', plan: 'level: trust\npriorities: [A, B, C, D]' },
      { name: 'a school', plan: 'level: school\ngoals: [A, B, C, D]' },
      { name: 'no level', plan: 'goals: [A, B, C, D]' },
      {
        name: 'one mark is a choice',
        plan: 'level: trust\ngoals: [{ goal: A, wildlyImportant: true }, B, C, D]',
      },
      {
        name: 'too many marks are for wig-limit',
        plan: `
          level: trust
          goals:
            - { goal: A, wildlyImportant: true }
            - { goal: B, wildlyImportant: true }
            - { goal: C, wildlyImportant: true }
            - { goal: D, wildlyImportant: true }
        `,
      },
      {
        name: 'nested goals are part of theirs',
        plan: 'level: trust\ngoals: [{ goal: A, goals: [B, C, D, E] }]',
      },
    ],
    reports: [
      {
        name: 'goals of priorities, in a district',
        plan: `
          title: Cedar Valley # ← none
          level: District
          priorities:
            - { title: Reading, goals: [A, B] }
            - { title: Belonging, goals: [C, D] }
        `,
      },
    ],
  },
  it,
);

it('goes by the ladder that is configured', () => {
  const settings = resolve({ levels: ['federation', 'school'], rules: { 'top-goals': 'on' } });
  const text = 'id: a\ntitle: A\nlevel: federation\ngoals: [B, C, D, E]\n';
  const ids = lintFiles([{ name: 'a.plan.yaml', text }], settings).files.flatMap(({ findings }) =>
    findings.map(({ ruleId }) => ruleId),
  );
  expect(ids).toContain('top-goals');
  expect(ids).not.toContain('wig-named');
});

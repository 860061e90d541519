import { expect, it } from 'vitest';
import { lint } from '../../lint.ts';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { wigNamed } from './wig-named.ts';

testRule(
  wigNamed,
  {
    silent: [
      { name: 'a draft with neither priorities nor goals', plan: 'title: A draft' },
      { name: 'one goal, under a priority', plan: 'priorities: [{ title: Reading, goals: [Read] }]' },
      {
        name: 'one goal with others nested in it',
        plan: 'goals: [{ goal: Read, goals: [Aloud, At home, In pairs] }]',
      },
      {
        name: 'a mark on a nested goal',
        plan: 'goals: [{ goal: Read, goals: [{ goal: Aloud, wildlyImportant: true }] }, Write]',
      },
      { name: 'too many marks are for wig-limit', plan: marked('A', 'B', 'C') },
      { name: 'a trust', plan: 'level: trust\ngoals: [A, B, C, D]' },
      { name: 'a district', plan: 'level: District\ngoals: [A, B, C, D]' },
      { name: 'a teacher', plan: 'level: teacher\ngoals: [A, B, C]' },
      { name: 'a student', plan: 'level: student\ngoals: [A, B, C]' },
    ],
    reports: [
      {
        name: 'no level is taken for a school',
        plan: `
          title: Our plan # ← none
          goals: [Read, Write]
        `,
      },
      {
        name: 'a phase, with marks that say no',
        plan: `
          title: Our plan # ← none
          level: phase
          priorities:
            - { title: Reading, goals: [{ goal: Read, wildlyImportant: false }, Write] }
        `,
      },
      {
        name: 'a department',
        plan: `
          title: Our plan # ← none
          level: department
          goals: [Count, Reckon]
        `,
      },
      {
        name: 'priorities whose goals are left blank',
        plan: `
          title: Our plan # ← noGoal
          level: school
          priorities: [{ title: Reading, goals: [''] }]
        `,
      },
    ],
  },
  it,
);

function marked(...goals: readonly string[]): string {
  return `goals: [${goals.map((goal) => `{ goal: ${goal}, wildlyImportant: true }`).join(', ')}]`;
}

it('says that it cannot tell where the level is one that nobody knows', () => {
  const { files } = lint({ name: 'a.plan.yaml', text: 'id: a\ntitle: A\nlevel: hamlet\ngoals: [B, C]\n' });
  expect(files[0]?.outcomes.unclear.map(({ ruleId }) => ruleId)).toContain('wig-named');
  expect(files[0]?.findings.map(({ ruleId }) => ruleId)).not.toContain('wig-named');
});

it.each(['goals: 7', 'goals: [{ goal: Read, wildlyImportant: yes please }, Write]'])(
  'leaves a broken field to the rule that speaks of it: %s',
  (goals) => {
    const text = `id: a\ntitle: A\npriorities: [Reading]\n${goals}\n`;
    const ids = lint({ name: 'a.plan.yaml', text }).files.flatMap(({ findings }) =>
      findings.map(({ ruleId }) => ruleId),
    );
    expect(ids).toContain('schema');
    expect(ids).not.toContain('wig-named');
  },
);

it('counts goals as they are counted elsewhere, without the nested ones', () => {
  const { files } = runRuleOn(wigNamed, { plan: 'goals: [{ goal: A, goals: [B, C] }, D]' });
  expect(files[0]?.findings[0]?.args).toEqual({ count: 2 });
});

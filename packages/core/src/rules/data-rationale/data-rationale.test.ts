import { expect, it } from 'vitest';
import { lintFiles } from '../../engine/lint.ts';
import { lint, resolve } from '../../lint.ts';
import { testRule } from '../../testing/test-rule.ts';
import { dataRationale } from './data-rationale.ts';

const trust = 'id: trust\ntitle: T\nlevel: trust\ngoals: [{ id: reading, goal: R, data: Tests }]';

testRule(
  dataRationale,
  {
    silent: [
      'title: Nothing yet',
      {
        name: 'data on a goal counts for those nested in it, and the other way round',
        plan: 'goals: [{ goal: A, data: Survey, goals: [B] }, { goal: C, goals: [{ goal: D, data: Books }] }]',
      },
      {
        name: 'data in the reason: a figure, and how it is known; also for a goal nested in it',
        plan: `
          goals: [{ goal: A, why: The June check showed that 46% of Year 4 read below their age. }]
          priorities: [{ title: P, goals: [{ goal: B, why: Two families in five told us so., goals: [C] }] }]
        `,
      },
      { name: 'a student’s or teacher’s own plan alone', plan: 'level: student\ngoals: [I read]' },
      { name: 'a teacher’s', plan: 'level: teacher\nparent: room\ngoals: [I wait]' },
      {
        name: 'goals of a plan below that support nothing above, and a student’s that do',
        files: {
          'a.plan.yaml': trust,
          'b.plan.yaml':
            'id: b\ntitle: B\nlevel: school\nparent: trust\ngoals: [{ goal: Roof }, { goal: Talk, supports: mission }]',
          'c.plan.yaml':
            'id: c\ntitle: C\nlevel: student\nparent: b\ngoals: [{ goal: I read, supports: trust/reading }]',
        },
      },
      {
        name: 'a school that names no plan above is no top where a trust is',
        files: { 'a.plan.yaml': trust, 'b.plan.yaml': 'id: b\ntitle: B\nlevel: school\ngoals: [Read]' },
      },
    ],
    reports: [
      {
        name: 'a reason with a figure alone',
        plan: 'goals: [{ goal: A, why: Half of them cannot swim. }] # ← none',
      },
      {
        name: 'a reason for a whole priority, which does not say what led to each of its goals',
        plan: 'priorities: [{ title: P, why: In the survey six in ten said so., goals: [B] }] # ← none',
      },
      { name: 'a blank', plan: 'goals: [{ goal: A, data: " " }] # ← none' },
      {
        name: 'a school alone is the top, also where its parent is not at hand',
        plan: 'level: school\nparent: trust\ngoals: [Read] # ← none',
      },
      { name: 'a why is no data', plan: 'goals: [{ goal: A, why: Books matter }] # ← none' },
      {
        name: 'two trusts are both tops, and a goal that supports one above, by a nested goal or through another',
        files: {
          'a.plan.yaml': trust,
          'b.plan.yaml': `
            id: b
            title: B
            level: school
            parent: trust
            goals:
              - { id: x, goal: X, supports: reading } # ← none
              - { goal: Y, supports: x } # ← none
              - { goal: Z, goals: [{ goal: Inner, supports: reading }] } # ← none
          `,
          'c.plan.yaml': 'id: c\ntitle: C\nlevel: district\ngoals: [Read] # ← none',
        },
      },
    ],
  },
  it,
);

it('says nothing of data that are there and could not be read', () => {
  const text = 'id: a\ntitle: A\ngoals:\n  - { goal: Read, data: [7] }\n';
  const file = lint({ name: 'a.plan.yaml', text }).files[0];
  expect(file?.findings.map(({ ruleId }) => ruleId)).not.toContain('data-rationale');
  expect(file?.outcomes.passed).not.toContain('data-rationale');
});

it('takes a plan for no top whose parent is known, though nobody asked about that', () => {
  const files = [{ name: 'b.plan.yaml', text: 'id: b\ntitle: B\nparent: trust\ngoals: [Read]\n' }];
  const above = [{ name: 'a.plan.yaml', text: `${trust}\n` }];
  expect(lintFiles(files, resolve(), { above }).files[0]?.outcomes.idle).toContain('data-rationale');
});

import { expect, it } from 'vitest';
import { lint } from '../../lint.ts';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { parentPlan } from './parent-plan.ts';

const trust = 'id: trust\ntitle: Trust\nlevel: trust\nunit: Harbour Trust';

testRule(
  parentPlan,
  {
    silent: [
      { name: 'a school alone is the top', plan: 'id: a\ntitle: A\nlevel: school' },
      {
        name: 'unrelated plans of one level, two trusts in a folder',
        files: {
          'a.plan.yaml': trust,
          'b.plan.yaml': 'id: b\ntitle: B\nlevel: district',
        },
      },
      {
        name: 'a plan that does not say its level may be the highest',
        files: { 'a.plan.yaml': trust, 'b.plan.yaml': 'id: b\ntitle: B' },
      },
      {
        name: 'a parent that is not there is for known-references, and a placeholder for placeholders',
        files: {
          'a.plan.yaml': trust,
          'b.plan.yaml': 'id: b\ntitle: B\nlevel: school\nparent: trsut',
          'c.plan.yaml': 'id: c\ntitle: C\nlevel: school\nparent: TBC',
        },
      },
      {
        name: 'a trust in a district, and a department beside a year group',
        files: {
          'a.plan.yaml': 'id: a\ntitle: A\nlevel: district',
          'b.plan.yaml': 'id: b\ntitle: B\nlevel: trust\nparent: a',
          'c.plan.yaml': 'id: c\ntitle: C\nlevel: grade\nparent: d',
          'd.plan.yaml': 'id: d\ntitle: D\nlevel: department\nparent: b',
        },
      },
      {
        name: 'a second plan of the same school, and of a part of it',
        files: {
          'a.plan.yaml': 'id: a\ntitle: A\nlevel: school\nunit: Hazel Court Academy',
          'b.plan.yaml': 'id: b\ntitle: B\nlevel: School\nunit: "hazel court academy "\nparent: a',
          'c.plan.yaml': 'id: c\ntitle: C\nlevel: school\nunit: Sixth form of Hazel Court Academy\nparent: a',
        },
      },
      {
        name: 'a level is skipped, which is another matter',
        files: { 'a.plan.yaml': trust, 'b.plan.yaml': 'id: b\ntitle: B\nlevel: student\nparent: trust' },
      },
      {
        name: 'plans that go round in a circle are for cascade-cycle',
        files: {
          'a.plan.yaml': 'id: a\ntitle: A\nlevel: school\nparent: b',
          'b.plan.yaml': 'id: b\ntitle: B\nlevel: trust\nparent: a',
        },
      },
      {
        name: 'reflections have no place among the levels',
        files: { 'a.plan.yaml': trust, 'a.reflection.yaml': 'kind: reflection\nid: r\nplan: trust' },
      },
    ],
    reports: [
      {
        name: 'any level below the highest that occurs, trust or not',
        files: {
          'a.plan.yaml': 'id: a\ntitle: A\nlevel: school',
          'b.plan.yaml': 'id: b # ← none\ntitle: B\nlevel: student',
          'c.plan.yaml': 'title: C # ← none\nlevel: Teacher\nid: ""',
        },
      },
      {
        name: 'two levels with the same name, whatever the units, and a level turned over',
        files: {
          'a.plan.yaml': trust,
          'b.plan.yaml': 'id: b\ntitle: B\nlevel: school\nparent: trust',
          'c.plan.yaml': 'id: c\ntitle: C\nlevel: school\nparent: b # ← same',
          'd.plan.yaml': 'id: d\ntitle: D\nlevel: trust\nparent: c # ← lower',
        },
      },
    ],
  },
  it,
);

it('names a plan of the nearest level above', () => {
  const files = {
    'a.plan.yaml': trust,
    'b.plan.yaml': 'id: oak\ntitle: B\nlevel: school\nparent: trust',
    'c.plan.yaml': 'id: c\ntitle: C\nlevel: department',
  };
  const [finding] = runRuleOn(parentPlan, { files }).files[2]?.findings ?? [];
  expect(finding?.args['example']).toBe('oak');
});

it('says nothing of a parent that is there and could not be read', () => {
  const files = [
    { name: 'a.plan.yaml', text: trust },
    { name: 'b.plan.yaml', text: 'id: b\ntitle: B\nlevel: school\nparent: { id: trust }\n' },
  ];
  const [, file] = lint(files).files;
  expect(file?.findings.map(({ ruleId }) => ruleId)).not.toContain('parent-plan');
  expect(file?.outcomes.unclear.map(({ ruleId }) => ruleId)).toContain('parent-plan');
});

it('keeps to another ladder', () => {
  const files = [
    { name: 'a.plan.yaml', text: 'id: a\ntitle: A\nlevel: authority\n' },
    { name: 'b.plan.yaml', text: 'id: b\ntitle: B\nlevel: establishment\n' },
  ];
  const config = { levels: ['authority', 'establishment'] };
  const ids = lint(files, config).files.map(({ findings }) => findings.map(({ ruleId }) => ruleId));
  expect(ids[0]).not.toContain('parent-plan');
  expect(ids[1]).toContain('parent-plan');
});

import { describe, expect, it } from 'vitest';
import { lintFiles } from '../../engine/lint.ts';
import { lint, resolve } from '../../lint.ts';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { goalSupportsParent } from './goal-supports-parent.ts';

const trust = `
  id: harbour-trust
  title: Harbour Trust
  level: trust
  values: [{ id: courage, name: Courage }]
  priorities:
    - { id: attendance, title: Attendance, goals: [{ goal: Every pupil is in school }] }
  goals:
    - { id: literacy, goal: Every school teaches reading, goals: [{ id: phonics, goal: Phonics }] }
`;
const school = (goals: string): string =>
  `id: oakwood\ntitle: Oakwood\nlevel: school\nparent: harbour-trust\n${goals}`;

testRule(
  goalSupportsParent,
  {
    silent: [
      { name: 'the highest plan', plan: 'goals: [Read]' },
      {
        name: 'all the ways to name a goal of the plan above: alone, with the plan, its priority, a nested goal',
        files: {
          'a.plan.yaml': trust,
          'b.plan.yaml': school(`goals:
  - { goal: One, supports: literacy }
  - { goal: Two, supports: [mission, Harbour-Trust/Literacy] }
  - { goal: Three, supports: attendance }
  - { goal: Four, supports: [courage, harbour-trust/phonics] }`),
        },
      },
      {
        name: 'through another goal, through a goal that is nested in it, through the goal around it, and through a priority',
        files: {
          'a.plan.yaml': trust,
          'b.plan.yaml': school(`priorities:
  - { id: books, title: Books, goals: [{ id: choose, goal: Choose, supports: literacy }] }
goals:
  - { goal: One, supports: choose }
  - { goal: Two, goals: [{ goal: Inner, supports: literacy }] }
  - { goal: Three, supports: literacy, goals: [Inner] }
  - { goal: Four, supports: books }`),
        },
      },
      {
        name: 'a goal of the plan above that one, past the school',
        files: {
          'a.plan.yaml': trust,
          'b.plan.yaml': school('goals: [{ id: x, goal: X, supports: literacy }]'),
          'c.plan.yaml':
            'id: english\ntitle: E\nlevel: department\nparent: oakwood\ngoals: [{ goal: G, supports: harbour-trust/literacy }, { goal: H, supports: x }]',
        },
      },
      {
        name: 'through a plan beside it, and a goal of a higher plan that it does not stand below',
        files: {
          'a.plan.yaml': trust,
          'b.plan.yaml': school('goals: [{ id: x, goal: X, supports: literacy }]'),
          'c.plan.yaml':
            'id: elm\ntitle: E\nlevel: school\nparent: harbour-trust\ngoals: [{ goal: G, supports: oakwood/x }]',
          'd.plan.yaml': 'id: diocese\ntitle: D\nlevel: trust\ngoals: [{ id: faith, goal: F }]',
          'e.plan.yaml':
            'id: ash\ntitle: A\nlevel: school\nparent: harbour-trust\ngoals: [{ goal: G, supports: diocese/faith }]',
        },
      },
      {
        name: 'a plan above without goals, or whose goals have no ids',
        files: {
          'a.plan.yaml': 'id: a\ntitle: A\nlevel: trust',
          'b.plan.yaml': 'id: b\ntitle: B\nlevel: school\nparent: a\ngoals: [Read]',
          'c.plan.yaml': 'id: c\ntitle: C\nlevel: department\nparent: b\ngoals: [Read]',
        },
      },
      {
        name: 'links that lead nowhere are for known-references, and placeholders for placeholders',
        files: {
          'a.plan.yaml': trust,
          'b.plan.yaml': school('goals: [{ goal: One, supports: litercay }, { goal: Two, supports: TBC }]'),
        },
      },
      {
        name: 'plans that go round in a circle',
        files: {
          'a.plan.yaml': 'id: a\ntitle: A\nparent: b\ngoals: [{ id: x, goal: X }]',
          'b.plan.yaml': 'id: b\ntitle: B\nparent: a\ngoals: [{ id: y, goal: Y }]',
        },
      },
    ],
    reports: [
      {
        name: 'the mission, a value, and goals beside it do not stand above',
        files: {
          'a.plan.yaml': trust,
          'b.plan.yaml': school(`goals:
  - { goal: One } # ← none
  - { goal: Two, supports: [mission, vision, courage, harbour-trust/mission, harbour-trust/courage] } # ← none
  - { goal: Three, supports: four } # ← none
  - { id: four, goal: Four } # ← none
  - { goal: Five, goals: [Inner] } # ← none
  - { goal: Six, supports: elm/x } # ← none`),
          'c.plan.yaml':
            'id: elm\ntitle: E\nlevel: school\nparent: harbour-trust\ngoals: [{ id: x, goal: X }] # ← none',
        },
      },
      {
        name: 'a goal is asked once, and those nested in it are part of it',
        files: {
          'a.plan.yaml': trust,
          'b.plan.yaml': school('goals:\n  - goal: One # ← none\n    goals: [Two, Three]'),
        },
      },
      {
        name: 'a student and a teacher too',
        files: {
          'a.plan.yaml': 'id: room\ntitle: R\nlevel: classroom\ngoals: [{ id: talk, goal: We talk }]',
          'b.plan.yaml': 'id: me\ntitle: M\nlevel: student\nparent: room\ngoals: [I read] # ← none',
          'c.plan.yaml': 'id: t\ntitle: T\nlevel: teacher\nparent: room\ngoals: [I wait] # ← none',
        },
      },
    ],
  },
  it,
);

describe('what could not be told', () => {
  const unclearIn = (files: Readonly<Record<string, string>>): readonly string[] =>
    runRuleOn(goalSupportsParent, { files }).files.flatMap(({ outcomes }) =>
      outcomes.unclear.map(({ at, why }) => `${at.file}${at.pointer} ${why}`),
    );

  it('is a plan above that is not at hand, and one whose goals nobody can name', () => {
    expect(unclearIn({ 'b.plan.yaml': school('goals: [One, Two]') })).toEqual([
      'b.plan.yaml/parent Whether the goals support one of the plan "harbour-trust" could not be told: it is not among the files that were checked.',
    ]);
    expect(
      unclearIn({
        'a.plan.yaml': 'id: harbour-trust\ntitle: T\ngoals: [Read]',
        'b.plan.yaml': school('goals: [One]'),
      }),
    ).toEqual([
      'b.plan.yaml/parent Whether the goals support one of "T" could not be told: none of its goals has an id to refer to.',
    ]);
  });

  it('is a goal whose link leads nowhere', () => {
    expect(
      unclearIn({
        'a.plan.yaml': trust,
        'b.plan.yaml': school('goals: [{ goal: One, supports: litercay }]'),
      }),
    ).toEqual([
      'b.plan.yaml/goals/0 Whether the goal supports one above could not be told: a link of its own leads nowhere.',
    ]);
  });
});

it('says nothing of a link that is there and could not be read', () => {
  const files = [
    { name: 'a.plan.yaml', text: 'id: trust\ntitle: T\ngoals: [{ id: x, goal: X }]\n' },
    { name: 'b.plan.yaml', text: 'id: b\ntitle: B\nparent: trust\ngoals: [{ goal: One, supports: 7 }]\n' },
  ];
  const ids = lint(files).files[1]?.findings.map(({ ruleId }) => ruleId);
  expect(ids).toContain('schema');
  expect(ids).not.toContain('goal-supports-parent');
});

it('knows a plan above that nobody asked about', () => {
  const files = [{ name: 'b.plan.yaml', text: 'id: b\ntitle: B\nparent: trust\ngoals: [Read]\n' }];
  const above = [{ name: 'a.plan.yaml', text: 'id: trust\ntitle: T\ngoals: [{ id: x, goal: X }]\n' }];
  const report = lintFiles(files, resolve(), { above });
  expect(report.files.map(({ file }) => file)).toEqual(['b.plan.yaml']);
  expect(report.files[0]?.findings.map(({ ruleId }) => ruleId)).toContain('goal-supports-parent');
});

it('may be waived for one goal', () => {
  const text = `id: b
title: B
parent: trust
goals: [{ id: roof, goal: The roof is mended }, { goal: The hall is painted }]
lint: { waive: [{ rule: goal-supports-parent, for: roof, reason: It leaks }] }
`;
  const files = [
    { name: 'a.plan.yaml', text: 'id: trust\ntitle: T\ngoals: [{ id: x, goal: X }]\n' },
    { name: 'b.plan.yaml', text },
  ];
  const [, file] = lint(files).files;
  const ofRule = ({ ruleId }: { ruleId: string }): boolean => ruleId === 'goal-supports-parent';
  expect(file?.waived.filter(ofRule).map(({ at }) => at.pointer)).toEqual(['/goals/0']);
  expect(file?.findings.filter(ofRule).map(({ at }) => at.pointer)).toEqual(['/goals/1']);
  expect(file?.findings.map(({ ruleId }) => ruleId)).not.toContain('waivers');
});

import { expect, it } from 'vitest';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { goalCopied } from './goal-copied.ts';

const trust = `
  id: trust
  title: Harbour Trust
  unit: Harbour Trust
  level: trust
  goals:
    - { id: reading, goal: Every pupil reads for pleasure every day }
    - { id: attendance, goal: Improve attendance }
    - { id: wordless }
`;
const school = (unit: string, ...goals: readonly string[]): string =>
  `id: oakwood\ntitle: O\nlevel: school\nunit: ${unit}\nparent: trust\ngoals:\n${goals.map((goal) => `  - ${goal}`).join('\n')}`;

testRule(
  goalCopied,
  {
    silent: [
      { name: 'no plan above', plan: 'goals: [{ goal: Read }]' },
      {
        name: 'other words, no words, and a copy without a link, which nobody can tell from chance',
        files: {
          'a.plan.yaml': trust,
          'b.plan.yaml': school(
            'Oakwood',
            '{ goal: Every class ends the day with a story, supports: reading }',
            '{ goal: Every pupil reads for pleasure every day }',
            '{ id: x, supports: wordless }',
            '{ goal: Every pupil is here on Mondays, supports: attendance }',
          ),
        },
      },
      {
        name: 'a figure of its own makes a short goal another one',
        files: {
          'a.plan.yaml': 'id: t\ntitle: T\ngoals: [{ id: a, goal: Attendance is 96% }]',
          'b.plan.yaml': 'id: s\ntitle: S\nparent: t\ngoals: [{ goal: Attendance is 93%, supports: a }]',
        },
      },
      {
        name: 'a second plan of the same school, and a plan beside it',
        files: {
          'a.plan.yaml':
            'id: a\ntitle: A\nlevel: school\nunit: Oak\ngoals: [{ id: x, goal: Every pupil reads every day }]',
          'b.plan.yaml':
            'id: b\ntitle: B\nlevel: school\nunit: Oak\nparent: a\ngoals: [{ goal: Every pupil reads every day, supports: x }]',
          'c.plan.yaml':
            'id: c\ntitle: C\nlevel: school\nunit: Elm\ngoals: [{ goal: Every pupil reads every day, supports: a/x }]',
        },
      },
    ],
    reports: [
      {
        name: 'the same in another order, with other endings, and with the name of the school',
        files: {
          'a.plan.yaml': trust,
          'b.plan.yaml': school(
            'Oakwood Primary',
            '{ goal: "Reading for pleasure, every day, by every pupil.", supports: reading } # ← copied',
            '{ goal: Every Oakwood pupil reads for pleasure every day, supports: trust/reading } # ← copied',
            '{ goal: To improve attendance, supports: [mission, attendance] } # ← copied',
          ),
        },
      },
      {
        name: 'a nested goal, and a goal of a plan two levels up',
        files: {
          'a.plan.yaml': trust,
          'b.plan.yaml': school(
            'Oakwood',
            '{ goal: Ours, goals: [{ goal: Improve attendance, supports: attendance }] } # ← copied',
          ),
          'c.plan.yaml':
            'id: c\ntitle: C\nlevel: department\nparent: oakwood\ngoals: [{ goal: Improving attendance, supports: trust/attendance }] # ← copied',
        },
      },
    ],
  },
  it,
);

it('links the goal above', () => {
  const files = {
    'a.plan.yaml': trust,
    'b.plan.yaml': school('Oakwood', '{ goal: Improve attendance, supports: attendance }'),
  };
  const [finding] = runRuleOn(goalCopied, { files }).files[1]?.findings ?? [];
  expect(finding?.related.map(({ at }) => `${at.file}${at.pointer}`)).toEqual(['a.plan.yaml/goals/1']);
});

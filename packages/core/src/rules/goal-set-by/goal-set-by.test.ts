import { expect, it } from 'vitest';
import { lint } from '../../lint.ts';
import { testRule } from '../../testing/test-rule.ts';
import { goalSetBy } from './goal-set-by.ts';

const top = 'id: trust\ntitle: Harbour plan\nlevel: trust\nunit: Harbour Trust';
const school = 'id: oak\ntitle: Oakwood plan\nlevel: school\nunit: Oakwood\nparent: trust';
const below = (level: string, ...goals: readonly string[]): Readonly<Record<string, string>> => ({
  'a.plan.yaml': top,
  'b.plan.yaml': school,
  'c.plan.yaml': `id: c\ntitle: C\nlevel: ${level}\nunit: Ours\nparent: oak\ngoals:\n${goals.map((goal) => `  - ${goal}`).join('\n')}`,
});

testRule(
  goalSetBy,
  {
    silent: [
      { name: 'the top', plan: 'id: a\ntitle: A\nlevel: school\ngoals: [Read]' },
      {
        name: 'a plan that names none above, which is another matter',
        files: { 'a.plan.yaml': top, 'b.plan.yaml': 'id: b\ntitle: B\nlevel: school\ngoals: [Read]' },
      },
      {
        name: 'a plan alone, whose parent is not at hand',
        plan: 'parent: trust\nlevel: school\ngoals: [Read]',
      },
      {
        name: 'the team, people of it, and names that nobody knows',
        files: below(
          'department',
          '{ goal: A, setBy: English department }',
          '{ goal: B, setBy: [Year 5 teachers, TAs] }',
          '{ goal: C, setBy: Working party of nine }',
          '{ goal: D, setBy: Head of English }',
          '{ goal: E, setBy: Subject leader }',
        ),
      },
      {
        name: 'leaders together with those who carry it',
        files: below(
          'department',
          '{ goal: A, setBy: [Headteacher, English teachers] }',
          '{ goal: B, setBy: SLT and teachers }',
        ),
      },
      {
        name: 'leaders of the school in the plan of a school',
        files: {
          'a.plan.yaml': top,
          'b.plan.yaml': `${school}\ngoals: [{ goal: A, setBy: SLT }, { goal: B, setBy: [Headteacher, Governors] }]`,
        },
      },
      {
        name: 'a goal whose nested goals all say it, or the other way round',
        files: below(
          'department',
          '{ goal: A, goals: [{ goal: B, setBy: Year 5 }, { goal: C, setBy: Year 6 }] }',
          '{ goal: D, setBy: Year 5, goals: [E] }',
        ),
      },
      {
        name: 'one person’s own goals',
        files: below('teacher', '{ goal: I wait }', '{ goal: I ask, setBy: me }'),
      },
      {
        name: 'a student’s',
        files: below(
          'student',
          '{ goal: I read }',
          '{ goal: I talk, setBy: My teacher and me }',
          '{ goal: I write, setBy: Me and my teacher }',
        ),
      },
    ],
    reports: [
      {
        name: 'nothing said',
        files: below(
          'classroom',
          '{ goal: A } # ← unsaid',
          '{ goal: B, setBy: " " } # ← unsaid',
          '{ goal: C, goals: [{ goal: D, setBy: us }, E] } # ← unsaid',
        ),
      },
      {
        name: 'a level above, by role, by name, or several of them',
        files: below(
          'department',
          '{ goal: A, setBy: Headteacher } # ← above',
          '{ goal: B, setBy: [SLT, Governors] } # ← above',
          '{ goal: C, setBy: The trust } # ← above',
          '{ goal: D, setBy: oakwood } # ← above',
          '{ goal: E, setBy: Harbour Trust } # ← above',
          '{ goal: F, setBy: Leadership team } # ← above',
          '{ goal: G, setBy: CEO } # ← above',
        ),
      },
      {
        name: 'the board of the trust, in the plan of a school',
        files: {
          'a.plan.yaml': top,
          'b.plan.yaml': `${school}\ngoals:\n  - { goal: A, setBy: Trustees } # ← above\n  - { goal: B, setBy: Superintendent and cabinet } # ← above`,
        },
      },
      {
        name: 'in a teacher’s plan',
        files: below('teacher', '{ goal: A, setBy: Head of department } # ← above'),
      },
      { name: 'in a student’s plan', files: below('student', '{ goal: A, setBy: Form tutor } # ← above') },
      {
        name: 'the trust in the plan of a school',
        files: {
          'a.plan.yaml': top,
          'b.plan.yaml': `${school}\ngoals: [{ goal: A, setBy: Trust leaders }] # ← above`,
        },
      },
    ],
  },
  it,
);

it('says nothing of an author that is there and could not be read', () => {
  const files = [
    { name: 'a.plan.yaml', text: `${top}\n` },
    { name: 'b.plan.yaml', text: `${school}\ngoals: [{ goal: Read, setBy: 7 }]\n` },
  ];
  const ids = lint(files).files[1]?.findings.map(({ ruleId }) => ruleId);
  expect(ids).toContain('schema');
  expect(ids).not.toContain('goal-set-by');
});

import { describe, expect, it } from 'vitest';
import { lintFiles } from '../../engine/lint.ts';
import type { Finding } from '../../engine/report.ts';
import { lint, resolve } from '../../lint.ts';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { parentGoalSupported } from './parent-goal-supported.ts';

const trust = `
  id: trust
  title: Harbour Trust
  level: trust
  priorities:
    - { id: attendance, title: Attendance, goals: [{ id: present, goal: Present }] }
  goals:
    - { id: reading, goal: Reading, goals: [{ id: phonics, goal: Phonics }] }
`;
const below = (id: string, level: string, parent: string, ...supports: readonly string[]): string =>
  `id: ${id}\ntitle: ${id} plan\nlevel: ${level}\nunit: ${id}\nparent: ${parent}\ngoals: [{ id: ${id}-goal, goal: G, supports: [${supports.join(', ')}] }]`;

testRule(
  parentGoalSupported,
  {
    silent: [
      { name: 'nobody below', plan: 'id: a\nlevel: trust\ngoals: [{ id: x, goal: X }]' },
      {
        name: 'a school takes up a goal by a goal nested in it, by its priority, or through another goal',
        files: {
          'a.plan.yaml': trust,
          'b.plan.yaml': below('oak', 'school', 'trust', 'phonics', 'attendance'),
          'c.plan.yaml':
            'id: elm\ntitle: E\nlevel: school\nparent: trust\ngoals: [{ id: x, goal: X, supports: [reading, present] }, { goal: Y, supports: x }]',
          'd.plan.yaml': below('ash', 'school', 'trust', 'oak/oak-goal'),
        },
      },
      {
        name: 'schools below a hub between, with links to the hub or past it',
        files: {
          'a.plan.yaml': 'id: trust\ntitle: T\nlevel: trust\ngoals: [{ id: reading, goal: Reading }]',
          'b.plan.yaml':
            'id: hub\ntitle: H\nparent: trust\ngoals: [{ id: hub-goal, goal: G, supports: [reading] }]',
          'c.plan.yaml': below('oak', 'school', 'hub', 'hub-goal'),
          'd.plan.yaml': below('elm', 'school', 'hub', 'trust/reading'),
        },
      },
      {
        name: 'a school with two plans takes up a goal by either',
        files: {
          'a.plan.yaml': 'id: trust\ntitle: T\nlevel: trust\ngoals: [{ id: reading, goal: Reading }]',
          'b.plan.yaml':
            'id: oak\ntitle: O\nlevel: school\nunit: Oak Primary\nparent: trust\ngoals: [{ id: x, goal: X, supports: reading }]',
          'c.plan.yaml':
            'id: oak-grant\ntitle: G\nlevel: school\nunit: oak primary\nparent: trust\ngoals: [{ goal: Y }]',
        },
      },
      {
        name: 'one of several teams is enough',
        files: {
          'a.plan.yaml': 'id: oak\ntitle: O\nlevel: school\ngoals: [{ id: talk, goal: Talk }]',
          'b.plan.yaml': below('english', 'department', 'oak', 'talk'),
          'c.plan.yaml': below('maths', 'department', 'oak'),
        },
      },
      {
        name: 'a team two levels down that names the goal',
        files: {
          'a.plan.yaml': 'id: oak\ntitle: O\nlevel: school\ngoals: [{ id: talk, goal: Talk }]',
          'b.plan.yaml': 'id: upper\ntitle: U\nlevel: phase\nparent: oak',
          'c.plan.yaml': below('english', 'department', 'upper', 'oak/talk'),
        },
      },
      {
        name: 'the second plan of a school, and a team of the trust, are not asked',
        files: {
          'a.plan.yaml': trust,
          'b.plan.yaml': below('estates', 'department', 'trust'),
          'c.plan.yaml': 'id: s\ntitle: S\nlevel: school\nunit: Elm\ngoals: [{ id: x, goal: X }]',
          'd.plan.yaml': 'id: s2\ntitle: S2\nlevel: school\nunit: Elm\nparent: s\ngoals: [{ goal: Y }]',
        },
      },
      {
        name: "a teacher's own goals",
        files: {
          'a.plan.yaml': 'id: t\ntitle: T\nlevel: teacher\ngoals: [{ id: five, goal: I leave by five }]',
          'b.plan.yaml': below('s', 'student', 't'),
        },
      },
      {
        name: 'plans that go round in a circle',
        files: {
          'a.plan.yaml': 'id: a\ntitle: A\nparent: b\ngoals: [{ id: x, goal: X }]',
          'b.plan.yaml': 'id: b\ntitle: B\nparent: a\ngoals: [{ id: y, goal: Y }]',
        },
      },
      {
        name: 'a goal without an id under a priority that is taken up, and one with an id nested in it',
        files: {
          'a.plan.yaml': `
            id: oak
            title: O
            level: school
            priorities: [{ id: talk, title: Talk, goals: [Reasons] }]
            goals: [{ goal: Outer, goals: [{ id: inner, goal: Inner }] }]
          `,
          'b.plan.yaml': below('english', 'department', 'oak', 'talk', 'inner'),
        },
      },
    ],
    reports: [
      {
        name: 'of each school, and with any level between',
        files: {
          'a.plan.yaml': `
            id: trust
            title: T
            level: district
            goals:
              - { id: reading, goal: Reading } # ← some
              - { id: present, goal: Present } # ← nobody
          `,
          'b.plan.yaml': 'id: hub\ntitle: H\nparent: trust',
          'c.plan.yaml': below('oak', 'school', 'hub', 'trust/reading'),
          'd.plan.yaml': below('elm', 'school', 'trust'),
          'e.plan.yaml': below('english', 'department', 'elm', 'trust/reading', 'elm-goal'),
        },
      },
      {
        name: 'schools that say no level are asked as any plan below is',
        files: {
          'a.plan.yaml': 'id: t\ntitle: T\nlevel: trust\ngoals: [{ id: reading, goal: Reading }] # ← untaken',
          'b.plan.yaml': 'id: b\ntitle: B\nparent: t\ngoals: [Other]',
        },
      },
      {
        name: 'a goal that only a plan beside it supports',
        files: {
          'a.plan.yaml': 'id: a\ntitle: A\nlevel: school\ngoals: [{ id: x, goal: X }] # ← untaken',
          'b.plan.yaml': 'id: b\ntitle: B\nlevel: school\ngoals: [{ goal: Y, supports: a/x }]',
          'c.plan.yaml': 'id: c\ntitle: C\nlevel: department\nparent: a\ngoals: [Z]',
        },
      },
      {
        name: 'goals without ids, rolled up',
        files: {
          'a.plan.yaml': `
            id: a
            title: A
            level: school
            goals:
              - One # ← nameless
              - { goal: Two } # ← nameless
              - { id: three, goal: Three } # ← untaken
          `,
          'b.plan.yaml': 'id: b\ntitle: B\nlevel: department\nparent: a\ngoals: [Z]',
        },
      },
    ],
  },
  it,
);

const findingsIn = (files: Readonly<Record<string, string>>): readonly Finding[] =>
  runRuleOn(parentGoalSupported, { files }).files.flatMap(({ findings }) => findings);
const unclearIn = (files: Readonly<Record<string, string>>): readonly string[] =>
  runRuleOn(parentGoalSupported, { files }).files.flatMap(({ outcomes }) =>
    outcomes.unclear.map(({ at, why }) => `${at.file}${at.pointer} ${why}`),
  );

describe('one finding for each goal', () => {
  const goals = 'id: trust\ntitle: T\nlevel: trust\ngoals: [{ id: reading, goal: Reading }]';
  const schools = Object.fromEntries(
    Array.from({ length: 14 }, (_, index) => [
      `s${String(index).padStart(2, '0')}.plan.yaml`,
      below(`school-${index}`, 'school', 'trust', ...(index < 11 ? ['reading'] : [])),
    ]),
  );

  it('counts those who take it up, names those who do not, and links them', () => {
    const [finding, ...others] = findingsIn({ 'a.plan.yaml': goals, ...schools });
    expect(others).toEqual([]);
    expect(finding?.args).toMatchObject({
      taken: 11,
      total: 14,
      missing: ['school-11', 'school-12', 'school-13'],
      link: 'trust/reading',
    });
    expect(finding?.related.map(({ at, note }) => [at.file, at.start.line, note])).toEqual([
      ['s11.plan.yaml', 1, 'does not take it up'],
      ['s12.plan.yaml', 1, 'does not take it up'],
      ['s13.plan.yaml', 1, 'does not take it up'],
    ]);
  });

  it('names a few, and how many more there are', () => {
    const files = {
      'a.plan.yaml': goals.replace('reading,', 'other,'),
      ...schools,
      'z.plan.yaml': below('school-z', 'school', 'trust', 'other'),
    };
    // The schools whose link leads nowhere now could not be told of.
    expect(findingsIn(files)[0]?.args).toMatchObject({ taken: 1, total: 15 });
    const none = Object.fromEntries(
      Object.entries(schools).map(([name, text]) => [name, text.replace('[reading]', '[]')]),
    );
    const some = {
      'a.plan.yaml': goals,
      ...none,
      'z.plan.yaml': below('school-z', 'school', 'trust', 'reading'),
    };
    expect(findingsIn(some)[0]?.args['missing']).toEqual([
      'school-0',
      'school-1',
      'school-2',
      'school-3',
      '10 others',
    ]);
  });
});

describe('what could not be told', () => {
  const goals =
    'id: trust\ntitle: T\nlevel: trust\ngoals: [{ id: reading, goal: R }, { id: present, goal: P }]';

  it('is whether a slip of the pen was meant for the goal, of which the others are still counted', () => {
    const files = {
      'a.plan.yaml': goals,
      'b.plan.yaml': below('oak', 'school', 'trust', 'readng', 'present'),
      'c.plan.yaml': below('elm', 'school', 'trust', 'present'),
    };
    expect(findingsIn(files).map(({ args }) => [args['goal'], args['missing']])).toEqual([['R', ['elm']]]);
    expect(unclearIn(files)).toEqual([
      'a.plan.yaml/goals/0 Whether the goal is taken up could not be told of oak: a link there leads nowhere, or was not read.',
    ]);
  });

  it('is what stands in files that could not be read, where one plan below would be enough', () => {
    const school = 'id: oak\ntitle: O\nlevel: school\ngoals: [{ id: talk, goal: Talk }]\n';
    const files = [
      { name: 'a.plan.yaml', text: school },
      { name: 'b.plan.yaml', text: 'id: b\ntitle: B\nlevel: department\nparent: oak\ngoals: [Read]\n' },
    ];
    const said = (unread: readonly string[]): readonly string[] => {
      const [file] = lintFiles(files, resolve(), { unread }).files;
      const found = file?.findings.map(({ ruleId }) => ruleId) ?? [];
      const unclear = file?.outcomes.unclear.map(({ ruleId, why }) => `${ruleId}: ${why}`) ?? [];
      return [...found, ...unclear].filter((each) => each.startsWith('parent-goal-supported'));
    };
    expect(said([])).toEqual(['parent-goal-supported']);
    expect(said(['x.plan.yaml'])).toEqual([
      'parent-goal-supported: Whether a plan below takes the goal up could not be told: not all files could be read.',
    ]);
  });

  it('is what a plan below says in fields that could not be read', () => {
    const files = [
      { name: 'a.plan.yaml', text: `${goals}\n` },
      {
        name: 'b.plan.yaml',
        text: 'id: b\ntitle: B\nlevel: school\nparent: trust\ngoals: [{ goal: R, supports: 7 }]\n',
      },
    ];
    const [file] = lint(files).files;
    expect(file?.findings.map(({ ruleId }) => ruleId)).not.toContain('parent-goal-supported');
    expect(file?.outcomes.passed).not.toContain('parent-goal-supported');
  });

  it('is the id of a goal that is there and could not be read', () => {
    const files = [
      { name: 'a.plan.yaml', text: 'id: oak\ntitle: O\nlevel: school\ngoals: [{ id: 7, goal: R }]\n' },
      { name: 'b.plan.yaml', text: 'id: b\ntitle: B\nlevel: department\nparent: oak\ngoals: [Read]\n' },
    ];
    const [file] = lint(files).files;
    expect(file?.findings.map(({ ruleId }) => ruleId)).not.toContain('parent-goal-supported');
  });
});

it('claims nothing about a plan that nobody asked about', () => {
  const files = [{ name: 'b.plan.yaml', text: `${below('oak', 'school', 'trust')}\n` }];
  const above = [
    { name: 'a.plan.yaml', text: 'id: trust\ntitle: T\nlevel: trust\ngoals: [{ id: x, goal: X }]\n' },
  ];
  const { files: reports } = lintFiles(files, resolve(), { above });
  expect(reports.map(({ file }) => file)).toEqual(['b.plan.yaml']);
  expect(reports[0]?.outcomes.idle).toContain('parent-goal-supported');
});

it('belongs to the file of the plan above, and to no other', () => {
  const files = [
    { name: 'a.plan.yaml', text: `${below('oak', 'school', 'trust', 'x')}\n` },
    { name: 'b.plan.yaml', text: 'id: trust\ntitle: T\nlevel: trust\ngoals: [{ id: x, goal: X }]\n' },
  ];
  const [school, top] = lint(files).files;
  expect(top?.outcomes.passed).toContain('parent-goal-supported');
  expect(school?.outcomes.idle).toContain('parent-goal-supported');
  expect(school?.outcomes.passed).not.toContain('parent-goal-supported');
});

it('asks the second rung of a ladder that has no schools', () => {
  const files = [
    { name: 'a.plan.yaml', text: 'id: a\ntitle: A\nlevel: authority\ngoals: [{ id: x, goal: X }]\n' },
    {
      name: 'b.plan.yaml',
      text: 'id: b\ntitle: B\nlevel: establishment\nparent: a\ngoals: [{ goal: Y, supports: x }]\n',
    },
    { name: 'c.plan.yaml', text: 'id: c\ntitle: C\nlevel: establishment\nparent: a\ngoals: [Z]\n' },
  ];
  const config = { levels: ['authority', 'establishment', 'faculty'] };
  const finding = lint(files, config).files[0]?.findings.find(
    ({ ruleId }) => ruleId === 'parent-goal-supported',
  );
  expect(finding?.args).toMatchObject({ taken: 1, total: 2, units: 'establishments' });
});

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, planCalled } from './folder.ts';
import { rulesIn, runIn, type Ran } from './run-in.ts';

const trust = `checks:
  house/attendance-goal:
    on: plan
    levels: school
    count: { of: goal, where: { goal: { says: attendance } }, min: 1 }
    message: No goal is about attendance.
    why: Families were promised one.
    try: Add one.
    severity: error
`;
const plan = planCalled('a', 'level: school\ngoals: [Everyone reads]\n');

async function runWith(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Ran> {
  const folder = folderWith({ 'plan-lint.config.yaml': trust, 'a.plan.yaml': plan, ...files });
  mkdirSync(join(folder, '.git'));
  return runIn(folder, args);
}

test('a rule that is written in the config finds what it looks for', async () => {
  const { code, stdout } = await runWith({}, '-f', 'compact');
  expect(stdout).toContain('a.plan.yaml:2:8: error: No goal is about attendance [house/attendance-goal]');
  expect(code).toBe(1);
  const other = await runWith(
    { 'a.plan.yaml': plan.replace('Everyone reads', 'Everyone attends daily') },
    '-f',
    'json',
  );
  expect(rulesIn(other.stdout)['a.plan.yaml']).not.toContain('house/attendance-goal');
});

test('a school that builds on it can set it, and not where it is locked', async () => {
  const school = 'extends: ./trust.yaml\nrules:\n  house/attendance-goal: off\n';
  const free = await runWith({ 'trust.yaml': trust, 'plan-lint.config.yaml': school }, '-f', 'json');
  expect(rulesIn(free.stdout)['a.plan.yaml']).not.toContain('house/attendance-goal');
  const locked = await runWith({
    'trust.yaml': `${trust}lock: house/attendance-goal\n`,
    'plan-lint.config.yaml': school,
  });
  expect([locked.code, locked.stderr]).toEqual([
    2,
    expect.stringContaining('plan-lint.config.yaml:3:3: The rule "house/attendance-goal" is locked'),
  ]);
});

test('it is listed, explained and printed like any other', async () => {
  const { stdout: listed } = await runWith({}, 'rules');
  expect(listed).toMatch(/^house\/attendance-goal +error +No goal is about attendance$/m);
  const { stdout: explained } = await runWith({}, 'explain', 'house/attendance-goal');
  for (const part of [
    'Families were promised one.',
    'plan-lint.config.yaml:3:5',
    'waive:',
    'Severity: error',
  ])
    expect(explained).toContain(part);
  const { stdout: printed } = await runWith({}, '--print-config', 'a.plan.yaml');
  expect(printed).toContain('house/attendance-goal');
  const { code } = await runWith(
    { 'plan-lint.config.yaml': `${trust}rules: { house/attendance-goal: info }\n` },
    'config',
    'check',
  );
  expect(code).toBe(0);
});

test.each<[string, string]>([
  [
    'checks:\n  house/a:\n    on: goal\n    message: M.\n    require: { ownr: true }\n',
    'plan-lint.config.yaml:5:16: A part of the kind "goal" has no field "ownr". Did you mean "owner"?',
  ],
  [
    'checks:\n  house/a:\n    on: goal\n    mesage: M.\n',
    'plan-lint.config.yaml:4:5: There is no setting called "mesage". Did you mean "message"?',
  ],
  [
    'checks:\n  house/a:\n    on: gaol\n    message: M.\n',
    'plan-lint.config.yaml:3:9: The value of "on" does not fit. Did you mean "goal"?',
  ],
  [
    'checks:\n  house/a:\n    on: goal\n    message: M.\n    pattern: { goal: "(?<=a)b" }\n',
    'plan-lint.config.yaml:5:16: "(?<=a)b" is no pattern.',
  ],
  [
    'checks:\n  Attendance:\n    on: goal\n    message: M.\n    require: { why: true }\n',
    'plan-lint.config.yaml:2:3: A rule of your own is called "house/"',
  ],
])('a mistake has its place: %j', async (config, said) => {
  const { code, stderr } = await runWith({ 'plan-lint.config.yaml': config });
  expect(stderr).toContain(said);
  expect(code).toBe(2);
});

test('no pattern keeps the run busy', async () => {
  const config = 'checks:\n  house/a:\n    on: goal\n    message: M.\n    pattern: { goal: "^(a+)+$" }\n';
  const start = performance.now();
  const { stdout } = await runWith(
    {
      'plan-lint.config.yaml': config,
      'a.plan.yaml': planCalled('a', `goals: ["${'a'.repeat(60_000)}!"]\n`),
    },
    '-f',
    'json',
  );
  expect(rulesIn(stdout)['a.plan.yaml']).toContain('house/a');
  expect(performance.now() - start).toBeLessThan(5_000);
});

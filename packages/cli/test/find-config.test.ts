import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failingPlan, folderWith, planCalled } from './folder.ts';
import { runIn, type Ran } from './run-in.ts';

type Files = Readonly<Record<string, string>>;

/** A repository with files in it, and a run in one of its folders. */
async function runInRepository(
  files: Files,
  argv: readonly string[] = [],
  folder = '.',
): Promise<Ran & { readonly rules: Readonly<Record<string, readonly string[]>> }> {
  const root = folderWith(files);
  mkdirSync(join(root, '.git'), { recursive: true });
  const ran = await runIn(join(root, folder), ['-f', 'json', ...argv]);
  return { ...ran, rules: ran.stdout === '' ? {} : rulesByPath(ran.stdout, join(root, folder)) };
}

/** The rules that found something, by the path of the file. */
function rulesByPath(stdout: string, folder: string): Readonly<Record<string, readonly string[]>> {
  const results = JSON.parse(stdout) as { filePath: string; messages: { ruleId: string }[] }[];
  return Object.fromEntries(
    results.map(({ filePath, messages }) => [
      relative(folder, filePath),
      messages.map(({ ruleId }) => ruleId),
    ]),
  );
}

const off = 'rules: { wig-limit: off }\n';

describe('a config beside or above a plan', () => {
  test.each([
    ['plan-lint.config.yaml', off],
    ['plan-lint.config.yml', off],
    ['plan-lint.config.json', '{"rules": {"wig-limit": "off"}}'],
  ])('called %s is found, from each file upward', async (name, text) => {
    const files = { [name]: text, 'plans/deep/a.plan.yaml': failingPlan('a') };
    expect((await runInRepository(files)).rules['plans/deep/a.plan.yaml']).not.toContain('wig-limit');
    expect((await runInRepository(files, [], 'plans/deep')).rules['a.plan.yaml']).not.toContain('wig-limit');
    expect((await runInRepository(files, ['--no-config'])).rules['plans/deep/a.plan.yaml']).toContain(
      'wig-limit',
    );
  });

  test('is the nearest one, plan by plan', async () => {
    const { rules } = await runInRepository({
      'plan-lint.config.yaml': off,
      'a/plan-lint.config.yaml': 'rules: { goal-measure: off }\n',
      'a/a.plan.yaml': failingPlan('a'),
      'b/b.plan.yaml': failingPlan('b'),
    });
    expect([
      rules['a/a.plan.yaml']?.includes('wig-limit'),
      rules['a/a.plan.yaml']?.includes('goal-measure'),
    ]).toEqual([true, false]);
    expect([
      rules['b/b.plan.yaml']?.includes('wig-limit'),
      rules['b/b.plan.yaml']?.includes('goal-measure'),
    ]).toEqual([false, true]);
  });

  test('gives way to one that is named, and to the command line', async () => {
    const files = {
      'plan-lint.config.yaml': off,
      'other.yaml': 'failOn: never\n',
      'a.plan.yaml': failingPlan('a'),
    };
    const named = await runInRepository(files, ['-c', 'other.yaml']);
    expect([named.code, named.rules['a.plan.yaml']?.includes('wig-limit')]).toEqual([0, true]);
    expect((await runInRepository(files, ['--rule', 'wig-limit:error'])).code).toBe(1);
  });

  test('outside of the repository is not looked for', async () => {
    const root = folderWith({
      'plan-lint.config.yaml': off,
      'repo/.git/x': '',
      'repo/a.plan.yaml': failingPlan('a'),
    });
    expect((await runIn(join(root, 'repo'), [])).code).toBe(1);
  });

  test('must be the only one in its folder', async () => {
    const { code, stderr } = await runInRepository({
      'plan-lint.config.yaml': off,
      'plan-lint.config.json': '{}',
      'a.plan.yaml': failingPlan('a'),
    });
    expect(code).toBe(2);
    expect(stderr).toBe(
      'plan-lint: .: There are two configs here, plan-lint.config.json and plan-lint.config.yaml. Keep one of them.\n',
    );
  });

  test('that is a program is not run', async () => {
    const { code, stderr } = await runInRepository({
      'plan-lint.config.mjs': 'process.stdout.write("run"); export default {};\n',
      'a.plan.yaml': failingPlan('a'),
    });
    expect(code).toBe(2);
    expect(stderr).toContain(
      'plan-lint.config.mjs: This config is a program, and programs found beside plans are not run.',
    );
  });

  test('says where its mistakes are', async () => {
    const { code, stderr } = await runInRepository({
      'a/plan-lint.config.yaml': 'overrides:\n  - files: x\n    rules: { wig-limits: off }\n',
      'a/a.plan.yaml': failingPlan('a'),
    });
    expect(code).toBe(2);
    expect(stderr).toBe(
      'a/plan-lint.config.yaml:3:14: There is no rule called "wig-limits". Did you mean "wig-limit"?\n',
    );
  });
});

describe('overrides', () => {
  test('are seen from the folder of the config', async () => {
    const { rules } = await runInRepository(
      {
        'plans/plan-lint.config.yaml': 'overrides: { files: drafts/, rules: { wig-limit: off } }\n',
        'plans/drafts/a.plan.yaml': failingPlan('a'),
        'plans/b.plan.yaml': failingPlan('b'),
      },
      ['.'],
      'plans/drafts',
    );
    expect(rules['a.plan.yaml']).not.toContain('wig-limit');
  });

  test('may be for a level', async () => {
    const { rules } = await runInRepository({
      'plan-lint.config.yaml': 'overrides: { levels: phase, rules: { wig-limit: off } }\n',
      'a.plan.yaml': `${failingPlan('a')}level: phase\n`,
      'b.plan.yaml': `${failingPlan('b')}level: school\n`,
    });
    expect(rules['a.plan.yaml']).not.toContain('wig-limit');
    expect(rules['b.plan.yaml']).toContain('wig-limit');
  });
});

describe('what is to be ignored', () => {
  const plans = {
    'a.plan.yaml': planCalled('a'),
    'old/b.plan.yaml': planCalled('b'),
    'old/keep/c.plan.yaml': planCalled('c'),
  };
  const linted = async (files: Files, argv: readonly string[] = []): Promise<readonly string[]> =>
    Object.keys((await runInRepository({ ...plans, ...files }, argv)).rules);

  test.each<[string, Files]>([
    ['the config', { 'plan-lint.config.yaml': 'ignore: [old/*.yaml]\n' }],
    [
      'a config that it builds on',
      { 'plan-lint.config.yaml': 'extends: ./b.yaml\n', 'b.yaml': 'ignore: [old/*.yaml]\n' },
    ],
    ['.planlintignore', { '.planlintignore': '# last year\nold/*.yaml\n' }],
    ['.gitignore', { '.gitignore': 'old/*.yaml\n' }],
    [
      '.gitignore, unless one nearer says otherwise',
      { '.gitignore': '*.plan.yaml\n!a.plan.yaml\n', 'old/keep/.gitignore': '!c.plan.yaml\n' },
    ],
  ])('is said by %s', async (_, files) => {
    expect(await linted(files)).toEqual(['a.plan.yaml', 'old/keep/c.plan.yaml']);
    expect(await linted(files, ['--no-ignore'])).toHaveLength(3);
  });

  test('is passed over with a note where somebody names it', async () => {
    const files = { ...plans, '.planlintignore': 'old/\n' };
    const { code, stdout, stderr } = await runInRepository(files, ['old/b.plan.yaml']);
    expect([code, stdout]).toEqual([0, '[]\n']);
    expect(stderr).toBe(
      'plan-lint: passed over old/b.plan.yaml: .planlintignore says that this is not to be looked at. To look at it all the same, add --no-ignore.\n',
    );
    expect((await runInRepository(files, ['--no-warn-ignored', 'old/b.plan.yaml'])).stderr).toBe('');
  });

  test('is looked at where git ignores it and somebody names it', async () => {
    expect(await linted({ '.gitignore': 'old/\n' }, ['old/b.plan.yaml'])).toEqual(['old/b.plan.yaml']);
  });

  test('is no reason to say that there is no plan', async () => {
    const { code, stderr } = await runInRepository({
      'a.plan.yaml': failingPlan('a'),
      '.planlintignore': '*.yaml\n',
    });
    expect([code, stderr]).toEqual([0, '']);
  });
});

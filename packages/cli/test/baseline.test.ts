import { lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failingPlan, folderWith, planCalled } from './folder.ts';
import { runIn } from './run-in.ts';

const NAME = 'plan-lint.baseline.json';
const goalsOf = (id: string, ...goals: readonly string[]): string =>
  planCalled(id, `goals:\n${goals.map((goal) => `  - ${goal}\n`).join('')}`);
const read = (cwd: string, name = NAME): string => readFileSync(join(cwd, name), 'utf8');
const write = (cwd: string, name: string, text: string): void => writeFileSync(join(cwd, name), text);

describe('plan-lint baseline', () => {
  test('records what is there, so that only what is new makes a run fail', async () => {
    const cwd = folderWith({ 'a.plan.yaml': failingPlan('a'), 'b.plan.yaml': planCalled('b') });
    expect((await runIn(cwd, [])).code).toBe(1);
    const recorded = await runIn(cwd, ['baseline']);
    expect(recorded).toMatchObject({ code: 0, stdout: '' });
    expect(recorded.stderr).toMatch(
      /^plan-lint: Recorded findings at \d+ places of 2 files in plan-lint\.baseline\.json\.\n$/,
    );
    const known = await runIn(cwd, ['--baseline', NAME, '--fail-on', 'info']);
    expect([known.code, known.stdout]).toEqual([0, '']);
    expect(known.stderr).toMatch(
      /^plan-lint: \d+ findings are known from the baseline plan-lint\.baseline\.json, and left out\.\n$/,
    );
    write(cwd, 'b.plan.yaml', failingPlan('b'));
    const { code, stdout } = await runIn(cwd, ['--baseline', NAME]);
    expect(code).toBe(1);
    expect(stdout).toContain('b.plan.yaml');
    expect(stdout).not.toContain('a.plan.yaml');
  });

  test('gives the same file whatever the folder that it is called from, and holds no words of plans', async () => {
    const cwd = folderWith({ 'plans/a.plan.yaml': goalsOf('a', 'Every pupil sings'), '.git/HEAD': '' });
    await runIn(cwd, ['baseline', 'plans']);
    const first = read(cwd);
    expect(first).toContain('"plans/a.plan.yaml": [');
    expect(first).not.toContain('sings');
    await runIn(join(cwd, 'plans'), ['baseline', 'a.plan.yaml']);
    expect(read(cwd)).toBe(first);
  });

  test('replaces what it held of the files that are recorded, keeps the others, and drops what is gone', async () => {
    const cwd = folderWith({
      'a.plan.yaml': planCalled('a'),
      'b.plan.yaml': planCalled('b'),
      'c.plan.yaml': planCalled('c'),
    });
    await runIn(cwd, ['baseline']);
    write(cwd, 'a.plan.yaml', planCalled('a', 'vision: Every child reads\n'));
    rmSync(join(cwd, 'c.plan.yaml'));
    await runIn(cwd, ['baseline', 'a.plan.yaml']);
    const { files } = JSON.parse(read(cwd)) as { files: Record<string, { rule: string }[]> };
    expect(Object.keys(files)).toEqual(['a.plan.yaml', 'b.plan.yaml']);
    const rules = (file: string): readonly (string | undefined)[] =>
      files[file]?.map(({ rule }) => rule) ?? [];
    expect(rules('a.plan.yaml')).not.toContain('vision-stated');
    expect(rules('b.plan.yaml')).toContain('vision-stated');
  });

  test('tells what is stale, checks it, and prunes it without adding anything', async () => {
    const cwd = folderWith({
      'a.plan.yaml': goalsOf('a', 'Every pupil sings'),
      'b.plan.yaml': planCalled('b'),
    });
    await runIn(cwd, ['baseline']);
    expect(await runIn(cwd, ['baseline', '--check'])).toMatchObject({ code: 0, stdout: '' });
    const before = read(cwd);
    rmSync(join(cwd, 'b.plan.yaml'));
    write(cwd, 'a.plan.yaml', goalsOf('a', '{ goal: Every pupil sings, owner: Head }', 'Every pupil plays'));
    const linted = await runIn(cwd, ['--baseline', NAME]);
    expect(linted.stderr).toContain('in the baseline plan-lint.baseline.json and not in the plans any more.');
    const checked = await runIn(cwd, ['baseline', '--check']);
    expect(checked.code).toBe(1);
    expect(checked.stderr).toContain('plan-lint: a.plan.yaml: goal-owner is gone.');
    expect(checked.stderr).toContain('plan-lint: b.plan.yaml: vision-stated is gone.');
    expect(read(cwd)).toBe(before);
    expect((await runIn(cwd, ['baseline', '--prune'])).code).toBe(0);
    expect(read(cwd).split('\n').length).toBeLessThan(before.split('\n').length);
    expect(read(cwd)).not.toContain('b.plan.yaml');
    expect((await runIn(cwd, ['baseline', '--check'])).code).toBe(0);
    const { stdout } = await runIn(cwd, ['--baseline', NAME]);
    expect(stdout).toContain('goal-owner');
  });

  test('prunes while linting', async () => {
    const cwd = folderWith({ 'a.plan.yaml': planCalled('a') });
    await runIn(cwd, ['baseline']);
    write(cwd, 'a.plan.yaml', planCalled('a', 'vision: Every child reads\n'));
    const { code, stderr } = await runIn(cwd, ['--baseline', NAME, '--baseline-prune']);
    expect(code).toBe(0);
    expect(stderr).toContain(
      '1 finding is in the baseline plan-lint.baseline.json and not in the plans any more. They were taken out',
    );
    expect(read(cwd)).not.toContain('vision-stated');
  });

  test('is found by a config, from the folder of that config, unless nobody wants it', async () => {
    const cwd = folderWith({
      'plan-lint.config.yaml': 'baseline: known/base.json\n',
      'a.plan.yaml': failingPlan('a'),
    });
    mkdirSync(join(cwd, 'known'));
    await runIn(cwd, ['baseline']);
    expect(read(cwd, 'known/base.json')).toContain('"../a.plan.yaml"');
    expect((await runIn(cwd, [])).code).toBe(0);
    expect((await runIn(cwd, ['--no-baseline'])).code).toBe(1);
    expect((await runIn(cwd, ['--print-config', 'a.plan.yaml'])).stdout).toContain('known/base.json');
  });

  test('does not record what nobody can accept', async () => {
    const cwd = folderWith({
      'a.plan.yaml': failingPlan('a'),
      'b.plan.yaml': 'title: "B\n',
      'trust.yaml': 'lock: [wig-limit]\n',
      'plan-lint.config.yaml': 'extends: ./trust.yaml\n',
    });
    const { code, stderr } = await runIn(cwd, ['baseline']);
    expect(code).toBe(0);
    expect(stderr).toContain('Not recorded: 2 that nobody can accept');
    expect(read(cwd)).not.toContain('wig-limit');
    const linted = await runIn(cwd, ['--baseline', NAME]);
    expect(linted.code).toBe(1);
    expect(linted.stdout).toContain('wig-limit');
  });

  test('is written through a link to what it leads to', async () => {
    const cwd = folderWith({ 'a.plan.yaml': planCalled('a'), 'real/note.txt': '' });
    await runIn(cwd, ['baseline', '--baseline', 'real/b.json']);
    symlinkSync('real/b.json', join(cwd, NAME));
    expect((await runIn(cwd, ['baseline'])).code).toBe(0);
    expect(lstatSync(join(cwd, NAME)).isSymbolicLink()).toBe(true);
    expect(read(cwd, 'real/b.json')).toContain('"a.plan.yaml"');
    expect((await runIn(cwd, ['--baseline', NAME, '--fail-on', 'info'])).code).toBe(0);
  });

  test.each<[what: string, text: string | undefined, args: readonly string[], said: string]>([
    ['is not there', undefined, ['--baseline', NAME], 'There is no such baseline'],
    ['is not there to check', undefined, ['baseline', '--check'], 'There is no such baseline'],
    ['is no JSON', '{', ['--baseline', NAME], 'This is no baseline'],
    ['is something else', '{"a":1}', ['baseline'], 'neither used nor written over'],
    [
      'is of a later version',
      '{"kind":"baseline","version":2}',
      ['baseline'],
      'a later version of plan-lint',
    ],
    ['is pruned and checked', undefined, ['baseline', '--check', '--prune'], 'Give one of them'],
    ['is nowhere', undefined, ['--baseline-prune', '.'], 'There is no baseline to prune'],
    ['would be pruned by a dry run', undefined, ['--baseline-prune', '--fix-dry-run'], 'Give one of them'],
    ['has an empty name', undefined, ['--baseline='], 'An empty name'],
  ])('stops where it %s', async (_, text, args, said) => {
    const cwd = folderWith({
      'a.plan.yaml': planCalled('a'),
      ...(text === undefined ? {} : { [NAME]: text }),
    });
    const { code, stdout, stderr } = await runIn(cwd, args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    if (text !== undefined) expect(read(cwd)).toBe(text);
  });

  test('is never outside of the project of the config that names it', async () => {
    const cwd = folderWith({
      'in/plan-lint.config.yaml': 'baseline: ../out.json\n',
      'in/a.plan.yaml': planCalled('a'),
    });
    const { code, stderr } = await runIn(join(cwd, 'in'), ['baseline']);
    expect(code).toBe(2);
    expect(stderr).toContain('"../out.json" is outside of the project');
  });

  test('takes no folder, and says what the system says', async () => {
    const cwd = folderWith({ 'a.plan.yaml': planCalled('a') });
    mkdirSync(join(cwd, NAME));
    expect((await runIn(cwd, ['baseline'])).code).toBe(2);
    const nowhere = await runIn(cwd, ['baseline', '--baseline', 'gone/b.json']);
    expect(nowhere.code).toBe(2);
    expect(nowhere.stderr).toContain('gone/b.json: The report could not be written (ENOENT)');
  });

  test('marks in SARIF what is new and what is not', async () => {
    const cwd = folderWith({ 'a.plan.yaml': planCalled('a') });
    await runIn(cwd, ['baseline']);
    write(cwd, 'a.plan.yaml', failingPlan('a'));
    const { stdout } = await runIn(cwd, ['-f', 'sarif', '--baseline', NAME, '--show-known']);
    expect(stdout).toContain('"baselineState":"new"');
    expect(stdout).toContain('"baselineState":"unchanged"');
  });
});

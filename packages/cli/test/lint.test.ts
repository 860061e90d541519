import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failingPlan, folderWith, planCalled } from './folder.ts';
import { rulesIn, runIn } from './run-in.ts';

describe('the exit code', () => {
  test.each<[args: readonly string[], code: number]>([
    [[], 1],
    [['--fail-on', 'never'], 0],
    [['--fail-on', 'warning'], 1],
    [['--rule', 'wig-limit:warning'], 0],
    [['--rule', 'wig-limit:warning', '--fail-on', 'warning'], 1],
    [['--rule', 'wig-limit:info', '--fail-on', 'info'], 1],
    [['--max-warnings', '0'], 1],
    [['--fail-on', 'never', '--max-warnings', '0'], 1],
    [['--fail-on', 'never', '--max-warnings', '50'], 0],
    [['--quiet'], 1],
    [['--rule', 'wig-limit:warning', '--quiet', '--fail-on', 'warning'], 1],
    [['-f', 'leader'], 1],
    [['-f', 'sarif:out.sarif'], 1],
  ])('with %j is %i', async (args, code) => {
    const folder = folderWith({ 'a.plan.yaml': failingPlan('a') });
    expect((await runIn(folder, [...args, 'a.plan.yaml'])).code).toBe(code);
  });

  test('is 1 for a plan that cannot be read as YAML', async () => {
    const folder = folderWith({ 'a.plan.yaml': 'title: "open\n' });
    const { code, stdout } = await runIn(folder, []);
    expect(code).toBe(1);
    expect(stdout).toContain('syntax');
  });

  test('is 2 where a file cannot be read, and the others are still reported', async () => {
    const folder = folderWith({
      'a.plan.yaml': failingPlan('a'),
      'b.plan.yaml': Buffer.from([0x74, 0xe9, 0x74]),
    });
    const { code, stdout, stderr } = await runIn(folder, ['-f', 'json']);
    expect(code).toBe(2);
    expect(rulesIn(stdout)['a.plan.yaml']).toContain('wig-limit');
    expect(rulesIn(stdout)['b.plan.yaml']).toEqual(['internal/unread-file']);
    expect(stderr).toBe(
      'plan-lint: b.plan.yaml: This file is not saved as UTF-8, so its letters cannot be told. Open it in an editor, save it as UTF-8, and run again.\n',
    );
  });

  test('is 2 for a fault of its own, which is told from one of the plan', async () => {
    const folder = folderWith({ 'a.plan.yaml': planCalled('a') });
    const breaking = { breaksWith: new Error('boom \u001b[2J') };
    const { code, stderr } = await runIn(folder, [], breaking);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'plan-lint: boom \\x1b[2J\nThis is a fault in plan-lint, not in your plan. Report it with what "--debug" adds, and without your plan.\n',
    );
    const debugged = await runIn(folder, ['--debug'], breaking);
    expect(debugged.stderr).toContain('\n    at ');
    expect(debugged.stderr).not.toContain('\u001b');
  });

  test('comes with a line where there are too many warnings', async () => {
    const folder = folderWith({ 'a.plan.yaml': planCalled('a') });
    const { stderr } = await runIn(folder, ['--max-warnings', '1']);
    expect(stderr).toMatch(/^plan-lint: \d+ warnings are more than the 1 that are allowed\.\n$/);
  });
});

describe('the report', () => {
  const folderOfOne = (): string => folderWith({ 'a.plan.yaml': failingPlan('a') });

  test('is for leaders on a terminal, for developers with a config or without a terminal', async () => {
    const folder = folderWith({ 'a.plan.yaml': failingPlan('a'), 'c.yaml': 'preset: recommended\n' });
    const leader = await runIn(folder, [], { terminal: 80 });
    expect(leader.stdout).toContain('to fix');
    const pretty = await runIn(folder, ['-c', 'c.yaml'], { terminal: 80 });
    expect(pretty.stdout).toContain('a.plan.yaml:4:13');
    const stylish = await runIn(folder, ['-c', 'c.yaml']);
    expect(stylish.stdout).toContain(`\n${folder}/a.plan.yaml\n`);
  });

  test('names the day that counts as today, from the flag or from the calendar', async () => {
    const folder = folderOfOne();
    expect((await runIn(folder, ['-f', 'leader'])).stdout).toContain('2 November 2026');
    expect((await runIn(folder, ['-f', 'leader', '--as-of', '2027-01-31'])).stdout).toContain(
      '31 January 2027',
    );
  });

  test.each<
    [
      why: string,
      env: Record<string, string>,
      args: readonly string[],
      terminal: number | undefined,
      hasColour: boolean,
    ]
  >([
    ['a terminal', {}, [], 80, true],
    ['no terminal', {}, [], undefined, false],
    ['NO_COLOR', { NO_COLOR: '1' }, [], 80, false],
    ['an empty NO_COLOR', { NO_COLOR: '' }, [], 80, true],
    ['a dumb terminal', { TERM: 'dumb' }, [], 80, false],
    ['--no-color', {}, ['--no-color'], 80, false],
    ['--no-color over FORCE_COLOR', { FORCE_COLOR: '1' }, ['--no-color'], 80, false],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, [], undefined, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, [], 80, false],
    ['both', { FORCE_COLOR: '1', NO_COLOR: '1' }, [], 80, false],
  ])('has colours as it should: %s', async (_, env, args, terminal, hasColour) => {
    const surroundings = { env, ...(terminal === undefined ? {} : { terminal }) };
    const { stdout } = await runIn(folderOfOne(), ['-f', 'stylish', ...args], surroundings);
    expect(stdout.includes('\u001b[')).toBe(hasColour);
  });

  test('goes to files, in black and white, and to standard output at once', async () => {
    const folder = folderOfOne();
    const args = ['-f', 'json:out.json', '-f', 'leader', '-f', 'stylish:out.txt'];
    const { stdout } = await runIn(folder, args, { env: { FORCE_COLOR: '1' }, terminal: 80 });
    expect(stdout).toContain('to fix');
    expect(rulesIn(readFileSync(join(folder, 'out.json'), 'utf8'))['a.plan.yaml']).toContain('wig-limit');
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).not.toContain('\u001b');
    expect(readdirSync(folder).sort()).toEqual(['a.plan.yaml', 'out.json', 'out.txt']);
  });

  test('replaces an older one', async () => {
    const folder = folderWith({ 'a.plan.yaml': planCalled('a'), 'out.json': 'old' });
    await runIn(folder, ['-f', 'json:out.json']);
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toMatch(/^\[/);
  });

  test('leaves out the warnings when quiet, and counts them', async () => {
    const folder = folderOfOne();
    const loud = await runIn(folder, ['-f', 'stylish']);
    const quiet = await runIn(folder, ['-f', 'stylish', '--quiet']);
    expect(quiet.stdout).not.toContain(' warning ');
    expect(quiet.stdout.trim().split('\n').at(-1)).toBe(loud.stdout.trim().split('\n').at(-1));
  });
});

describe('a report is not written', () => {
  const before = failingPlan('a');
  const refused = async (
    target: string,
    prepare: (folder: string) => void = () => undefined,
  ): Promise<string> => {
    const folder = folderWith({ 'a.plan.yaml': before });
    prepare(folder);
    const { code, stdout, stderr } = await runIn(folder, ['-f', `json:${target}`, 'a.plan.yaml']);
    expect([code, stdout, readFileSync(join(folder, 'a.plan.yaml'), 'utf8')]).toEqual([2, '', before]);
    return stderr;
  };

  test('over a file that was read', async () => {
    expect(await refused('./a.plan.yaml')).toContain('This file was read');
  });

  test('into a folder', async () => {
    expect(await refused('out', (folder) => mkdirSync(join(folder, 'out')))).toContain('This is a folder');
  });

  test('through a link', async () => {
    const stderr = await refused('out', (folder) => {
      writeFileSync(join(folder, 'target'), '');
      symlinkSync('target', join(folder, 'out'));
    });
    expect(stderr).toContain('This is a link');
  });

  test('to a device', async () => {
    expect(await refused('/dev/null')).toContain('this is none');
    expect(existsSync('/dev/null')).toBe(true);
  });

  test('twice to the same place', async () => {
    const folder = folderWith({ 'a.plan.yaml': before });
    const files = await runIn(folder, ['-f', 'json:out', '-f', 'sarif:./out']);
    expect([files.code, files.stdout]).toEqual([2, '']);
    const printed = await runIn(folder, ['-f', 'json', '-f', 'sarif']);
    expect([printed.code, printed.stdout]).toEqual([2, '']);
    expect(printed.stderr).toContain('--format sarif:FILE');
  });

  test('over a file that was named and could not be read, or over the config', async () => {
    const files = { 'latin.plan.yaml': Buffer.from([0xe9]), 'c.yaml': 'preset: all\n' };
    const folder = folderWith(files);
    for (const [name, content] of Object.entries(files)) {
      const { stderr } = await runIn(folder, ['-c', 'c.yaml', '-f', `json:${name}`, 'latin.plan.yaml']);
      expect(stderr).toContain(`${name}: This file was read`);
      expect(readFileSync(join(folder, name))).toEqual(Buffer.from(content));
    }
  });

  test.each([
    ['gone/out', 'The report could not be written (ENOENT)'],
    ['a.plan.yaml/out', 'The report could not be written (ENOTDIR)'],
    ['x'.repeat(300), 'The report could not be written (ENAMETOOLONG)'],
    ['a.plan.yaml', 'This file was read'],
    ['.', 'This is a folder'],
  ])('to %s, but all others are', async (target, said) => {
    const folder = folderWith({ 'a.plan.yaml': before });
    const formats = [`json:${target}`, 'sarif:out.sarif', 'stylish'].flatMap((format) => ['-f', format]);
    const { code, stdout, stderr } = await runIn(folder, [...formats, 'a.plan.yaml']);
    expect(code).toBe(2);
    expect(stdout).toContain('wig-limit');
    expect(readFileSync(join(folder, 'out.sarif'), 'utf8')).toContain('wig-limit');
    expect(stderr).toContain(`plan-lint: ${target}: ${said}`);
  });
});

describe('standard input', () => {
  test('is linted under the name that it is given', async () => {
    const { stdout, code } = await runIn(
      folderWith(),
      ['-', '--stdin-filename', 'a.plan.yaml', '-f', 'compact'],
      {
        stdin: failingPlan('a'),
      },
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(/^a\.plan\.yaml:\d+:\d+: error: .* \[wig-limit\]$/m);
  });

  test('is JSON where its name says so', async () => {
    const args = ['-', '--stdin-filename', 'a.plan.json', '-f', 'json'];
    const { stdout } = await runIn(folderWith(), args, { stdin: '{"id": "a", "title": "A",}' });
    expect(rulesIn(stdout)['a.plan.json']).toEqual(['syntax']);
  });

  test('has no path without a name', async () => {
    const { stdout } = await runIn(folderWith(), ['-', '-f', 'json'], { stdin: planCalled('a') });
    expect((JSON.parse(stdout) as { filePath: string }[]).map(({ filePath }) => filePath)).toEqual([
      '<text>',
    ]);
  });

  test('stands for the file of its name, which is then not read', async () => {
    const folder = folderWith({ 'a.plan.yaml': 'title: "open\n', 'b.plan.yaml': planCalled('b') });
    const args = ['-', 'a.plan.yaml', 'b.plan.yaml', '--stdin-filename', 'a.plan.yaml', '-f', 'json'];
    const rules = rulesIn((await runIn(folder, args, { stdin: planCalled('a') })).stdout);
    expect(Object.keys(rules)).toEqual(['a.plan.yaml', 'b.plan.yaml']);
    expect(rules['a.plan.yaml']).not.toContain('syntax');
  });

  test('is not read beyond the limit', async () => {
    const { code, stderr } = await runIn(folderWith(), ['-'], { stdin: 'a'.repeat(2_000_001) });
    expect(code).toBe(2);
    expect(stderr).toContain('<text>: This file is larger than 2 MB');
  });

  test('cannot be named where it is not used', async () => {
    const { code, stderr } = await runIn(folderWith(), ['--stdin-filename', 'a.plan.yaml']);
    expect(code).toBe(2);
    expect(stderr).toContain('"-" is not among the names');
  });
});

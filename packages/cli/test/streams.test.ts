import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Io } from '../src/io.ts';
import { run } from '../src/run.ts';
import { AS_OF, build, example, folderWith, planLint, shell } from './command.ts';

beforeAll(build);

const ESC = '\u001b';
const draft = example('first-draft');

/** So many plans that their findings are more than a pipe holds. */
function manyPlans(): string {
  const names = Array.from({ length: 400 }, (_, index) => `draft-${String(index)}`);
  return folderWith(Object.fromEntries(names.map((name) => [`${name}.plan.yaml`, draft.replace(/^id: .*/m, `id: ${name}`)])));
}

describe('what is printed', () => {
  it('goes to standard output when it is about the plan, and to standard error when it is about the run', async () => {
    const cwd = folderWith({ 'a.plan.yaml': draft });
    const { stdout, stderr } = await planLint([AS_OF, 'a.plan.yaml', 'gone.yaml', '-f', 'json'], { cwd });
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(stderr).toBe(`There is no file or folder called gone.yaml in ${cwd}. Check the name.\n`);
  });

  it('is whole, however slowly it is read', async () => {
    const cwd = manyPlans();
    const { stdout } = await shell('plan-lint -f json | (sleep 1; cat)', { cwd });
    expect(stdout.length).toBeGreaterThan(3_000_000);
    expect(JSON.parse(stdout)).toHaveLength(400);
  });

  it('stops quietly when nobody reads on, and the exit code stays', async () => {
    const cwd = manyPlans();
    const { stdout, stderr } = await shell('plan-lint -f compact | head -1; echo "${PIPESTATUS[0]}"', { cwd });
    expect(stdout).toMatch(/^draft-0\.plan\.yaml:.*\n1\n$/);
    expect(stderr).toBe('');
  });

  it.each(['>&-', '2>&-', '>&- 2>&-'])('may have nowhere to go: %s', async (redirect) => {
    const cwd = folderWith({ 'a.plan.yaml': draft });
    const { stdout, stderr } = await shell(`(plan-lint a.plan.yaml gone.yaml ${redirect}); echo "code $?"`, { cwd });
    expect(stdout).toContain('code 2');
    expect(stderr).not.toContain('at ');
  });

  it.runIf(existsSync('/dev/full'))('is missed where the disk is full', async () => {
    const cwd = folderWith({ 'a.plan.yaml': draft });
    const { code, stderr } = await shell('plan-lint a.plan.yaml > /dev/full', { cwd });
    expect(code).toBe(2);
    expect(stderr).toBe('The output could not be written whole (ENOSPC). Check that there is room where it goes.\n');
  });
});

describe('standard input', () => {
  it('is checked under the name that it is given', async () => {
    const { code, stdout } = await planLint(['-', '--stdin-filename', 'hill.plan.yaml', '-f', 'compact'], { input: draft });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^hill\.plan\.yaml:\d+:\d+: /);
  });

  it('is read as JSON when its name says so', async () => {
    const args = ['-', '--stdin-filename=hill.plan.json', '-f', 'compact'];
    const { code, stdout } = await planLint(args, { input: '{"title": "Hill",}' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^hill\.plan\.json:1:\d+: error: .* \[syntax\]$/m);
  });

  it('has no path for other tools unless it is given a name', async () => {
    const unnamed = await planLint(['-', '-f', 'json'], { input: draft });
    expect(JSON.parse(unnamed.stdout)).toMatchObject([{ filePath: '<text>' }]);
    const cwd = folderWith();
    const named = await planLint(['-', '-f', 'json', '--stdin-filename', 'hill.plan.yaml'], { input: draft, cwd });
    expect(JSON.parse(named.stdout)).toMatchObject([{ filePath: `${cwd}/hill.plan.yaml` }]);
  });

  it.each([
    ['in another encoding', Buffer.from('title: Café', 'latin1'), 2, 'Standard input is not saved as UTF-8'],
    ['that is too large', 'x'.repeat(2_000_001), 2, 'Standard input is larger than 2 MB'],
    ['with nothing in it', '', 1, ''],
  ])('%s', async (_what, input, code, words) => {
    const outcome = await planLint(['-'], { input });
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toContain(words);
  });

  it('is not mixed with files', async () => {
    const { code, stderr } = await planLint(['-', 'examples'], { input: draft });
    expect(code).toBe(2);
    expect(stderr).toContain('cannot be checked together with files');
  });
});

describe('colour', () => {
  const cwd = folderWith({ 'a.plan.yaml': draft });

  it.each([
    ['is off where nobody sees it', [], {}, false],
    ['is on where it is asked for', [], { FORCE_COLOR: '1' }, true],
    ['is off with --no-color', ['--no-color'], { FORCE_COLOR: '1' }, false],
    ['is off with NO_COLOR', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['does not mind an empty NO_COLOR', [], { FORCE_COLOR: '1', NO_COLOR: '' }, true],
  ])('%s', async (_what, args, env, isColoured) => {
    for (const format of ['leader', 'pretty', 'stylish']) {
      const { stdout } = await planLint(['a.plan.yaml', '-f', format, ...args], { cwd, env });
      expect(stdout.includes(ESC), format).toBe(isColoured);
    }
  });

  it('never gets into a file or into a format for machines', async () => {
    const { stdout } = await shell(
      'FORCE_COLOR=1; export FORCE_COLOR; plan-lint a.plan.yaml -f json -f pretty:report.txt; cat report.txt',
      { cwd },
    );
    expect(stdout).toContain('help:');
    expect(stdout).not.toContain(ESC);
  });
});

describe('on a terminal', () => {
  const cwd = folderWith({ 'a.plan.yaml': draft, 'config.yaml': 'preset: recommended\n' });

  async function onTerminal(args: readonly string[], env: Io['env'] = {}, columns = 100): Promise<string> {
    let out = '';
    const stream = { isTTY: true, columns, write: (text: string) => void (out += text) };
    const io: Io = {
      cwd,
      env,
      stdout: stream,
      stderr: stream,
      readStdin: () => Promise.resolve(new Uint8Array()),
      today: () => '2026-11-22',
    };
    await run(args, io);
    return out;
  }

  it('a leader gets the report for leaders, in colour', async () => {
    const report = await onTerminal(['a.plan.yaml']);
    expect(report).toContain('THE TWO THAT MATTER MOST');
    expect(report).toContain(ESC);
    expect(report).toContain('checked as of 22 November 2026');
  });

  it('a developer, who has a config, gets the report with the lines of the file', async () => {
    expect(await onTerminal(['a.plan.yaml', '--config', 'config.yaml'])).toMatch(/^ +4 \| /m);
  });

  it.each([
    ['NO_COLOR', { NO_COLOR: '1' }],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }],
    ['TERM=dumb', { TERM: 'dumb' }],
  ])('there is no colour with %s', async (_name, env) => {
    expect(await onTerminal(['a.plan.yaml'], env)).not.toContain(ESC);
  });

  it('lines are no wider than it, and no wider than people read', async () => {
    for (const [columns, most] of [
      [60, 60],
      [300, 120],
    ] as const) {
      const lines = (await onTerminal(['a.plan.yaml'], { NO_COLOR: '1' }, columns)).split('\n');
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(most);
    }
  });
});

describe('a fault in the command itself', () => {
  it('is owned, without a stack trace unless --debug asks for it', async () => {
    let err = '';
    const io: Io = {
      cwd: '/',
      env: {},
      stdout: { isTTY: false, columns: undefined, write: () => undefined },
      stderr: { isTTY: false, columns: undefined, write: (text) => void (err += text) },
      readStdin: () => Promise.reject(new TypeError('no such thing\u001b[31m')),
      today: () => '2026-11-22',
    };
    expect(await run(['-'], io)).toBe(2);
    expect(err).toContain('This is a fault in plan-lint, not in your plan.');
    expect(err).toContain('no such thing\\x1b[31m');
    expect(err).not.toContain('streams.test.ts');
    expect(await run(['-', '--debug'], io)).toBe(2);
    expect(err).toContain('streams.test.ts');
  });
});

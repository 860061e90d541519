import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import root from '../../../package.json' with { type: 'json' };
import { version } from '../package.json';
import { isPlanFile } from '../src/files/plan-files.ts';
import { start, type Ended } from './built-command.ts';
import { failingPlan, folderWith, planCalled } from './folder.ts';
import { openRegistry, type Registry } from './registry.ts';

interface Hook {
  readonly id: string;
  readonly language: string;
  readonly entry: string;
  readonly files: string;
  readonly require_serial: boolean;
  readonly additional_dependencies?: readonly string[];
}

const HOOKS = '.pre-commit-hooks.yaml';
const text = readFileSync(fileURLToPath(new URL(`../../../${HOOKS}`, import.meta.url)), 'utf8');
const hooks = parse(text) as readonly Hook[];

describe('the hooks', () => {
  test('are for one process that sees every plan of a commit, and say what it is', () => {
    expect(hooks.map(({ id, language }) => [id, language])).toEqual([
      ['plan-lint', 'node'],
      ['plan-lint-system', 'system'],
    ]);
    for (const hook of hooks) expect(hook).toMatchObject({ name: 'plan-lint', require_serial: true });
    expect(hooks[0]?.additional_dependencies).toEqual([`plan-lint@${version}`]);
  });

  test('take the files that the command finds in a folder, and no others', () => {
    const part = fc.constantFrom(
      ...['.plan', '.reflection', '.Plan', 'plan', '.yaml', '.yml', '.Json', '.md', 'yaml', 'oak', ' ', 'x/'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const path = parts.join('');
        for (const { files } of hooks) {
          // Python writes the flag into the pattern.
          expect(new RegExp(files.replace('(?i)', ''), 'i').test(path)).toBe(isPlanFile(path));
        }
      }),
      { numRuns: 2000 },
    );
  });
});

const isThere = ['pre-commit', 'git'].every((program) => spawnSync(program, ['--version']).status === 0);

describe.skipIf(!isThere)('pre-commit (skipped where it is not installed)', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await openRegistry();
  });
  afterAll(() => registry.close());

  async function git(cwd: string, ...args: string[]): Promise<void> {
    const name = ['-c', 'user.name=Oak', '-c', 'user.email=oak@example.org', '-c', 'commit.gpgsign=false'];
    const { code, stderr } = await start('git', [...name, ...args], { cwd });
    if (code !== 0) throw new Error(stderr);
  }

  async function repository(files: Readonly<Record<string, string>>): Promise<string> {
    const folder = folderWith(files);
    await git(folder, 'init', '--quiet');
    await git(folder, 'add', '--all');
    await git(folder, 'commit', '--quiet', '--message', 'begin');
    return folder;
  }

  /** This repository as pre-commit needs it; what its own development needs would come from another registry. */
  function published(): Promise<string> {
    return repository({
      [HOOKS]: text,
      'package.json': JSON.stringify({ ...root, devDependencies: undefined }),
    });
  }

  async function preCommit(cwd: string, ...args: string[]): Promise<Ended> {
    const home = folderWith();
    return start('pre-commit', args, {
      cwd,
      env: {
        PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
        HOME: home,
        PRE_COMMIT_HOME: join(home, 'cache'),
        npm_config_registry: registry.url,
      },
    });
  }

  test('installs the hook from this repository and lints the plans of a commit', async () => {
    const plans = await repository({
      'a.plan.yaml': failingPlan('a'),
      'my plans/b.plan.yaml': planCalled('b'),
      'notes.yaml': 'a: [',
    });
    const { code, stdout } = await preCommit(
      plans,
      'try-repo',
      await published(),
      'plan-lint',
      '--all-files',
    );
    expect(stdout).toMatch(/^plan-lint\.+Failed$/m);
    expect(stdout).toMatch(/^ +6:\d+ +error .* wig-limit$/m);
    expect(stdout).toContain('my plans/b.plan.yaml');
    expect(stdout).not.toContain('notes.yaml');
    expect(code).toBe(1);
  });

  test('runs it in a project of its own, as the page on it says, and passes what is right', async () => {
    const plans = await repository({ 'b.plan.yaml': planCalled('b') });
    const page = readFileSync(fileURLToPath(new URL('../../../docs/ci.md', import.meta.url)), 'utf8');
    const [, config = ''] = /```yaml\n(repos:\n {2}- repo: local\n[^`]*)```/.exec(page) ?? [];
    writeFileSync(join(plans, '.pre-commit-config.yaml'), config);
    const { code, stdout } = await preCommit(plans, 'run', '--all-files');
    expect(stdout).toMatch(/^plan-lint\.+Passed$/m);
    expect(code).toBe(0);
  });
});

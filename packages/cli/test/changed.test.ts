import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failingPlan, folderWith, planCalled } from './folder.ts';
import { rulesIn, runIn } from './run-in.ts';

const ODD = '-x [1] "ü"\n$(touch hacked).plan.yaml';

/** A repository with a trust, its schools, a class, and a plan by itself. */
function repository(): string {
  const cwd = folderWith({
    'trust.plan.yaml': planCalled('trust', 'level: trust\n'),
    'oak.plan.yaml': planCalled('oak', 'parent: trust\n'),
    'elm.plan.yaml': planCalled('elm', 'parent: trust\n'),
    'deep/class.plan.yaml': planCalled('class', 'parent: oak\n'),
    'alone.plan.yaml': planCalled('alone'),
  });
  git(cwd, 'init', '-q', '-b', 'main');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '-qm', 'all');
  return cwd;
}

function git(cwd: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], { cwd, stdio: 'ignore' });
}

const change = (cwd: string, name: string, id: string, more = ''): void =>
  writeFileSync(join(cwd, name), failingPlan(id) + more);

/** The last part of the names of the files that are reported on. */
async function reported(cwd: string, args: readonly string[] = ['--changed']): Promise<readonly string[]> {
  const { stdout, stderr } = await runIn(cwd, [...args, '-f', 'json']);
  expect(stderr).toBe('');
  return Object.keys(rulesIn(stdout)).sort();
}

describe('--changed reports on', () => {
  test('a plan by itself alone', async () => {
    const cwd = repository();
    change(cwd, 'alone.plan.yaml', 'alone');
    expect(await reported(cwd)).toEqual(['alone.plan.yaml']);
  });

  test('the plans directly above and below, which it may contradict', async () => {
    const cwd = repository();
    change(cwd, 'oak.plan.yaml', 'oak', 'parent: trust\n');
    expect(await reported(cwd)).toEqual(['class.plan.yaml', 'oak.plan.yaml', 'trust.plan.yaml']);
  });

  test('what it would say of them among all', async () => {
    const cwd = repository();
    change(cwd, 'oak.plan.yaml', 'oak', 'parent: trust\n');
    const all = rulesIn((await runIn(cwd, ['-f', 'json'])).stdout);
    const some = rulesIn((await runIn(cwd, ['--changed', '-f', 'json'])).stdout);
    expect(Object.keys(some)).toHaveLength(3);
    for (const [name, rules] of Object.entries(some)) expect(rules).toEqual(all[name]);
  });

  test('new plans, staged plans, and plans in folders above where one stands', async () => {
    const cwd = repository();
    change(cwd, 'new.plan.yaml', 'new');
    change(cwd, 'alone.plan.yaml', 'alone');
    git(cwd, 'add', 'alone.plan.yaml');
    expect(await reported(cwd)).toEqual(['alone.plan.yaml', 'new.plan.yaml']);
    expect(await reported(join(cwd, 'deep'), ['--changed', '..'])).toEqual([
      'alone.plan.yaml',
      'new.plan.yaml',
    ]);
  });

  test('what belonged to a plan that is gone, or that has another id now', async () => {
    const cwd = repository();
    rmSync(join(cwd, 'oak.plan.yaml'));
    expect(await reported(cwd)).toEqual(['class.plan.yaml', 'trust.plan.yaml']);
    git(cwd, 'checkout', '-q', '.');
    change(cwd, 'oak.plan.yaml', 'beech');
    expect(await reported(cwd)).toEqual(['class.plan.yaml', 'oak.plan.yaml', 'trust.plan.yaml']);
  });

  test('all plans of a config that has changed', async () => {
    const cwd = repository();
    writeFileSync(join(cwd, 'plan-lint.config.yaml'), 'rules: { goal-measure: off }\n');
    expect(await reported(cwd)).toHaveLength(5);
  });

  test('names that would mean something to a shell', async () => {
    const cwd = repository();
    change(cwd, ODD, 'odd');
    mkdirSync(join(cwd, '--'));
    change(cwd, '--/-q.plan.yaml', 'q');
    expect(await reported(cwd)).toEqual(['-q.plan.yaml', ODD].sort());
    expect(existsSync(join(cwd, 'hacked'))).toBe(false);
  });

  test('everything in a repository without a commit', async () => {
    const cwd = folderWith({ 'a.plan.yaml': planCalled('a'), 'b.plan.yaml': planCalled('b') });
    git(cwd, 'init', '-q');
    git(cwd, 'add', 'a.plan.yaml');
    expect(await reported(cwd)).toEqual(['a.plan.yaml', 'b.plan.yaml']);
  });

  test('what is piped in', async () => {
    const cwd = repository();
    const { stdout } = await runIn(cwd, ['--changed', '-', '-f', 'json'], { stdin: failingPlan('x') });
    expect(stdout).toContain('wig-limit');
  });
});

describe('--since', () => {
  test('counts from where the branch began', async () => {
    const cwd = repository();
    git(cwd, 'checkout', '-qb', 'work');
    change(cwd, 'alone.plan.yaml', 'alone');
    git(cwd, 'commit', '-qam', 'mine');
    git(cwd, 'checkout', '-q', 'main');
    change(cwd, 'elm.plan.yaml', 'elm');
    git(cwd, 'commit', '-qam', 'theirs');
    git(cwd, 'checkout', '-q', 'work');
    expect(await reported(cwd, ['--changed', '--since', 'main'])).toEqual(['alone.plan.yaml']);
    expect(await reported(cwd, ['--since=main'])).toEqual(['alone.plan.yaml']);
    const nothing = await runIn(cwd, ['--changed']);
    expect([nothing.code, nothing.stdout]).toEqual([0, '']);
    expect(nothing.stderr).toBe('plan-lint: No plan has changed, so nothing is reported.\n');
  });

  test.each(['gone', '--output=hacked', 'HEAD~99', 'a b;c', '$(touch hacked)'])(
    'knows no commit called %s',
    async (ref) => {
      const cwd = repository();
      const { code, stderr, stdout } = await runIn(cwd, ['--changed', `--since=${ref}`]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(`--since ${ref}: Git knows no commit of this name.`);
      expect(existsSync(join(cwd, 'hacked'))).toBe(false);
    },
  );
});

test('--changed does not work outside a repository, or without git', async () => {
  const cwd = folderWith({ 'a.plan.yaml': planCalled('a') });
  const outside = await runIn(cwd, ['--changed']);
  expect([outside.code, outside.stdout]).toEqual([2, '']);
  expect(outside.stderr).toMatch(/^plan-lint: --changed: This folder is in no git repository/);
  const without = await runIn(repository(), ['--changed'], { env: { PATH: '/nowhere' } });
  expect(without.code).toBe(2);
  expect(without.stderr).toMatch(/^plan-lint: --changed: There is no git on this machine/);
});

test('a program that the repository names is not run', async () => {
  const cwd = repository();
  for (const key of ['core.fsmonitor', 'diff.external']) git(cwd, 'config', key, 'touch hacked; true');
  change(cwd, 'alone.plan.yaml', 'alone');
  renameSync(join(cwd, 'elm.plan.yaml'), join(cwd, 'fir.plan.yaml'));
  expect(await reported(cwd)).toEqual(['alone.plan.yaml', 'fir.plan.yaml', 'trust.plan.yaml']);
  expect(existsSync(join(cwd, 'hacked'))).toBe(false);
});

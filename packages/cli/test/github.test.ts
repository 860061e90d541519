import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from './command.ts';
import { AS_OF, build, folderWith, planLint } from './command.ts';

beforeAll(build);

/** A plan whose every text would be a command if a build server read it as one. */
const hostile = `id: x
title: "##[stop-commands]quiet ##vso[task.complete result=Failed] ##teamcity[buildStop]"
mission: |
  ::stop-commands::quiet
  ::add-mask::school
goals:
  - "::error file=x::%0A::warning::from the plan, with a comma: and ##[group]"
  - goal: "##[add-mask]reading"
    wildlyImportant: true
    misspelt: "::set-output name=x::y"
`;

/** Lines that GitHub's runner would carry out, beside the annotations. */
function commands(output: string): readonly string[] {
  return output.split('\n').filter((line) => {
    const isOurs = /^::(?:error|warning|notice) file=[^:,]+,line=\d+,(?:endLine=\d+,)?(?:col=\d+,)?(?:endColumn=\d+,)?title=[^:,]+::[^:]/.test(line);
    return (/^\s*::/.test(line) && !isOurs) || /##(?:\[|vso\[|teamcity\[)/.test(line);
  });
}

function onGitHub(cwd: string, args: readonly string[] = []): Promise<Outcome> {
  const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: cwd, GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
  return planLint([AS_OF, 'x.plan.yaml', ...args], { cwd, env });
}

const NOTE = 'plan-lint runs on GitHub Actions, so it writes annotations and a summary. Give --format for something else.\n';

describe('on GitHub Actions', () => {
  it('findings become annotations and a summary, with one note', async () => {
    const cwd = folderWith({ 'x.plan.yaml': hostile, 'summary.md': 'Earlier step\n' });
    const { code, stdout, stderr } = await onGitHub(cwd);
    expect({ code, stderr }).toEqual({ code: 1, stderr: NOTE });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.every((line) => /^::(?:error|warning|notice) file=x\.plan\.yaml,line=/.test(line))).toBe(true);
    expect(commands(stdout)).toEqual([]);
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toMatch(/^Earlier step\n[^]*## School improvement plans/);
  });

  it('files are named from the top of the repository', async () => {
    const root = folderWith({ 'plans/x.plan.yaml': hostile });
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: `${root}/` };
    const { stdout } = await planLint(['x.plan.yaml'], { cwd: join(root, 'plans'), env });
    expect(stdout).toMatch(/^::\w+ file=plans\/x\.plan\.yaml,/);
  });

  it.each(['leader', 'pretty', 'stylish', 'compact', 'github'])(
    'no text of a plan is carried out as a command, and %s is the only output when it is asked for',
    async (format) => {
      const cwd = folderWith({ 'x.plan.yaml': hostile, 'summary.md': '' });
      const { code, stdout, stderr } = await onGitHub(cwd, ['-f', format, '--all', '--show-passed']);
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
      expect(stdout).toContain('misspelt');
      expect(commands(stdout)).toEqual([]);
      expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toBe('');
    },
  );

  it('no file name is carried out either', async () => {
    const name = '::stop-commands::x ##[debug].yaml';
    const cwd = folderWith({ 'x.plan.yaml': 'title: X\n', [name]: Buffer.from([0xe9]) });
    const { code, stdout, stderr } = await onGitHub(cwd, ['--', name, '::gone\n::error::gone', '--nothing\n::error::y']);
    expect(code).toBe(2);
    expect(stderr).toContain('is not saved as UTF-8');
    expect(commands(stdout + stderr)).toEqual([]);
  });

  it('a summary that cannot be written makes the run incomplete, and no fault of the command', async () => {
    const cwd = folderWith({ 'x.plan.yaml': hostile });
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(cwd, 'gone/summary.md') };
    const { code, stdout, stderr } = await planLint(['x.plan.yaml'], { cwd, env });
    expect(code).toBe(2);
    expect(stdout).toContain('::error file=x.plan.yaml');
    expect(stderr).toContain('summary.md (ENOENT)');
    expect(stderr).not.toContain('fault in plan-lint');
  });
});

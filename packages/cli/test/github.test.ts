import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failingPlan, folderWith, planCalled } from './folder.ts';
import { runIn } from './run-in.ts';

describe('GitHub Actions', () => {
  const env = { GITHUB_ACTIONS: 'true' };

  test('get annotations, a summary and one note without asking', async () => {
    const folder = folderWith({ 'a.plan.yaml': failingPlan('a'), summary: 'before\n' });
    const file = join(folder, 'summary');
    const { stdout, stderr, code } = await runIn(folder, [], {
      env: { ...env, GITHUB_STEP_SUMMARY: file, GITHUB_WORKSPACE: folder },
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=a\.plan\.yaml,line=6,/m);
    expect(stderr).toBe(
      'plan-lint: GitHub Actions: wrote annotations and a summary. For another report use --format.\n',
    );
    expect(readFileSync(file, 'utf8')).toMatch(/^before\n## School improvement plans\n/);
  });

  test.each([
    ['is asked for', undefined, ''],
    ['can be written', 'gone/summary', 'The report could not be written (ENOENT)'],
  ])('are told of no summary where none %s', async (_, summary, said) => {
    const folder = folderWith({ 'a.plan.yaml': failingPlan('a') });
    const file = summary === undefined ? undefined : join(folder, summary);
    const { code, stdout, stderr } = await runIn(folder, [], { env: { ...env, GITHUB_STEP_SUMMARY: file } });
    expect(code).toBe(1);
    expect(stdout).toContain('::error');
    expect(stderr).toContain(said);
    expect(stderr).toContain('plan-lint: GitHub Actions: wrote annotations. For another report');
  });

  test('get what --format says and nothing else', async () => {
    const folder = folderWith({ 'a.plan.yaml': failingPlan('a') });
    const file = join(folder, 'summary');
    const { stdout, stderr } = await runIn(folder, ['-f', 'stylish'], {
      env: { ...env, GITHUB_STEP_SUMMARY: file },
    });
    expect(stdout).not.toContain('::error');
    expect(stderr).toBe('');
    expect(existsSync(file)).toBe(false);
  });

  test('get the summary beside annotations that were asked for, and a file for a server', async () => {
    const folder = folderWith({ 'a.plan.yaml': failingPlan('a') });
    const file = join(folder, 'summary');
    const { stdout, stderr } = await runIn(folder, ['-f', 'github', '-f', 'sarif:out.sarif'], {
      env: { ...env, GITHUB_STEP_SUMMARY: file },
    });
    expect(stdout).toMatch(/^::error file=a\.plan\.yaml,/m);
    expect(stderr).toBe('');
    expect(readFileSync(file, 'utf8')).toMatch(/^## School improvement plans\n/);
    expect(existsSync(join(folder, 'out.sarif'))).toBe(true);
    const elsewhere = await runIn(folder, ['-f', 'github'], { env: { GITHUB_STEP_SUMMARY: `${file}2` } });
    expect(elsewhere.stdout).toContain('::error');
    expect(existsSync(`${file}2`)).toBe(false);
  });

  test('are told what could not be read', async () => {
    const folder = folderWith({ 'a.plan.yaml': planCalled('a') });
    const { stdout, code } = await runIn(folder, ['a.plan.yaml', 'b.plan.yaml'], { env });
    expect(code).toBe(2);
    expect(stdout).toMatch(/^::error file=b\.plan\.yaml,.*internal\/unread-file/m);
  });

  test('carry out nothing that stands in a name', async () => {
    const folder = folderWith();
    const { stderr, stdout } = await runIn(
      folder,
      ['-f', 'stylish', '\n::stop-commands::x', '##[add-mask]x'],
      { env },
    );
    expect(stderr + stdout).not.toMatch(/^::/m);
    expect(stderr + stdout).not.toContain('##[');
  });
});

import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanReview } from '@plan-lint/core';
import { describe, expect, test } from 'vitest';
import { failingPlan, folderWith, planCalled } from './folder.ts';
import { runIn } from './run-in.ts';

const reviewed = (json: string): PlanReview => JSON.parse(json) as PlanReview;
const sources = ({ files }: PlanReview): readonly (readonly string[])[] =>
  files.map(({ frameworks }) => frameworks.map(({ id }) => id));

describe('plan-lint review', () => {
  test('answers the questions of the sources from the plan, on a page', async () => {
    const cwd = folderWith({ 'a.plan.yaml': planCalled('a', 'vision: Every child reads\n') });
    const { code, stdout, stderr } = await runIn(cwd, ['review', 'a.plan.yaml']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.startsWith('Review of The plan of a\n=======')).toBe(true);
    expect(stdout).toContain('a.plan.yaml, looked at as of 2 November 2026.');
    expect(stdout).toContain('- “Every child reads”\n  the vision; 3 words (Vision, line 3)');
    expect(stdout).not.toContain('\u001b');
  });

  test('uses the width, the colours and the signs of a terminal', async () => {
    const cwd = folderWith({ 'a.plan.yaml': planCalled('a', 'vision: Every child reads\n') });
    const { stdout } = await runIn(cwd, ['review', '.'], { terminal: 60 });
    expect(stdout).toContain('\u001b[32m● Answered\u001b[39m');
    const plain = await runIn(cwd, ['review', '.', '--no-color'], { terminal: 60, env: { TERM: 'linux' } });
    expect(plain.stdout).toContain('[x] Answered');
    expect(Math.max(...plain.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  test.each([
    ['text', /^Review of The plan of a\n===/],
    ['md', /^# Review of The plan of a\n/],
    ['html', /^<!doctype html>\n<html lang="en-GB">/],
    ['json', /^\{"version":1,"asOf":"2026-11-02","files":\[\{"file":"a\.plan\.yaml"/],
  ])('writes %s, printed or to a file that is named for it', async (format, start) => {
    const cwd = folderWith({ 'a.plan.yaml': planCalled('a') });
    const printed = await runIn(cwd, ['review', '-f', format]);
    expect(printed.stdout).toMatch(start);
    const name = `out.${format === 'text' ? 'txt' : format}`;
    const written = await runIn(cwd, ['review', '-o', name]);
    expect(written).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(printed.stdout);
  });

  test('asks what it is told to ask', async () => {
    const cwd = folderWith({ 'a.plan.yaml': planCalled('a') });
    const ask = async (...flags: readonly string[]): Promise<unknown> =>
      sources(reviewed((await runIn(cwd, ['review', '-f', 'json', ...flags])).stdout));
    expect(await ask()).toEqual([['three-questions', 'collective-goals', 'anatomy']]);
    expect(await ask('--framework', 'anatomy', '--framework=three-questions')).toEqual([
      ['three-questions', 'anatomy'],
    ]);
    expect(await ask('--framework', 'all')).toEqual([
      ['three-questions', 'collective-goals', 'anatomy', 'vertical-alignment', 'improvement-journey'],
    ]);
  });

  test('shows all that a plan answers where it is asked to', async () => {
    const cwd = folderWith({ 'a.plan.yaml': planCalled('a', 'goals: [One, Two, Three, Four, Five]\n') });
    expect((await runIn(cwd, ['review'])).stdout).toContain('- and 2 more');
    const { stdout } = await runIn(cwd, ['review', '--all']);
    expect(stdout).not.toContain('- and ');
    expect(stdout).toContain('“Five”');
  });

  test('finds the plan above, which is not reviewed itself', async () => {
    const cwd = folderWith({
      'trust/harbour.plan.yaml': planCalled('harbour', 'level: trust\nvision: Every child reads\n'),
      'oak.plan.yaml': planCalled('oak', 'parent: harbour\n'),
    });
    const { files } = reviewed((await runIn(cwd, ['review', 'oak.plan.yaml', '-f', 'json'])).stdout);
    expect(files.map(({ file }) => file)).toEqual(['oak.plan.yaml']);
    expect(JSON.stringify(files)).toContain('handed down by the plan above');
  });

  test('reads standard input', async () => {
    const stdin = planCalled('a', 'vision: Every child reads\n');
    const { code, stdout } = await runIn(folderWith(), ['review', '-', '--stdin-filename', 'oak.plan.yaml'], {
      stdin,
    });
    expect(code).toBe(0);
    expect(stdout).toContain('oak.plan.yaml, looked at');
  });

  test('keeps to the config and the date', async () => {
    const cwd = folderWith({
      'a.plan.yaml': failingPlan('a'),
      'c.yaml': 'rules: { wig-limit: off }\nasOf: 2026-09-01\n',
    });
    const { code, stdout } = await runIn(cwd, ['review', '-c', 'c.yaml', '-f', 'json']);
    expect(code).toBe(0);
    expect(reviewed(stdout).asOf).toBe('2026-09-01');
    expect(stdout).not.toContain('"wig-limit"');
  });
});

describe('the exit code of a review', () => {
  const files = {
    'good.plan.yaml': planCalled('a'),
    'bad.plan.yaml': failingPlan('b'),
    'broken.plan.yaml': 'title: "open\n',
  };

  test.each<[args: readonly string[], code: number]>([
    [['good.plan.yaml'], 0],
    [['bad.plan.yaml'], 1],
    [['bad.plan.yaml', '--fail-on', 'never'], 0],
    [['broken.plan.yaml'], 1],
    [['good.plan.yaml', 'gone.plan.yaml'], 2],
    [['gone.plan.yaml'], 2],
  ])('of %j is %i', async (args, code) => {
    expect((await runIn(folderWith(files), ['review', ...args])).code).toBe(code);
  });

  test('never keeps what could be read from being reviewed', async () => {
    const cwd = folderWith(files);
    const ran = await runIn(cwd, [
      'review',
      'good.plan.yaml',
      'gone.plan.yaml',
      'broken.plan.yaml',
      '-f',
      'json',
    ]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('gone.plan.yaml: There is no file or folder of this name.');
    const { files: kinds } = reviewed(ran.stdout);
    expect(kinds.map(({ file, kind }) => `${file}: ${kind}`)).toEqual([
      'broken.plan.yaml: unreadable',
      'good.plan.yaml: plan',
      'gone.plan.yaml: unreadable',
    ]);
    const page = await runIn(cwd, ['review', 'broken.plan.yaml']);
    expect(page.stdout).toContain('Nothing could be read of this file, so no question could be asked.');
    expect(page.stdout).toContain('`syntax`');
  });

  test('says to programs that nothing could be read, and to people nothing but that', async () => {
    const cwd = folderWith();
    expect(await runIn(cwd, ['review', 'gone.plan.yaml'])).toMatchObject({ code: 2, stdout: '' });
    const { files: kinds } = reviewed((await runIn(cwd, ['review', 'gone.plan.yaml', '-f', 'json'])).stdout);
    expect(kinds.map(({ problems }) => problems.map(({ rule }) => rule))).toEqual([['internal/unread-file']]);
  });
});

describe('a mistake on the command line of a review', () => {
  test.each<[args: readonly string[], said: string]>([
    [
      ['--framework', 'anatomi'],
      '--framework: There is no framework called "anatomi". Did you mean "anatomy"?',
    ],
    [['-f', 'pdf'], '--format: There is no format called "pdf".'],
    [['-o', 'out.docx'], '--output out.docx: Say with --format what to write'],
    [['-o', ''], '--output: An empty name was given'],
    [['--as-of', 'soon'], '--as-of: "soon" is not a day.'],
    [['--quiet'], "Unknown option '--quiet'"],
  ])('%j is told', async (args, said) => {
    const { code, stdout, stderr } = await runIn(folderWith({ 'a.plan.yaml': planCalled('a') }), [
      'review',
      ...args,
    ]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });
});

describe('a review that is written to a file', () => {
  test.each([
    ['the plan itself', ['a.plan.yaml', '-f', 'md', '-o', 'a.plan.yaml'], 'a.plan.yaml'],
    ['the plan above', ['a.plan.yaml', '-f', 'md', '-o', 'trust.plan.yaml'], 'trust.plan.yaml'],
    ['the config', ['a.plan.yaml', '-c', 'c.yaml', '-f', 'md', '-o', 'c.yaml'], 'c.yaml'],
    [
      'a file that could not be read',
      ['a.plan.yaml', 'latin.plan.yaml', '-f', 'md', '-o', 'latin.plan.yaml'],
      'latin.plan.yaml',
    ],
  ])('is never written over %s', async (_, args, name) => {
    const cwd = folderWith({
      'a.plan.yaml': planCalled('a', 'parent: trust\n'),
      'trust.plan.yaml': planCalled('trust'),
      'c.yaml': 'preset: all\n',
      'latin.plan.yaml': new Uint8Array([0x74, 0xe9, 0x0a]),
    });
    const before = readFileSync(join(cwd, name));
    const { code, stderr } = await runIn(cwd, ['review', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain('was not written over');
    expect(readFileSync(join(cwd, name))).toEqual(before);
  });

  test('is not written through a link, nor where there is no folder', async () => {
    const cwd = folderWith({ 'a.plan.yaml': planCalled('a') });
    symlinkSync('a.plan.yaml', join(cwd, 'out.html'));
    expect((await runIn(cwd, ['review', '-o', 'out.html'])).code).toBe(2);
    expect(await runIn(cwd, ['review', '-o', 'gone/out.html'])).toMatchObject({ code: 2, stdout: '' });
    expect(existsSync(join(cwd, 'gone'))).toBe(false);
  });

  test('is written over an older one', async () => {
    const cwd = folderWith({ 'a.plan.yaml': planCalled('a'), 'out.md': 'old' });
    expect((await runIn(cwd, ['review', '-o', 'out.md'])).code).toBe(0);
    expect(readFileSync(join(cwd, 'out.md'), 'utf8')).toMatch(/^# Review of/);
  });
});

test.each(['text', 'md', 'html', 'json'])(
  'a plan cannot give orders to a build server in %s',
  async (format) => {
    const attack = '::error::planted\n##[add-mask]x\n##vso[task.complete]';
    const plan = JSON.stringify({
      id: 'a',
      title: attack,
      vision: attack,
      goals: [{ goal: attack, wildlyImportant: true }],
    });
    const env = { GITHUB_ACTIONS: 'true' };
    const { stdout } = await runIn(folderWith({ 'a.plan.json': plan }), ['review', '-f', format], { env });
    expect(stdout).not.toMatch(/##(?:\[|vso\[)/);
    for (const line of stdout.split('\n')) expect(line.trimStart().startsWith('::')).toBe(false);
  },
);

describe('docs/review.md', () => {
  const page = readFileSync(new URL('../../../docs/review.md', import.meta.url), 'utf8');
  const blocks = (kind: string): readonly string[] =>
    [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, text = '']) =>
      name === kind ? [text] : [],
    );

  test('shows what the command says', async () => {
    const [plan = ''] = blocks('yaml');
    const cwd = folderWith({ 'merrow.plan.yaml': plan });
    const { stdout } = await runIn(cwd, ['review', 'merrow.plan.yaml', '--framework', 'anatomy']);
    const shown = blocks('text');
    expect(shown).toHaveLength(3);
    for (const part of shown) expect(stdout).toContain(part);
  });
});

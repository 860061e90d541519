import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DraftDiff } from '@plan-lint/core';
import { describe, expect, test } from 'vitest';
import { failingPlan, folderWith, planCalled } from './folder.ts';
import { runIn } from './run-in.ts';

const measuring = (id: string, to: string): string =>
  planCalled(
    id,
    `goals:\n  - goal: Every pupil attends\n    measures: [{ measure: attendance, from: 93%, to: ${to} }]\n`,
  );
const parsed = (json: string): DraftDiff => JSON.parse(json) as DraftDiff;

describe('plan-lint diff', () => {
  test('says what became of a plan, on a page', async () => {
    const cwd = folderWith({
      'old.plan.yaml': measuring('a', '96%'),
      'new.plan.yaml': measuring('a', '95%'),
    });
    const { code, stdout, stderr } = await runIn(cwd, ['diff', 'old.plan.yaml', 'new.plan.yaml']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.startsWith('What changed in The plan of a\n=====')).toBe(true);
    expect(stdout).toContain(
      '- "attendance": the target was 96% and is 95%, which is easier to reach (line 5)',
    );
    expect(stdout).not.toContain('\u001b');
  });

  test.each([
    ['text', /^What changed in The plan of a\n===/],
    ['md', /^# What changed in The plan of a\n/],
    ['html', /^<!doctype html>/],
    [
      'json',
      /^\{"version":1,"asOf":"2026-11-02","plans":\[\{"before":"old\.plan\.yaml","after":"new\.plan\.yaml"/,
    ],
  ])('writes %s, printed or to a file', async (format, start) => {
    const cwd = folderWith({
      'old.plan.yaml': measuring('a', '96%'),
      'new.plan.yaml': measuring('a', '95%'),
    });
    const names = ['diff', 'old.plan.yaml', 'new.plan.yaml'];
    const printed = await runIn(cwd, [...names, '-f', format]);
    expect(printed.stdout).toMatch(start);
    const name = `out.${format === 'text' ? 'txt' : format}`;
    expect(await runIn(cwd, [...names, '-o', name])).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(printed.stdout);
  });

  test('compares folders: the files of one name, else the plans of one id', async () => {
    const cwd = folderWith({
      'then/a.plan.yaml': measuring('a', '96%'),
      'then/deep/b.plan.yaml': planCalled('b'),
      'then/gone.plan.yaml': planCalled('gone'),
      'now/a.plan.yaml': measuring('renamed', '95%'),
      'now/elsewhere.plan.yaml': planCalled('b'),
      'now/came.plan.yaml': planCalled('came'),
    });
    const { code, stdout } = await runIn(cwd, ['diff', 'then', 'now/', '-f', 'json']);
    expect(code).toBe(0);
    const { plans, appeared, vanished } = parsed(stdout);
    expect(plans.map(({ before, after }) => [before, after])).toEqual([
      ['then/a.plan.yaml', 'now/a.plan.yaml'],
      ['then/deep/b.plan.yaml', 'now/elsewhere.plan.yaml'],
    ]);
    expect([appeared, vanished]).toEqual([['now/came.plan.yaml'], ['then/gone.plan.yaml']]);
    const page = await runIn(cwd, ['diff', 'then', 'now']);
    expect(page.stdout).toContain('Plans that are new');
  });

  test.each<[flags: readonly string[], old: string, now: string, code: number]>([
    [[], planCalled('a'), failingPlan('a'), 0],
    [['--fail-on', 'error'], planCalled('a'), failingPlan('a'), 1],
    [['--fail-on', 'error'], failingPlan('a'), failingPlan('a'), 0],
    [['--fail-on', 'error'], failingPlan('a'), planCalled('a'), 0],
    [['--fail-on', 'info'], planCalled('a'), planCalled('a'), 0],
    [['--fail-on', 'error'], planCalled('a'), 'title: "A\n', 1],
  ])('fails on what is new where it is asked to: %j', async (flags, old, now, code) => {
    const cwd = folderWith({ 'old.plan.yaml': old, 'new.plan.yaml': now });
    expect((await runIn(cwd, ['diff', 'old.plan.yaml', 'new.plan.yaml', ...flags])).code).toBe(code);
  });

  test('counts from one day for both, and takes settings from a config', async () => {
    const cwd = folderWith({
      'old.plan.yaml': planCalled('a'),
      'new.plan.yaml': planCalled('a', 'vision: Every child reads\n'),
      'c.yaml': 'rules: { vision-stated: off }\n',
    });
    const resolved = async (...flags: readonly string[]): Promise<readonly string[]> => {
      const { stdout } = await runIn(cwd, ['diff', 'old.plan.yaml', 'new.plan.yaml', '-f', 'json', ...flags]);
      return parsed(stdout).plans[0]?.findings.resolved.map(({ rule }) => rule) ?? [];
    };
    expect(await resolved()).toEqual(['vision-stated']);
    expect(await resolved('-c', 'c.yaml')).toEqual([]);
  });

  test.each<[what: string, args: readonly string[], said: string]>([
    ['one draft', ['old.plan.yaml'], 'Missing required argument'],
    ['a file that is not there', ['old.plan.yaml', 'gone.plan.yaml'], 'gone.plan.yaml'],
    ['standard input', ['old.plan.yaml', '-'], 'Standard input cannot be compared'],
    [
      'a format that is none',
      ['old.plan.yaml', 'old.plan.yaml', '-f', 'pdf'],
      'There is no format called "pdf"',
    ],
  ])('stops at %s', async (_, args, said) => {
    const cwd = folderWith({ 'old.plan.yaml': planCalled('a') });
    const { code, stdout, stderr } = await runIn(cwd, ['diff', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  test('writes over neither draft', async () => {
    const cwd = folderWith({ 'old.plan.yaml': planCalled('a'), 'new.plan.yaml': planCalled('a') });
    for (const name of ['old.plan.yaml', 'new.plan.yaml']) {
      const args = ['diff', 'old.plan.yaml', 'new.plan.yaml', '-f', 'md', '-o', name];
      expect((await runIn(cwd, args)).code).toBe(2);
      expect(readFileSync(join(cwd, name), 'utf8')).toBe(planCalled('a'));
    }
  });

  test('shows nothing that a terminal would carry out', async () => {
    const cwd = folderWith({
      'old.plan.yaml': planCalled('a'),
      'new.plan.yaml': planCalled('a', 'goals: ["\\e[31mRed\\u202e"]\n'),
    });
    const { stdout } = await runIn(cwd, ['diff', 'old.plan.yaml', 'new.plan.yaml']);
    expect(stdout).toContain('\\x1b[31mRed<U+202E>');
  });
});

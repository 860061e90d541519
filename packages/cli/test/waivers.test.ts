import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failingPlan, folderWith, planCalled } from './folder.ts';
import { runIn } from './run-in.ts';

const waiving = (id: string, until: string): string =>
  planCalled(id, `lint: { waive: [{ rule: vision-stated, reason: Because, until: ${until}, by: Head }] }\n`);

describe('plan-lint waivers', () => {
  test('lists what all plans waive, soonest end first, whatever else is wrong', async () => {
    const cwd = folderWith({
      'a.plan.yaml': waiving('a', '2027-07-31'),
      'b.plan.yaml': waiving('b', '2026-12-18'),
      'c.plan.yaml': failingPlan('c'),
    });
    const { code, stdout, stderr } = await runIn(cwd, ['waivers']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('2 waivers in 2 plans on 2 November 2026.');
    expect(stdout.indexOf('b.plan.yaml, line 3')).toBeGreaterThan(0);
    expect(stdout.indexOf('b.plan.yaml, line 3')).toBeLessThan(stdout.indexOf('a.plan.yaml, line 3'));
  });

  test.each([
    ['text', /^Waivers\n===/],
    ['md', /^# Waivers\n/],
    ['html', /^<!doctype html>/],
    ['json', /^\{"version":1,"asOf":"2026-11-02","waivers":\[\{"file":"a\.plan\.yaml"/],
  ])('writes %s, printed or to a file', async (format, start) => {
    const cwd = folderWith({ 'a.plan.yaml': waiving('a', '2027-07-31') });
    const printed = await runIn(cwd, ['waivers', '.', '-f', format]);
    expect(printed.stdout).toMatch(start);
    const name = `out.${format === 'text' ? 'txt' : format}`;
    expect(await runIn(cwd, ['waivers', '.', '-o', name])).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(printed.stdout);
  });

  test('counts from the day that it is given, and takes settings from a config', async () => {
    const cwd = folderWith({
      'a.plan.yaml': waiving('a', '2027-07-31'),
      'c.yaml': 'rules: { vision-stated: off }\n',
    });
    const state = async (...flags: readonly string[]): Promise<unknown> =>
      (
        JSON.parse((await runIn(cwd, ['waivers', '-f', 'json', ...flags])).stdout) as {
          waivers: { state: string }[];
        }
      ).waivers[0]?.state;
    expect(await state()).toBe('used');
    expect(await state('--as-of', '2027-08-01')).toBe('expired');
    expect(await state('-c', 'c.yaml')).toBe('untold');
  });

  test('does not claim to be whole where a plan could not be read', async () => {
    const cwd = folderWith({ 'a.plan.yaml': waiving('a', '2027-07-31') });
    const { code, stdout, stderr } = await runIn(cwd, ['waivers', 'a.plan.yaml', 'gone.plan.yaml']);
    expect(code).toBe(2);
    expect(stderr).toContain('gone.plan.yaml');
    expect(stdout).toContain('1 waiver in 1 plan');
    expect(await runIn(cwd, ['waivers', 'gone.plan.yaml'])).toMatchObject({ code: 2, stdout: '' });
  });

  test('writes over no plan', async () => {
    const cwd = folderWith({ 'a.plan.yaml': waiving('a', '2027-07-31') });
    const { code } = await runIn(cwd, ['waivers', '.', '-f', 'md', '-o', 'a.plan.yaml']);
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'a.plan.yaml'), 'utf8')).toBe(waiving('a', '2027-07-31'));
    expect(existsSync(join(cwd, 'out.md'))).toBe(false);
  });
});

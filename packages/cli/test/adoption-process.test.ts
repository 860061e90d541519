import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCommand, start } from './built-command.ts';
import type { BuiltCommand, Ended } from './built-command.ts';
import { failingPlan, folderWith, planCalled } from './folder.ts';

let command: BuiltCommand;
beforeAll(async () => {
  command = await buildCommand();
}, 120_000);
afterAll(() => command.remove());

const run = (cwd: string, ...args: readonly string[]): Promise<Ended> =>
  start(process.execPath, [command.bin, ...args], { cwd });

test('a baseline is recorded, used, checked and pruned by the command as published', async () => {
  const cwd = folderWith({
    'a.plan.yaml': failingPlan('a'),
    'plan-lint.config.yaml': 'baseline: known.json\n',
  });
  expect((await run(cwd, '.', '--no-baseline')).code).toBe(1);
  expect(await run(cwd, 'baseline')).toMatchObject({ code: 0, stdout: '' });
  expect(existsSync(join(cwd, 'known.json'))).toBe(true);
  expect(await run(cwd)).toMatchObject({ code: 0, stdout: '' });
  expect((await run(cwd, 'baseline', '--check')).code).toBe(0);
  expect((await run(cwd, 'baseline', '--check', '--baseline', 'gone.json')).code).toBe(2);
  expect((await run(cwd, 'baseline', '--prune')).code).toBe(0);
});

test('waivers are listed and drafts compared by the command as published', async () => {
  const cwd = folderWith({
    'old.plan.yaml': planCalled('a'),
    'new.plan.yaml': planCalled('a', 'vision: V # plan-lint-waive goal-limit: We try\ngoals: [Read]\n'),
  });
  const listed = await run(cwd, 'waivers', 'new.plan.yaml');
  expect(listed.code).toBe(0);
  expect(listed.stdout).toContain('Reason: We try');
  const compared = await run(cwd, 'diff', 'old.plan.yaml', 'new.plan.yaml', '--fail-on', 'warning');
  expect(compared.code).toBe(1);
  expect(compared.stdout).toContain('Goals that are new');
  expect((await run(cwd, 'wavers')).stderr).toContain('waivers');
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inThreads } from '../src/jobs/pool.ts';
import { buildCommand, start } from './built-command.ts';
import type { BuiltCommand, Ended } from './built-command.ts';
import { failingPlan, folderWith, planCalled } from './folder.ts';

let command: BuiltCommand;
beforeAll(async () => {
  command = await buildCommand();
}, 120_000);
afterAll(() => command.remove());

const lint = (args: readonly string[], cwd: string): Promise<Ended> =>
  start(process.execPath, [command.bin, ...args], { cwd });

/** A trust with so many schools that several threads get some. */
function manyPlans(): string {
  const schools = Array.from({ length: 130 }, (_, index) => [
    `s${index}.plan.yaml`,
    `${index % 7 === 0 ? failingPlan(`s${index % 100}`) : planCalled(`s${index}`)}parent: ${index % 9 === 0 ? 's1' : 'trust'}\n`,
  ]);
  return folderWith({
    ...(Object.fromEntries(schools) as Record<string, string>),
    'trust.plan.yaml': planCalled(
      'trust',
      'level: trust\nmission: Every child reads\nstaff: [Headteacher]\n',
    ),
    'broken.plan.yaml': 'id: [',
    'plan-lint.config.yaml': 'overrides: [{ files: "s1*", rules: { goal-measure: off } }]\n',
  });
}

describe('--jobs', () => {
  test.each(['json', 'report', 'stylish', 'leader', 'sarif'])('changes not a byte: %s', async (format) => {
    const cwd = manyPlans();
    const one = await lint(['-f', format, '--jobs', '1'], cwd);
    const two = await lint(['-f', format, '--jobs', '2'], cwd);
    const three = await lint(['-f', format, '--jobs', '3', '--shard', '1/1'], cwd);
    expect([two.code, two.stderr]).toEqual([one.code, one.stderr]);
    expect(two.stdout).toBe(one.stdout);
    if (format === 'stylish') expect(three.stdout).toBe(one.stdout);
    expect(one.stdout.length).toBeGreaterThan(1_000);
  });

  test.each(['0', '-1', '1.5', 'many', '100'])('there are no %s threads', async (jobs) => {
    const { code, stderr } = await lint([`--jobs=${jobs}`], folderWith());
    expect(code).toBe(2);
    expect(stderr).toContain(`--jobs ${jobs}: Give a number from 1 to 99, or auto.`);
  });

  test('a thread that breaks off costs its plans and no others', async () => {
    const cwd = manyPlans();
    const bin = join(command.bin, '..', 'lint-job.cjs');
    const program = readFileSync(bin, 'utf8');
    // The same program, but for one plan that ends it.
    const trap = `require('node:worker_threads').parentPort.on('message', ({ files }) => { if (files.some(({ name }) => name === 's99.plan.yaml')) process.exit(0); });`;
    const { writeFileSync } = await import('node:fs');
    writeFileSync(bin, `${trap}${program}`);
    try {
      const { code, stdout, stderr } = await lint(['-f', 'compact', '--jobs', '2'], cwd);
      expect(code).toBe(2);
      expect(stderr).toContain('s99.plan.yaml: plan-lint broke off while it read this or a file beside it.');
      expect(stdout).toMatch(/^s0\.plan\.yaml:/m);
      expect(stdout).not.toMatch(/^s99\.plan\.yaml:/m);
    } finally {
      writeFileSync(bin, program);
    }
  });
});

describe('a pool of threads', () => {
  const program = `
    const { parentPort, workerData } = require('node:worker_threads');
    parentPort.on('message', (task) => {
      if (task === 'exit') process.exit(0);
      if (task === 'throw') throw new Error('no');
      parentPort.postMessage(workerData + task);
    });`;

  test.each([1, 2, 5])('of %d does every task, in order, whatever becomes of others', async (size) => {
    const script = join(folderWith({ 'thread.cjs': program }), 'thread.cjs');
    const tasks = ['a', 'exit', 'b', 'throw', 'c', 'd'];
    const seen: unknown[] = [];
    const outcomes = await inThreads(tasks, { script, setting: '-', size }, (outcome) => seen.push(outcome));
    expect(outcomes).toEqual(['-a', undefined, '-b', undefined, '-c', '-d']);
    expect(seen).toHaveLength(6);
  });

  test('has nothing to do for no task', async () => {
    expect(await inThreads([], { script: 'none', setting: 0, size: 3 })).toEqual([]);
  });
});

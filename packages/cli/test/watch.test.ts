import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCommand } from './built-command.ts';
import type { BuiltCommand } from './built-command.ts';
import { failingPlan, folderWith, planCalled } from './folder.ts';
import { runIn } from './run-in.ts';

let command: BuiltCommand;
beforeAll(async () => {
  command = await buildCommand();
}, 120_000);
afterAll(() => command.remove());

/** A run that goes on, and what it has said so far. */
class Watching {
  readonly #child;
  readonly #ended: Promise<unknown[]>;
  stdout = '';
  stderr = '';

  constructor(cwd: string, args: readonly string[]) {
    this.#child = spawn(process.execPath, [command.bin, '--watch', '-f', 'compact', ...args], {
      cwd,
      env: { PATH: process.env['PATH'] ?? '' },
    });
    this.#child.stdout.on('data', (piece: Buffer) => (this.stdout += piece.toString()));
    this.#child.stderr.on('data', (piece: Buffer) => (this.stderr += piece.toString()));
    this.#ended = once(this.#child, 'exit');
  }

  /** Waits until it has looked so many times; gives what it printed since the last time. */
  async looked(times: number): Promise<string> {
    const before = this.stdout.length;
    for (let waited = 0; this.stderr.split('looked at').length <= times; waited += 50) {
      if (waited > 20_000) throw new Error(`It did not look again. It said: ${this.stderr}`);
      await pause(50);
    }
    return this.stdout.slice(before);
  }

  async end(signal: NodeJS.Signals): Promise<unknown[]> {
    this.#child.kill(signal);
    return this.#ended;
  }
}

describe('--watch', () => {
  test('looks again when a plan or a config changes, comes or goes, and ends when it is told to', async () => {
    const cwd = folderWith({ 'a.plan.yaml': planCalled('a') });
    const watching = new Watching(cwd, []);
    expect(await watching.looked(1)).not.toContain('wig-limit');
    expect(watching.stderr).toMatch(
      /^plan-lint: looked at \d\d:\d\d:\d\d\. Waiting for changes; Ctrl-C ends this\.\n$/,
    );
    writeFileSync(join(cwd, '.a.tmp'), failingPlan('a'));
    renameSync(join(cwd, '.a.tmp'), join(cwd, 'a.plan.yaml'));
    expect(await watching.looked(2)).toContain('a.plan.yaml:6:13: error');
    mkdirSync(join(cwd, 'new'));
    writeFileSync(join(cwd, 'new/b.plan.yaml'), failingPlan('b'));
    expect(await watching.looked(3)).toContain('new/b.plan.yaml:6:13: error');
    writeFileSync(join(cwd, 'plan-lint.config.yaml'), 'rules: { wig-limit: [\n');
    await watching.looked(4);
    expect(watching.stderr).toContain('plan-lint.config.yaml:');
    writeFileSync(join(cwd, 'plan-lint.config.yaml'), 'rules: { wig-limit: off }\n');
    const quiet = await watching.looked(5);
    expect(quiet).toContain('goal-');
    expect(quiet).not.toContain('wig-limit');
    expect(watching.stdout).not.toContain('\x1b');
    expect(await watching.end('SIGINT')).toEqual([null, 'SIGINT']);
  }, 60_000);

  test('sees the plan above change, and not what it writes itself', async () => {
    const cwd = folderWith({
      'trust.plan.yaml': planCalled('trust', 'level: trust\n'),
      'schools/a.plan.yaml': planCalled('a', 'parent: trust\nlevel: school\n'),
      '.git/HEAD': '',
    });
    const watching = new Watching(cwd, ['schools', '-f', 'json:out.plan.json']);
    await watching.looked(1);
    await pause(1_500);
    expect(watching.stderr.split('looked at')).toHaveLength(2);
    writeFileSync(join(cwd, 'trust.plan.yaml'), planCalled('trust', 'level: trust\nvision: All read\n'));
    await watching.looked(2);
    expect(await watching.end('SIGTERM')).toEqual([null, 'SIGTERM']);
  }, 60_000);

  test('cannot watch standard input, and does not wait where it cannot begin', async () => {
    const cwd = folderWith({ 'plan-lint.config.yaml': 'nonsense: 1\n', 'a.plan.yaml': planCalled('a') });
    const piped = await runIn(cwd, ['--watch', '-']);
    expect([piped.code, piped.stderr]).toEqual([
      2,
      'plan-lint: --watch: Standard input cannot be watched. Name files or folders.\n',
    ]);
    expect((await runIn(cwd, ['--watch'])).code).toBe(2);
  });
});

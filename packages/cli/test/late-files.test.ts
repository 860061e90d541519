import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCommand, start } from './built-command.ts';
import type { BuiltCommand } from './built-command.ts';
import { failingPlan, folderWith } from './folder.ts';

let command: BuiltCommand;
beforeAll(async () => {
  command = await buildCommand();
}, 120_000);
afterAll(() => command.remove());

/** Says on standard error, at the end of a process, which files and which parts of Node it has loaded. */
const WATCHER = `
  const { basename } = require('node:path');
  const before = new Set(process.moduleLoadList);
  process.on('exit', () => {
    const files = Object.keys(require.cache).map((path) => basename(path)).filter((name) => name !== 'watcher.cjs');
    const parts = process.moduleLoadList.filter((part) => !before.has(part));
    process._rawDebug(JSON.stringify({ files, parts }));
  });
`;

interface Loaded {
  readonly files: readonly string[];
  readonly parts: readonly string[];
}

async function loadedBy(args: readonly string[], stdout = 'pipe'): Promise<Loaded> {
  const cwd = folderWith({
    'watcher.cjs': WATCHER,
    'a.plan.yaml': failingPlan('a'),
    'c.yaml': 'overrides: [{ files: "*.plan.yaml", rules: { story: off } }]\n',
  });
  const line = [
    '"$NODE" --require ./watcher.cjs "$BIN"',
    ...args,
    stdout === 'pipe' ? '' : `> ${stdout}`,
  ].join(' ');
  const env = { NODE: process.execPath, BIN: command.bin };
  const { stderr } = await start('bash', ['--norc', '-c', line], { cwd, env });
  return JSON.parse(stderr.trim().split('\n').at(-1) ?? '') as Loaded;
}

describe('a plain run', () => {
  test('loads the linter and its format, and nothing of Node for it', async () => {
    expect(await loadedBy(['a.plan.yaml'])).toEqual({
      files: ['bin.cjs', 'lint.cjs', 'stylish.cjs'],
      parts: [],
    });
  });

  test('loads nothing more where nobody looks', async () => {
    expect((await loadedBy(['a.plan.yaml'], '/dev/null')).parts).toEqual([]);
  });
});

test.each([['--help'], ['--version'], ['--nonsense']])('%s loads no linter', async (flag) => {
  expect((await loadedBy([flag])).files).not.toContain('lint.cjs');
});

describe('what stands beside the linter', () => {
  test.each<[args: readonly string[], file: string]>([
    [['-c', 'c.yaml', 'a.plan.yaml'], 'config-file.cjs'],
    [['--fix-dry-run', 'a.plan.yaml'], 'fix-inputs.cjs'],
    [['review', 'a.plan.yaml'], 'commands.cjs'],
    [['--jobs', '2', 'a.plan.yaml'], 'read-in-jobs.cjs'],
  ])('is loaded with it: %j', async (args, file) => {
    expect((await loadedBy(args)).files).toEqual(expect.arrayContaining(['lint.cjs', file]));
  });

  test('borrows from it what both need', () => {
    const folder = dirname(command.bin);
    const holders = readdirSync(folder).filter((file) =>
      readFileSync(join(folder, file), 'utf8').includes('Nobody gives their best to a table'),
    );
    expect(holders).toEqual(['lint.cjs']);
    expect(statSync(join(folder, 'config-file.cjs')).size).toBeLessThan(60_000);
  });
});

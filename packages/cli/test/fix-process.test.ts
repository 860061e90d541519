import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCommand, start } from './built-command.ts';
import type { BuiltCommand } from './built-command.ts';
import { folderWith } from './folder.ts';

let command: BuiltCommand;
beforeAll(async () => {
  command = await buildCommand();
}, 120_000);
afterAll(() => command.remove());

const planOf = (id: string, field: string, story = ''): string =>
  `id: ${id}\ntitle: A # ours\n${field}: Every child reads.\n${story}`;
const temporaries = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.tmp'));

describe('a process that fixes', () => {
  test('loads what that takes, and ends with the code for what is left', async () => {
    const cwd = folderWith({ 'a.plan.yaml': planOf('a', 'Visoin') });
    const { code, stderr } = await start(process.execPath, [command.bin, '--fix', 'a.plan.yaml'], { cwd });
    expect([code, stderr]).toEqual([0, 'plan-lint: put right 1 place in 1 file.\n']);
    expect(readFileSync(join(cwd, 'a.plan.yaml'), 'utf8')).toBe(planOf('a', 'vision'));
  });

  test.runIf(process.getuid?.() === 0)(
    'touches nothing where it may write to a file but not to its folder',
    async () => {
      const cwd = folderWith({ 'a.plan.yaml': planOf('a', 'Visoin') });
      chmodSync(join(cwd, 'a.plan.yaml'), 0o666);
      chmodSync(cwd, 0o755);
      const { code, stderr } = await start(process.execPath, [command.bin, '--fix', 'a.plan.yaml'], {
        cwd,
        uid: 65_534,
      });
      expect(stderr).toContain('The file is not to be written to');
      expect([code, readdirSync(cwd)]).toEqual([2, ['a.plan.yaml']]);
      expect(readFileSync(join(cwd, 'a.plan.yaml'), 'utf8')).toBe(planOf('a', 'Visoin'));
    },
  );

  test.runIf(process.getuid?.() === 0)('does not take a file from its owner', async () => {
    const cwd = folderWith({ 'a.plan.yaml': planOf('a', 'Visoin') });
    chmodSync(join(cwd, 'a.plan.yaml'), 0o666);
    chmodSync(cwd, 0o777);
    const { code, stderr } = await start(process.execPath, [command.bin, '--fix', 'a.plan.yaml'], {
      cwd,
      uid: 65_534,
    });
    expect(stderr).toContain('The file belongs to somebody else');
    expect([code, readdirSync(cwd)]).toEqual([2, ['a.plan.yaml']]);
  });
});

describe('whenever it is killed', () => {
  const story = `story: ${'Two years ago our books sat in a locked room. '.repeat(4_000)}\n`;
  const [old, now] = [planOf('a', 'Visoin', story), planOf('a', 'vision', story)];

  test('a file is as it was, or as it was to become', async () => {
    const seen = new Set<string>();
    for (let round = 0; round < 24; round++) {
      const cwd = folderWith({ 'a.plan.yaml': old });
      const child = spawn(process.execPath, [command.bin, '--fix', '-f', 'compact', 'a.plan.yaml'], {
        cwd,
        stdio: 'ignore',
      });
      const ended = once(child, 'close');
      // Every other time at the very moment when something new appears beside it.
      const watcher = watch(cwd, () => child.kill('SIGKILL'));
      if (round % 2 === 0) watcher.close();
      const hurry = round % 2 === 0 ? pause(round * 25).then(() => child.kill('SIGKILL')) : undefined;
      await ended;
      watcher.close();
      await hurry;
      const text = readFileSync(join(cwd, 'a.plan.yaml'), 'utf8');
      expect(text === old || text === now, `round ${round}: ${text.length} units`).toBe(true);
      seen.add(text);
      // What the killed process left is in nobody's way.
      const again = await start(process.execPath, [command.bin, '--fix', '-f', 'compact', 'a.plan.yaml'], {
        cwd,
      });
      expect([again.code, readFileSync(join(cwd, 'a.plan.yaml'), 'utf8') === now]).toEqual([0, true]);
    }
    expect(seen.has(old)).toBe(true);
  }, 180_000);

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s lets it end the file that it is at, and no other',
    async (name) => {
      const names = Array.from({ length: 400 }, (_, index) => `p${index}`);
      const cwd = folderWith(
        Object.fromEntries(names.map((id) => [`${id}.plan.yaml`, planOf(id, 'Visoin')])),
      );
      const child = spawn(process.execPath, [command.bin, '--fix', '-f', 'compact', '.'], { cwd });
      const said: Buffer[] = [];
      child.stderr.on('data', (piece: Buffer) => said.push(piece));
      const ended = once(child, 'close');
      const first = join(cwd, 'p0.plan.yaml');
      while (child.exitCode === null && readFileSync(first, 'utf8') !== planOf('p0', 'vision'))
        await pause(1);
      child.kill(name);
      expect(await ended).toEqual([null, name]); // What a shell calls 130 and 143.
      const texts = names.map((id) => [id, readFileSync(join(cwd, `${id}.plan.yaml`), 'utf8')] as const);
      for (const [id, text] of texts) expect([planOf(id, 'Visoin'), planOf(id, 'vision')]).toContain(text);
      expect(temporaries(cwd)).toEqual([]);
      const left = texts.filter(([id, text]) => text === planOf(id, 'Visoin')).length;
      expect(left).toBeGreaterThan(0);
      expect(Buffer.concat(said).toString()).toBe(
        `plan-lint: stopped: ${left} of 400 files were not fixed yet.\n`,
      );
    },
  );
});

test('what another run left behind by the same number does not keep it from fixing', async () => {
  const cwd = folderWith({ 'a.plan.yaml': planOf('a', 'Visoin') });
  const code = `const { writeFileSync } = require('node:fs');
    writeFileSync('.a.plan.yaml.' + process.pid + '.tmp', 'left behind');
    process.argv.splice(1, 0, 'node'); require(process.env.BIN);`;
  await start(process.execPath, ['-e', code, '--', '--fix', 'a.plan.yaml'], {
    cwd,
    env: { BIN: command.bin },
  });
  expect(readFileSync(join(cwd, 'a.plan.yaml'), 'utf8')).toBe(planOf('a', 'vision'));
  expect(temporaries(cwd)).toEqual([]);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { version } from '../package.json';
import { buildCommand, start } from './built-command.ts';
import type { BuiltCommand, Ended, Start } from './built-command.ts';
import { failingPlan, folderWith, planCalled } from './folder.ts';
import { rulesIn } from './run-in.ts';

let command: BuiltCommand;
beforeAll(async () => {
  command = await buildCommand();
}, 120_000);
afterAll(() => command.remove());

const lint = (args: readonly string[], how?: Start): Promise<Ended> =>
  start(process.execPath, [command.bin, ...args], how);
const shell = (line: string, how?: Start): Promise<Ended> =>
  start('bash', ['--norc', '-c', line], {
    ...how,
    env: { ...how?.env, NODE: process.execPath, BIN: command.bin },
  });

/** A plan with so many mistakes that its JSON report is several megabytes long. */
const endless = planCalled('a', Array.from({ length: 8_000 }, (_, index) => `unknown${index}: 1\n`).join(''));

describe('the process', () => {
  test.each<[args: readonly string[], code: number]>([
    [['good.plan.yaml'], 0],
    [['bad.plan.yaml'], 1],
    [['good.plan.yaml', 'gone.plan.yaml'], 2],
    [['--nonsense'], 2],
    [['--version'], 0],
    [['explain', 'wig-limit'], 0],
    [['explain', 'wig-limi'], 2],
    [['rules'], 0],
    [['-c', 'c.yaml', 'good.plan.yaml'], 0],
    [['-f', 'sarif', 'bad.plan.yaml', '-f', 'leader:out.txt'], 1],
    [['--by', 'pitfall', 'bad.plan.yaml'], 1],
    [['--by', 'pitfall', '-f', 'stylish', 'bad.plan.yaml'], 2],
  ])('ends with the right code: %j', async (args, code) => {
    const cwd = folderWith({
      'good.plan.yaml': planCalled('a'),
      'bad.plan.yaml': failingPlan('b'),
      'c.yaml': 'preset: all\n',
    });
    const ended = await lint(args, { cwd });
    expect([ended.code, ended.signal], ended.stderr).toEqual([code, null]);
    expect(ended.stderr === '').toBe(code !== 2);
    expect(ended.stdout === '').toBe(code === 2 && args[0] !== 'good.plan.yaml');
  });

  test('puts findings together by pitfall', async () => {
    const cwd = folderWith({ 'bad.plan.yaml': failingPlan('b') });
    const { stdout } = await lint(['--by', 'pitfall', 'bad.plan.yaml'], { cwd });
    expect(stdout).toMatch(/^1\. +To fix: The plan calls 3 goals wildly important/m);
    expect(stdout).toContain('\nOVERLOADED: more than people can carry\nItem 1 above.\n');
    expect(stdout).toContain('\nDISCONNECTED: ');
  });

  test('knows its version', async () => {
    expect((await lint(['-v'])).stdout).toBe(`${version}\n`);
  });

  test.each(['leader', 'pretty', 'stylish', 'compact', 'json', 'sarif', 'github'])(
    'has the format %s',
    async (format) => {
      const cwd = folderWith({ 'bad.plan.yaml': failingPlan('b') });
      const { stdout, code } = await lint(['-f', format], { cwd });
      expect(code).toBe(1);
      expect(stdout).toContain('wig-limit');
    },
  );

  test('reads standard input', async () => {
    const { code, stdout } = await lint(['-', '--stdin-filename', 'x.plan.yaml', '-f', 'compact'], {
      input: failingPlan('x'),
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^x\.plan\.yaml:6:13: error/m);
  });
});

describe('a pipe', () => {
  test('that is closed early is no error, and the code is kept', async () => {
    const cwd = folderWith({ 'a.plan.yaml': endless });
    const { stdout, stderr } = await shell(
      '"$NODE" "$BIN" -f compact a.plan.yaml | head -1; echo "${PIPESTATUS[0]}"',
      { cwd },
    );
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stdout.trim().split('\n')[1]).toBe('1');
    expect(stderr).toBe('');
    const notes = await shell('"$NODE" "$BIN" gone 2> >(exec true); echo $?', { cwd });
    expect(notes.stdout).toBe('2\n');
  });

  test('that is read slowly gets every byte', async () => {
    const cwd = folderWith({ 'a.plan.yaml': endless });
    const onOutput = (): Promise<void> => pause(1);
    const { code, stdout } = await lint(['-f', 'json', 'a.plan.yaml'], { cwd, onOutput });
    expect(code).toBe(1);
    expect(stdout.length).toBeGreaterThan(3_000_000);
    expect(rulesIn(stdout)['a.plan.yaml']?.length).toBeGreaterThan(8_000);
  });

  test('without an end is not read to the end', async () => {
    const { stdout, stderr } = await shell('yes | "$NODE" "$BIN" - -f compact; echo "${PIPESTATUS[1]}"');
    expect(stdout).toBe('2\n');
    expect(stderr).toContain('larger than 2 MB');
  });

  test('onto a full disk is an error that says so', async () => {
    const cwd = folderWith({ 'a.plan.yaml': planCalled('a') });
    const { code, stderr } = await shell('"$NODE" "$BIN" > /dev/full', { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^plan-lint: standard output: The report could not be written \(ENOSPC\)/);
  });
});

test('the same plans give the same bytes in every language, time zone and order', async () => {
  const files = {
    'ä.plan.yaml': failingPlan('a'),
    'z.plan.yaml': planCalled('z'),
    'B.plan.yaml': planCalled('b'),
  };
  const cwd = folderWith(files);
  const places = [
    { LANG: 'C', TZ: 'UTC' },
    { LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8', TZ: 'Pacific/Kiritimati' },
    { LANG: 'de_DE.UTF-8', TZ: 'America/Los_Angeles' },
  ];
  const orders = [Object.keys(files), Object.keys(files).reverse(), ['.']];
  for (const format of ['leader', 'json', 'sarif']) {
    const runs = places.flatMap((env) =>
      orders.map((order) => lint(['-f', format, '--as-of', '2026-11-02', ...order], { cwd, env })),
    );
    const outputs = new Set((await Promise.all(runs)).map(({ stdout }) => stdout));
    expect(outputs.size, format).toBe(1);
  }
}, 60_000);

test('today is the day of the calendar on the wall', async () => {
  const cwd = folderWith({ 'a.plan.yaml': planCalled('a') });
  const days = await Promise.all(
    ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map(async (TZ) => {
      const { stdout } = await lint(['-f', 'leader'], { cwd, env: { TZ } });
      return /as of (.*)/.exec(stdout)?.[1];
    }),
  );
  expect(days[0]).toBeDefined();
  expect(days[0]).not.toBe(days[1]); // They are 25 hours apart.
});

test('names are shown so that no terminal acts on them', async () => {
  const names = ['a\n::error::x.plan.yaml', '\u001b]0;x\u0007.plan.yaml', '\u202Eb.plan.yaml'];
  const cwd = folderWith(Object.fromEntries(names.map((name) => [name, failingPlan('a')])));
  for (const format of ['leader', 'pretty', 'stylish', 'compact', 'json', 'sarif', 'github']) {
    const { stdout, stderr, code } = await lint(['-f', format, ...names, '\u001b[2Jgone'], {
      cwd,
      env: { GITHUB_ACTIONS: 'true' },
    });
    expect(code).toBe(2);
    // eslint-disable-next-line no-control-regex -- these must not come through
    expect(stdout + stderr, format).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202E]/);
    if (format !== 'github') expect(stdout + stderr, format).not.toMatch(/^::/m);
  }
});

test.runIf(process.platform === 'linux')(
  'a name that is not UTF-8 is an error, and the others are read',
  async () => {
    const cwd = folderWith({ 'a.plan.yaml': planCalled('a') });
    writeFileSync(
      Buffer.concat([Buffer.from(`${cwd}/b`), Buffer.from([0xff]), Buffer.from('.plan.yaml')]),
      planCalled('b'),
    );
    const { code, stdout, stderr } = await lint(['-f', 'json'], { cwd });
    expect(code).toBe(2);
    expect(Object.keys(rulesIn(stdout))).toEqual(['a.plan.yaml', 'b\uFFFD.plan.yaml']);
    expect(stderr).toContain('There is no file or folder of this name');
  },
);

test.runIf(process.getuid?.() === 0)(
  'what one may not read is an error, and the others are read',
  async () => {
    const cwd = folderWith({
      'a.plan.yaml': planCalled('a'),
      'b.plan.yaml': planCalled('b'),
      'in/c.plan.yaml': planCalled('c'),
    });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'b.plan.yaml'), 0);
    chmodSync(join(cwd, 'in'), 0);
    const nobody = { cwd, uid: 65_534 };
    const { code, stdout, stderr } = await lint(['-f', 'json'], nobody);
    expect(code, stderr).toBe(2);
    expect(Object.keys(rulesIn(stdout))).toEqual(['a.plan.yaml', 'b.plan.yaml']);
    expect(rulesIn(stdout)['b.plan.yaml']).toEqual(['internal/unread-file']);
    expect(stderr).toContain('b.plan.yaml: This could not be read: you have no right to.');
    expect(stderr).toContain('passed over in: This could not be read');
    const out = await lint(['-f', 'json:out.json', 'a.plan.yaml'], nobody);
    expect([out.code, readdirSync(cwd).includes('out.json')]).toEqual([2, false]);
  },
);

test('a thousand plans need no more than a few open files', async () => {
  const cwd = folderWith();
  mkdirSync(join(cwd, 'in'));
  for (let index = 0; index < 1000; index++)
    writeFileSync(join(cwd, 'in', `${index}.plan.yaml`), planCalled(`p${index}`));
  const { code, stdout, stderr } = await shell('ulimit -n 40; "$NODE" "$BIN" -f json', { cwd });
  expect(code, stderr).toBe(0);
  expect(Object.keys(rulesIn(stdout))).toHaveLength(1000);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends it as it ends every program, and nothing is left behind',
  async (name) => {
    const cwd = folderWith({ 'a.plan.yaml': planCalled('a') });
    const child = spawn(process.execPath, [command.bin, '-', '-f', 'json:out.json'], { cwd });
    child.stdin.write('id: a\n');
    await pause(300);
    child.kill(name);
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
    expect([code, signal]).toEqual([null, name]); // What a shell calls 130 and 143.
    expect(readdirSync(cwd)).toEqual(['a.plan.yaml']);
  },
);

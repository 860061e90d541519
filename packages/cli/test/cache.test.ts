import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nameFor, open, seal, secretOf } from '../src/cache/seal.ts';
import { Store } from '../src/cache/store.ts';
import { buildCommand, start } from './built-command.ts';
import type { BuiltCommand } from './built-command.ts';
import { failingPlan, folderWith, planCalled } from './folder.ts';
import { runIn } from './run-in.ts';
import type { Ran } from './run-in.ts';

const TRUST = planCalled(
  'trust',
  'level: trust\nmission: Every child reads\nstaff: [Headteacher, Caretaker]\n',
);

function plans(): string {
  return folderWith({
    'trust.plan.yaml': TRUST,
    'oak.plan.yaml': `${failingPlan('oak')}parent: trust\nlevel: school\n`,
    'elm.plan.yaml': planCalled(
      'elm',
      'parent: oak\nvision: ask a.pupil@example.org\ngoals: [Read, {goal: 7}]\n',
    ),
    'broken.plan.yaml': 'id: [',
  });
}

const ARGS = ['--preset', 'all', '--rule', 'private-data:on', '-f', 'json', '--show-waived'];
const cached = (cwd: string, args: readonly string[] = ARGS): Promise<Ran> =>
  runIn(cwd, ['--cache-location', 'cache', ...args]);
const entries = (cwd: string): readonly string[] => readdirSync(join(cwd, 'cache')).sort();
const write = (cwd: string, name: string, text: string): void => writeFileSync(join(cwd, name), text);

/** What a run says with what the cache knows, held against what it says without. */
async function expectSame(cwd: string, args: readonly string[] = ARGS): Promise<void> {
  const plain = await runIn(cwd, args);
  expect(await cached(cwd, args)).toEqual(plain);
  expect(await cached(cwd, args)).toEqual(plain);
}

describe('--cache', () => {
  test('changes nothing, and finds everything again', async () => {
    const cwd = plans();
    await expectSame(cwd);
    const before = entries(cwd);
    expect(before).toHaveLength(4);
    await cached(cwd);
    expect(entries(cwd)).toEqual(before);
  });

  test('is believed: what stands in it is used', async () => {
    const cwd = folderWith({ 'a.plan.yaml': failingPlan('a') });
    const first = await cached(cwd, ['-f', 'json', '--timing']);
    const second = await cached(cwd, ['-f', 'json', '--timing']);
    expect(second.stdout).toBe(first.stdout);
    const inRules = ({ stderr }: Ran): number =>
      Number(/^plan-lint: +(\S+) ms .* run rules/m.exec(stderr)?.[1]);
    expect(inRules(first)).toBeGreaterThan(30);
    expect(inRules(second)).toBeLessThan(20);
  });

  test('forgets a plan when its text, its name, a plan above it, the day or the settings change', async () => {
    const cwd = plans();
    await expectSame(cwd);
    write(cwd, 'oak.plan.yaml', `${planCalled('oak')}parent: trust\nlevel: school\n`);
    await expectSame(cwd);
    write(cwd, 'trust.plan.yaml', TRUST.replace('Caretaker', 'Librarian'));
    await expectSame(cwd);
    write(cwd, 'twin.plan.yaml', readFileSync(join(cwd, 'elm.plan.yaml'), 'utf8'));
    await expectSame(cwd);
    await expectSame(cwd, [...ARGS, '--as-of', '2030-01-01']);
    await expectSame(cwd, [...ARGS, '--rule', 'goal-measure:off']);
    write(cwd, 'plan-lint.config.yaml', 'overrides: [{ levels: school, rules: { goal-owner: off } }]\n');
    await expectSame(cwd);
    write(cwd, 'plan-lint.config.yaml', 'overrides: [{ levels: school, rules: { goal-why: off } }]\n');
    await expectSame(cwd);
  });

  test('goes by the text alone, whatever the time of the file', async () => {
    const cwd = plans();
    const path = join(cwd, 'oak.plan.yaml');
    const { atime, mtime } = statSync(path);
    const text = readFileSync(path, 'utf8');
    await cached(cwd);
    write(cwd, 'oak.plan.yaml', text.replace('Reckon', 'Listen'));
    utimesSync(path, atime, mtime);
    await expectSame(cwd);
    write(cwd, 'oak.plan.yaml', text);
    await expectSame(cwd);
  });

  test('holds no word of a plan, and is for nobody else', async () => {
    const cwd = plans();
    await cached(cwd);
    const all = entries(cwd).map((name) => readFileSync(join(cwd, 'cache', name), 'utf8'));
    for (const text of all) {
      expect(Object.keys(JSON.parse(text) as object)).toEqual(['version', 'nonce', 'tag', 'data']);
      const raw = Buffer.from((JSON.parse(text) as { data: string }).data, 'base64').toString('latin1');
      expect(text + raw).not.toMatch(/a\.pupil|Reckon|Caretaker|The plan of|goal/);
    }
    expect(statSync(join(cwd, 'cache')).mode & 0o777).toBe(0o700);
    expect(statSync(join(cwd, 'cache', entries(cwd)[0] ?? '')).mode & 0o777).toBe(0o600);
  });

  test('takes no harm from whatever became of its files', async () => {
    const cwd = plans();
    const plain = await runIn(cwd, ARGS);
    await cached(cwd);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...entries(cwd)),
        fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.nat(400), fc.string(), fc.json()),
        async (name, harm) => {
          const path = join(cwd, 'cache', name);
          const before = readFileSync(path);
          writeFileSync(path, typeof harm === 'number' ? before.subarray(0, harm) : harm);
          expect(await cached(cwd)).toEqual(plain);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('is not used where others could have written it', async () => {
    const cwd = plans();
    const plain = await runIn(cwd, ARGS);
    mkdirSync(join(cwd, 'elsewhere'), { mode: 0o700 });
    symlinkSync(join(cwd, 'elsewhere'), join(cwd, 'cache'));
    const linked = await cached(cwd);
    expect(linked).toEqual({
      ...plain,
      stderr: expect.stringMatching(/cannot be a cache: it is a link/) as string,
    });
    chmodSync(join(cwd, 'elsewhere'), 0o755);
    const open = await runIn(cwd, ['--cache-location', 'elsewhere', ...ARGS]);
    expect(open).toEqual({ ...plain, stderr: expect.stringMatching(/others may look into it/) as string });
    const file = await runIn(cwd, ['--cache-location', 'oak.plan.yaml', ...ARGS]);
    expect(file).toEqual({ ...plain, stderr: expect.stringMatching(/cannot be a cache: EEXIST/) as string });
    expect(readdirSync(join(cwd, 'elsewhere'))).toEqual([]);
  });
});

describe('what is sealed', () => {
  test('is read by those who have its secret, and as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (text, one, other) => {
        const secret = secretOf([one]);
        const sealed: unknown = JSON.parse(JSON.stringify(seal(text, secret)));
        expect(open(sealed, secret)).toBe(text.toWellFormed());
        if (one !== other) expect(open(sealed, secretOf([other]))).toBeUndefined();
        if (one !== other) expect(nameFor(secretOf([other]))).not.toBe(nameFor(secret));
      }),
      { numRuns: 100 },
    );
  });

  test('is nothing where a bit of it has changed', () => {
    const secret = secretOf(['a']);
    const sealed = seal('what was found', secret);
    const bytes = Buffer.from(sealed.data, 'base64');
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(open({ ...sealed, data: changed.toString('base64') }, secret)).toBeUndefined();
    }
  });
});

test('a store lets go of what was written longest ago', () => {
  const folder = join(folderWith(), 'cache');
  const store = Store.at(folder);
  if (typeof store === 'string') throw new Error(store);
  const secrets = Array.from({ length: 10 }, (_, index) => secretOf([index]));
  for (const [index, secret] of secrets.entries()) {
    store.set(secret, String(index));
    utimesSync(join(folder, `${nameFor(secret)}.json`), index, index);
  }
  store.prune(10);
  expect(secrets.filter((secret) => store.get(secret) !== undefined)).toHaveLength(10);
  store.prune(8);
  expect(secrets.map((secret) => store.get(secret)).filter((text) => text !== undefined)).toEqual([
    '6',
    '7',
    '8',
    '9',
  ]);
});

describe('many processes at once', () => {
  let command: BuiltCommand;
  beforeAll(async () => {
    command = await buildCommand();
  }, 120_000);
  afterAll(() => command.remove());

  test('share a cache without disturbing each other', async () => {
    const cwd = plans();
    const plain = await start(process.execPath, [command.bin, '-f', 'json'], { cwd });
    const args = [command.bin, '-f', 'json', '--cache-location', 'cache'];
    for (let round = 0; round < 4; round++) {
      const runs = await Promise.all(
        Array.from({ length: 4 }, () => start(process.execPath, [...args, '--jobs', '2'], { cwd })),
      );
      for (const run of runs) expect(run).toEqual(plain);
    }
    expect(entries(cwd).every((name) => /^[0-9a-f]{64}\.json$/.test(name))).toBe(true);
  }, 60_000);
});

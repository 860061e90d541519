import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failingPlan, folderWith, planCalled } from './folder.ts';
import { runIn } from './run-in.ts';

/** Plans that find fault with each other, waive, hide and break. */
const PLANS: Readonly<Record<string, string>> = {
  'trust.plan.yaml': planCalled('trust', 'level: trust\ngoals: [{ id: read, goal: Raise reading }]\n'),
  'oak.plan.yaml': `${failingPlan('oak')}parent: trust\nlevel: school\n`,
  'elm.plan.yaml': `${failingPlan('elm')}parent: trust\nlint: { waive: [{ rule: wig-limit, reason: So }] }\n`,
  'twin.plan.yaml': planCalled('oak'),
  'ash.plan.yaml': planCalled(
    'ash',
    'parent: nobody\nvision: ask a.pupil@example.org\ngoals: [Read, Read]\n',
  ),
  'us.reflection.yaml': 'kind: reflection\nplan: ash\nvoices: []\n',
  'broken.plan.yaml': 'id: [',
  'binary.plan.yaml': 'id: \u00ff',
};
const MACHINE = ['json', 'sarif', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'report', 'compact', 'stylish'];
const PEOPLE = ['leader', 'markdown', 'html'];

const folder = (more: Readonly<Record<string, string>> = {}): string => folderWith({ ...PLANS, ...more });

/** Runs all shards; gives the names of their reports. */
async function shards(cwd: string, of: number, args: readonly string[] = []): Promise<string[]> {
  const names = Array.from({ length: of }, (_, at) => `shard-${at + 1}.json`);
  for (const [at, name] of names.entries())
    await runIn(cwd, ['--shard', `${at + 1}/${of}`, '-f', `report:${name}`, ...args]);
  return names;
}

describe('shards', () => {
  test.each([...MACHINE, ...PEOPLE])('put together are as one run: %s', async (format) => {
    const cwd = folder();
    writeFileSync(join(cwd, 'binary.plan.yaml'), Buffer.from([0x69, 0xff, 0xfe]));
    const args = ['--preset', 'all', '--rule', 'private-data:on'];
    const whole = await runIn(cwd, [...args, '-f', format, '--all', '--show-waived']);
    const reports = await shards(cwd, 3, args);
    const merged = await runIn(cwd, ['merge', ...reports, '-f', format, '--all', '--show-waived']);
    expect(merged.stdout).toBe(whole.stdout);
    expect(merged.code).toBe(2);
    expect([whole.code, whole.stderr]).toEqual([2, merged.stderr]);
    expect(merged.stdout).not.toContain('a.pupil@');
  });

  test('put together are as one run, however many', async () => {
    const cwd = folder();
    const whole = (await runIn(cwd, ['-f', 'json'])).stdout;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), async (of) => {
        const merged = await runIn(cwd, ['merge', '-f', 'json', ...(await shards(cwd, of))]);
        expect(merged.stdout).toBe(whole);
      }),
      { numRuns: 5 },
    );
  });

  test('fail together as the run was told to', async () => {
    const cwd = folderWith({ 'a.plan.yaml': failingPlan('a'), 'b.plan.yaml': planCalled('b') });
    const reports = await shards(cwd, 2);
    expect((await runIn(cwd, ['merge', ...reports])).code).toBe(1);
    expect((await runIn(cwd, ['merge', '--fail-on', 'never', ...reports])).code).toBe(0);
    const lenient = await shards(cwd, 2, ['--fail-on', 'never', '--max-warnings', '3']);
    const merged = await runIn(cwd, ['merge', ...lenient]);
    expect(merged.code).toBe(1);
    expect(merged.stderr).toMatch(/^plan-lint: \d+ warnings are more than the 3 that are allowed\.$/m);
    expect((await runIn(cwd, ['merge', '--max-warnings', '999', ...lenient])).code).toBe(0);
  });
});

describe('merge refuses', () => {
  test.each<[what: string, pick: (reports: readonly string[]) => readonly string[], said: RegExp]>([
    ['what is missing', ([first = '']) => [first], /^plan-lint: 2 of 3 shards are missing: 2, 3\./],
    [
      'what is given twice',
      ([first = '', second = '']) => [first, second, first],
      /shard-1\.json and shard-1\.json are both shard 1 of 3/,
    ],
    [
      'what is no report',
      (reports) => [...reports, 'oak.plan.yaml'],
      /oak\.plan\.yaml: This is no whole report/,
    ],
    [
      'what is not there',
      (reports) => [...reports, 'gone.json'],
      /gone\.json: This report could not be read \(ENOENT\)/,
    ],
    ['a folder', () => ['.'], /could not be read \(EISDIR\)/],
    ['half a report', () => ['half.json'], /half\.json: This is no whole report/],
    ['the shard of another run', (reports) => [...reports.slice(1), 'other.json'], /the run is not the same/],
    ['a report that is whole by itself', (reports) => [...reports, 'whole.json'], /the run is not the same/],
    ['another day', () => ['whole.json', 'later.json'], /the day that counts as today is not the same/],
    [
      'the same plan twice',
      () => ['whole.json', 'again.json'],
      /ash\.plan\.yaml is in two reports, whole\.json and again\.json/,
    ],
    ['another version', () => ['whole.json', 'old.json'], /the version of plan-lint is not the same/],
  ])('%s', async (_, pick, said) => {
    const cwd = folder();
    const reports = await shards(cwd, 3);
    await runIn(cwd, ['-f', 'report:whole.json', '-f', 'report:again.json']);
    await runIn(cwd, ['-f', 'report:later.json'], { today: '2027-01-01' });
    const whole = readFileSync(join(cwd, 'whole.json'), 'utf8');
    writeFileSync(join(cwd, 'half.json'), whole.slice(0, 1000));
    writeFileSync(join(cwd, 'old.json'), whole.replace(/"version":"[^"]*"/, '"version":"0.0.0-old"'));
    await runIn(cwd, ['--preset', 'all', '--shard', '1/3', '-f', 'report:other.json']);
    const { code, stdout, stderr } = await runIn(cwd, ['merge', ...pick(reports)]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
  });

  test('to write over a report that it read', async () => {
    const cwd = folder();
    const reports = await shards(cwd, 1);
    const before = readFileSync(join(cwd, 'shard-1.json'), 'utf8');
    const { code, stderr } = await runIn(cwd, ['merge', ...reports, '-f', 'json:shard-1.json']);
    expect(code).toBe(2);
    expect(stderr).toContain('shard-1.json: This file was read');
    expect(readFileSync(join(cwd, 'shard-1.json'), 'utf8')).toBe(before);
  });
});

test.each(['0/2', '3/2', '1', '1/0', 'a/b', '1/2/3', '-1/2', '1.5/2'])(
  'there is no shard %s',
  async (shard) => {
    const { code, stderr } = await runIn(folder(), [`--shard=${shard}`]);
    expect(code).toBe(2);
    expect(stderr).toContain(`--shard ${shard}: Say which part of how many, for example 2/5.`);
  },
);

test('reports over different plans need be no shards', async () => {
  const cwd = folderWith({ 'a/a.plan.yaml': failingPlan('a'), 'b/b.plan.yaml': planCalled('b') });
  await runIn(cwd, ['a', '-f', 'report:a.json']);
  await runIn(cwd, ['b', '-f', 'report:b.json']);
  const { code, stdout } = await runIn(cwd, ['merge', 'b.json', 'a.json', '-f', 'compact']);
  expect([code, stdout]).toEqual([1, (await runIn(cwd, ['a', 'b', '-f', 'compact'])).stdout]);
});

test('the lines of a plan that has changed since are not shown as those that were read', async () => {
  const cwd = folderWith({ 'a.plan.yaml': failingPlan('a') });
  const whole = await runIn(cwd, ['-f', 'pretty']);
  const reports = await shards(cwd, 1);
  expect((await runIn(cwd, ['merge', ...reports, '-f', 'pretty'])).stdout).toBe(whole.stdout);
  writeFileSync(join(cwd, 'a.plan.yaml'), planCalled('b'));
  const changed = await runIn(cwd, ['merge', ...reports, '-f', 'pretty']);
  expect(whole.stdout).toContain('5 |   - { goal: Write');
  expect(changed.stdout).not.toContain(' | ');
  expect(changed.stdout).toContain('wig-limit');
});

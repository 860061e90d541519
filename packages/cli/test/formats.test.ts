import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMATS, readReport } from '@plan-lint/core';
import { describe, expect, test } from 'vitest';
import { failingPlan, folderWith } from './folder.ts';
import { runIn } from './run-in.ts';

const files = { 'a.plan.yaml': failingPlan('a'), 'b.plan.yaml': Buffer.from([0x74, 0xe9, 0x74]) };

/** The formats for people say on standard error what could not be read. */
const FOR_PROGRAMS = Object.keys(FORMATS).filter(
  (name) => !['leader', 'pretty', 'stylish', 'compact'].includes(name),
);

describe.each(Object.keys(FORMATS))('--format %s', (name) => {
  test('prints the same as it writes', async () => {
    const folder = folderWith(files);
    const printed = await runIn(folder, ['--format', name]);
    const written = await runIn(folder, ['--format', `${name}:out.txt`]);
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toBe(printed.stdout);
    expect([printed.code, written.code, written.stdout]).toEqual([2, 2, '']);
    expect(printed.stdout).toContain('a.plan.yaml');
  });
});

test.each(FOR_PROGRAMS)('--format %s names the file that could not be read', async (name) => {
  expect((await runIn(folderWith(files), ['--format', name])).stdout).toContain('b.plan.yaml');
});

test.each([
  [[], '<failure'],
  [['--fail-on', 'never'], '<system-out>'],
])('junit knows with %j what makes the run fail', async (args, tag) => {
  const { stdout } = await runIn(folderWith({ 'a.plan.yaml': failingPlan('a') }), ['-f', 'junit', ...args]);
  expect(stdout).toContain(tag);
});

test('a report can be read again', async () => {
  const { stdout } = await runIn(folderWith(files), ['-f', 'report']);
  expect(readReport(JSON.parse(stdout))?.files.map(({ file }) => file)).toEqual([
    'a.plan.yaml',
    'b.plan.yaml',
  ]);
});

import { expect, test } from 'vitest';
import { failingPlan, folderWith, planCalled } from './folder.ts';
import { runIn } from './run-in.ts';

const two = (): string =>
  folderWith({ 'a.plan.yaml': failingPlan('a'), 'b.plan.yaml': failingPlan('b'), 'c.plan.yaml': 'id: [' });

test('--statistics prints counts by rule in place of the findings', async () => {
  const { code, stdout, stderr } = await runIn(two(), ['--statistics', '--preset', 'collective-goals']);
  expect(code).toBe(1);
  expect(stderr).toBe('');
  const rows = stdout.trimEnd().split('\n');
  expect(rows[0]).toMatch(/^findings {2}waived {2}plans {2}rule$/);
  expect(rows).toContainEqual(expect.stringMatching(/^ {7}2 {7}0 {6}2 {2}wig-limit$/));
  expect(rows).toContainEqual(expect.stringMatching(/^ {7}1 {7}0 {6}1 {2}syntax$/));
  expect(rows.at(-1)).toMatch(/^ +\d+ {7}0 {6}3 {2}all, of 3 read$/);
  const numbers = rows.slice(1).map((row) => Number(row.trim().split(' ')[0]));
  const sum = numbers.slice(0, -1).reduce((all, each) => all + each, 0);
  expect(numbers.at(-1)).toBe(sum);
});

test('--statistics counts what is waived apart', async () => {
  const waivers = 'lint: { waive: [{ rule: wig-limit, reason: The board wants three }] }\n';
  const cwd = folderWith({ 'a.plan.yaml': failingPlan('a') + waivers });
  const { stdout } = await runIn(cwd, ['--statistics', '-f', 'json']);
  const rows = JSON.parse(stdout) as { ruleId: string }[];
  expect(rows.find(({ ruleId }) => ruleId === 'wig-limit')).toEqual({
    ruleId: 'wig-limit',
    findings: 0,
    errors: 0,
    warnings: 0,
    infos: 0,
    waived: 1,
    plans: 0,
  });
});

test('--statistics leaves files alone and refuses what has no place for it', async () => {
  const cwd = two();
  const { code, stdout } = await runIn(cwd, ['--statistics', '-f', 'sarif:out.sarif']);
  expect([code, stdout]).toEqual([1, '']);
  const refused = await runIn(cwd, ['--statistics', '-f', 'sarif']);
  expect([refused.code, refused.stdout]).toEqual([2, '']);
  expect(refused.stderr).toContain('--statistics: The format sarif has no place for counts by rule.');
});

test('--timing says on standard error what took how long, and changes nothing else', async () => {
  const cwd = two();
  const plain = await runIn(cwd, ['-f', 'json']);
  const timed = await runIn(cwd, ['-f', 'json', '--timing']);
  expect([timed.code, timed.stdout]).toEqual([plain.code, plain.stdout]);
  expect(plain.stderr).toBe('');
  const rows = timed.stderr.trimEnd().split('\n');
  const expected = ['the whole run', 'find and read files', 'read plans', 'run rules', 'write reports'];
  expect(rows.slice(0, 5).map((row, index) => row.includes(expected[index] ?? '?'))).toEqual(
    expected.map(() => true),
  );
  expect(rows).toHaveLength(5 + 10);
  const time = (row = ''): number => Number(row.replace('plan-lint: ', '').split(' ms')[0]);
  const [total = 0, ...phases] = rows.slice(0, 5).map(time);
  expect(phases.reduce((sum, each) => sum + each, 0)).toBeCloseTo(total - 1, 5);
  expect(rows.slice(5).map(time)).toEqual(
    rows
      .slice(5)
      .map(time)
      .sort((a, b) => b - a),
  );
  expect(rows.slice(5).every((row) => / {2}rule [\w-]+$/.test(row))).toBe(true);
});

test('a run of more than a second says on a terminal how far it is, and takes that away again', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `p${index}`);
  const cwd = folderWith(Object.fromEntries(names.map((id) => [`${id}.plan.yaml`, planCalled(id)])));
  const { stderr, stdout } = await runIn(cwd, ['-f', 'compact'], { notesTerminal: 80, tick: 300 });
  const erase = '\r\x1b[K';
  expect(stderr.startsWith(`${erase}4 of 12 plans…${erase}5 of 12 plans…`)).toBe(true);
  expect(stderr.endsWith(`${erase}12 of 12 plans…${erase}`)).toBe(true);
  const quick = await runIn(cwd, ['-f', 'compact'], { notesTerminal: 80, tick: 1 });
  expect([quick.stderr, quick.stdout]).toEqual(['', stdout]);
});

test.each<[where: string, surroundings: Parameters<typeof runIn>[2]]>([
  ['a pipe', { tick: 1000 }],
  ['a terminal that can show nothing', { notesTerminal: 80, tick: 1000, env: { TERM: 'dumb' } }],
  ['the log of a build server', { notesTerminal: 80, tick: 1000, env: { TF_BUILD: 'True' } }],
])('a long run says nothing of how far it is to %s', async (_, surroundings) => {
  const { stderr } = await runIn(folderWith({ 'a.plan.yaml': planCalled('a') }), [], surroundings);
  expect(stderr).toBe('');
});

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, planCalled } from './folder.ts';
import { runIn } from './run-in.ts';

const trust = planCalled('trust', 'level: trust\ngoals: [{ id: reading, goal: Every pupil reads }]\n');
const school = planCalled(
  'oak',
  'level: school\nparent: trust\ngoals: [{ goal: Oak reads, supports: reading }]\n',
);
const loose = planCalled('elm', 'level: school\nparent: trust\ngoals: [{ goal: The roof }]\n');
const plans = { 'trust.plan.yaml': trust, 'in/oak.plan.yaml': school, 'in/elm.plan.yaml': loose };

describe('tree', () => {
  test('shows what supports what, and where that breaks', async () => {
    const { code, stdout, stderr } = await runIn(folderWith(plans), ['tree']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`The plan of trust  (trust, trust)
  - Every pupil reads  (reading)
      ! taken up by 1 of 2; not by The plan of elm

    The plan of elm  (school, elm)
      - The roof
          ! supports no goal above

    The plan of oak  (school, oak)
      - Oak reads
          supports trust/reading: Every pupil reads

3 plans, 3 goals.
! 1 goal supports no goal above.
! 1 goal is not taken up as it should be.
`);
  });

  test.each([
    ['dot', 'digraph cascade {\n'],
    ['mermaid', 'flowchart BT\n'],
    ['json', '{"version":1,"plans":['],
  ])('is written as %s', async (format, start) => {
    const { code, stdout } = await runIn(folderWith(plans), ['tree', '-f', format]);
    expect(code).toBe(0);
    expect(stdout.startsWith(start)).toBe(true);
  });

  test('finds the plan above one that is named, and says that nobody asked about it', async () => {
    const { stdout } = await runIn(folderWith(plans), ['tree', 'in/oak.plan.yaml']);
    expect(stdout).toContain('The plan of trust  (trust, trust)\n  not among the files that were named\n');
    expect(stdout).not.toContain('taken up');
    expect(stdout).not.toContain('elm');
  });

  test('keeps to the ladder of a config', async () => {
    const files = {
      'a.plan.yaml': planCalled('a', 'level: authority\n'),
      'b.plan.yaml': planCalled('b', 'level: establishment\n'),
      'c.yaml': 'levels: [authority, establishment]\n',
    };
    const { stdout } = await runIn(folderWith(files), ['tree', '-c', 'c.yaml']);
    expect(stdout).toContain('! names no plan that it serves');
    expect((await runIn(folderWith(files), ['tree'])).stdout).not.toContain('names no plan');
  });

  test('colours what breaks on a terminal, and not where that is not wanted', async () => {
    const folder = folderWith(plans);
    const env = { FORCE_COLOR: '1' };
    expect((await runIn(folder, ['tree'], { env })).stdout).toContain('\u001b[31m! supports no goal above');
    expect((await runIn(folder, ['tree', '--no-color'], { env })).stdout).not.toContain('\u001b');
  });

  test('takes commands to a build server apart', async () => {
    const folder = folderWith({ 'a.plan.yaml': 'id: a\ntitle: "::error::x"\n' });
    const { stdout } = await runIn(folder, ['tree'], { env: { GITHUB_ACTIONS: 'true' } });
    expect(stdout).toContain(': :error::x');
  });
});

describe('progress', () => {
  test('says level by level who has still to act', async () => {
    const { code, stdout } = await runIn(folderWith(plans), ['progress']);
    expect(code).toBe(0);
    expect(stdout).toContain('[ ] A goal of its own, from the bottom up, in support of one above: 1 of 2\n');
    expect(stdout).toContain('  - The plan of elm\n    - none of its goals supports one above\n');
  });

  test('is written as Markdown and as JSON', async () => {
    const folder = folderWith(plans);
    expect((await runIn(folder, ['progress', '-f', 'md'])).stdout).toMatch(/^# How far the goals line up\n/);
    const { stdout } = await runIn(folder, ['progress', '-f', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      plans: 3,
      levels: [{ level: ['trust', 'district'] }, {}, {}, {}, {}, {}],
    });
  });

  test('lists all when asked', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [
        `s${index}.plan.yaml`,
        planCalled(`s${index}`, 'level: school\nparent: trust\n'),
      ]),
    );
    const folder = folderWith({ 'trust.plan.yaml': trust, ...many });
    expect((await runIn(folder, ['progress'])).stdout).toContain('And 8 more: add --all.');
    expect((await runIn(folder, ['progress', '--all'])).stdout).not.toContain('more: add');
  });
});

describe.each(['tree', 'progress'])('%s', (command) => {
  test('says what could not be read, shows the rest, and does not count as done', async () => {
    const folder = folderWith({ ...plans, 'x.plan.yaml': 'id: "x\n' });
    const { code, stdout } = await runIn(folder, [command]);
    expect(code).toBe(2);
    expect(stdout).toContain('x.plan.yaml');
    expect(stdout).toContain('The plan of elm');
  });

  test('tells what is not there on standard error', async () => {
    const folder = folderWith();
    const { code, stdout, stderr } = await runIn(folder, [command, join('no', 'such')]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('no/such');
  });

  test('knows no other format', async () => {
    const { code, stderr } = await runIn(folderWith(plans), [command, '-f', 'jsn']);
    expect(code).toBe(2);
    expect(stderr).toContain('--format: There is no format called "jsn". Did you mean "json"?');
  });
});

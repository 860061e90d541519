import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, planCalled } from './folder.ts';
import { runIn } from './run-in.ts';

const REFLECTION = 'kind: reflection\nid: r\nvoices: [{ by: staff, ratings: { good-share-ideas: red } }]\n';
const folder = (): string =>
  folderWith({
    'a.plan.yaml': planCalled('a', 'goals: [{ id: read, goal: Everyone reads }]\n'),
    'r.reflection.yaml': REFLECTION,
  });

describe('render', () => {
  test('prints Markdown, and HTML where that is asked for', async () => {
    const markdown = await runIn(folder(), ['render', 'plan', 'a.plan.yaml']);
    expect(markdown).toMatchObject({ code: 0, stderr: '' });
    expect(markdown.stdout).toMatch(/^# The plan of a\n/);
    const html = await runIn(folder(), ['render', 'plan', 'a.plan.yaml', '--format', 'html']);
    expect(html.stdout).toMatch(/^<!doctype html>/);
  });

  test('takes the format from the name of the file that it writes', async () => {
    const here = folder();
    const { code, stdout } = await runIn(here, ['render', 'one-pager', 'a.plan.yaml', '-o', 'out.html']);
    expect([code, stdout]).toEqual([0, '']);
    expect(readFileSync(join(here, 'out.html'), 'utf8')).toContain('Everyone reads');
  });

  test.each([
    ['an artefact that is none', ['render', 'plannr', '.'], 'planner'],
    ['a name that says no format', ['render', 'plan', '-o', 'out.pdf'], '.html'],
    ['a goal that no plan has', ['render', 'one-pager', '--goal', 'write', 'a.plan.yaml'], 'Known: read'],
    ['a goal for what is about a whole plan', ['render', 'plan', '--goal', 'read'], 'whole plan'],
    ['no reflection', ['render', 'chart', 'a.plan.yaml'], 'There is no reflection'],
    ['a plan to be written over', ['render', 'plan', 'a.plan.yaml', '-f', 'md', '-o', 'a.plan.yaml'], 'not written over'],
  ])('stops at %s', async (_what, argv, said) => {
    const { code, stdout, stderr } = await runIn(folder(), argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  }); // prettier-ignore

  test('renders what it can, and says what it could not read', async () => {
    const here = folderWith({ 'a.plan.yaml': planCalled('a'), 'b.plan.yaml': '{' });
    const { code, stdout, stderr } = await runIn(here, ['render', 'plan', '.']);
    expect(code).toBe(2);
    expect(stdout).toContain('# The plan of a');
    expect(stderr).toContain('b.plan.yaml');
  });
});

test('each file is read as the config above it says', async () => {
  const plan = (id: string): string => planCalled(id, 'goals: [{ goal: Read, by: 03/04/2027 }]\n');
  const here = folderWith({
    'uk/plan-lint.config.yaml': 'dateOrder: dmy\n',
    'uk/a.plan.yaml': plan('a'),
    'us/plan-lint.config.yaml': 'dateOrder: mdy\n',
    'us/b.plan.yaml': plan('b'),
  });
  const { stdout } = await runIn(here, ['render', 'plan', '.']);
  expect([...new Set(stdout.match(/[34] (?:March|April) 2027/g))]).toEqual(['3 April 2027', '4 March 2027']);
});

test('blots out what is private, where the rule for it is on', async () => {
  const phone = '01632 960 123';
  const plan = planCalled(
    'a',
    `level: trust\nmission: Call ${phone}\ngoals: [{ id: g, goal: "Ring ${phone} every day" }]\n`,
  );
  const here = folderWith({ 'a.plan.yaml': plan, 'plan-lint.config.yaml': 'rules: { private-data: on }\n' });
  for (const argv of [
    ['render', 'plan', '.'],
    ['render', 'alignment', '.', '-f', 'html'],
    ['tree', '.'],
    ['tree', '.', '--format', 'json'],
    ['progress', '--all', '.'],
  ]) {
    const { stdout } = await runIn(here, argv);
    expect(stdout).not.toContain(phone);
    expect(stdout).toContain('█████');
  }
  const open = await runIn(folderWith({ 'a.plan.yaml': plan }), ['render', 'plan', '.']);
  expect(open.stdout).toContain(phone);
});

describe('journey', () => {
  test('prints text, and JSON for programs', async () => {
    const { code, stdout } = await runIn(folder(), ['journey']);
    expect(code).toBe(0);
    expect(stdout).toContain('Where the school stands');
    const json = await runIn(folder(), ['journey', '--format', 'json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      version: 1,
      reflections: [{ id: 'r', voices: ['staff'] }],
    });
  });

  test('stops where there is no reflection', async () => {
    const { code, stderr } = await runIn(folder(), ['journey', 'a.plan.yaml']);
    expect(code).toBe(2);
    expect(stderr).toContain('There is no reflection');
  });
});

import { mkdirSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, planCalled } from './folder.ts';
import { runIn } from './run-in.ts';

const trust = planCalled('trust', 'mission: Every child reads the world\nvalues: [Courage]\n');
const school = planCalled('school', 'parent: trust\n');
const department = planCalled('english', 'parent: "School" # our school\n');

/** Says that a plan has no mission, of its own or from above. */
const LONELY = 'mission-and-values';
/** Stands for what that rule says where the plan above is not at hand. */
const UNSEEN = 'the plan above was not seen';

interface Result {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string }[];
  readonly planLint?: { readonly unclear: readonly { readonly ruleId: string }[] };
}

/** The files of the report, each with what kept it from inheriting: nothing, where it found what it needs. */
async function report(
  folder: string,
  names: readonly string[],
  stdin?: string,
): Promise<Record<string, readonly string[]>> {
  const { stdout } = await runIn(folder, ['-f', 'json', ...names], stdin === undefined ? {} : { stdin });
  const isLonely = ({ ruleId }: { readonly ruleId: string }): boolean => ruleId === LONELY;
  return Object.fromEntries(
    (JSON.parse(stdout) as Result[]).map(({ filePath, messages, planLint }) => [
      basename(filePath),
      [
        ...messages.filter(isLonely).map(() => LONELY),
        ...(planLint?.unclear ?? []).filter(isLonely).map(() => UNSEEN),
      ],
    ]),
  );
}

describe('a parent that is not among the files', () => {
  test('is found beside the file and lends what it has, without being reported on', async () => {
    const folder = folderWith({ 'a.plan.yaml': school, 'trust.plan.yaml': trust });
    expect(await report(folder, ['a.plan.yaml'])).toEqual({ 'a.plan.yaml': [] });
  });

  test('is found anywhere in the project, with its own parents', async () => {
    const folder = folderWith({
      'in/x.plan.yaml': department,
      'schools/one.plan.yaml': school,
      'top/t.plan.yaml': trust,
    });
    expect(await report(folder, ['in/x.plan.yaml'])).toEqual({ 'x.plan.yaml': [] });
  });

  test('is found in JSON, and from JSON', async () => {
    const folder = folderWith({
      'a.plan.json': JSON.stringify({ id: 'school', title: 'School', parent: 'trust' }),
      't.plan.json': JSON.stringify(
        { id: 'trust', title: 'Trust', mission: 'Read', values: ['Courage'] },
        undefined,
        2,
      ),
    });
    expect(await report(folder, ['a.plan.json'])).toEqual({ 'a.plan.json': [] });
  });

  test('is looked for on behalf of a reflection too', async () => {
    const reflection = 'kind: reflection\nid: r\nplan: trust\nvoices: [{ by: governors, ratings: {} }]\n';
    const folder = folderWith({ 'r.reflection.yaml': reflection, 'in/trust.plan.yaml': trust });
    expect(await report(folder, ['r.reflection.yaml'])).toEqual({ 'r.reflection.yaml': [] });
  });

  test('is missed where there is none', async () => {
    const folder = folderWith({ 'a.plan.yaml': school, 'b.plan.yaml': planCalled('other') });
    expect(await report(folder, ['a.plan.yaml'])).toEqual({ 'a.plan.yaml': [UNSEEN] });
  });

  test('is not looked for outside of the project', async () => {
    const folder = folderWith({ 'trust.plan.yaml': trust, 'project/a.plan.yaml': school });
    const inside = join(folder, 'project');
    expect((await report(inside, ['a.plan.yaml']))['a.plan.yaml']).toContain(UNSEEN);
    mkdirSync(join(folder, '.git'));
    expect(await report(inside, ['a.plan.yaml'])).toEqual({ 'a.plan.yaml': [] });
  });

  test('is not taken from behind a link that leads out', async () => {
    const folder = folderWith({ 'trust.plan.yaml': trust, 'project/a.plan.yaml': school });
    symlinkSync('../trust.plan.yaml', join(folder, 'project/trust.plan.yaml'));
    expect(await report(join(folder, 'project'), ['a.plan.yaml'])).toEqual({ 'a.plan.yaml': [UNSEEN] });
  });

  test('is looked for where the config is', async () => {
    const folder = folderWith({
      'trust.plan.yaml': trust,
      'c.yaml': 'preset: recommended\n',
      'in/a.plan.yaml': school,
    });
    expect((await report(join(folder, 'in'), ['a.plan.yaml', '-c', '../c.yaml']))['a.plan.yaml']).toEqual([]);
  });

  test('is looked for on behalf of standard input only where there is a project', async () => {
    const folder = folderWith({ 'trust.plan.yaml': trust });
    expect((await report(folder, ['-'], school))['<text>']).toContain(UNSEEN);
    mkdirSync(join(folder, '.git'));
    expect((await report(folder, ['-'], school))['<text>']).toEqual([]);
  });

  test('may be named by plans that go round in a circle', async () => {
    const a = planCalled('a', 'parent: b\n');
    const b = planCalled('b', 'parent: a\n');
    const folder = folderWith({ 'a.plan.yaml': a, 'b.plan.yaml': b });
    expect(await report(folder, ['a.plan.yaml'])).toEqual({ 'a.plan.yaml': [LONELY] });
  });

  test('keeps its own findings to itself, in the counts too', async () => {
    const folder = folderWith({ 'a.plan.yaml': school, 'trust.plan.yaml': `${trust}unknown: field\n` });
    expect((await runIn(folder, ['a.plan.yaml'])).code).toBe(0);
    expect((await runIn(folder, ['trust.plan.yaml'])).code).toBe(1);
  });
});

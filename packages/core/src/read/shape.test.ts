import { describe, expect, it } from 'vitest';
import type { Problem } from '../model/document.ts';
import { Source } from '../source/source.ts';
import { readDocument } from './read-document.ts';

const HEAD = 'id: oakwood\ntitle: Plan\n';

function problemsOf(text: string, name = 'plan.yaml'): readonly Problem[] {
  return readDocument(new Source(name, text)).problems;
}

/** The only problem of a text, with the line and the words at its place. */
function only(text: string, name?: string): unknown {
  const problems = problemsOf(text, name);
  expect(problems).toHaveLength(1);
  const [problem] = problems;
  if (problem === undefined) return undefined;
  const { id, args, span } = problem;
  return { id, args, at: text.slice(span.start, span.end) };
}

describe('names of fields', () => {
  it.each([
    ['goals: [{ goall: Read }]', 'unknownKeyNear', { part: 'Goal 1', field: 'goall', near: 'goal' }, 'goall'],
    ['goals: { goall: Read }', 'unknownKeyNear', { part: 'Goal', field: 'goall', near: 'goal' }, 'goall'],
    ['golas: Read', 'unknownKeyNear', { part: 'The plan', field: 'golas', near: 'goals' }, 'golas'],
    [
      '"Not doing": Marking',
      'unknownKeyNear',
      { part: 'The plan', field: 'Not doing', near: 'notDoing' },
      '"Not doing"',
    ],
    [
      'values: { Courage: We try, Kindness: We notice }',
      'rowsByName',
      { field: 'values', count: 2, first: 'Courage', name: 'name' },
      'values',
    ],
    ['values: { Courage: We try }', 'unknownKey', { part: 'Value', field: 'Courage' }, 'Courage'],
    ['budget: 5', 'unknownKey', { part: 'The plan', field: 'budget' }, 'budget'],
    ['__proto__: x', 'unknownKey', { part: 'The plan', field: '__proto__' }, '__proto__'],
    [
      'constructor: { prototype: x }',
      'unknownKey',
      { part: 'The plan', field: 'constructor' },
      'constructor',
    ],
    [
      'reality: { strenghts: x }',
      'unknownKeyNear',
      { part: 'Reality', field: 'strenghts', near: 'strengths' },
      'strenghts',
    ],
    [`${'x'.repeat(99)}: 1`, 'unknownKey', { part: 'The plan', field: `${'x'.repeat(59)}…` }, 'x'.repeat(99)],
  ])('%s', (line, id, args, at) => {
    expect(only(`${HEAD}${line}\n`)).toEqual({ id, args, at });
  });

  it('a name that is nearly right is not also missing', () => {
    expect(only('id: oakwood\ntitel: Plan\n')).toMatchObject({
      id: 'unknownKeyNear',
      args: { near: 'title' },
    });
  });

  it('what is missing is named', () => {
    expect(only('id: oakwood\n')).toMatchObject({
      id: 'missing',
      args: { part: 'The plan', field: 'title' },
    });
    expect(only('title: Plan\nid:\n')).toMatchObject({
      id: 'missing',
      args: { part: 'The plan', field: 'id' },
    });
    expect(only('kind: reflection\n')).toMatchObject({
      id: 'missing',
      args: { part: 'The reflection', field: 'id' },
    });
  });
});

describe('figures and words where text belongs', () => {
  it.each([
    ['2026', 'the number 2026'],
    ['1.10', 'the number 1.1'],
    ['0x1F', 'the number 31'],
    ['0o17', 'the number 15'],
    ['010', 'the number 10'],
    ['1e3', 'the number 1000'],
    ['true', 'a yes or no'],
    ['False', 'a yes or no'],
  ])('%s', (found, read) => {
    expect(only(`id: oakwood\ntitle: ${found}\n`)).toEqual({
      id: 'needsQuotes',
      args: { field: 'title', found, read },
      at: found,
    });
  });

  it.each(['no', 'NO', 'on', 'off', 'y', '12:30', '2026-09-01', '1_000', '38%', '.inf', '1e999'])(
    '%s is text',
    (text) => {
      expect(problemsOf(`id: oakwood\ntitle: ${text}\n`)).toEqual([]);
    },
  );

  it('in a list, each is named by the field of its list', () => {
    const problems = problemsOf(`${HEAD}reality: { strengths: [1, Reading, true] }\n`);
    expect(problems.map(({ id, args }) => [id, args['field'], args['found']])).toEqual([
      ['needsQuotes', 'strengths', '1'],
      ['needsQuotes', 'strengths', 'true'],
    ]);
  });
});

describe('what does not belong where it stands', () => {
  it.each([
    ['title: [a]\nid: oakwood', 'wrongKind', { field: 'title', expected: 'text', found: 'a list' }],
    [
      'title: { a: b }\nid: oakwood',
      'wrongKind',
      { field: 'title', expected: 'text', found: 'a group of fields' },
    ],
    [`${HEAD}goals: 5`, 'needsQuotes', { field: 'goals', found: '5', read: 'the number 5' }],
    [`${HEAD}period: yes`, 'period', { field: 'period', found: '"yes"' }],
    [
      `${HEAD}goals: { wildlyImportant: yes }`,
      'yesOrNo',
      { field: 'wildlyImportant', found: 'yes', near: 'true' },
    ],
    [
      `${HEAD}goals: { wildlyImportant: Off }`,
      'yesOrNo',
      { field: 'wildlyImportant', found: 'Off', near: 'false' },
    ],
    [
      `${HEAD}goals: { wildlyImportant: "true" }`,
      'needsNoQuotes',
      { field: 'wildlyImportant', found: 'true' },
    ],
    [
      `${HEAD}goals: { wildlyImportant: perhaps }`,
      'wrongKind',
      { field: 'wildlyImportant', found: '"perhaps"' },
    ],
    [
      `${HEAD}goals: { wildlyImportant: 1 }`,
      'wrongKind',
      { field: 'wildlyImportant', found: 'the number 1' },
    ],
    [`${HEAD}goals: { status: gren }`, 'wrongValueNear', { found: 'gren', near: 'green' }],
    [`${HEAD}goals: { status: { rating: blue } }`, 'wrongValue', { field: 'rating', found: 'blue' }],
    [
      `${HEAD}kind: reflexion`,
      'wrongValueNear',
      { field: 'kind', expected: 'plan, reflection', near: 'reflection' },
    ],
    [`${HEAD}kind: school`, 'wrongValue', { field: 'kind', expected: 'plan, reflection' }],
    [`${HEAD}version: 2`, 'otherVersion', { found: '2' }],
    [`${HEAD}version: "1"`, 'needsNoQuotes', { field: 'version', found: '1' }],
    [`${HEAD}version: [1]`, 'wrongKind', { field: 'version', found: 'a list' }],
  ])('%s', (text, id, args) => {
    expect(only(`${text}\n`)).toMatchObject({ id, args });
  });

  it('cuts long words', () => {
    expect(only(`${HEAD}goals: { status: ${'x'.repeat(99)} }\n`)).toMatchObject({
      args: { found: `${'x'.repeat(59)}…` },
    });
  });
});

describe('what is broken', () => {
  it('is taken out, and the rest stays, in its place', () => {
    const { root, broken } = readDocument(
      new Source('plan.yaml', `${HEAD}values: [1, Courage, [2], Kindness]\nlevel: [x]\nvision: Read\n`),
    );
    expect(root?.value).toEqual({
      id: 'oakwood',
      title: 'Plan',
      values: ['Courage', 'Kindness'],
      vision: 'Read',
    });
    const values = root?.fields.get('values');
    expect(values?.kind === 'list' && values.items.map(({ key }) => key)).toEqual([1, 3]);
    expect(broken.map(({ within, field }) => [within.kind, field])).toEqual([
      ['list', 'values'],
      ['map', 'level'],
    ]);
  });

  it('is remembered too where the reader of the text had to leave it out', () => {
    const { broken, problems } = readDocument(
      new Source('plan.yaml', 'id: oakwood\ntitle: *Read\nvision: #1 in reading\nvalues: &Courage\n'),
    );
    expect(problems.map(({ id }) => id).sort()).toEqual(['hashCut', 'lostWord', 'unknownAlias']);
    expect(broken.map(({ field }) => field).sort()).toEqual(['title', 'values', 'vision']);
  });

  it('is said once, however often an alias repeats it', () => {
    const problems = problemsOf(`${HEAD}goals: [&g { goall: Read, status: gren, why: 5 }, *g, *g]\n`);
    expect(problems.map(({ id }) => id).sort()).toEqual(['needsQuotes', 'unknownKeyNear', 'wrongValueNear']);
  });

  it('may be a hundred thousand items', () => {
    const { root, problems, broken } = readDocument(
      new Source('plan.json', `{"id":"a","title":"b","values":[${'1,'.repeat(150_000)}"Courage"]}`),
    );
    expect([problems.length, broken.length]).toEqual([150_000, 1]);
    expect(root?.fields.get('values')?.value).toEqual(['Courage']);
  });
});

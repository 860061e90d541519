import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../model/document.ts';
import type { Node } from '../source/node.ts';
import { Source } from '../source/source.ts';
import { readTree } from './read-document.ts';

const read = (text: string): Document => readTree(new Source('plan.json', text));
const ids = (text: string): readonly string[] => read(text).problems.map(({ id }) => id);

/** JSON text, with blanks in odd places and letters written as codes. */
const jsonTexts = fc
  .tuple(fc.json({ maxDepth: 4 }), fc.constantFrom('', ' ', '\n', '\r\n', '\t'), fc.boolean())
  .map(([json, blank, isCoded]) => {
    const text = isCoded ? json.replace(/"\w+"/g, (name) => name.replaceAll('e', '\\u0065')) : json;
    return text.replace(/[[{,](?=["\d])/g, `$&${blank}`);
  })
  // A blank may have come into a string.
  .filter((text) => parse(text) !== undefined);

const BITS = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"a"',
  '"b"',
  '"\\u0061"',
  '1',
  '-0.5e3',
  '01',
  '.5',
  'true',
  'null',
  'NaN',
  "'a'",
  '//',
  '\n',
  ' ',
  '\\',
  '"',
  '\uFEFF',
  '\u00A0',
];
const soups = fc.array(fc.constantFrom(...BITS), { maxLength: 14 }).map((bits) => bits.join(''));

/** What there is, without what is blank. */
function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(filled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) => (field === null ? [] : [[key, filled(field)]])),
  );
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

describe('JSON', () => {
  it('is read as every other program reads it', () => {
    fc.assert(
      fc.property(jsonTexts, (json) => {
        const text = `{"x":${json}}`;
        const { root, problems } = read(text);
        fc.pre(!problems.some(({ id }) => id === 'repeatedKey'));
        const parsed = parse(text);
        expect([
          root === undefined,
          problems.filter(({ id }) => id.startsWith('json') || id === 'brokenJson'),
        ]).toEqual([parsed === undefined, []]);
        expect(JSON.parse(JSON.stringify(root?.value))).toEqual(
          JSON.parse(JSON.stringify(filled(parsed?.value))),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is refused where every other program refuses it', () => {
    fc.assert(
      fc.property(soups, (soup) => {
        const text = `{"x":${soup}}`;
        const isRefused = ids(text).some((id) => id.startsWith('json') || id === 'brokenJson');
        expect(isRefused).toBe(parse(text) === undefined);
      }),
      { numRuns: 2_000 },
    );
  });

  it('stands where its places say', () => {
    const visit = (node: Node, text: string): void => {
      if (node.kind !== 'list' && node.kind !== 'map')
        expect(JSON.parse(text.slice(node.start, node.end))).toBe(node.value);
      if (typeof node.key === 'string' && node.parent !== undefined)
        expect(JSON.parse(text.slice(node.keyStart, node.keyEnd))).toBe(node.key);
      const children =
        node.kind === 'map' ? [...node.fields.values()] : node.kind === 'list' ? node.items : [];
      for (const child of children) visit(child, text);
      if (node.kind === 'map') expect([text.at(node.start), text.at(node.end - 1)]).toEqual(['{', '}']);
      if (node.kind === 'list') expect([text.at(node.start), text.at(node.end - 1)]).toEqual(['[', ']']);
    };
    fc.assert(
      fc.property(jsonTexts, (json) => {
        const text = `\uFEFF{"x":${json}}`;
        const { root } = read(text);
        if (root !== undefined) visit(root, text);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '{ "status": "a", "st\\u0061tus": "b" }',
    '{ "a": 1, "status": 1, "status": null }',
    '{ "status": null, "b": {}, "status": 2 }',
  ])('a repeated name is reported, however it is spelled: %s', (text) => {
    const { problems } = read(text);
    expect(problems).toMatchObject([{ id: 'repeatedKey', args: { key: 'status', count: 2 } }]);
    expect(problems[0]?.related?.start).toBeLessThan(problems[0]?.span.start ?? 0);
  });

  it.each(['__proto__', 'constructor', 'toString'])('%s is a name like any other', (name) => {
    const { root } = read(`{ "${name}": { "polluted": true } }`);
    expect(Object.keys(root?.value ?? {})).toEqual([name]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it.each([
    ['lists', '['.repeat(101) + ']'.repeat(101)],
    ['records', '{"a":'.repeat(101) + '1' + '}'.repeat(101)],
    ['lists without end', '['.repeat(1_900_000)],
    ['records without end', '{"a":'.repeat(300_000)],
  ])('%s over a hundred deep are one problem', (_name, text) => {
    expect(ids(text)).toEqual(['tooDeep']);
  });

  it('brackets in strings are no depth', () => {
    expect(ids(`{ "title": "${'[{'.repeat(300)}", "id": "\\"[[[" }`)).toEqual([]);
  });

  it('what is too large for a number stays text', () => {
    expect(read('{ "a": 1e999, "b": 1.10 }').root?.value).toEqual({ a: '1e999', b: 1.1 });
  });

  it('is told by the name of the file, whatever its case', () => {
    expect(readTree(new Source('OAK.PLAN.JSON', '{ "id": "oak", }')).problems).toMatchObject([
      { id: 'jsonLastComma' },
    ]);
    expect(readTree(new Source('oak.plan.yaml', '{ "id": "oak", }')).problems).toEqual([]);
  });
});

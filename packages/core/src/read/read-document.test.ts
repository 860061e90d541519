import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../model/document.ts';
import { Source } from '../source/source.ts';
import { LIMITS } from './limits.ts';
import { readDocument } from './read-document.ts';
import { growth, LINEAR } from '../../../../tests/growth.ts';

const read = (text: string, name = 'plan.yaml'): Document => readDocument(new Source(name, text));
const ids = (text: string, name?: string): readonly string[] => read(text, name).problems.map(({ id }) => id);

describe('whatever a text contains', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'id: a\n',
          '- ',
          '{',
          '}',
          '[',
          ']',
          '"',
          "'",
          ': ',
          '#',
          '&a ',
          '*a',
          '!x ',
          '|\n',
          '>',
          '%YAML 1.1\n',
          '---\n',
          '\n',
          '\r',
          '\t',
          ' ',
          '\u0000',
          '\uFEFF',
          '\uD83D',
          ',',
          '? ',
        ),
      )
      .map((bits) => bits.join('')),
  );

  it.each(['plan.yaml', 'plan.json'])(
    'reading %s never throws, says something about what it cannot read, and places lie inside',
    (name) => {
      fc.assert(
        fc.property(anything, (text) => {
          const { root, problems } = read(text, name);
          expect(root !== undefined || problems.length > 0).toBe(true);
          for (const { span } of problems) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.start).toBeLessThanOrEqual(text.length);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
          }
        }),
        { numRuns: 2_000 },
      );
    },
  );

  it('the same text gives the same answer', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const words = ({ problems }: Document): unknown =>
          problems.map(({ id, args, span: { start, end } }) => [id, args, start, end]);
        expect(words(read(text))).toEqual(words(read(text)));
      }),
    );
  });
});

describe('limits', () => {
  it.each(['plan.yaml', 'plan.json'])('a longer text than %s may have is not looked at', (name) => {
    expect(read('x'.repeat(LIMITS.textLength + 1), name).problems).toMatchObject([
      { id: 'tooLong', args: { limit: LIMITS.textLength } },
    ]);
  });

  it('limits can be set', () => {
    const limits = { ...LIMITS, nodes: 6, aliases: 1, depth: 2 };
    const idsOf = (text: string): readonly string[] =>
      readDocument(new Source('plan.yaml', text), limits).problems.map(({ id }) => id);
    expect(idsOf('id: a\ntitle: b\n')).toEqual([]);
    expect(idsOf('values: [a, b, c, d, e]\n')).toEqual(['tooManyNodes']);
    expect(idsOf('id: &a a\ntitle: *a\nunit: *a\n')).toEqual(['tooManyAliases']);
    expect(idsOf('a: [[[]]]\n')).toEqual(['tooDeep']);
    expect(idsOf('id: a\ntitle: b\nunit: !!str c\n')).toEqual([]);
  });

  it.each([
    ['commas', 'a: [', ','],
    ['quotes', '', '"'],
    ['closing brackets', '', ']'],
    ['tags', '', '! '],
    ['names', '', '&a '],
    ['directives', '', '%a\n'],
    ['items', '', '- a\n'],
    ['repeated fields', '', 'a: b\n'],
    ['blank lines', '', '\n'],
    ['one long text', 'id: ', 'word '],
    ['one long text over many lines', 'id: ', 'word\n  '],
    ['a long text in quotes', 'id: "', '\\n'],
  ])('a file of nothing but %s takes time in proportion', (_name, head, piece) => {
    const work = (size: number): void => {
      expect(ids(head.padEnd(size, piece)).length).toBeGreaterThan(0);
    };
    expect(growth(work, 50_000)).toBeLessThan(LINEAR);
  });
});

describe('time grows with the text and no faster', () => {
  const head = 'id: oakwood\ntitle: Plan\n';

  it.each<readonly [string, (count: number) => string]>([
    ['goals', (count) => `${head}goals:\n${'  - { goal: Read, owner: Head }\n'.repeat(count)}`],
    ['unknown fields', (count) => `${head}goals:\n${'  - { goall: Read }\n'.repeat(count)}`],
    [
      'fields of different names',
      (count) => head + Array.from({ length: count }, (_, at) => `field${String(at)}: x\n`).join(''),
    ],
    ['wrong items', (count) => `${head}reality: { strengths: [${'1, '.repeat(count)}] }\n`],
    ['repeated fields', (count) => `${head}${'level: school\n'.repeat(count)}`],
    ['impossible dates', (count) => `${head}goals:\n${'  - { goal: Read, by: 2026-02-30 }\n'.repeat(count)}`],
  ])('%s', (_name, text) => {
    const work = (size: number): void => void readDocument(new Source('plan.yaml', text(size)));
    expect(growth(work, 10_000)).toBeLessThan(LINEAR);
  });
});

describe('byte order marks', () => {
  it.each([
    ['plan.yaml', '\uFEFFid: oakwood\ntitle: Plan\n'],
    ['plan.yaml', '\uFEFF---\r\nid: oakwood\r\ntitle: Plan\r\n'],
    ['plan.yaml', '\uFEFF# note\nid: oakwood\ntitle: Plan\n'],
    ['plan.json', '\uFEFF{ "id": "oakwood", "title": "Plan" }'],
  ])('%s %j', (name, text) => {
    const { root, problems } = read(text, name);
    expect(problems).toEqual([]);
    expect(root?.value).toEqual({ id: 'oakwood', title: 'Plan' });
  });
});

it('is what it is taken for: a plan, or a reflection where its kind says so', () => {
  expect(ids('kind: reflection\nid: a\nvoices: []\n')).toEqual([]);
  expect(ids('id: a\ntitle: b\nvoices: []\n')[0]).toMatch('unknownKey');
  expect(ids('kind: reflection\nid: a\ngoals: []\n')[0]).toMatch('unknownKey');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../model/document.ts';
import { Source } from '../source/source.ts';
import { LIMITS } from './limits.ts';
import { readDocument } from './read-document.ts';

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
    ['commas', 'a: ['.padEnd(200_000, ',')],
    ['quotes', ''.padEnd(200_000, '"')],
    ['closing brackets', ''.padEnd(200_000, ']')],
    ['tags', ''.padEnd(200_000, '! ')],
    ['names', ''.padEnd(200_000, '&a ')],
    ['directives', ''.padEnd(200_000, '%a\n')],
    ['items', ''.padEnd(200_000, '- a\n')],
    ['repeated fields', ''.padEnd(200_000, 'a: b\n')],
    ['blank lines', ''.padEnd(200_000, '\n')],
    ['one long text', `id: ${''.padEnd(200_000, 'word ')}`],
    ['one long text over many lines', `id: ${''.padEnd(200_000, 'word\n  ')}`],
    ['a long text in quotes', `id: "${''.padEnd(200_000, '\\n')}"`],
  ])('a file of nothing but %s is answered in seconds', (_name, text) => {
    const start = performance.now();
    expect(ids(text).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(5_000);
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
    const time = (count: number): number => {
      const source = new Source('plan.yaml', text(count));
      const start = performance.now();
      readDocument(source);
      return performance.now() - start;
    };
    const best = (count: number): number => Math.min(...Array.from({ length: 3 }, () => time(count)));
    best(500);
    const [small, large] = [best(2_500), best(10_000)];
    // Four times the text; a square would take sixteen times as long.
    expect(large).toBeLessThan(Math.max(small, 2) * 10);
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

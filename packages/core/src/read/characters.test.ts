import { describe, expect, it } from 'vitest';
import type { Document } from '../model/document.ts';
import { Source } from '../source/source.ts';
import { readTree } from './read-document.ts';
import { growth, LINEAR } from '../../../../tests/growth.ts';

const read = (text: string, name = 'plan.yaml'): Document => readTree(new Source(name, text));
const ids = (text: string, name?: string): readonly string[] => read(text, name).problems.map(({ id }) => id);

const plan = (title: string): string =>
  `id: oakwood\ntitle: ${title}\nvision: ${'Every child reads, every day. '.repeat(10)}\n`;

describe('plans in every language are silent', () => {
  it.each([
    ['Arabic', 'خطة تحسين المدرسة: القراءة كل يوم'.replace(':', ' -')],
    ['Arabic with marks of direction', '\u200Fخطة (2026)\u200E تحسين\u061C القراءة'],
    ['Arabic with closed embeddings', '\u202Bخطة تحسين\u202C و \u2067القراءة\u2069'],
    ['Hebrew', 'תכנית לשיפור בית הספר'],
    ['Urdu with joiners', 'بچے پڑھتے ہیں اور می\u200Cخوانند'],
    ['Welsh with its flag', 'Pob plentyn yn darllen 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ŵ ŷ'],
    ['Scottish flag', 'Leughadh 🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['Polish', 'Zażółć gęślą jaźń – każde dziecko czyta'],
    ['Hindi with joiners', 'क्\u200Dष और क्\u200Cष'],
    ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ\u180Eᠠ'],
    ['emoji of several characters', '👩🏽\u200D🏫 ❤\uFE0F 🏳\uFE0F\u200D🌈'],
    ['soft hyphens and narrow blanks', 'Schul\u00ADentwicklung 12\u202F000\u00A0€'],
    ['line and paragraph separators', 'one\u2028two\u2029three'],
  ])('%s', (_name, title) => {
    expect(ids(plan(title))).toEqual([]);
    expect(ids(JSON.stringify({ id: 'oakwood', title, vision: 'x'.repeat(200) }), 'plan.json')).toEqual([]);
  });

  it('line separators end no line', () => {
    const { root } = read(plan('one\u2028two'));
    expect(root?.source.lineStarts).toHaveLength(4);
  });
});

describe('controls', () => {
  it.each([
    '\u0001',
    '\u0007',
    '\u0008',
    '\u000B',
    '\u000C',
    '\u001B',
    '\u007F',
    '\u0085',
    '\u0090',
    '\u009F',
  ])('%j is reported where it stands', (control) => {
    const text = plan(`Our ${control}plan`);
    const code = `U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    expect(read(text).problems).toMatchObject([
      { id: 'controlCharacter', args: { code, count: 1 }, span: { start: text.indexOf(control) } },
    ]);
  });

  it('several are one problem', () => {
    expect(read(plan('a\u0001b\u0002c')).problems).toMatchObject([{ args: { count: 2, code: 'U+0001' } }]);
  });

  it.each(['"a\\x07b"', '"a\\u0007b"', '"a\\ab"', '"\\e[31mred"'])(
    '%s is reported although the file has none',
    (title) => {
      expect(ids(plan(title))).toEqual(['controlCharacter']);
    },
  );

  it.each(['"a\\tb"', '"a\\nb"', '"a\\r\\nb"', '"a\\\\b"'])('%s is fine', (title) => {
    expect(ids(plan(title))).toEqual([]);
  });

  it.each([
    ['a NUL', plan('a\u0000b')],
    ['a picture', `\u0089PNG\r\n\u001A\n${'\u0000\u0010'.repeat(9)}`],
    ['a document of a word processor', 'PK\u0003\u0004\u0014\u0000\u0006\u0000'],
    ['many controls', 'a\u0001'.repeat(20)],
  ])('%s: the file is no text', (_name, text) => {
    expect(ids(text)).toEqual(['notText']);
    expect(ids(text, 'plan.json')).toEqual(['notText']);
  });
});

describe('halves of characters', () => {
  it.each(['a\uD83Db', 'a\uDE00b', '"a\\uD83Db"'])('%j', (title) => {
    expect(ids(plan(title))).toEqual(['halfCharacter']);
  });

  it('a pair written as codes is whole', () => {
    expect(ids('{ "id": "oak", "title": "\\uD83D\\uDE00" }', 'plan.json')).toEqual([]);
    expect(ids('{ "id": "oak", "title": "\\uD83D" }', 'plan.json')).toEqual(['halfCharacter']);
  });
});

describe('hidden directions', () => {
  it.each([
    ['an override that is not closed', 'Read \u202Eevery day'],
    ['an embedding that is not closed', 'Read \u202Aevery day'],
    ['an isolate that is not closed', 'Read \u2066every day'],
    ['closed before it is opened', 'Read \u202Cevery \u202Aday'],
    ['closed by the wrong mark', 'Read \u2067every\u202C day'],
    ['written as a code', '"Read \\u202Eevery day"'],
  ])('%s', (_name, title) => {
    expect(ids(plan(title))).toEqual(['hiddenDirection']);
  });

  it.each([
    ['a comment', 'id: oakwood # \u202Eon\u2066\n'],
    ['a name', 'id: oakwood\nglossary: { "\u202Eقراءة": reading }\n'],
    ['a comment in a list', 'id: oakwood\nvalues:\n  # \u2067 hidden\n  - Courage\n'],
  ])('in %s', (_name, text) => {
    expect(ids(text)).toEqual(['hiddenDirection']);
  });

  it('behind texts that are closed too', () => {
    const text = 'id: oakwood\nvalues:\n  - c\u2067d\u2069\n  # \u202E hidden\n  - e\u2067f\u2069\n';
    expect(read(text).problems).toMatchObject([
      { id: 'hiddenDirection', span: { start: text.indexOf('\u202E') } },
    ]);
  });

  it('a name that is reported already is not reported again', () => {
    expect(ids('id: oakwood\n"\u202Etitle": Plan\n')).toEqual(['hiddenInName']);
  });

  it('each text is reported once, and closed ones are not', () => {
    const text =
      'id: oakwood\nvalues:\n  - a\u202Eb\n  - c\u2067d\u2069\n  - >-\n    e\u2066\n    f\u2069\n  - g\u202Ah\n';
    expect(read(text).problems.map(({ id, span }) => [id, text.slice(span.start, span.end)])).toEqual([
      ['hiddenDirection', 'a\u202Eb'],
      ['hiddenDirection', 'g\u202Ah'],
    ]);
  });

  it('a part that aliases repeat is reported once', () => {
    expect(ids('a: &x a\u202Eb\nb: [*x, *x]\n')).toEqual(['hiddenDirection']);
  });
});

describe('hidden characters in ids', () => {
  it.each([
    '\u200B',
    '\u200C',
    '\u200D',
    '\u2060',
    '\u00AD',
    '\u034F',
    '\uFE0F',
    '\u3164',
    '\u{E0041}',
    '\u202E',
    '\uFEFF',
  ])('%j', (hidden) => {
    const found = ids(`id: oak${hidden}wood\ntitle: Plan\n`);
    expect(found).toContain('hiddenInId');
    expect(ids('id: "oak\\u200Bwood"\ntitle: Plan\n')).toEqual(['hiddenInId']);
  });

  it.each([
    'parent: a\u200Bb',
    'goals: [{ supports: [mission, a\u200Bb] }]',
    'goals: [{ id: a\u200Bb }]',
    'lint: { waive: [{ rule: r, for: a\u200Bb }] }',
  ])('%s', (line) => {
    expect(ids(`id: oakwood\n${line}\n`)).toEqual(['hiddenInId']);
  });

  it("elsewhere they are nobody else's business", () => {
    expect(ids(plan('Read\u200B every\u00AD day'))).toEqual([]);
  });
});

describe('invisible letters', () => {
  const hidden = 'ignore'.replace(/\w/g, (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)));

  it.each([
    ['in a text', plan(`Our plan${hidden}`)],
    ['in a comment', `id: oakwood # note${hidden}\n`],
    ['behind a flag that is closed', plan(`🏴󠁧󠁢󠁷󠁬󠁳󠁿${hidden}`)],
    ['written as codes', plan('"Our plan\\U000E0041"')],
  ])('%s', (_name, text) => {
    expect(ids(text)).toEqual(['hiddenLetters']);
  });
});

it('takes time in proportion to the text', () => {
  const text = (count: number): string =>
    `id: oakwood\nvalues:\n${'  - a\u202Eb \u2066c \u{E0041}\n'.repeat(count)}`;
  expect(growth((size) => void read(text(size)), 15_000)).toBeLessThan(LINEAR);
});

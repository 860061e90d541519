import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { Node } from '../source/node.ts';
import { Source } from '../source/source.ts';
import type { Document } from '../model/document.ts';
import { readTree } from './read-document.ts';

const read = (text: string): Document => readTree(new Source('plan.yaml', text));
const ids = (text: string): readonly string[] => read(text).problems.map(({ id }) => id);
const valueOf = (text: string): unknown => JSON.parse(JSON.stringify(read(text).root?.value ?? null));

/** Bits of YAML that mean something to a parser, and slips. */
const BITS = [
  ...[
    'a: ',
    'b: ',
    'goal: ',
    '- ',
    '? ',
    ': ',
    '\n',
    '\n  ',
    '\n    ',
    '\n- ',
    '\n  - ',
    '\n  b: ',
    '\na: ',
    '\nc:',
    ' ',
    '  ',
    '\r\n',
  ],
  ...[
    '# note\n',
    ' # note\n',
    ' #1',
    '---\n',
    '...\n',
    '"text"',
    "'it''s'",
    "'te\n  xt'",
    '"a\\n\\u00e9"',
    'plain',
    'plain words',
    'pl\n   ain',
  ],
  ...[
    '|\n',
    '>-\n',
    '|2\n',
    ' text\n',
    '[',
    '[a, b]',
    '{a: 1, b: x}',
    '{ ',
    '}',
    ']',
    ',',
    ', ',
    '~',
    'null',
    '1',
    '1.5',
    '0x1F',
    '0o7',
    '-1',
  ],
  ...[
    '.5',
    '+2',
    'true',
    'False',
    'no',
    '2026-12-18',
    '\u{1F3EB}',
    'é: ',
    '"k": ',
    "'k': ",
    '&x ',
    '*x',
    '!!str ',
    '!own ',
    '<<: ',
    '-x',
    '@a',
    '`',
    '%',
  ],
  ...['"', "'", '\u00A0', '\u200B', 'x:y', 'goal:Read', '• ', '\uFEFF'],
];

const example = `# A small plan.
id: larkfield
title: Larkfield Primary improvement plan
period: { start: 2026-09-01, end: 2027-07-23 }
values:
  - { id: hard-work, name: Hard work }
  - Kindness # the second
story: >-
  Two years ago our books sat in a locked room.
  Now the children run it.

reality: { strengths: [Phonics, "A library: open"], lastPlan: 'It''s done' }
goals:
  - goal: Every pupil reads
      with an adult every day.
    wildlyImportant: true
    measures:
    - measure: pupils who read at home
      from: 38%
      to: 70
    supports: [ mission, hard-work, ]
`;

/** Soups of such bits, and a good plan with a few of them thrown in. */
const texts = fc.oneof(
  fc.array(fc.constantFrom(...BITS), { maxLength: 25 }).map((parts) => parts.join('')),
  fc
    .array(fc.tuple(fc.nat(example.length), fc.nat(6), fc.constantFrom('', ...BITS)), {
      minLength: 1,
      maxLength: 4,
    })
    .map((edits) =>
      edits.reduce((text, [at, length, bit]) => text.slice(0, at) + bit + text.slice(at + length), example),
    ),
);

/** A tree without its circles. */
function outline(node: Node | undefined): unknown {
  if (node === undefined) return undefined;
  const { kind, key, start, end, keyStart, keyEnd } = node;
  const inside =
    node.kind === 'map'
      ? [...node.fields.values()].map(outline)
      : node.kind === 'list'
        ? node.items.map(outline)
        : [node.text, node.value];
  return [kind, key, start, end, keyStart, keyEnd, inside];
}

describe('the two ways of reading', () => {
  it('give the same tree and the same problems', () => {
    fc.assert(
      fc.property(texts, (text) => {
        // A tab, even in a note at the end, makes the reader of plain YAML leave the text to the composer.
        const [plain, composed] = [read(`${text}\n# `), read(`${text}\n#\t`)];
        const problems = ({ problems: all }: Document): unknown =>
          all.map(({ id, args, span: { start, end } }) => [id, args, start, end]);
        expect([outline(plain.root), problems(plain)]).toEqual([outline(composed.root), problems(composed)]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('read what the library itself reads', () => {
    const clean = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.filter((item) => item !== null).map(clean);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).flatMap(([key, field]) => (field === null ? [] : [[key, clean(field)]])),
      );
    };
    fc.assert(
      fc.property(texts, (text) => {
        const { root, problems } = read(text);
        fc.pre(root !== undefined && problems.length === 0 && !/^---/m.test(text));
        const document = parseDocument(text, {
          schema: 'core',
          uniqueKeys: false,
          stringKeys: true,
          logLevel: 'silent',
        });
        expect(document.errors).toEqual([]);
        expect(JSON.parse(JSON.stringify(root.value))).toEqual(clean(document.toJS()));
      }),
      { numRuns: 300, maxSkipsPerRun: 1_000 },
    );
  });
});

describe('places', () => {
  it('every text, name, record and list stands where its place says', () => {
    // Not on the first line, where a name that begins with % would be a directive.
    const nameIn = (typed: string): unknown => {
      const [, named] = parseDocument(`- \n- ${typed}: 1`, { stringKeys: true }).toJS() as [null, object];
      return Object.keys(named)[0];
    };
    const valueIn = (typed: string): unknown => parseDocument(`x: ${typed}`).get('x');
    const visit = (node: Node, text: string): void => {
      const typed = text.slice(node.start, node.end);
      if (typeof node.key === 'string' && node.parent !== undefined) {
        expect(nameIn(text.slice(node.keyStart, node.keyEnd))).toBe(node.key);
      }
      if (node.kind === 'list' || node.kind === 'map') {
        const inside = node.kind === 'map' ? [...node.fields.values()] : node.items;
        for (const child of inside) {
          expect([node.start <= child.start, child.end <= node.end]).toEqual([true, true]);
          visit(child, text);
        }
      } else if (!/[\n|>]/.test(typed)) expect(valueIn(typed)).toBe(node.value);
    };
    fc.assert(
      fc.property(texts, (text) => {
        const { root, problems } = read(text);
        fc.pre(root !== undefined && problems.length === 0 && !/[&*!]/.test(text));
        visit(root, text);
      }),
      { numRuns: 300, maxSkipsPerRun: 1_000 },
    );
  });

  it('what an alias brings stands where it was typed, under the name at which the alias stands', () => {
    const { root } = read('a: &x { goal: Read }\nb: *x\n');
    const b = root?.fields.get('b');
    expect([b?.key, b?.keyStart, b?.start, b?.end]).toEqual(['b', 21, 6, 20]);
  });

  it('line ends make no difference: LF, CRLF, CR and a mixture', () => {
    const endings = fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 1, maxLength: 5 });
    const expected = valueOf(example);
    fc.assert(
      fc.property(endings, (ends) => {
        let line = 0;
        const text = example.replace(/\n/g, () => ends[line++ % ends.length] ?? '\n');
        expect(read(text).problems).toEqual([]);
        expect(valueOf(text)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('a byte order mark is no part of the first name, and offsets count it', () => {
    const { root, problems } = read('\uFEFFid: oakwood\n');
    expect(problems).toEqual([]);
    expect(root?.fields.get('id')).toMatchObject({ keyStart: 1, start: 5, value: 'oakwood' });
  });
});

describe('what YAML 1.2 makes of words and figures', () => {
  it.each([
    ['no', 'no'], ['yes', 'yes'], ['on', 'on'], ['NO', 'NO'], ['y', 'y'], ['true', true], ['True', true], ['TRUE', true], ['tRUE', 'tRUE'],
    ['false', false], ['010', 10], ['0o17', 15], ['0x1F', 31], ['0X1F', '0X1F'], ['1_000', '1_000'], ['1,000', '1,000'], ['12:30', '12:30'],
    ['1.10', 1.1], ['+5', 5], ['.5', 0.5], ['5.', 5], ['1e3', 1000], ['.inf', '.inf'], ['.nan', '.nan'], ['1e999', '1e999'], ['2026-09-01', '2026-09-01'],
    ['2026-12', '2026-12'], ['38%', '38%'], ['"5"', '5'], ["'true'", 'true'], ['!!str 5', '5'], ['!!int "5"', 5], ['! 5', '5'], ['~x', '~x'], ['nullify', 'nullify'],
  ])('%s', (typed, value) => {
    expect(read(`a: ${typed}\n`).root?.fields.get('a')?.value).toBe(value);
  }); // prettier-ignore

  it.each(['', '~', 'null', 'Null', 'NULL', '# nothing'])('"%s" is nothing', (typed) => {
    expect(read(`a: ${typed}\nb: 1\n`)).toMatchObject({ problems: [], root: { value: { b: 1 } } });
  });

  it('a number keeps what was typed', () => {
    expect(read('a: 1.10\n').root?.fields.get('a')).toMatchObject({
      kind: 'number',
      value: 1.1,
      text: '1.10',
    });
  });
});

describe('names', () => {
  it.each([
    'a: 1\na: 2\n', 'a: 1\n"a": 2\n', "'a': 1\na: 2\n", 'a: 1\n? a\n: 2\n', '{ a: 1, "\\x61": 2 }\n', 'a:\na: 2\n', 'a: 1\na:\n', 'b: { a: 1, a: 2 }\n', '- { a: 1, a: 2 }\n',
  ])('a repeated name is reported once, at its second place, with the first: %j', (text) => {
    const { problems } = read(`x:\n  ${text.trimEnd().replaceAll('\n', '\n  ')}\n`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ id: 'repeatedKey', args: { key: 'a', count: 2 } });
    expect(problems[0]?.related?.start).toBeLessThan(problems[0]?.span.start ?? 0);
  }); // prettier-ignore

  it('the first counts, and a name that stands many times is one problem', () => {
    const { root, problems } = read('a: 1\n'.repeat(50));
    expect(root?.value).toEqual({ a: 1 });
    expect(problems).toMatchObject([{ args: { count: 50 }, span: { start: 5 }, related: { start: 0 } }]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'then', 'hasOwnProperty', 'valueOf'])(
    '%s is a name like any other',
    (name) => {
      const { root } = read(`a:\n  ${name}: { polluted: yes }\n`);
      const a = root?.fields.get('a');
      expect(a?.kind === 'map' && [...a.fields.keys()]).toEqual([name]);
      expect(Object.keys(a?.value as object)).toEqual([name]);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );

  it('plain data knows no names of its own', () => {
    const value = read('a: 1\n').root?.value ?? {};
    expect(
      ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].filter((name) => name in value),
    ).toEqual([]);
  });

  it('a name that is repeated in a part that aliases repeat is one problem', () => {
    expect(ids('a: &a { x: 1, x: 2 }\nb: *a\nc: *a\n')).toEqual(['repeatedKey']);
  });

  it('a hidden character in a name is reported, and the field is read', () => {
    const { root, problems } = read('id: oakwood\nti\u200Btle: Our plan\n');
    expect(root?.value).toEqual({ id: 'oakwood', title: 'Our plan' });
    expect(problems).toMatchObject([{ id: 'hiddenInName', args: { name: 'title' } }]);
  });

  it('names of the author may have joiners, as Urdu and emoji do', () => {
    expect(ids('glossary:\n  می\u200Cخوانند: they read\n  👩\u200D🏫: teacher\n')).toEqual([]);
  });
});

describe('tags and merges', () => {
  it.each([
    '!!js/function "() => 1"',
    '!!python/object:os.system x',
    '!include other.yaml',
    '!env HOME',
    '!!binary aGk=',
    '!!timestamp 2026-01-01',
    '!!set { a: 1 }',
    '!!omap []',
    '!!str { a: 1 }',
  ])('%s is refused and does nothing', (typed) => {
    const found = ids(`a: ${typed}\nid: oakwood\n`);
    expect(found[0]).toBe('unknownTag');
    expect(found).toHaveLength(1);
  });

  it('<< brings nothing in, and is reported once wherever it is repeated', () => {
    const { root, problems } = read('a: &a { x: 1 }\nb: &b { <<: *a, y: 2 }\nc: *b\nd: *b\n');
    expect(root?.value).toEqual({ a: { x: 1 }, b: { y: 2 }, c: { y: 2 }, d: { y: 2 } });
    expect(problems).toMatchObject([{ id: 'mergeKey' }]);
  });
});

describe('aliases', () => {
  it('more than a hundred uses of one part are fine', () => {
    const { root, problems } = read(`owner: &lead Head\ngoals:\n${'  - owner: *lead\n'.repeat(900)}`);
    expect(problems).toEqual([]);
    expect(root?.fields.get('goals')?.value).toHaveLength(900);
  });

  it('an alias means the last part of that name above it, also where it is repeated later', () => {
    expect(valueOf('a: &x 1\nb: &y [*x]\nc: &x 2\nd: *y\ne: *x\n')).toEqual({
      a: 1,
      b: [1],
      c: 2,
      d: [1],
      e: 2,
    });
  });

  it.each([
    ['a: &x [*x]\n', 'selfReference'], ['a: &x { b: { c: *x } }\n', 'selfReference'], ['a: *b\nb: &b 1\n', 'unknownAlias'], ['&a a: *a\n', undefined],
  ])('%j', (text, id) => {
    expect(ids(text)).toEqual(id === undefined ? [] : [id]);
  }); // prettier-ignore

  it('a word that was taken for a name is reported, but no name of a part that nothing repeats', () => {
    expect(ids('a: &Reading for all\nb: &list [1]\n')).toEqual(['lostWord']);
  });

  const bomb = (width: number, depth: number, level: (name: string, previous: string) => string): string =>
    Array.from({ length: depth }, (_, at) =>
      level(
        `l${String(at)}`,
        Array(width)
          .fill(`*l${String(at - 1)}`)
          .join(', '),
      ),
    ).join('');

  it.each([
    [
      'lists',
      `a: &l-1 x\n${bomb(9, 12, (name, previous) => `${name}: &${name} [${previous}]\n`)}`.replaceAll(
        '*l-1',
        '*l-1',
      ),
    ],
    [
      'records',
      `a: &l-1 x\n${bomb(1, 1, () => '')}${Array.from({ length: 30 }, (_, at) => `b${String(at)}: &b${String(at)} { ${at === 0 ? 'x: 1' : `p: *b${String(at - 1)}, q: *b${String(at - 1)}`} }\n`).join('')}`,
    ],
    [
      'empty lists',
      `l0: &l0 []\n${Array.from({ length: 30 }, (_, at) => `l${String(at + 1)}: &l${String(at + 1)} [*l${String(at)}, *l${String(at)}]\n`).join('')}`,
    ],
    [
      'merges',
      `m0: &m0 { a: 1 }\n${Array.from({ length: 400 }, (_, at) => `m${String(at + 1)}: &m${String(at + 1)} { <<: [*m${String(at)}, *m${String(at)}] }\n`).join('')}`,
    ],
    ['one part many times', `a: &a x\nb: [${'*a, '.repeat(5_000)}]\n`],
  ])('a bomb of %s ends within its budget', (_name, text) => {
    expect(ids(text).at(-1)).toMatch(/^tooMany/);
  });
});

describe('depth', () => {
  const nested = (open: string, inner: string, close: string, depth: number): string =>
    open.repeat(depth) + inner + close.repeat(depth);

  it.each([
    ['lists in brackets', nested('[', 'x', ']', 101)],
    ['records in brackets', nested('{ a: ', 'x', ' }', 101)],
    ['dashes', `${'- '.repeat(101)}x`],
    ['lines', Array.from({ length: 102 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['names asked for', `${'? '.repeat(200)}x`],
    ['brackets without end', '['.repeat(500_000)],
    ['braces without end', '{a: '.repeat(300_000)],
    ['both without end', '[{a: '.repeat(300_000)],
    ['dashes without end', '- '.repeat(900_000)],
  ])('%s over a hundred deep are one problem', (_name, text) => {
    expect(ids(text)).toEqual(['tooDeep']);
  });

  it('a hundred deep is fine', () => {
    expect(ids(`a: ${nested('[', 'x', ']', 99)}`)).toEqual([]);
    expect(ids(Array.from({ length: 100 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'))).toEqual([]);
  });

  it('aliases within aliases are counted where they stand', () => {
    const text = Array.from(
      { length: 25 },
      (_, at) => `l${String(at)}: &l${String(at)} [[[[[${at === 0 ? 'x' : `*l${String(at - 1)}`}]]]]]\n`,
    ).join('');
    expect(ids(text)).toEqual(['tooDeep']);
  });
});

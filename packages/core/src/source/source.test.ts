import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Source } from './source.ts';

const of = (text: string): Source => new Source('plan.yaml', text);

/** Texts with every kind of line end, a byte order mark, emoji, halves of characters and what merely looks like a line end. */
const texts = fc
  .array(
    fc.constantFrom(
      'a',
      'é',
      '📚',
      '\uD83D',
      '\uDE00',
      'e\u0301',
      '\n',
      '\r',
      '\r\n',
      '\u2028',
      '\u2029',
      '\u0085',
      '\uFEFF',
      '\t',
      'ab: c',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** The lines of a text as editors count them, by the simplest means. */
const linesOf = (text: string): readonly string[] => text.split(/\r\n|\n|\r/);

describe('positions', () => {
  it('there and back, from every offset', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const source = of(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const at = source.positionAt(offset);
          expect(at.offset).toBe(offset);
          expect(source.offsetAt(at.line, at.column)).toBe(offset);
        }
      }),
    );
  });

  it('a span means the same words in offsets and in lines', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
        const source = of(text);
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const [from, to] = [source.positionAt(start), source.positionAt(end)];
        expect(text.slice(source.offsetAt(from.line, from.column), source.offsetAt(to.line, to.column))).toBe(
          text.slice(start, end),
        );
      }),
    );
  });

  it('lines are those of an editor: LF, CRLF and CR end one, and nothing else does', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const source = of(text);
        const lines = linesOf(text);
        expect(source.lineStarts).toHaveLength(lines.length);
        expect(lines.map((_, index) => source.line(index + 1))).toEqual(lines);
      }),
    );
  });

  it('lines and columns grow with the offset', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const source = of(text);
        for (let offset = 1; offset <= text.length; offset++) {
          const [before, after] = [source.positionAt(offset - 1), source.positionAt(offset)];
          if (after.line === before.line) expect(after.column).toBe(before.column + 1);
          else expect([after.line, after.column]).toEqual([before.line + 1, 1]);
        }
      }),
    );
  });
});

describe('places outside the text', () => {
  const source = of('one\r\ntwo');

  it.each([
    ['before the start', -5, 1, 1],
    ['behind the end', 99, 2, 4],
  ])('an offset %s is moved inside', (_name, offset, line, column) => {
    expect(source.positionAt(offset)).toMatchObject({ line, column });
  });

  it.each([
    ['line 0', 0, 1, 0],
    ['a line too many', 9, 1, 5],
    ['column 0', 2, 0, 5],
    ['a column too many stays on its line', 1, 99, 4],
    ['a column too many on the last line', 2, 99, 8],
  ])('%s is moved inside', (_name, line, column, offset) => {
    expect(source.offsetAt(line, column)).toBe(offset);
  });

  it('has no text on lines that there are not', () => {
    expect([source.line(0), source.line(3), of('').line(1)]).toEqual(['', '', '']);
  });
});

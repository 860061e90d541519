import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finderOf, merged, overwrite } from './occurrences.ts';

const found = (text: string, ...pieces: string[]): string[] =>
  finderOf(new Set(pieces))(text).map(({ start, end }) => text.slice(start, end));

describe('finding pieces', () => {
  it('finds each wherever it stands whole', () => {
    expect(found('Ann, and (Ann) again; Anna not', 'Ann')).toEqual(['Ann', 'Ann']);
    expect(found('call 07700 900123 or a@b.example.', '07700 900123', 'a@b.example')).toEqual([
      '07700 900123',
      'a@b.example',
    ]);
  });

  it('takes the longer of two that begin at one place, and none within another', () => {
    expect(found('Mary Ann Lee', 'Mary', 'Mary Ann Lee', 'Ann')).toEqual(['Mary Ann Lee']);
  });

  it('finds pieces that begin or end with a mark', () => {
    expect(found('she (J.S.) said', '(J.S.)')).toEqual(['(J.S.)']);
    expect(found('x+44 20', '+44 20')).toEqual(['+44 20']);
  });

  it('leaves no piece behind that stands between blanks', () => {
    const piece = fc.stringMatching(/^[a-z]{2,6}$/);
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), fc.array(piece), (pieces, others) => {
        const text = [...others, ...pieces].join(' ');
        const rest = overwrite(text, finderOf(new Set(pieces))(text), (each) => '*'.repeat(each.length));
        expect(rest).toHaveLength(text.length);
        for (const each of pieces) expect(rest.split(' ')).not.toContain(each);
      }),
    );
  });
});

it('makes one of places that overlap or touch', () => {
  expect(
    merged([
      { start: 8, end: 9 },
      { start: 0, end: 5 },
      { start: 2, end: 3 },
      { start: 5, end: 6 },
    ]),
  ).toEqual([
    { start: 0, end: 6 },
    { start: 8, end: 9 },
  ]);
});

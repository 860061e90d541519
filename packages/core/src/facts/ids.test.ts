import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idClashes, nearestId } from './ids.ts';

describe('ids that clash', () => {
  it('are found in proportion to their number, whatever they are', () => {
    const id = fc.oneof(
      fc.constantFrom('a', 'A', '\u0430', 'b', '\u00e9', 'e\u0301'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(id), (ids) => {
        const things = ids.map((each) => ({ id: each }));
        const clashes = idClashes(things);
        for (const { kind, things: clashing } of clashes) {
          const spellings = new Set(clashing.map((thing) => thing.id));
          expect(spellings.size === 1).toBe(kind === 'repeated');
          expect([...clashing].sort((a, b) => things.indexOf(a) - things.indexOf(b))).toEqual(clashing);
        }
        const exact = new Set(ids.filter((each, index) => ids.indexOf(each) !== index));
        for (const each of exact)
          expect(clashes.some((clash) => clash.things.some((thing) => thing.id === each))).toBe(true);
      }),
    );
  });
});

describe('the nearest id', () => {
  const ids = ['daily-reading', 'feedback', 'a1', 'oakwood-2026', 'r\u0435ckoning'];

  it.each([
    ['dayly-reading', 'daily-reading'],
    ['daily_reading', 'daily-reading'],
    ['daily\u2013reading', 'daily-reading'],
    ['feedbacks', 'feedback'],
    ['oakwood-2027', 'oakwood-2026'],
    ['reckoning', 'r\u0435ckoning'],
    ['a3', undefined],
    ['attendance', undefined],
    ['', undefined],
    ['x'.repeat(10_000), undefined],
  ])('to %s is %s', (meant, expected) => {
    expect(nearestId(meant, ids)).toBe(expected);
  });

  it('is looked for only so often in one list', () => {
    const list = ['reading'];
    for (let guess = 0; guess < 1000; guess++) nearestId(`other-${guess}`, list);
    expect(nearestId('readings', list)).toBeUndefined();
    expect(nearestId('readings', ['reading'])).toBe('reading');
  });
});

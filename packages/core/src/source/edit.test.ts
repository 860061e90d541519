import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from './edit.ts';
import { applyEdits, byPlace, clash, isSame } from './edit.ts';

const at = (start: number, end: number, text = 'x', order?: number): Edit =>
  order === undefined ? { start, end, text } : { start, end, text, order };

describe('edits', () => {
  it('are made wherever they stand in the list', () => {
    expect(applyEdits('abcdef', [at(4, 5, 'E!'), at(0, 0, '>'), at(1, 3, '')])).toBe('>adE!f');
    expect(applyEdits('abc', [])).toBe('abc');
  });

  it('at one place come in their order', () => {
    expect(applyEdits('ab', [at(1, 1, '2', 2), at(1, 1, '1', 1)])).toBe('a12b');
  });

  it.each<[Edit, Edit, boolean]>([
    [at(0, 2), at(3, 4), false],
    [at(0, 2), at(2, 4), true], // they touch: what came between is no longer what either was meant for
    [at(0, 4), at(1, 2), true],
    [at(1, 1), at(1, 3), true],
    [at(1, 1, 'x'), at(1, 1, 'y'), true],
    [at(1, 1, 'x', 1), at(1, 1, 'y', 2), false],
    [at(1, 1, 'x', 1), at(1, 1, 'y', 1), true],
    [at(1, 1, 'x', 1), at(0, 1, 'y'), true],
  ])('%j and %j clash: %s', (a, b, expected) => {
    expect([clash(a, b), clash(b, a)]).toEqual([expected, expected]);
  });

  it('leave all that they do not take out', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    const edit = fc.record({ start: fc.nat(40), end: fc.nat(40), text: fc.constantFrom('', '[new]') });
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 5 }), (old, drafts) => {
        const edits: Edit[] = [];
        for (const { start, end, text: added } of drafts) {
          const next = at(
            Math.min(start, end, old.length),
            Math.min(Math.max(start, end), old.length),
            added,
          );
          if (!edits.some((other) => clash(other, next))) edits.push(next);
        }
        const sorted = [...edits].sort(byPlace);
        const bounds = [0, ...sorted.flatMap(({ start, end }) => [start, end]), old.length];
        const kept = bounds.flatMap((from, index) =>
          index % 2 === 0 ? [old.slice(from, bounds[index + 1])] : [],
        );
        const expected = kept.map((part, index) => part + (sorted[index]?.text ?? '')).join('');
        expect(applyEdits(old, edits)).toBe(expected);
      }),
    );
  });

  it('are the same where they do the same', () => {
    expect(isSame(at(1, 2), at(1, 2))).toBe(true);
    expect(isSame(at(1, 2), at(1, 2, 'y'))).toBe(false);
    expect(isSame(at(1, 1, 'x', 1), at(1, 1, 'x', 2))).toBe(false);
  });
});

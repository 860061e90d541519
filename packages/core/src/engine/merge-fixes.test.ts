import { describe, expect, it } from 'vitest';
import type { Edit, Fix, FixKind } from '../source/edit.ts';
import { mergeFixes } from './merge-fixes.ts';

const fix = (kind: FixKind, ...edits: readonly Edit[]): Fix => ({ kind, label: `Do ${kind}.`, edits });
const put = (at: number, text: string, order?: number): Edit =>
  order === undefined ? { start: at, end: at + 1, text } : { start: at, end: at, text, order };

describe('the fixes of several places', () => {
  it('become one, in order', () => {
    expect(mergeFixes([fix('safe', put(9, 'b')), undefined, fix('safe', put(1, 'a'))])).toEqual({
      kind: 'safe',
      label: 'Do safe. The same in one more place.',
      edits: [put(1, 'a'), put(9, 'b')],
    });
  });

  it('are those that can be trusted most', () => {
    expect(mergeFixes([fix('placeholder', put(1, 'a')), fix('review', put(3, 'b'))])).toEqual(
      fix('review', put(3, 'b')),
    );
    expect(mergeFixes([undefined, fix('placeholder', put(1, 'a'))])).toEqual(fix('placeholder', put(1, 'a')));
    expect(mergeFixes([undefined])).toBeUndefined();
  });

  it('are made whole or not at all', () => {
    const both = fix('review', put(3, 'b'), put(9, 'c'));
    expect(mergeFixes([fix('review', put(2, 'a')), both, fix('review', put(20, 'd'))])?.edits).toEqual([
      put(2, 'a'),
      put(20, 'd'),
    ]);
  });

  it('share what they have in common, and a place where they have an order', () => {
    const open = put(1, '{', 0);
    const merged = mergeFixes([
      fix('placeholder', open, put(5, ', b', 2)),
      fix('placeholder', open, put(5, ', a', 1)),
    ]);
    expect(merged?.edits).toEqual([open, put(5, ', a', 1), put(5, ', b', 2)]);
  });
});

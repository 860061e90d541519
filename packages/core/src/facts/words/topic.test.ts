import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { topic } from './topic.ts';

const celebrates = topic('celebrate|praise|shout out|star of the week');

describe('topic', () => {
  test.each(['We celebrate', 'A celebration of reading', 'Shout-outs on Friday', 'the Stars of the Week'])(
    'speaks of it: %s',
    (text) => {
      expect(celebrates(text)).toBe(true);
    },
  );

  test.each(['', 'appraisal', 'shout and out', 'stars'])('does not: %s', (text) => {
    expect(celebrates(text)).toBe(false);
  });

  test('a list of single words has no phrases', () => {
    expect(topic('impact')('an impact')).toBe(true);
    expect(topic('impact')('')).toBe(false);
  });

  test('a phrase is found as it is written, whatever its words end in', () => {
    const speaks = topic('good news|works well');
    expect(['Good news calls', 'What works well'].map(speaks)).toEqual([true, true]);
    expect(speaks('good books')).toBe(false);
  });

  test('words around it change nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(celebrates(`${before} celebrate ${after}`)).toBe(true);
      }),
    );
  });
});

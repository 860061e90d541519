import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cut } from './cut.ts';

it('leaves short texts as they are', () => {
  expect(cut('Reading', 7)).toBe('Reading');
  expect(cut('', 7)).toBe('');
});

it('cuts long texts and says so', () => {
  expect(cut('Reading for all', 8)).toBe('Reading…');
});

it('cuts no emoji in half', () => {
  expect(cut('abc📚def', 5)).toBe('abc…');
  expect(cut('abc📚def', 6)).toBe('abc📚…');
});

it('is never too long, always a sound text, and begins as the text does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 20 }), (text, length) => {
      const result = cut(text, length);
      expect(result.length).toBeLessThanOrEqual(length);
      expect(result.isWellFormed()).toBe(true);
      if (text.length > length) expect(text.startsWith(result.slice(0, -1))).toBe(true);
    }),
  );
});

it('replaces halves of characters', () => {
  expect(cut('a\uD83D', 9)).toBe('a\uFFFD');
  expect(cut('\uDE00\uD83D\uDE00\uDE00'.repeat(9), 9).isWellFormed()).toBe(true);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countSentences, countWords } from './length.ts';

const word = fc.stringMatching(/^[a-z]{2,8}$/);

it('counts what stands between blanks and has a letter or a digit', () => {
  expect(countWords('Well-being – and 95% of   it & more…')).toBe(6);
  expect(countWords(' — … ')).toBe(0);
  for (const share of ['41%', '41 %', '41 per cent', '41 percent'])
    expect(countWords(`${share} of pupils`)).toBe(3);
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(countWords(words.join('  '))).toBe(words.length);
    }),
  );
});

it.each([
  ['Learn, love, grow.', 1],
  ['Learn', 1],
  ['', 0],
  ['Every child reads. Every child sings! Does nobody dance?', 3],
  ['At St. Brigid’s, e.g. in Room 4, A. N. Other reads.', 1],
  ['It is 4.5 of 5. “Good.” They said so.', 3],
])('counts sentences: %s', (text, count) => {
  expect(countSentences(text)).toBe(count);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areKin } from './kin.ts';
import { stem } from './stem.ts';

test.each([
  ['patience', 'patient'],
  ['dignity', 'dignified'],
  ['service', 'serve'],
  ['loyalty', 'loyal'],
  ['compassion', 'compassionate'],
  ['empathy', 'empathetic'],
  ['democracy', 'democratic'],
  ['optimism', 'optimistic'],
  ['enthusiasm', 'enthusiastic'],
  ['success', 'succeeding'],
])('%s and %s are of one family', (a, b) => {
  expect(areKin(stem(a), stem(b))).toBe(true);
});

test.each([
  ['respect', 'results'],
  ['joy', 'join'],
  ['faith', 'fair'],
  ['courage', 'course'],
  ['international', 'interesting'],
  ['hope', 'home'],
  ['trust', 'try'],
])('%s and %s are not', (a, b) => {
  expect(areKin(stem(a), stem(b))).toBe(false);
});

test('it does not matter which comes first', () => {
  const word = fc.stringMatching(/^[a-e]{1,9}$/);
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(areKin(a, b)).toBe(areKin(b, a));
    }),
  );
});

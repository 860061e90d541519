import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointOrder } from '../src/files/code-point-order.ts';

test('texts stand in the order of their code points', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [one, other] = [Buffer.from(a), Buffer.from(b)]; // UTF-8 keeps that order in its bytes.
      expect(Math.sign(codePointOrder(a, b))).toBe(Buffer.compare(one, other));
    }),
  );
});

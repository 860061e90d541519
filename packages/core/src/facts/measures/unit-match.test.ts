import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount } from '../../model/amount.ts';
import type { Quantity } from '../../model/quantity.ts';
import { unitsOf, type UnitMatch } from './unit-match.ts';

const quantity = (text: string): Quantity => parseAmount(text).quantity!;

describe('two amounts of one measure', () => {
  it.each<[UnitMatch, string, string]>([
    ['same', '38', '70%'],
    ['same', '0', '70%'],
    ['same', '1', '5%'],
    ['same', '9 of 14', '80%'],
    ['same', '12 points', '8%'],
    ['same', '2', '7 of 7'],
    ['same', '£400', '300'],
    ['same', '12 days', '5'],
    ['same', '12 pupils', '30 children'],
    ['same', '90 minutes', '1 hour'],
    ['same', '0.8', '2'],
    ['fraction', '0.38', '70%'],
    ['fraction', '0.93', '96%'],
    ['other', '-0.4', '10%'],
    ['other', '9', '4 of 5'],
    ['other', '£400', '$300'],
    ['other', '£400', '5%'],
    ['other', '12 pupils', '60%'],
    ['other', '3 weeks', '5 days'],
    ['other', '14 sessions', '5 days'],
    ['other', '12 pupils', '30 parents'],
    ['unknown', '0.5', '0.3%'],
    ['unknown', '14 suspensions', '5 incidents'],
    ['unknown', '12 points', '5 grades'],
  ])('are %s: %s and %s', (match, a, b) => {
    expect(unitsOf(quantity(a), quantity(b), false)).toBe(match);
  });

  it.each<[UnitMatch, string, string]>([
    ['fraction', '0.93', '96'],
    ['unknown', '0.5', '3'],
    ['same', '0.93', '0.96'],
    ['same', '0.5', '1'],
    ['other', '130', '60%'],
  ])('of a share are %s: %s and %s', (match, a, b) => {
    expect(unitsOf(quantity(a), quantity(b), true)).toBe(match);
  });

  it('are told the same from either side, and one is like itself', () => {
    const amount = fc.constantFrom(
      '38',
      '0.38',
      '70%',
      '9 of 14',
      '£400',
      '12 days',
      '3 weeks',
      '5 points',
      '-0.4',
      '4 of 5',
      '130',
    );
    fc.assert(
      fc.property(amount, amount, fc.boolean(), (a, b, isShare) => {
        expect(unitsOf(quantity(a), quantity(b), isShare)).toBe(unitsOf(quantity(b), quantity(a), isShare));
        expect(unitsOf(quantity(a), quantity(a), isShare)).toBe('same');
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAmount } from './amount.ts';
import { comparable, formatQuantity, grainOf, inUnitOf, singular } from './quantity.ts';
import type { Quantity, Unit } from './quantity.ts';

function quantity(text: string): Quantity {
  const found = parseAmount(text).quantity;
  if (found === undefined) throw new Error(`${text} is no quantity`);
  return found;
}

describe('a quantity is written', () => {
  test.each([
    ['38 per cent', '38%'],
    ['1 percentage point', '1 point'],
    ['12pp', '12 points'],
    ['£22465', '£22,465'],
    ['-£400', '-£400'],
    ['€3k', '€3,000'],
    ['1234567.5', '1,234,567.5'],
    ['-1234', '-1,234'],
    ['4.1/5', '4.1 of 5'],
    ['0.30000000000000004', '0.3'],
    ['1 day', '1 day'],
    ['12 days', '12 days'],
    ['2 entries', '2 entries'],
    ['3 classes', '3 classes'],
    ['5 children', '5 children'],
    ['12 staff', '12 staff'],
    ['≥ 90%', 'at least 90%'],
    ['75% to 80%', '75–80%'],
    ['-5 to -3', '-5 to -3'],
    ['£400-£500', '£400 to £500'],
    ['10-12 days', '10–12 days'],
    ['~40%', 'about 40%'],
  ])('%s as %s', (text, written) => {
    expect(formatQuantity(quantity(text))).toBe(written);
  });

  test('so that it reads as the same again', () => {
    const size = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((value) => value / 100);
    const name = fc.constantFrom('day', 'class', 'child', 'entry', 'staff', 'exclusion', 'minute');
    const unit = fc.oneof(
      fc.constantFrom<Unit>({ kind: 'plain' }, { kind: 'percent' }, { kind: 'points' }),
      fc.constantFrom('£', '€', '$').map((currency): Unit => ({ kind: 'money', currency })),
      fc.integer({ min: 1, max: 500 }).map((whole): Unit => ({ kind: 'of', whole })),
      name.map((word): Unit => ({ kind: 'named', name: word })),
    );
    const bound = fc.constantFrom('at-least', 'at-most', 'more-than', 'less-than');
    const arbitrary = fc.record(
      { value: size, unit, bound, about: fc.constant(true as const) },
      { requiredKeys: ['value', 'unit'] },
    );
    fc.assert(
      fc.property(arbitrary, (original) => {
        const wanted = { ...original, value: original.value + 0 };
        expect(parseAmount(formatQuantity(wanted)).quantity).toEqual(wanted);
      }),
    );
  });

  test('and a range too', () => {
    const unit = fc.constantFrom<Unit>(
      { kind: 'plain' },
      { kind: 'percent' },
      { kind: 'money', currency: '£' },
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1800 }), fc.nat(90), unit, (value, more, of) => {
        const range: Quantity = { value, upTo: value + more, unit: of };
        expect(parseAmount(formatQuantity(range)).quantity).toEqual(range);
      }),
    );
  });
});

describe('two quantities', () => {
  test.each([
    ['38%', '70%', '38%'],
    ['38', '70%', '38%'],
    ['38%', '70', '38'],
    ['0', '70%', '0%'],
    ['-5', '70%', '-5%'],
    ['12', '9 points', '12 points'],
    ['400', '£500', '£400'],
    ['12', '9 days', '12 days'],
    ['12 days', '9 days', '12 days'],
    ['3', '4.5 of 5', '3 of 5'],
    ['4.1 of 5', '4.5 of 5', '4.1 of 5'],
    ['12 of 30', '20 of 25', '10 of 25'],
    ['40-50', '70%', '40–50%'],
  ])('%s beside %s is %s', (a, b, same) => {
    const converted = inUnitOf(quantity(a), quantity(b));
    expect(converted && formatQuantity(converted)).toBe(same);
    expect(comparable(quantity(a), quantity(b))).toBe(true);
  });

  test.each([
    ['0.38', '70%'],
    ['1', '70%'],
    ['70%', '0.38'],
    ['12 points', '70%'],
    ['£400', '€500'],
    ['£400', '70%'],
    ['12 days', '3 months'],
    ['28/30', '95%'],
    ['38', '4.5 of 5'],
    ['4 of 0', '4 of 5'],
    ['0.5-80', '70%'],
  ])('%s beside %s cannot be compared', (a, b) => {
    expect(inUnitOf(quantity(a), quantity(b))).toBeUndefined();
    expect(comparable(quantity(a), quantity(b))).toBe(false);
  });

  test('are comparable either way round', () => {
    const text = fc.constantFrom(
      '38',
      '0.38',
      '38%',
      '12 points',
      '4 of 5',
      '6 of 9',
      '£4',
      '€4',
      '3 days',
      '2 pupils',
      '0',
      '1',
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(comparable(quantity(a), quantity(b))).toBe(comparable(quantity(b), quantity(a)));
      }),
    );
  });
});

test.each([
  ['days', 'day'],
  ['classes', 'class'],
  ['boxes', 'box'],
  ['courses', 'course'],
  ['entries', 'entry'],
  ['children', 'child'],
  ['people', 'person'],
  ['class', 'class'],
  ['bus', 'bus'],
  ['staff', 'staff'],
  ['gcses', 'gcse'],
])('the singular of %s is %s', (word, name) => {
  expect(singular(word)).toBe(name);
});

test.each([
  [38, 1],
  [93.1, 0.1],
  [-0.42, 0.01],
  [150, 1],
  [0, 1],
  [2100, 100],
  [812_000, 1000],
  [22_465, 1],
  [1e21, 1],
])('%d is stated to %d', (value, grain) => {
  expect(grainOf(value)).toBeCloseTo(grain, 10);
});

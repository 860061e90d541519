import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAmount } from './amount.ts';
import type { Quantity, Unit } from './quantity.ts';
import { growth, LINEAR } from '../../../../tests/growth.ts';

const PLAIN: Unit = { kind: 'plain' };
const PERCENT: Unit = { kind: 'percent' };
const POINTS: Unit = { kind: 'points' };
const of = (whole: number): Unit => ({ kind: 'of', whole });
const money = (currency: string): Unit => ({ kind: 'money', currency });
const named = (name: string): Unit => ({ kind: 'named', name });

const READ: readonly [text: string, value: number, unit: Unit, rest?: Partial<Quantity>][] = [
  ['38', 38, PLAIN],
  ['0.38', 0.38, PLAIN],
  ['.5', 0.5, PLAIN],
  ['-0.2', -0.2, PLAIN],
  ['−0.2', -0.2, PLAIN],
  ['–0.2', -0.2, PLAIN],
  ['+0.3', 0.3, PLAIN],
  ['-0', 0, PLAIN],
  ['1,234', 1234, PLAIN],
  ['1\u00a0234', 1234, PLAIN],
  ['1\u202f234\u2009567', 1_234_567, PLAIN],
  ['1,234,567.89', 1_234_567.89, PLAIN],
  ['zero', 0, PLAIN],
  ['none', 0, PLAIN],
  ['Nil', 0, PLAIN],
  ['none (2026)', 0, PLAIN],
  ['one', 1, PLAIN],
  ['Twelve', 12, PLAIN],
  ['3k', 3000, PLAIN],
  ['38 in 2026', 38, PLAIN],
  ['5 a day', 5, PLAIN],
  ['12 of our pupils', 12, PLAIN],

  ['38%', 38, PERCENT],
  [' 38 % ', 38, PERCENT],
  ['38 per cent', 38, PERCENT],
  ['38 percent', 38, PERCENT],
  ['38％', 38, PERCENT],
  ['110%', 110, PERCENT],
  ['-5%', -5, PERCENT],
  ['38%.', 38, PERCENT],
  ['38% (2026)', 38, PERCENT],
  ['40% (12 pupils)', 40, PERCENT],
  ['40% (up from 35%)', 40, PERCENT],
  ['38%, July 2026', 38, PERCENT],
  ['38% - July', 38, PERCENT],
  ['38% July 2026', 38, PERCENT],
  ['38% of pupils', 38, PERCENT],
  ['70% by July 2027', 70, PERCENT],
  ['70% to reach the expected standard', 70, PERCENT],
  ['95% attendance', 95, PERCENT],
  ['85% grade 4 or higher', 85, PERCENT],
  ['90% good or better', 90, PERCENT],
  ['half', 50, PERCENT],
  ['A third', 33.3, PERCENT],
  ['two thirds', 66.7, PERCENT],
  ['three quarters of pupils', 75, PERCENT],

  ['12 points', 12, POINTS],
  ['1 point', 1, POINTS],
  ['12 percentage points', 12, POINTS],
  ['12 % points', 12, POINTS],
  ['12pp', 12, POINTS],
  ['12 pts.', 12, POINTS],
  ['-3 points', -3, POINTS],

  ['£22,465', 22_465, money('£')],
  ['£22,465.50', 22_465.5, money('£')],
  ['$1.2m', 1_200_000, money('$')],
  ['€3k', 3000, money('€')],
  ['£1.5 million', 1_500_000, money('£')],
  ['£2bn', 2_000_000_000, money('£')],
  ['-£400', -400, money('£')],
  ['£-400', -400, money('£')],
  ['GBP 400', 400, money('£')],
  ['400 euros', 400, money('€')],
  ['£400 per pupil', 400, money('£')],
  ['£400 for books', 400, money('£')],

  ['4.1 of 5', 4.1, of(5)],
  ['4.1/5', 4.1, of(5)],
  ['28 / 30', 28, of(30)],
  ['4 out of 5', 4, of(5)],
  ['4 out of every 5', 4, of(5)],
  ['12 of the 30 pupils', 12, of(30)],
  ['1 in 4', 1, of(4)],
  ['one in four', 1, of(4)],
  ['6 of 5', 6, of(5)],
  ['12 of 30 (40%)', 12, of(30)],

  ['12 days', 12, named('day')],
  ['1 Day', 1, named('day')],
  ['3 months', 3, named('month')],
  ['30 mins', 30, named('minute')],
  ['30min', 30, named('minute')],
  ['5hrs', 5, named('hour')],
  ['12 pupils', 12, named('pupil')],
  ['three lessons a week', 3, named('lesson')],
  ['2 million pupils', 2_000_000, named('pupil')],
  ['14 fixed term exclusions', 14, named('exclusion')],
  ['zero exclusions', 0, named('exclusion')],
  ['12 children (2026)', 12, named('child')],

  ['at least 90%', 90, PERCENT, { bound: 'at-least' }],
  ['At least half', 50, PERCENT, { bound: 'at-least' }],
  ['≥ 90%', 90, PERCENT, { bound: 'at-least' }],
  ['>= 90%', 90, PERCENT, { bound: 'at-least' }],
  ['> 90%', 90, PERCENT, { bound: 'more-than' }],
  ['over 90%', 90, PERCENT, { bound: 'more-than' }],
  ['more than £400', 400, money('£'), { bound: 'more-than' }],
  ['90%+', 90, PERCENT, { bound: 'at-least' }],
  ['90% or more', 90, PERCENT, { bound: 'at-least' }],
  ['90%+ of pupils', 90, PERCENT, { bound: 'at-least' }],
  ['5 GCSEs or more', 5, named('gcse'), { bound: 'at-least' }],
  ['a minimum of 3 visits', 3, named('visit'), { bound: 'at-least' }],
  ['no more than 5%', 5, PERCENT, { bound: 'at-most' }],
  ['no fewer than 5', 5, PLAIN, { bound: 'at-least' }],
  ['up to 5 days', 5, named('day'), { bound: 'at-most' }],
  ['≤ 5', 5, PLAIN, { bound: 'at-most' }],
  ['5 max', 5, PLAIN, { bound: 'at-most' }],
  ['under 5%', 5, PERCENT, { bound: 'less-than' }],
  ['< 5%', 5, PERCENT, { bound: 'less-than' }],
  ['fewer than 12 days', 12, named('day'), { bound: 'less-than' }],

  ['approx 40%', 40, PERCENT, { about: true }],
  ['approx. 40%', 40, PERCENT, { about: true }],
  ['~40%', 40, PERCENT, { about: true }],
  ['c. 40%', 40, PERCENT, { about: true }],
  ['c.40%', 40, PERCENT, { about: true }],
  ['about a third', 33.3, PERCENT, { about: true }],

  ['75-80%', 75, PERCENT, { upTo: 80 }],
  ['75–80%', 75, PERCENT, { upTo: 80 }],
  ['75% to 80%', 75, PERCENT, { upTo: 80 }],
  ['between 75% and 80%', 75, PERCENT, { upTo: 80 }],
  ['5 to 7', 5, PLAIN, { upTo: 7 }],
  ['10-12 days', 10, named('day'), { upTo: 12 }],
  ['£400-500', 400, money('£'), { upTo: 500 }],
];

describe('an amount', () => {
  test.each(READ.filter(([, , , rest]) => !Number.isNaN(rest?.value ?? 0)))(
    '%j is read',
    (text, value, unit, rest) => {
      expect(parseAmount(text)).toEqual({ text, quantity: { value, unit, ...rest } });
    },
  );

  test.each([
    ...[
      '',
      ' ',
      '%',
      '£',
      '-',
      'most',
      'most pupils',
      'TBC',
      'n/a',
      'all',
      'constructor',
      '__proto__',
      '5 __proto__',
    ],
    ...[
      'grade 4',
      'GCSE grade 5+',
      'Year 6',
      'grades 3 to 5',
      'Years 3 to 6',
      'ages 5 to 7',
      '4th',
      '12-month',
      '3 m',
    ],
    ...[
      '2026-27',
      '2026/27',
      '2026-2027',
      '2026–27',
      '2026-12-18',
      '18/12/2026',
      '18.12.2026',
      '18 December 2026',
    ],
    ...['12 December', '5 Sept', '10:30', '10am', '9 am', '2 Autumn', 'half-termly', 'half term 2'],
    ...[
      '5% increase',
      '10% reduction in absence',
      '5% above national',
      '5 points more than last year',
      '2 fewer',
      '38 more',
    ],
    ...[
      '3 percentage point rise',
      '5% attendance growth',
      '£400 less',
      '38% → 70%',
      '38% / 70%',
      '38% 70%',
      '80-75%',
    ],
    ...[
      '1,5',
      '1,2345',
      '1.2.3',
      '1e5',
      '12 34',
      '£1,2',
      '38% to £70',
      'two thirds majority',

      '3 TBC',
      '12-12-12',
    ],
    '9999999999999999',
  ])('%j has no quantity', (text) => {
    expect(parseAmount(text)).toEqual({ text, quantity: undefined });
  });

  test.each([38, 0.38, -2, 0, 1e15])('the number %s is itself', (value) => {
    expect(parseAmount(value)).toEqual({ text: String(value), quantity: { value, unit: PLAIN } });
  });

  test.each([NaN, Infinity, -Infinity, 1e300])('the number %s has no quantity', (value) => {
    expect(parseAmount(value).quantity).toBeUndefined();
  });

  test('has one zero only', () => {
    for (const zero of [-0, '-0', '-0%', '-0.0', '−0 points', '-£0']) {
      expect(Object.is(parseAmount(zero).quantity?.value, 0)).toBe(true);
    }
  });

  test('is read as far as its 200th character', () => {
    const remark = 'x'.repeat(300);
    expect(parseAmount(`40% (${remark})`).quantity).toEqual({ value: 40, unit: PERCENT });
    expect(parseAmount(`40%${' '.repeat(300)}50%`).quantity).toEqual({ value: 40, unit: PERCENT });
    expect(parseAmount(`${'9'.repeat(300)}%`).quantity).toBeUndefined();
  });

  test('never throws, and says what it read', () => {
    const pieces = fc.constantFrom(
      '38',
      '%',
      '£',
      ' ',
      '-',
      '/',
      'of',
      'to',
      'at least',
      '(',
      '.',
      ',',
      'days',
      'point',
      'a',
      'half',
      '+',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((all) => all.join('')),
      fc.array(pieces).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (raw) => {
        const { text: kept, quantity } = parseAmount(raw);
        expect(kept).toBe(raw);
        if (quantity === undefined) return;
        expect(Math.abs(quantity.value)).toBeLessThanOrEqual(1e15);
        expect(quantity.upTo ?? quantity.value).toBeGreaterThanOrEqual(quantity.value);
      }),
      { numRuns: 1000 },
    );
  });

  test('takes no longer for a long trap than for a short one', () => {
    for (const trap of [
      '9',
      '9,',
      '9.',
      '1,234',
      '9 ',
      '9\u00a0',
      '-',
      '- ',
      'at least ',
      '(',
      'a',
      'approx. ',
      '£',
      '9 of ',
      '9-',
    ]) {
      expect(
        growth((size) => void parseAmount(trap.repeat(size)), 20_000),
        trap,
      ).toBeLessThan(LINEAR);
    }
  });
});

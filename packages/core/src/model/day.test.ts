import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  civilOf,
  dayOf,
  daysInMonth,
  easterOf,
  formatDay,
  hasDayShape,
  parseDay,
  parseMonth,
  speakDay,
} from './day.ts';

/** A calendar written down day by day from 1 January 1900, a Monday 25,567 days before the epoch. */
function* calendar(
  firstYear: number,
  lastYear: number,
): Generator<{ year: number; month: number; day: number }> {
  for (let year = firstYear; year <= lastYear; year++) {
    const february = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
    for (const [index, length] of [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].entries()) {
      for (let day = 1; day <= length; day++) yield { year, month: index + 1, day };
    }
  }
}

describe('a calendar day', () => {
  test('agrees with a calendar table from 1900 to 2200', () => {
    let expected = -25_567;
    for (const date of calendar(1900, 2200)) {
      if (dayOf(date.year, date.month, date.day) !== expected) expect(date).toBe(expected);
      const civil = civilOf(expected);
      if (civil.year !== date.year || civil.month !== date.month || civil.day !== date.day)
        expect(civil).toBe(date);
      expected++;
    }
    expect(formatDay(expected)).toBe('2201-01-01');
  });

  test.each([
    ['1970-01-01', 0],
    ['2000-02-29', 11_016],
    ['2026-12-18', 20_805],
    ['0000-01-01', -719_528],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i', (text, day) => {
    expect(parseDay(text)).toBe(day);
    expect(formatDay(day)).toBe(text);
  });

  test.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-01-00',
  ])('there is no %s', (text) => {
    expect(parseDay(text)).toBeUndefined();
    expect(hasDayShape(text)).toBe(true);
  });

  test.each([
    '',
    '2026',
    '2026-1-01',
    ' 2026-01-01',
    '2026-01-01 ',
    '2026/01/01',
    '２０２６-01-01',
    '-026-01-01',
    '2026-01-0x',
  ])('%j is not written as a day', (text) => {
    expect(parseDay(text)).toBeUndefined();
    expect(hasDayShape(text)).toBe(false);
  });

  test('goes round through its text', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
        expect(parseDay(formatDay(day))).toBe(day);
        const { year, month, day: ofMonth } = civilOf(day);
        expect(dayOf(year, month, ofMonth)).toBe(day);
        expect(ofMonth).toBeLessThanOrEqual(daysInMonth(year, month));
      }),
    );
  });

  test('is read strictly: what is read can be written again, letter for letter', () => {
    const digits = fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/);
    fc.assert(
      fc.property(digits, (text) => {
        const day = parseDay(text);
        if (day !== undefined) expect(formatDay(day)).toBe(text);
      }),
    );
  });

  test('is spoken as people write it', () => {
    expect(speakDay(20_805)).toBe('18 December 2026');
    expect(speakDay(0)).toBe('1 January 1970');
  });
});

test('a month is read strictly', () => {
  expect(parseMonth('2026-12')).toEqual({ year: 2026, month: 12 });
  for (const text of ['2026-13', '2026-00', '2026-1', '2026-1x', '2026/12', '2026-12-01']) {
    expect(parseMonth(text)).toBeUndefined();
  }
});

test.each([
  [1961, '1961-04-02'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
  [2285, '2285-03-22'],
])('Easter Sunday of %i is %s', (year, text) => {
  expect(formatDay(easterOf(year))).toBe(text);
});

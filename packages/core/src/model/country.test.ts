import { describe, expect, test } from 'vitest';
import { countryOf } from './country.ts';
import { parseDay } from './day.ts';
import { longHoliday } from './school-year.ts';
import { formatDay } from './day.ts';

const period = (start: string, end: string): { start: number | undefined; end: number | undefined } => ({
  start: parseDay(start),
  end: parseDay(end),
});

describe('the country of a plan', () => {
  test.each([
    ['KS2 outcomes, SENCO, governors', undefined, 'england'],
    ['We send a letter; the gap is 4 points', period('2026-09-01', '2027-07-20'), 'england'],
    ['NIF drivers, PEF and SIMD', period('2026-08-17', '2027-06-25'), 'scotland'],
    ['DEIS plan, SNAs and SETs', period('2026-09-01', '2027-06-30'), 'ireland'],
    ['7th grade math, STAAR', period('2026-08-12', '2027-05-28'), 'us'],
    ['NAPLAN growth in Year 9', period('2027-01-27', '2027-12-17'), 'australia'],
    ['A Māori name and a kura, KS2', period('2026-09-01', '2027-07-20'), 'new-zealand'],
    ['Whānau hui with kaiako', period('2027-01-28', '2027-12-17'), 'new-zealand'],
    ['Aboriginal families and the KS2 team', period('2027-01-28', '2027-12-17'), 'australia'],
  ])('is told by its words: %s', (text, within, country) => {
    expect(countryOf(text, within)).toBe(country);
  });

  test.each([
    ['2027-01-28', '2027-12-17', 'australia'],
    ['2025-01-28', '2028-12-20', 'australia'],
    ['2026-07-01', '2027-06-30', 'us'],
    ['2026-08-10', '2027-05-27', 'us'],
    ['2026-08-19', '2027-06-04', 'us'],
    ['2026-08-17', '2027-06-25', 'scotland'],
    ['2026-09-01', '2028-07-20', 'england'],
    ['2027-01-04', '2027-07-20', 'england'],
  ])('is told by its months where its words do not: %s to %s', (start, end, country) => {
    expect(countryOf('Reading', period(start, end))).toBe(country);
  });

  test('is England where nothing tells, and where two are named as often the months tell', () => {
    expect(countryOf('', undefined)).toBe('england');
    expect(countryOf('STEN and GCSE', undefined)).toBe('england');
    expect(countryOf('governors', period('2027-01-28', '2027-12-17'))).toBe('australia');
  });
});

test.each([
  ['england', 2026, '2027-07-24', '2027-08-31'],
  ['scotland', 2026, '2027-06-26', '2027-08-16'],
  ['us', 2026, '2027-06-11', '2027-08-14'],
  ['australia', 2026, '2026-12-19', '2027-01-27'],
  ['new-zealand', 2026, '2026-12-19', '2027-02-01'],
] as const)('the long holiday of %s after %i', (country, year, start, end) => {
  const found = longHoliday(year, country);
  expect(found && [formatDay(found.start), formatDay(found.end)]).toEqual([start, end]);
});

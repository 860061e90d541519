import { dayOf } from './day.ts';
import { spanOf } from './day-span.ts';
import type { DaySpan } from './day-span.ts';

/** A country whose usual school year is known. */
export type Country = 'england' | 'scotland' | 'ireland' | 'us' | 'australia' | 'new-zealand';

/**
 * The name of a part of a school year: half-terms `h1`–`h6`, terms `t1`–`t6`, semesters `sem1` and `sem2`, trimesters
 * `tri1`–`tri3`, the seasons, and the whole `year`.
 */
export type TermKey = string;

/** A school year as it usually is: no school's own. */
interface SchoolYear {
  /** What messages call it. */
  readonly name: string;
  /** The month (1–12) in which it begins: earlier months belong to the next calendar year. */
  readonly begins: number;
  /** Each part as `MM-DD MM-DD`, or as the parts that it runs from and to. */
  readonly parts: Readonly<Record<TermKey, string>>;
}

/**
 * In England some schools count three terms and some six, so a bare "Term 2" covers what both mean by it. Dates are
 * those of a typical year; comparisons leave room round them.
 */
const BRITISH = {
  autumn: 'h1 h2',
  spring: 'h3 h4',
  summer: 'h5 h6',
  tri1: 'h1 h2',
  tri2: 'h3 h4',
  tri3: 'h5 h6',
  sem1: 'h1 h3',
  sem2: 'h4 h6',
};
const THREE_OR_SIX_TERMS = { t1: 'h1 h2', t2: 'h2 h4', t3: 'h3 h6', t4: 'h4 h4', t5: 'h5 h5', t6: 'h6 h6' };
const THREE_TERMS = { t1: 'h1 h2', t2: 'h3 h4', t3: 'h5 h6' };
const SOUTHERN = {
  ...{ sem1: 't1 t2', sem2: 't3 t4', year: '07-01 06-30' },
  ...{ autumn: '03-01 05-31', winter: '06-01 08-31', spring: '09-01 11-30', summer: '12-01 02-28' },
};
const FOUR_TERMS = { t1: 'h1 h1', t2: 'h2 h2', t3: 'h3 h4', t4: 'h5 h6' };

const SCHOOL_YEARS: Readonly<Record<Country, SchoolYear>> = {
  england: {
    name: 'the usual school year in England and Wales',
    begins: 9,
    parts: {
      ...{ h1: '09-01 10-23', h2: '11-02 12-18', h3: '01-04 02-12' },
      ...{ h4: '02-22 03-26', h5: '04-12 05-28', h6: '06-07 07-23', year: '09-01 08-31' },
      ...BRITISH,
      ...THREE_OR_SIX_TERMS,
    },
  },
  scotland: {
    name: 'the usual Scottish school year',
    begins: 8,
    parts: {
      ...{ h1: '08-17 10-09', h2: '10-19 12-22', h3: '01-05 02-12' },
      ...{ h4: '02-17 04-02', h5: '04-19 05-28', h6: '05-31 06-25', year: '08-01 07-31' },
      ...BRITISH,
      ...FOUR_TERMS,
      winter: 'h2 h3',
    },
  },
  ireland: {
    name: 'the usual Irish school year',
    begins: 9,
    parts: {
      ...{ h1: '09-01 10-23', h2: '11-02 12-22', h3: '01-05 02-12' },
      ...{ h4: '02-22 03-26', h5: '04-12 05-14', h6: '05-17 06-30', year: '09-01 08-31' },
      ...BRITISH,
      ...THREE_TERMS,
    },
  },
  us: {
    name: 'the usual school year in the United States',
    begins: 7,
    parts: {
      ...{ sem1: '08-15 12-20', sem2: '01-04 06-10', year: '07-01 06-30' },
      ...{ tri1: '08-15 11-20', tri2: '11-21 03-05', tri3: '03-06 06-10' },
      ...{ t1: 'tri1 tri1', t2: 'tri2 tri2', t3: 'tri3 tri3' },
      ...{ autumn: 'sem1 sem1', winter: '12-01 03-15', spring: 'sem2 sem2', summer: '06-01 08-20' },
    },
  },
  australia: {
    name: 'the usual Australian school year',
    begins: 1,
    parts: {
      ...{ t1: '01-28 04-09', t2: '04-20 07-03', t3: '07-13 09-25', t4: '10-06 12-18' },
      ...SOUTHERN,
    },
  },
  'new-zealand': {
    name: 'the usual New Zealand school year',
    begins: 1,
    parts: {
      ...{ t1: '02-02 04-10', t2: '04-26 07-04', t3: '07-20 09-26', t4: '10-12 12-18' },
      ...SOUTHERN,
    },
  },
};

/** Where a plan does not say in which country it was written. */
export const DEFAULT_COUNTRY: Country = 'england';

/** What messages call the usual school year of a country: "the usual school year in England and Wales". */
export function schoolYearName(country: Country): string {
  return SCHOOL_YEARS[country].name;
}

/** The first and the last of the shorter parts that make up a part: `autumn` is `h1` to `h2`. */
export function shorterParts(key: TermKey, country: Country): readonly [TermKey, TermKey] | undefined {
  const [first = '', last = ''] = (partNamed(key, country) ?? '').split(' ');
  return first === '' || isDate(first) ? undefined : [first, last];
}

/** The days that a part usually has in the school year that begins in `year`; `undefined` where there is no such part. */
export function usualSpan(key: TermKey, year: number, country: Country): DaySpan | undefined {
  const part = partNamed(key, country);
  if (part === undefined) return undefined;
  const [first = '', last = ''] = part.split(' ');
  if (!isDate(first)) {
    return spanOf(usualSpan(first, year, country)?.start, usualSpan(last, year, country)?.end);
  }
  const startYear = monthOf(first) < SCHOOL_YEARS[country].begins ? year + 1 : year;
  const endYear = last < first ? startYear + 1 : startYear;
  return spanOf(dayIn(startYear, first), dayIn(endYear, last));
}

/** The parts between which the long holiday of a school year lies: its last, and the first of the next. */
const LONG_HOLIDAY: Readonly<Record<Country, readonly [last: TermKey, first: TermKey]>> = {
  england: ['h6', 'h1'],
  scotland: ['h6', 'h1'],
  ireland: ['h6', 'h1'],
  us: ['sem2', 'sem1'],
  australia: ['t4', 't1'],
  'new-zealand': ['t4', 't1'],
};

/** The long holiday, as it usually is, after the school year that begins in `year`. */
export function longHoliday(year: number, country: Country): DaySpan | undefined {
  const [last, first] = LONG_HOLIDAY[country];
  const end = usualSpan(last, year, country)?.end;
  const start = usualSpan(first, year + 1, country)?.start;
  return spanOf(end && end + 1, start && start - 1);
}

function partNamed(key: TermKey, country: Country): string | undefined {
  const { parts } = SCHOOL_YEARS[country];
  return Object.hasOwn(parts, key) ? parts[key] : undefined;
}

function isDate(part: string): boolean {
  return part.charAt(2) === '-';
}

function monthOf(date: string): number {
  return Number(date.slice(0, 2));
}

function dayIn(year: number, date: string): number | undefined {
  return dayOf(year, monthOf(date), Number(date.slice(3)));
}

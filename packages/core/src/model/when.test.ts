import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from './day.ts';
import type { Day } from './day.ts';
import { certainlyBefore, parseWhen } from './when.ts';
import type { When, WhenContext } from './when.ts';
import { growth, LINEAR } from '../../../../tests/growth.ts';

const ENGLISH = 'the usual school year in England and Wales';
const NOTHING: WhenContext = { calendar: [] };
const YEAR: WhenContext = { calendar: [], period: { start: day('2026-09-01'), end: day('2027-07-23') } };
const CALENDAR: WhenContext = {
  ...YEAR,
  calendar: [
    { term: 'Autumn 1', start: day('2026-09-03'), end: day('2026-10-16') },
    { term: 'Autumn Term 2', start: day('2026-11-02'), end: day('2026-12-18') },
    { term: 'Spring', start: day('2027-01-05'), end: day('2027-03-25') },
    { term: 'HT5', start: day('2027-04-13'), end: day('2027-05-21') },
    { term: 'Exam season!', start: day('2027-05-10'), end: day('2027-06-25') },
    { term: 'Summer 2', start: day('2027-06-01') },
    { term: '', start: day('2027-06-01'), end: day('2027-06-02') },
  ],
};

function day(text: string): Day {
  const found = parseDay(text);
  if (found === undefined) throw new Error(`${text} is no day`);
  return found;
}

/** `kind start..end (assumed) everyDays`, whatever of it there is. */
function sum(when: When): string {
  const { kind, span, assumed, everyDays } = when;
  const parts: (string | number)[] = [kind];
  if (span !== undefined) {
    parts.push(
      span.start === span.end ? formatDay(span.start) : `${formatDay(span.start)}..${formatDay(span.end)}`,
    );
  }
  if (assumed !== undefined) parts.push(`(${assumed})`);
  if (everyDays !== undefined) parts.push(Math.round(everyDays * 10) / 10);
  return parts.join(' ');
}

function expectAll(context: WhenContext, table: Readonly<Record<string, string>>): void {
  const found = Object.keys(table).map((text) => [text, sum(parseWhen(text, context))]);
  expect(Object.fromEntries(found)).toEqual(table);
}

describe('a date', () => {
  test('with its year needs no context', () => {
    expectAll(NOTHING, {
      '2026-12-18': 'day 2026-12-18',
      ' 2026-12-18 ': 'day 2026-12-18',
      '2026-9-1': 'day 2026-09-01',
      '2026/09/01': 'day 2026-09-01',
      '18 December 2026': 'day 2026-12-18',
      '18th Dec 2026': 'day 2026-12-18',
      'the 18th of December 2026': 'day 2026-12-18',
      'Friday 18 December 2026': 'day 2026-12-18',
      'Fri, 18 Dec. 2026': 'day 2026-12-18',
      'December 18, 2026': 'day 2026-12-18',
      'by 18 December 2026': 'day 2026-12-18',
      'no later than 18 December 2026': 'day 2026-12-18',
      'w/c 7 September 2026': 'day 2026-09-07..2026-09-13',
      'week beginning 7 September 2026': 'day 2026-09-07..2026-09-13',
      '18/12/2026': 'day 2026-12-18',
      '12/18/2026': 'day 2026-12-18',
      '18.12.2026': 'day 2026-12-18',
      '18-12-2026': 'day 2026-12-18',
      '12/12/2026': 'day 2026-12-12',
      '18 December 2026 (SLT)': 'day 2026-12-18',
      '29 February 2028': 'day 2028-02-29',
      '2026-12': 'month 2026-12-01..2026-12-31',
      '2026-9': 'month 2026-09-01..2026-09-30',
      '2026/09': 'month 2026-09-01..2026-09-30',
      'December 2026': 'month 2026-12-01..2026-12-31',
      'Dec 2026': 'month 2026-12-01..2026-12-31',
      "Sept '26": 'month 2026-09-01..2026-09-30',
      'Feb 2028': 'month 2028-02-01..2028-02-29',
      'second week of December 2026': 'month 2026-12-01..2026-12-31',
      'first half of December 2026': 'month 2026-12-01..2027-01-07',
      'mid-July 2027': 'month 2027-07-01..2027-07-31',
      'from September 2026': 'month 2026-09-01..2026-09-30',
      '2026': 'year 2026-01-01..2026-12-31',
      'in 2027': 'year 2027-01-01..2027-12-31',
    });
  });

  test('without a year is placed by the period, where that leaves no choice', () => {
    expectAll(YEAR, {
      December: 'month 2026-12-01..2026-12-31',
      'by July': 'month 2027-07-01..2027-07-31',
      'Friday 18 December': 'day 2026-12-18',
      '18/12': 'day 2026-12-18',
      August: 'month',
      '29 February': 'day',
    });
    expectAll(NOTHING, { December: 'month', '18 December': 'day', '18/12': 'day' });
    const threeYears = { calendar: [], period: { start: day('2026-09-01'), end: day('2029-07-23') } };
    expectAll(threeYears, { December: 'month', 'Autumn 2': 'term', '29 February': 'day 2028-02-29' });
    const twoJulys = { calendar: [], period: { start: day('2026-07-01'), end: day('2027-07-31') } };
    expectAll(twoJulys, { July: 'month', 'Summer 2': `term 2027-06-07..2027-07-23 (${ENGLISH})` });
    expectAll(
      { calendar: [], period: { start: day('2026-09-01') } },
      { July: 'month 2027-07-01..2027-07-31' },
    );
    expectAll({ calendar: [], period: { end: day('2027-07-23') } }, { May: 'month 2027-05-01..2027-05-31' });
    const forEver = { calendar: [], period: { start: day('0001-01-01'), end: day('9999-12-31') } };
    expectAll(forEver, { December: 'month', 'Autumn 2': 'term' });
    const reversed = { calendar: [], period: { start: day('2027-07-23'), end: day('2026-09-01') } };
    expectAll(reversed, { December: 'month', 'end of year': 'year', Q1: 'term' });
  });

  test('that no calendar has is impossible', () => {
    for (const text of [
      ...[
        '2026-02-30',
        '2026-13-01',
        '2026-00-10',
        '2027-02-29',
        '31/04/2026',
        '02/30/2026',
        '13/13/2026',
        '30 February',
      ],
      ...[
        '31 September 2026',
        '2026-13',
        '2026-00',
        '2026-25',
        '2026-2020',
        'by 31/04/2026',
        '0 May 2026',
        '31 June to July',
      ],
    ]) {
      expect(`${text}: ${parseWhen(text, YEAR).kind}`).toBe(`${text}: impossible`);
    }
  });

  test('with two readings is ambiguous', () => {
    for (const text of [
      '01/09/2026',
      '1.9.2026',
      '18/12/26',
      '01/09/26',
      '1/2',
      'Dec 26',
      'Sept 27',
      '18 Dec 26',
    ]) {
      expect(`${text}: ${sum(parseWhen(text, YEAR))}`).toBe(`${text}: ambiguous`);
    }
    expect(parseWhen('Dec 26', NOTHING).kind).toBe('ambiguous');
    expectAll(YEAR, {
      'Dec 18': 'day 2026-12-18',
      'Dec 26th': 'day 2026-12-26',
      'October 30': 'day 2026-10-30',
    });
  });

  test('is read in the order that is configured', () => {
    expectAll(
      { ...YEAR, dateOrder: 'dmy' },
      {
        '01/09/2026': 'day 2026-09-01',
        '12/18/2026': 'day 2026-12-18',
        '1/2': 'day 2027-02-01',
        '31/04/2026': 'impossible',
        '18/12/26': 'ambiguous',
      },
    );
    expectAll(
      { ...YEAR, dateOrder: 'mdy' },
      {
        '01/09/2026': 'day 2026-01-09',
        '18/12/2026': 'day 2026-12-18',
        '1/2': 'day 2027-01-02',
        'Dec 26': 'day 2026-12-26',
      },
    );
  });
});

test('a school year begins in one year and ends in the next', () => {
  const year = `year 2026-09-01..2027-08-31 (${ENGLISH})`;
  expectAll(NOTHING, {
    '2026-27': year,
    '2026/27': year,
    '2026–27': year,
    '2026-2027': year,
    '2026/2027': year,
    'academic year 2026-27': year,
    '2011/12': `year 2011-09-01..2012-08-31 (${ENGLISH})`,
    '2011-12': 'month 2011-12-01..2011-12-31',
    '1999-00': `year 1999-09-01..2000-08-31 (${ENGLISH})`,
    '2026-29': `year 2026-09-01..2029-08-31 (${ENGLISH})`,
    'March 2026-27': 'month 2027-03-01..2027-03-31',
    'June 2026-27': 'month 2027-06-01..2027-06-30',
    'August 2026/27': 'month 2026-08-01..2026-08-31',
  });
});

describe('a term', () => {
  test('takes its days from the calendar of the plan', () => {
    expectAll(CALENDAR, {
      'Autumn 1': 'term 2026-09-03..2026-10-16',
      'autumn half term 2': 'term 2026-11-02..2026-12-18',
      HT2: 'term 2026-11-02..2026-12-18',
      'Autumn 2 2026': 'term 2026-11-02..2026-12-18',
      'Autumn 2 2026-27': 'term 2026-11-02..2026-12-18',
      'Autumn term': 'term 2026-09-03..2026-12-18',
      Autumn: 'season 2026-09-03..2026-12-18',
      'by the end of Autumn': 'season 2026-12-12..2026-12-18',
      'Spring 2': 'term 2027-01-05..2027-03-25',
      'Summer 1': 'term 2027-04-13..2027-05-21',
      'the exam season': 'term 2027-05-10..2027-06-25',
      'end of Exam Season': 'term 2027-06-19..2027-06-25',
      'start of exam season': 'term 2027-05-10..2027-05-16',
      'Summer 2': `term 2027-06-07..2027-07-23 (${ENGLISH})`,
      'Autumn 2 2027': `term 2027-11-02..2027-12-18 (${ENGLISH})`,
      'by the': 'vague',
    });
  });

  test('of a calendar that numbers its terms answers to the other names too', () => {
    const numbered = (days: readonly string[]): WhenContext => ({
      ...YEAR,
      calendar: days.map((text, at) => ({ term: `Term ${at + 1}`, start: day(text), end: day(text) + 20 })),
    });
    const six = numbered([
      '2026-09-02',
      '2026-11-03',
      '2027-01-05',
      '2027-02-24',
      '2027-04-14',
      '2027-06-09',
    ]);
    expectAll(six, {
      T3: 'term 2027-01-05..2027-01-25',
      'Spring 1': 'term 2027-01-05..2027-01-25',
      HT6: 'term 2027-06-09..2027-06-29',
      'Autumn term': 'term 2026-09-02..2026-11-23',
    });
    const three = numbered(['2026-09-02', '2027-01-05', '2027-04-14']);
    expectAll(three, {
      'Term 2': 'term 2027-01-05..2027-01-25',
      'Spring term': 'term 2027-01-05..2027-01-25',
      'Summer 2': 'term 2027-04-14..2027-05-04',
    });
  });

  test('that comes round every year in the calendar is chosen by its year or by the period', () => {
    const terms = ['2026', '2027', '2028'].map((year) => ({
      term: `Autumn 1 ${year}`,
      start: day(`${year}-09-02`),
      end: day(`${year}-10-20`),
    }));
    const context = { ...YEAR, calendar: terms };
    expectAll(context, {
      'Autumn 1': 'term 2026-09-02..2026-10-20',
      'Autumn 1 2027': 'term 2027-09-02..2027-10-20',
      'Autumn 1 2028/29': 'term 2028-09-02..2028-10-20',
    });
  });

  test('is placed in the usual school year otherwise, and says so', () => {
    const autumn2 = `term 2026-11-02..2026-12-18 (${ENGLISH})`;
    const spring = `term 2027-01-04..2027-03-26 (${ENGLISH})`;
    const summer1 = `term 2027-04-12..2027-05-28 (${ENGLISH})`;
    expectAll(YEAR, {
      'Autumn 2': autumn2,
      'Autumn term 2': autumn2,
      'Autumn 2 2026': autumn2,
      'autumn half-term 2': autumn2,
      'Autumn half 2': autumn2,
      'second half of the autumn term': autumn2,
      Aut2: autumn2,
      'Autumn 2 (ongoing)': autumn2,
      'throughout Autumn 2': autumn2,
      'Week 3 of Autumn 2': autumn2,
      'Spring term': spring,
      'Lent Term': spring,
      'Spring Term 2027': spring,
      HT5: summer1,
      'Half-term 5': summer1,
      'half term 5': summer1,
      'Summer I': summer1,
      'Term 5': summer1,
      Summer: `season 2027-04-12..2027-07-23 (${ENGLISH})`,
      'Autumn 26': `season 2026-09-01..2026-12-18 (${ENGLISH})`,
      'Fall 2026': `season 2026-09-01..2026-12-18 (${ENGLISH})`,
      'end of Autumn term': `term 2026-12-12..2026-12-18 (${ENGLISH})`,
      'by the end of spring 1': `term 2027-02-06..2027-02-12 (${ENGLISH})`,
      'start of Autumn 2': `term 2026-11-02..2026-11-08 (${ENGLISH})`,
      'Semester 1': `term 2026-09-01..2027-02-12 (${ENGLISH})`,
    });
  });

  test('with a bare number covers both ways of counting English terms', () => {
    expectAll(YEAR, {
      T2: `term 2026-11-02..2027-03-26 (${ENGLISH})`,
      'Term 3': `term 2027-01-04..2027-07-23 (${ENGLISH})`,
      'Term 3 2026': `term 2026-01-04..2026-07-23 (${ENGLISH})`,
    });
  });

  test('without a period stays unplaced, unless it has a year', () => {
    expectAll(NOTHING, {
      'Autumn 2': 'term',
      HT5: 'term',
      Summer: 'season',
      'end of Autumn term': 'term',
      'Spring 2027': `season 2027-01-04..2027-03-26 (${ENGLISH})`,
      'Autumn 1 2026/27': `term 2026-09-01..2026-10-23 (${ENGLISH})`,
      'Spring 2 2026-27': `term 2027-02-22..2027-03-26 (${ENGLISH})`,
    });
  });

  test('follows the school year of the country', () => {
    const us = 'the usual school year in the United States';
    expectAll(
      { ...YEAR, country: 'us' },
      {
        'Fall 2026': `season 2026-08-15..2026-12-20 (${us})`,
        'Semester 2': `term 2027-01-04..2027-06-10 (${us})`,
        'Trimester 2': `term 2026-11-21..2027-03-05 (${us})`,
        'Winter 2026': `season 2026-12-01..2027-03-15 (${us})`,
        'Summer 2027': `season 2027-06-01..2027-08-20 (${us})`,
        HT5: 'term',
      },
    );
    const scottish = 'the usual Scottish school year';
    const scotland = { start: day('2026-08-17'), end: day('2027-06-25') };
    expectAll(
      { calendar: [], period: scotland, country: 'scotland' },
      {
        'Term 1': `term 2026-08-17..2026-10-09 (${scottish})`,
        'Term 4': `term 2027-04-19..2027-06-25 (${scottish})`,
      },
    );
    expectAll(
      { ...YEAR, country: 'ireland' },
      { 'Term 2': 'term 2027-01-05..2027-03-26 (the usual Irish school year)' },
    );
    const australian = 'the usual Australian school year';
    const period = { start: day('2027-01-28'), end: day('2027-12-18') };
    expectAll(
      { calendar: [], period, country: 'australia' },
      {
        'Term 1': `term 2027-01-28..2027-04-09 (${australian})`,
        'Term 3 2026': `term 2026-07-13..2026-09-25 (${australian})`,
        'end of Term 4': `term 2027-12-12..2027-12-18 (${australian})`,
        'Semester 2': `term 2027-07-13..2027-12-18 (${australian})`,
        Winter: `season 2027-06-01..2027-08-31 (${australian})`,
      },
    );
    expectAll(
      { calendar: [], period, country: 'new-zealand' },
      { 'Term 2': 'term 2027-04-26..2027-07-04 (the usual New Zealand school year)' },
    );
  });

  test('that no year has is not placed', () => {
    expectAll(YEAR, {
      'Autumn 3': 'term',
      HT0: 'term',
      'Term 0': 'term',
      'Winter term': 'term',
      'end of term': 'term',
    });
    for (const text of ['HT7', 'half-term', 'term', 'Autumn 1 2'])
      expect(parseWhen(text, YEAR).kind).toBe('vague');
  });

  test('may be a quarter: of the period, or of a year', () => {
    const parts = 'four equal parts of the period';
    expectAll(YEAR, {
      Q1: `term 2026-09-01..2026-11-21 (${parts})`,
      'Quarter 4': `term 2027-05-04..2027-07-23 (${parts})`,
      Q5: 'term',
      'Q4 2026': 'term 2026-10-01..2026-12-31',
      'Q1 2026-27': `term 2026-09-01..2026-11-30 (${ENGLISH})`,
    });
    expectAll(NOTHING, { Q1: 'term' });
    expectAll({ calendar: [], period: { start: day('2026-09-01') } }, { Q1: 'term', 'end of year': 'year' });
  });
});

test('an end or a start is a week of what it belongs to', () => {
  expectAll(YEAR, {
    'end of July': 'month 2027-07-25..2027-07-31',
    'beginning of December': 'month 2026-12-01..2026-12-07',
    'end of 2026': 'year 2026-12-25..2026-12-31',
    'end of year': 'year 2027-07-17..2027-07-23',
    'by the end of the academic year': 'year 2027-07-17..2027-07-23',
    'year end': 'year 2027-07-17..2027-07-23',
    'start of the school year': 'year 2026-09-01..2026-09-07',
    'end of 18 December 2026': 'day 2026-12-18',
  });
});

test('a holiday leaves room for the days before it', () => {
  expectAll(YEAR, {
    'by Christmas': 'season 2026-12-15..2026-12-25',
    'by Easter': 'season 2027-03-12..2027-03-29',
    'Easter 2028': 'season 2028-03-31..2028-04-17',
    'Christmas holidays': 'season 2026-12-15..2027-01-08',
    'Easter break': 'season 2027-03-12..2027-04-13',
    'before the summer holidays': 'season',
    'October half term': 'month 2026-10-01..2026-11-07',
  });
  expectAll(NOTHING, { 'by Christmas': 'season' });
});

test('what comes after a time has no known end', () => {
  expectAll(YEAR, {
    'after Easter': 'season',
    'after 18 December 2026': 'day',
    'following Autumn 2': 'term',
  });
});

test('a list of times gives each of them', () => {
  const timesOf = (text: string, context = YEAR): readonly string[] | undefined =>
    parseWhen(text, context).times?.map(sum);
  expect(timesOf('December, March and July')).toEqual([
    'month 2026-12-01..2026-12-31',
    'month 2027-03-01..2027-03-31',
    'month 2027-07-01..2027-07-31',
  ]);
  expectAll(YEAR, {
    'Dec, Mar, Jul': 'month 2026-12-01..2027-07-31',
    'HT2; HT4 & HT6': `term 2026-11-02..2027-07-23 (${ENGLISH})`,
  });
  expect(timesOf('2026-12-11, 2027-03-19')).toEqual(['day 2026-12-11', 'day 2027-03-19']);
  for (const one of [
    ...[
      'Friday, 18 December',
      'December 18, 2026',
      'Autumn 1 and 2',
      'December, when ready',
      'December, March and July',
    ],
    ...['Autumn 1 - Spring 2', 'governors, SLT'],
  ]) {
    expect(timesOf(one, one.includes('March') ? NOTHING : YEAR), one).toBeUndefined();
  }
});

test('a number before how often counts the weeks or months between', () => {
  expectAll(NOTHING, {
    'six-weekly': 'recurring 42',
    '6 weekly': 'recurring 42',
    'every class, weekly': 'recurring 7',
    'twice weekly': 'recurring 3.5',
    'each class': 'recurring',
  });
  expectAll(YEAR, { 'Autumn 2, weekly': 'recurring 7' });
});

test('from one time to another', () => {
  expectAll(YEAR, {
    '2026-09-01 to 2026-12-18': 'day 2026-09-01..2026-12-18',
    'Autumn 1 to Spring 2': `term 2026-09-01..2027-03-26 (${ENGLISH})`,
    'Autumn 1-2': `term 2026-09-01..2026-12-18 (${ENGLISH})`,
    'Spring 1/2': `term 2027-01-04..2027-03-26 (${ENGLISH})`,
    'HT1 - HT3': `term 2026-09-01..2027-02-12 (${ENGLISH})`,
    'Autumn/Spring': `season 2026-09-01..2027-03-26 (${ENGLISH})`,
    'Autumn and Spring terms': `term 2026-09-01..2027-03-26 (${ENGLISH})`,
    'Sept–Dec 2026': 'month 2026-09-01..2026-12-31',
    'Sep-Dec': 'month 2026-09-01..2026-12-31',
    'November to February 2027': 'month 2026-11-01..2027-02-28',
    'mid-October – December': 'month 2026-10-01..2026-12-31',
    '1–5 December 2026': 'day 2026-12-01..2026-12-05',
    '14-18 Dec': 'day 2026-12-14..2026-12-18',
    'up to July': 'month 2027-07-01..2027-07-31',
    'May to October': 'month',
    'Dec 2026 to Sept 2026': 'month',
    'December to TBC': 'vague',
    '01/09/2026 to July 2027': 'ambiguous',
    '1 to 5': 'vague',
  });
});

test('what recurs says how often', () => {
  expectAll(YEAR, {
    daily: 'recurring 1',
    Weekly: 'recurring 7',
    'weekly from September 2026': 'recurring 7',
    'every Friday': 'recurring 7',
    Fridays: 'recurring 7',
    'every week': 'recurring 7',
    'per week': 'recurring 7',
    fortnightly: 'recurring 14',
    'bi-weekly': 'recurring 14',
    'every other week': 'recurring 14',
    'every school day': 'recurring 1',
    'every morning': 'recurring 1',
    '3 x a week': 'recurring 2.3',
    'every six weeks': 'recurring 42',
    'every 2 weeks': 'recurring 14',
    'twice weekly': 'recurring 3.5',
    monthly: 'recurring 30',
    'half-termly': 'recurring 61',
    halftermly: 'recurring 61',
    'Half termly': 'recurring 61',
    'each half-term': 'recurring 61',
    'twice a term': 'recurring 61',
    'twice a half-term': 'recurring 30.5',
    termly: 'recurring 122',
    'three times a year': 'recurring 121.7',
    '3 times per year': 'recurring 121.7',
    'once a year': 'recurring 365',
    annually: 'recurring 365',
    regularly: 'recurring',
    'every staff meeting': 'recurring',
    'by the end of each term': 'recurring 122',
    'every 0 weeks': 'recurring',
  });
});

test.each([
  ...[
    'ongoing',
    'On-going',
    'on going',
    'Ongoing from September 2026',
    'continuous',
    'continual',
    'throughout the year',
  ],
  ...[
    'throughout 2026-27',
    'throughout',
    'all year',
    'all year round',
    'the whole year',
    'year-round',
    'rolling',
    'September 2026 onwards',
  ],
])('%j is ongoing', (text) => {
  expect(parseWhen(text, YEAR)).toEqual({ text, kind: 'ongoing' });
});

test.each([
  ...[
    '',
    ' ',
    'as required',
    'asap',
    'in due course',
    'when available',
    'TBC',
    'to be confirmed',
    'once staff are trained',
    'soon',
  ],
  ...[
    'next year',
    'the year',
    'Year 6',
    'Year 5/6',
    'week 1/2',
    'Phase 1/2',
    'end of Year 2',
    '2 weeks after 18 December',
    'within 6 weeks of September',
    'the first two weeks of December',
  ],
  ...[
    '5',
    '12',
    '20261',
    '99999',
    '1066',
    '10:30',
    '4.5',
    '1-5',
    '2026-12-18T00:00:00Z',
    'constructor',
    '__proto__',
    'toString',
  ],
  ...[
    '18 December 2026 or 8 January 2027',
    '2026 2027',
    'December December',
    '१८ दिसंबर',
    '①②',
    '—',
    '/',
    "'26'27",
  ],
])('%j is vague', (text) => {
  expect(parseWhen(text, YEAR)).toEqual({ text, kind: 'vague' });
});

describe('one time', () => {
  const before = (a: string, b: string, context: WhenContext = YEAR): boolean =>
    certainlyBefore(parseWhen(a, context), parseWhen(b, context));

  test('is before another when it ends before that begins', () => {
    expect(before('2026-12-18', '2026-12-19')).toBe(true);
    expect(before('2026-12-18', '2026-12-18')).toBe(false);
    expect(before('2026-12', '2027-01-01')).toBe(true);
    expect(before('2026-12', '2026-12-31')).toBe(false);
    expect(before('Autumn 1', 'Autumn 2')).toBe(true);
    expect(before('Autumn 2', 'Autumn 1')).toBe(false);
    expect(before('Autumn', 'Autumn 2')).toBe(false);
    expect(before('ongoing', '2026-12-18')).toBe(false);
    expect(before('December', '2027-01-04', NOTHING)).toBe(false);
  });

  test('leaves room for a school whose terms are not the usual ones', () => {
    expect(before('2026-10-28', 'Autumn 2')).toBe(false);
    expect(before('2026-10-11', 'Autumn 2')).toBe(true);
    expect(before('Summer 2', '2027-08-01')).toBe(false);
    expect(before('2026-10-28', 'Autumn 2', CALENDAR)).toBe(true);
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    ...[
      'Autumn',
      'term',
      'half',
      'HT',
      '2',
      '26',
      '2026',
      '2026-27',
      '18/12/2026',
      '01/09',
      'December',
      'to',
      '-',
      '–',
      '/',
      'end of',
    ],
    ...[
      'every',
      'week',
      'twice a',
      'after',
      'Easter',
      'year',
      'Q4',
      '(',
      ')',
      "'",
      '1–5',
      'first',
      'x',
      '2026-02-30',
      '29 February',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word).map((words) => words.join(' ')),
    fc.array(word).map((words) => words.join('')),
  );
  const country = fc.constantFrom(
    'england',
    'scotland',
    'ireland',
    'us',
    'australia',
    'new-zealand',
    undefined,
  );
  const anyDay = fc.integer({ min: -719_528, max: 2_932_896 });
  const context = fc.record({
    calendar: fc.array(fc.record({ term: text, start: anyDay, end: anyDay }), { maxLength: 4 }),
    period: fc.option(fc.record({ start: fc.option(anyDay, { nil: undefined }), end: anyDay }), {
      nil: undefined,
    }),
    country,
    dateOrder: fc.constantFrom('dmy', 'mdy', undefined),
  });

  test('is read without throwing, into whole days in the right order', () => {
    fc.assert(
      fc.property(text, context, (raw, known) => {
        const when = parseWhen(raw, known);
        expect(when.text).toBe(raw);
        expect(parseWhen(raw, known)).toEqual(when);
        expect(certainlyBefore(when, when)).toBe(false);
        if (when.span === undefined) return;
        expect(Number.isSafeInteger(when.span.start) && Number.isSafeInteger(when.span.end)).toBe(true);
        expect(when.span.start).toBeLessThanOrEqual(when.span.end);
      }),
      { numRuns: 2000 },
    );
  });

  test('that is a day in any of its written forms is that day', () => {
    fc.assert(
      fc.property(fc.integer({ min: day('1900-01-01'), max: day('2200-12-31') }), (date) => {
        const iso = formatDay(date);
        const [year = '', month = '', ofMonth = ''] = iso.split('-');
        for (const form of [
          iso,
          `${year}/${month}/${ofMonth}`,
          `${ofMonth}/${month}/${year}`,
          `${ofMonth}.${month}.${year}`,
        ]) {
          expect(parseWhen(form, { calendar: [], dateOrder: 'dmy' }).span).toEqual({
            start: date,
            end: date,
          });
        }
      }),
    );
  });

  test('is read as far as its 200th character', () => {
    expect(parseWhen(`December 2026${' '.repeat(300)}or so`, NOTHING).kind).toBe('month');
  });

  test('takes no longer when it is a long trap', () => {
    for (const trap of [
      '9',
      '9/',
      '9-',
      '(',
      '()',
      ' ',
      '-',
      'a',
      'half ',
      'Autumn ',
      'every ',
      '2 times ',
      "'9",
      'to ',
      '1–5 ',
      '9th',
      'w/c',
    ]) {
      expect(
        growth((size) => void parseWhen(trap.repeat(size), YEAR), 20_000),
        trap,
      ).toBeLessThan(LINEAR);
    }
  });
});

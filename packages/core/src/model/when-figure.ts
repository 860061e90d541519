import { civilOf, dayOf } from './day.ts';
import type { Day } from './day.ts';
import type { LooseNumber, Mention } from './when-mention.ts';
import type { WhenToken } from './when-tokens.ts';
import type { Meaning } from './when-words.ts';

/** How a date such as 01/09/2026 is to be read. */
export type DateOrder = 'dmy' | 'mdy';

/** A figure with what stands before it and the order in which days and months come. */
interface Figure {
  readonly text: string;
  readonly ordinal: boolean;
  readonly before: Meaning | undefined;
  readonly order: DateOrder | undefined;
}

type FigureReader = (mention: Mention, numbers: readonly [number, number, number], figure: Figure) => void;

/** The years that a plan may speak of. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/** A plan runs for this many school years at most. */
const MOST_YEARS = 10;

/** No year has more terms or half-terms than this. */
const MOST_TERMS = 6;

/** In a leap year every day of a month occurs. */
const LEAP_YEAR = 2024;

/** Readers by the lengths of the numbers in a figure: `422` is `2026-12-18`, `22` is `18/12`. */
const READERS: Readonly<Record<string, FigureReader>> = {
  '2': (mention, [value], { before, ordinal }) =>
    noteNumber(mention, { value, ordinal, afterMonth: before?.is === 'month' }, before),
  '4': (mention, [year]) => noteYear(mention, year),
  '22': noteDayAndMonth,
  '42': noteYearAnd,
  '44': (mention, [year, toYear]) => noteSchoolYear(mention, year, toYear),
  '222': (mention) => void (mention.problem ??= 'ambiguous'),
  '422': (mention, [year, month, day]) => noteDate(mention, dayOf(year, month, day)),
  '224': (mention, [first, second, year], { order }) => {
    const readings = readBothWays(year, first, second);
    if (isSettled(readings, order)) noteDate(mention, chosen(readings, order));
    else mention.problem ??= 'ambiguous';
  },
};

/** Takes a figure into a mention: a number, a year, a school year, a month or a date. `before` is the word before it. */
export function readFigure(
  mention: Mention,
  { text, ordinal = false }: WhenToken,
  before: Meaning | undefined,
  order: DateOrder | undefined,
): void {
  if (/^['’]/.test(text)) {
    noteYear(mention, 2000 + Number(text.slice(1)));
    return;
  }
  const runs = text.split(/[-–/.]/);
  const read = READERS[runs.map(({ length }) => (length === 1 ? 2 : length)).join('')];
  const [first = 0, second = 0, third = 0] = runs.map(Number);
  if (read === undefined) mention.unknown = true;
  else read(mention, [first, second, third], { text, ordinal, before, order });
}

/** A number that follows the name of a term belongs to it; one that follows "year" is a year group's. */
export function noteNumber(mention: Mention, number: LooseNumber, before: Meaning | undefined): void {
  const ofTerm = before?.is === 'season' || before?.is === 'part';
  if (before?.is === 'year') mention.unknown = true;
  else if (ofTerm && mention.number === undefined && number.value <= MOST_TERMS)
    mention.number = number.value;
  else mention.numbers.push(number);
}

/** Day first, and month first. */
type Readings = readonly [Day | undefined, Day | undefined];

function readBothWays(year: number, first: number, second: number): Readings {
  return [dayOf(year, second, first), dayOf(year, first, second)];
}

/** A date that can be read in one way only needs no rule for the order. */
function isSettled([dayFirst, monthFirst]: Readings, order: DateOrder | undefined): boolean {
  return order !== undefined || dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst;
}

function chosen([dayFirst, monthFirst]: Readings, order: DateOrder | undefined): Day | undefined {
  return order === 'mdy' ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
}

function noteDate(mention: Mention, date: Day | undefined): void {
  if (date === undefined) mention.problem = 'impossible';
  else if (mention.date === undefined) mention.date = date;
  else mention.unknown = true;
}

/** `18/12`: the year comes later. Other pairs of numbers, such as those of `Year 5/6`, are no date. */
function noteDayAndMonth(
  mention: Mention,
  [first, second]: readonly [number, number, number],
  { text, before, order }: Figure,
): void {
  const readings = readBothWays(LEAP_YEAR, first, second);
  const counts = before?.is === 'year' || before?.is === 'week';
  const date = counts ? undefined : chosen(readings, order);
  if (date === undefined || mention.month !== undefined || !text.includes('/')) mention.unknown = true;
  else if (isSettled(readings, order)) {
    const { month, day } = civilOf(date);
    mention.month = month;
    mention.numbers.push({ value: day, ordinal: true, afterMonth: false });
  } else mention.problem ??= 'ambiguous';
}

/** `2026-12` is a month; `2026-27`, `2026/27` and `2011/12` are school years. */
function noteYearAnd(
  mention: Mention,
  [year, rest]: readonly [number, number, number],
  { text }: Figure,
): void {
  const toYear = nextYearEndingIn(rest, year);
  const isMonth = rest >= 1 && rest <= 12;
  if (!isMonth || (toYear === year + 1 && /[/–]/.test(text))) noteSchoolYear(mention, year, toYear);
  else {
    mention.unknown ||= mention.month !== undefined;
    mention.month = rest;
    noteYear(mention, year);
  }
}

/** The first year after `year` that ends in these two digits. */
function nextYearEndingIn(digits: number, year: number): number {
  const inCentury = year - (year % 100) + digits;
  return inCentury > year ? inCentury : inCentury + 100;
}

function noteSchoolYear(mention: Mention, year: number, toYear: number): void {
  if (toYear <= year || toYear - year > MOST_YEARS) mention.problem = 'impossible';
  else {
    noteYear(mention, year);
    mention.toYear = toYear;
  }
}

function noteYear(mention: Mention, year: number): void {
  if (mention.year !== undefined || year < FIRST_YEAR || year > LAST_YEAR) mention.unknown = true;
  else mention.year = year;
}

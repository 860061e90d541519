import type { Day } from './day.ts';
import type { Holiday, Season, TermPart } from './when-words.ts';

/** What the words of a text name, before the calendar and the period of the plan give it a place in time. */
export interface Mention {
  /** A full date. */
  date?: Day;
  /** 1–31 */
  day?: number;
  /** 1–12 */
  month?: number | undefined;
  year?: number | undefined;
  /** The last year of a school year, or of several: 2027 for `2026-27`. */
  toYear?: number | undefined;
  season?: Season | undefined;
  part?: TermPart | undefined;
  /** Which half of its season, or which term, half-term, semester or quarter. */
  number?: number;
  holiday?: Holiday;
  edge?: 'start' | 'end';
  /** "After X" has no known end. */
  after?: true;
  /** Speaks of the whole year or the whole plan. */
  whole?: true;
  /** The days off after a season or a holiday. */
  break?: true;
  /** "The week of X" is the days that begin with X. */
  week?: true;
  /** A figure that can be no date, or more than one. */
  problem?: 'impossible' | 'ambiguous';
  /** Numbers whose meaning {@link settle} finds. */
  numbers: LooseNumber[];
  /** Whether it holds a word that dates do not use, or names a thing twice. */
  unknown: boolean;
}

/** A number of one or two digits. */
export interface LooseNumber {
  readonly value: number;
  readonly ordinal: boolean;
  /** It follows the name of a month: `Dec 26`. */
  readonly afterMonth: boolean;
}

/** Whether the mention names a time, or a number that may belong to one. */
export function namesTime(mention: Mention): boolean {
  const { date, month, year, season, part, holiday, whole, numbers, problem } = mention;
  return (date ?? month ?? year ?? season ?? part ?? holiday ?? whole ?? problem ?? numbers[0]) !== undefined;
}

/** Fills what a range says only once, in `1–5 December 2026` or `Autumn 1–2`, from its other end. */
export function inherit(mention: Mention, other: Mention): void {
  if (mention.date !== undefined || mention.problem !== undefined) return;
  if (namesOnlyNumbers(mention)) {
    mention.month = other.month;
    mention.season = other.season;
    mention.part = other.part;
  }
  if (mention.year === undefined) {
    mention.year = other.year;
    mention.toYear = other.toYear;
  }
}

/**
 * Gives the loose numbers their meaning: a day of the month, the number of a term, or the year of a term. `Dec 26` may
 * be a day or a year, where `mayBeYear` says so of 2026; and of `18 Dec 26` nobody knows which end is the year. The first
 * half of a month is no day of it.
 */
export function settle(mention: Mention, mayBeYear: (year: number) => boolean): void {
  const [first, second] = mention.numbers;
  if (first === undefined) return;
  if (mention.month === undefined) settleTerm(mention);
  else if (mention.part === undefined) {
    const bare = first.afterMonth && !first.ordinal && mention.year === undefined;
    if (second !== undefined || (bare && mayBeYear(2000 + first.value))) mention.problem ??= 'ambiguous';
    else mention.day = first.value;
  }
}

function settleTerm(mention: Mention): void {
  const named = mention.season ?? mention.part;
  for (const { value } of mention.numbers) {
    if (named !== undefined && mention.number === undefined && value <= 6) mention.number = value;
    else if (named !== undefined && mention.year === undefined && value >= 20) mention.year = 2000 + value;
    else mention.unknown = true;
  }
}

function namesOnlyNumbers({ month, season, part, holiday, numbers }: Mention): boolean {
  return numbers.length > 0 && (month ?? season ?? part ?? holiday) === undefined;
}

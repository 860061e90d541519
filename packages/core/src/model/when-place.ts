import { civilOf, dayOf, daysInMonth, easterOf } from './day.ts';
import { edgeOf, monthSpan, placeInPeriod, spanOf, yearSpan } from './day-span.ts';
import type { DaySpan, OpenSpan } from './day-span.ts';
import { schoolYearName, usualSpan } from './school-year.ts';
import type { Country } from './school-year.ts';
import { placeTerm, termKeyOf } from './term.ts';
import type { CalendarTerm } from './term.ts';
import type { DateOrder } from './when-figure.ts';
import { settle } from './when-mention.ts';
import type { Mention } from './when-mention.ts';

/** What kind of time a text names. `impossible` is a date that no calendar has, `ambiguous` one with several readings. */
type WhenKind =
  | 'day'
  | 'month'
  | 'term'
  | 'season'
  | 'year'
  | 'recurring'
  | 'ongoing'
  | 'vague'
  | 'impossible'
  | 'ambiguous';

/** A time and where it lies, as far as that can be told. */
export interface PlacedTime {
  readonly kind: WhenKind;
  /** The days between which it lies. Absent where the plan does not say enough to place it. */
  readonly span?: DaySpan;
  /** What was taken for granted to place it, for messages: "the usual school year in England and Wales". */
  readonly assumed?: string;
}

/** What places the times that a plan names. */
export interface PlaceContext {
  readonly calendar: readonly CalendarTerm[];
  readonly period: OpenSpan | undefined;
  readonly country: Country;
  readonly order: DateOrder | undefined;
}

/** Gives a mention its place in time. Settles its numbers. */
export function placeMention(mention: Mention, context: PlaceContext): PlacedTime {
  settle(mention, (year) => mayBeYear(year, context));
  const { problem, unknown } = mention;
  if (problem !== undefined && (problem === 'impossible' || !unknown)) return { kind: problem };
  if (unknown) return { kind: 'vague' };
  const placed = mention.week === true ? weekOf(placeWhole(mention, context)) : placeWhole(mention, context);
  return mention.after === true ? { kind: placed.kind } : atEdge(placed, mention.edge);
}

/** The week that begins with a day. */
function weekOf(placed: PlacedTime): PlacedTime {
  const { kind, span } = placed;
  return kind === 'day' && span !== undefined
    ? { ...placed, span: { start: span.start, end: span.end + 6 } }
    : placed;
}

/** The first or the last days of a time, where its words ask for them. */
export function atEdge(placed: PlacedTime, edge: 'start' | 'end' | undefined): PlacedTime {
  const { span } = placed;
  return edge === undefined || span === undefined ? placed : { ...placed, span: edgeOf(span, edge) };
}

function placeWhole(mention: Mention, context: PlaceContext): PlacedTime {
  const { date, month, holiday, season, part, year } = mention;
  if (date !== undefined) return timeOf('day', spanOf(date, date));
  if (month !== undefined) return placeMonth(mention, month, context.period);
  if (holiday !== undefined) return placeHoliday(mention, holiday, context.period);
  if ((season ?? part) !== undefined) return placePart(mention, context);
  if (year !== undefined) return placeYear(year, mention.toYear, context.country);
  return mention.whole === true ? placePlan(mention, context.period) : { kind: 'vague' };
}

/** "The end of the year" is the end of the plan's period; "the year" alone says nothing. */
function placePlan({ edge }: Mention, period: OpenSpan | undefined): PlacedTime {
  return edge === undefined ? { kind: 'vague' } : timeOf('year', spanOf(period?.start, period?.end));
}

/** A month or a day in it. "October half-term" may end in November: it is the month and a week. */
function placeMonth(mention: Mention, month: number, period: OpenSpan | undefined): PlacedTime {
  const { day } = mention;
  const year = yearOfMonth(mention, month);
  if (day !== undefined) {
    if (day < 1 || day > daysInMonth(year ?? LEAP_YEAR, month)) return { kind: 'impossible' };
    return inYearOrPeriod('day', year, period, (any) =>
      spanOf(dayOf(any, month, day), dayOf(any, month, day)),
    );
  }
  const extra = mention.part === 'half-term' ? 7 : 0;
  return inYearOrPeriod('month', year, period, (any) => {
    const span = monthSpan(any, month);
    return span && { start: span.start, end: span.end + extra };
  });
}

/** Schools break up some days before a holiday, so that "by Easter" may mean two weeks before Easter Sunday. */
function placeHoliday(
  mention: Mention,
  holiday: 'christmas' | 'easter',
  period: OpenSpan | undefined,
): PlacedTime {
  const isBreak = mention.break === true;
  if (holiday === 'easter') {
    return inYearOrPeriod('season', yearOfMonth(mention, 4), period, (year) => {
      const sunday = easterOf(year);
      return spanOf(sunday - 16, sunday + (isBreak ? 16 : 1));
    });
  }
  return inYearOrPeriod('season', yearOfMonth(mention, 12), period, (year) =>
    spanOf(dayOf(year, 12, 15), isBreak ? dayOf(year + 1, 1, 8) : dayOf(year, 12, 25)),
  );
}

function placePart(mention: Mention, context: PlaceContext): PlacedTime {
  const { season, part, number } = mention;
  if (season === undefined && number === undefined && mention.edge === undefined) return { kind: 'vague' };
  const kind = part === undefined && number === undefined ? 'season' : 'term';
  const key = termKeyOf(mention);
  return key === undefined || mention.break === true
    ? { kind }
    : { kind, ...placeTerm(key, mention, context) };
}

function placeYear(year: number, toYear: number | undefined, country: Country): PlacedTime {
  if (toYear === undefined) return timeOf('year', yearSpan(year));
  const start = usualSpan('year', year, country)?.start;
  const span = spanOf(start, usualSpan('year', toYear - 1, country)?.end);
  return { ...timeOf('year', span), assumed: schoolYearName(country) };
}

/** In a year without a number, 29 February is possible. */
const LEAP_YEAR = 2024;

function inYearOrPeriod(
  kind: WhenKind,
  year: number | undefined,
  period: OpenSpan | undefined,
  inYear: (year: number) => DaySpan | undefined,
): PlacedTime {
  return timeOf(kind, year === undefined ? placeInPeriod(period, inYear) : inYear(year));
}

/** The calendar year of a month, in that year or in a school year that begins in summer or autumn. */
function yearOfMonth({ year, toYear }: Mention, month: number): number | undefined {
  return toYear === undefined || month >= 8 ? year : toYear;
}

function timeOf(kind: WhenKind, span: DaySpan | undefined): PlacedTime {
  return span === undefined ? { kind } : { kind, span };
}

/** Whether the 26 of "Dec 26" may stand for 2026: not where months come before days, nor far from the plan's period. */
function mayBeYear(year: number, { period, order, country }: PlaceContext): boolean {
  if (order === 'mdy' || country === 'us') return false;
  const ends = [period?.start, period?.end].filter((day) => day !== undefined);
  if (ends.length === 0) return year >= 2020 && year < 2030;
  return ends.some((day) => Math.abs(civilOf(day).year - year) <= 1);
}

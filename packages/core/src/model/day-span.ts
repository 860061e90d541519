import { civilOf, dayOf, daysInMonth } from './day.ts';
import type { Day } from './day.ts';

/** The days from `start` to `end`, both included. */
export interface DaySpan {
  readonly start: Day;
  readonly end: Day;
}

/** The period of a plan, as far as it is stated. */
export interface OpenSpan {
  readonly start?: Day | undefined;
  readonly end?: Day | undefined;
}

/** "The end of July" is its last week. */
const EDGE = 7;

/** A plan whose period has one end only is taken to run for a year; one over many years places nothing. */
const DAYS_IN_YEAR = 365;
const MOST_YEARS = 10;

/** A span between two days; `undefined` where one of them is missing or they stand in the wrong order. */
export function spanOf(start: Day | undefined, end: Day | undefined): DaySpan | undefined {
  return start === undefined || end === undefined || end < start ? undefined : { start, end };
}

/** A whole month; `month` is 1–12. */
export function monthSpan(year: number, month: number): DaySpan | undefined {
  return spanOf(dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month)));
}

/** A whole calendar year, or the years from the first to the last. */
export function yearSpan(year: number, lastYear: number = year): DaySpan | undefined {
  return spanOf(dayOf(year, 1, 1), dayOf(lastYear, 12, 31));
}

/** The first or the last week of a span. */
export function edgeOf(span: DaySpan, edge: 'start' | 'end'): DaySpan {
  return edge === 'end'
    ? { start: Math.max(span.start, span.end - EDGE + 1), end: span.end }
    : { start: span.start, end: Math.min(span.end, span.start + EDGE - 1) };
}

/** One part of a span that is cut into `parts` parts of equal length; `part` counts from 1. */
export function partOf(span: DaySpan | undefined, part: number, parts: number): DaySpan | undefined {
  if (span === undefined || part < 1 || part > parts) return undefined;
  const { start, end } = span;
  const length = end - start + 1;
  const first = start + Math.round((length * (part - 1)) / parts);
  return spanOf(first, start + Math.round((length * part) / parts) - 1);
}

/**
 * Finds the one meaning of a name that comes round every year ("December", "Autumn 2") within the period of a plan.
 * `inYear` gives its span in a year. Nothing is guessed: where the period holds two of them, or none, it is not placed.
 */
export function placeInPeriod(
  period: OpenSpan | undefined,
  inYear: (year: number) => DaySpan | undefined,
): DaySpan | undefined {
  const closed = closedSpan(period);
  if (closed === undefined) return undefined;
  const firstYear = civilOf(closed.start).year - 1;
  const lastYear = civilOf(closed.end).year;
  if (lastYear - firstYear > MOST_YEARS) return undefined;
  const spans: DaySpan[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    const span = inYear(year);
    if (span !== undefined) spans.push(span);
  }
  return bestWithin(closed, spans);
}

/** The one span that lies for the most part in the period, or else the only one that touches it. */
export function bestWithin(period: OpenSpan | undefined, spans: readonly DaySpan[]): DaySpan | undefined {
  const closed = closedSpan(period);
  if (closed === undefined) return undefined;
  const inside = spans.filter((span) => overlap(span, closed) * 2 > span.end - span.start + 1);
  const near = inside.length > 0 ? inside : spans.filter((span) => overlap(span, closed) > 0);
  return near.length === 1 ? near[0] : undefined;
}

function closedSpan(period: OpenSpan | undefined): DaySpan | undefined {
  const start = period?.start ?? (period?.end === undefined ? undefined : period.end - DAYS_IN_YEAR + 1);
  return spanOf(start, period?.end ?? (start === undefined ? undefined : start + DAYS_IN_YEAR - 1));
}

function overlap(a: DaySpan, b: DaySpan): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start) + 1);
}

import type { Day } from '../../model/day.ts';
import { spanOf } from '../../model/day-span.ts';
import type { DaySpan } from '../../model/day-span.ts';
import type { Plan } from '../../model/plan.ts';
import { once } from '../once.ts';
import { holidaysBetween, periodOf } from './period.ts';

/** How long, in days, the first half-term of a plan is taken to be where its calendar does not say. */
const DAYS_OF_HALF_TERM = 42;

/** A term that is longer than this, in days, has two halves. */
const LONGEST_HALF_TERM = 60;

/** The days in which a plan begins to show. */
export interface FirstHalfTerm extends DaySpan {
  /** Whether the plan's calendar gives them; the first six weeks stand in where it has none. */
  readonly isFromCalendar: boolean;
}

/**
 * The first half-term of a plan: that of its calendar in which the plan begins or that begins next, but six weeks at
 * least; the first six weeks of its period where it has no calendar. The long holiday does not count: a plan that begins
 * in July begins at school in August or September. `undefined` where nobody knows when it begins.
 */
export const firstHalfTerm: (plan: Plan) => FirstHalfTerm | undefined = once((plan) => {
  const term = firstTerm(plan);
  const start = periodOf(plan).start ?? term?.start;
  if (start === undefined) return undefined;
  const sixWeeks = lastOf(start, DAYS_OF_HALF_TERM, plan);
  if (term === undefined) return { start, end: sixWeeks, isFromCalendar: false };
  return { start, end: Math.max(sixWeeks, endOfHalf(term)), isFromCalendar: true };
});

function firstTerm(plan: Plan): DaySpan | undefined {
  const from = periodOf(plan).start;
  const [first] = plan.calendar
    .flatMap(({ start, end }) => spanOf(start, end) ?? [])
    .filter(({ end }) => from === undefined || end >= from)
    // Of the autumn term and its first half, both of which begin the year, the half is meant.
    .sort((a, b) => a.start - b.start || a.end - b.end);
  if (first === undefined || from === undefined) return first;
  return first.start - from > LONGEST_HALF_TERM ? undefined : first;
}

/** The last of so many days, those of the long holiday left out. */
function lastOf(start: Day, days: number, plan: Plan): Day {
  let last = start + days - 1;
  for (;;) {
    const withHolidays = start + days - 1 + holidaysBetween(start, last, plan);
    if (withHolidays <= last) return last;
    last = withHolidays;
  }
}

function endOfHalf({ start, end }: DaySpan): number {
  const length = end - start + 1;
  return length > LONGEST_HALF_TERM ? start + Math.ceil(length / 2) - 1 : end;
}

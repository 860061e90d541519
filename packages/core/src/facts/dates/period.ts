import { countryOf } from '../../model/country.ts';
import { civilOf } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { DaySpan, OpenSpan } from '../../model/day-span.ts';
import type { Plan } from '../../model/plan.ts';
import { longHoliday } from '../../model/school-year.ts';
import type { Country } from '../../model/school-year.ts';
import { once } from '../once.ts';

/**
 * The first and the last day of a plan, as far as it states them. Empty where the plan has no period, or one that ends
 * before it begins.
 */
export const periodOf: (plan: Plan) => OpenSpan = once(({ period }) => {
  const start = period?.start?.span?.start;
  const end = period?.end?.span?.end;
  return start !== undefined && end !== undefined && end < start ? {} : { start, end };
});

/** Whose usual school year stands in for the calendar that a plan does not have. */
export const countryOfPlan: (plan: Plan) => Country = once((plan) =>
  countryOf(plan.place.source.text, periodOf(plan)),
);

/** The months, 1–12, in which a school anywhere may have its long holiday. */
const HOLIDAY_MONTHS = [1, 6, 7, 8, 12];

/** How many days of the long holiday lie between two days: in them nobody reviews anything. */
export function holidaysBetween(from: Day, to: Day, plan: Plan): number {
  // Most spans are short and far from it, and finding out the country takes time.
  if (to - from < 60 && ![from, to].some((day) => HOLIDAY_MONTHS.includes(civilOf(day).month))) return 0;
  const country = countryOfPlan(plan);
  let days = 0;
  for (let year = civilOf(from).year - 1; year <= civilOf(to).year; year++)
    days += shared(longHoliday(year, country), { start: from, end: to });
  return days;
}

function shared(holiday: DaySpan | undefined, { start, end }: DaySpan): number {
  if (holiday === undefined) return 0;
  return Math.max(0, Math.min(holiday.end, end) - Math.max(holiday.start, start) + 1);
}

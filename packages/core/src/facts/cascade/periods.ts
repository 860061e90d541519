import type { Day } from '../../model/day.ts';
import type { PeriodOutline } from '../../model/outline.ts';

/** So many days may a plan begin before the one above, or end after it: a summer lies between two school years. */
const SUMMER = 62;

/** A plan that covers more days is one of several years. */
const ONE_YEAR = 400;

/**
 * How the period of a plan lies to that of the plan above: `apart` has no day in common with it, `beyond` reaches out of
 * a plan of one year. `undefined` where it lies within, or overlaps a plan of several years, or where nobody can tell.
 */
export function periodFault(
  { start, end }: PeriodOutline,
  { start: from, end: to }: PeriodOutline,
): 'apart' | 'beyond' | undefined {
  if (isBefore(end, start) || isBefore(to, from)) return undefined;
  if (isBefore(end, from) || isBefore(to, start)) return 'apart';
  if (from === undefined || to === undefined || to - from > ONE_YEAR) return undefined;
  const reachesOut = isBefore(start, from - SUMMER) || isBefore(to + SUMMER, end);
  return reachesOut ? 'beyond' : undefined;
}

function isBefore(day: Day | undefined, other: Day | undefined): boolean {
  return day !== undefined && other !== undefined && day < other;
}

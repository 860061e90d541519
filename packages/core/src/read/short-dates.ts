import { rewrite } from '../edit/words.ts';
import { dayOf, formatDay } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import type { Problem } from '../model/document.ts';
import type { Period } from '../model/plan.ts';
import type { Edit, Fix } from '../source/edit.ts';
import { applyEdits } from '../source/edit.ts';
import type { Source } from '../source/source.ts';
import { hasOpenDates, orderOfDates } from './order-of-dates.ts';

/** What tells how short dates are to be read. */
export interface DateClues {
  readonly source: Source;
  /** The order of days and months, where a setting gives it. */
  readonly given: 'dmy' | 'mdy' | undefined;
  readonly period: Period | undefined;
}

/** A date with two figures for the year: `18/12/26`. */
const SHORT = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2})$/;

/** As far outside its period, in days, may lie what a plan speaks of. */
const ROOM = 366;

/**
 * Lets dates such as `18/12/26` be written year first, where a setting or the other dates of the text tell the order of
 * day and month. That is safe where the day so read lies in the period of the plan, and no other reading does. Dates that
 * others are read by stay as they are.
 */
export function withShortDates(problems: readonly Problem[], clues: DateClues): readonly Problem[] {
  const { source, given } = clues;
  const order = given ?? (problems.some(isShort) ? orderOfDates(source.text) : undefined);
  if (order === undefined) return problems;
  const fixed = problems.map((problem) => ({ ...problem, fix: problem.fix ?? fixOf(problem, order, clues) }));
  const edits = fixed.filter(isShort).flatMap(({ fix }) => fix?.edits ?? []);
  return given !== undefined || keepsOrder(source.text, edits, order) ? fixed : problems;
}

function isShort({ id, args }: Problem): boolean {
  return id === 'ambiguousDate' && SHORT.test(String(args['found']).trim());
}

/** Whether whatever date is left in a text can still be read as before. */
function keepsOrder(text: string, edits: readonly Edit[], order: 'dmy' | 'mdy'): boolean {
  const left = applyEdits(text, edits);
  return !hasOpenDates(left) || orderOfDates(left) === order;
}

function fixOf({ id, args, node }: Problem, order: 'dmy' | 'mdy', { period }: DateClues): Fix | undefined {
  const parts = id === 'ambiguousDate' ? SHORT.exec(String(args['found']).trim()) : null;
  if (parts === null || node === undefined || node.kind !== 'text') return undefined;
  const { day, yearFirst } = daysOf(parts, order);
  if (day === undefined) return undefined;
  const edit = rewrite(node, formatDay(day));
  const isCertain = isNear(period, day) && !isNear(period, yearFirst);
  const label = `Write the date year first: ${formatDay(day)}.`;
  return edit && { kind: isCertain ? 'safe' : 'review', label, edits: [edit] };
}

/** The day that a short date means where day and month have an order, and the one it would mean year first. */
function daysOf(parts: RegExpExecArray, order: 'dmy' | 'mdy'): Record<'day' | 'yearFirst', Day | undefined> {
  const [first = 0, second = 0, year = 0] = [parts[1], parts[3], parts[4]].map(Number);
  const dayFirst = dayOf(2000 + year, second, first);
  const monthFirst = dayOf(2000 + year, first, second);
  return {
    day: order === 'dmy' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst),
    yearFirst: dayOf(2000 + first, second, year),
  };
}

function isNear(period: Period | undefined, day: Day | undefined): boolean {
  if (day === undefined || period === undefined) return false;
  const { start, end } = period;
  if (start?.span === undefined || end?.span === undefined) return false;
  return day >= start.span.start - ROOM && day <= end.span.end + ROOM;
}

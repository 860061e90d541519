import { civilOf, daysInMonth, speakDay } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { DaySpan } from '../../model/day-span.ts';
import type { When } from '../../model/when.ts';

/**
 * A time as messages say it: a day or a month in full, anything else as its author wrote it, with the days that it was counted as
 * where the plan itself does not give them: "Autumn 2 (2 November to 18 December 2026, by the usual English school
 * year, for want of a calendar)".
 *
 * @param saidElsewhere - what the same sentence says already that a time was counted by
 */
export function speakWhen({ kind, span, text, assumed }: When, saidElsewhere?: string): string {
  if (span === undefined) return text;
  if (kind === 'day' && span.start === span.end) return speakDay(span.start);
  if (kind === 'month' && isWholeMonth(span)) return speakMonth(span.start);
  const isToBeSaid = assumed !== undefined && assumed !== saidElsewhere;
  return `${text} (${speakSpan(span)}${isToBeSaid ? `, by ${assumed}, for want of a calendar` : ''})`;
}

/** A day or a month in full; anything else as its author wrote it. For where the plan stands beside it to be looked at. */
export function speakDate(when: When): string {
  return when.kind === 'day' || when.kind === 'month' ? speakWhen(when) : when.text;
}

/** "July 2027" */
export function speakMonth(day: Day): string {
  return speakDay(day).slice(String(civilOf(day).day).length + 1);
}

function isWholeMonth({ start, end }: DaySpan): boolean {
  const month = civilOf(start);
  return month.day === 1 && end - start + 1 === daysInMonth(month.year, month.month);
}

/** "2 November to 18 December 2026" */
function speakSpan({ start, end }: DaySpan): string {
  const first = speakDay(start);
  if (start === end) return first;
  const [from, to] = [civilOf(start), civilOf(end)];
  if (from.year !== to.year) return `${first} to ${speakDay(end)}`;
  return from.month === to.month
    ? `${from.day} to ${speakDay(end)}`
    : `${first.slice(0, -' 2026'.length)} to ${speakDay(end)}`;
}

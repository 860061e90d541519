import { nameMeasure } from '../../facts/goals.ts';
import { nameStep } from '../../facts/steps.ts';
import { dayOf, parseMonth, speakDay } from '../../model/day.ts';
import type { Action, Measure, Milestone } from '../../model/goal.ts';
import type { Communication, Monitoring } from '../../model/people.ts';
import type { Plan } from '../../model/plan.ts';
import type { When } from '../../model/when.ts';

/** How a plan is called: by its title, else by whose it is. */
export function namePlanFile({ title, unit, id, file }: Plan): string {
  return title ?? unit ?? id ?? file;
}

/** Whose plan it is. */
export function nameUnitOf({ unit, title, id, file }: Plan): string {
  return unit ?? title ?? id ?? file;
}

/** A time for people: a day and a month in words, anything else as the plan has it. */
export function sayWhen(when: When | undefined): string | undefined {
  if (when === undefined) return undefined;
  if (when.kind === 'day' && when.span !== undefined) return speakDay(when.span.start);
  const month = parseMonth(when.text.trim());
  const first = month && dayOf(month.year, month.month, 1);
  return first === undefined ? when.text : speakDay(first).replace(/^\d+ /, '');
}

/** The days that a plan covers: "2 September 2026 to 22 July 2027". */
export function sayPeriod({ period }: Plan): string | undefined {
  const ends = [sayWhen(period?.start), sayWhen(period?.end)].filter((each) => each !== undefined);
  return ends.length === 0 ? undefined : ends.join(' to ');
}

/** A measure on one line: what, from where to where, by when, and where the figures come from. */
export function sayMeasure(measure: Measure): string {
  const { from, to, now, by, source } = measure;
  const change = [
    from && `from ${from.text}`,
    to && `to ${to.text}`,
    by && `by ${sayWhen(by) ?? ''}`,
    now && `(now ${now.text})`,
  ].filter((part) => part !== undefined);
  const figures = change.length === 0 ? '' : `: ${change.join(' ')}`;
  return `${nameMeasure(measure)}${figures}${source === undefined ? '' : `. Source: ${source}`}`;
}

/** A milestone on one line. */
export function sayMilestone({ by, expect, value }: Milestone): string {
  const isSaid = value !== undefined && expect?.includes(value.text) === true;
  const what = [expect, isSaid ? undefined : value?.text].filter((part) => part !== undefined).join(' – ');
  const when = sayWhen(by);
  return [when, what === '' ? undefined : what].filter((part) => part !== undefined).join(': ');
}

/** An action with its mark where it is a quick win. */
export function sayAction(action: Action): string {
  return `${nameStep(action)}${action.quickWin ? ' (quick win)' : ''}`;
}

/** A way to keep goals in sight, on one line. */
export function sayCommunication({ what, kind, audience, when, celebrates }: Communication): string {
  const about = [
    kind,
    audience.length === 0 ? undefined : `for ${audience.join(', ')}`,
    when,
    celebrates ? 'celebrates progress' : undefined,
  ].filter((part) => part !== undefined);
  return [what, about.length === 0 ? undefined : `(${about.join('; ')})`].filter(Boolean).join(' ');
}

/** A kind of monitoring, on one line. */
export function sayMonitoring({ what, who, when, reportedTo }: Monitoring): string {
  const about = [
    who.length === 0 ? undefined : who.join(', '),
    when,
    reportedTo.length === 0 ? undefined : `reported to ${reportedTo.join(', ')}`,
  ].filter((part) => part !== undefined);
  return [what, about.length === 0 ? undefined : `(${about.join('; ')})`].filter(Boolean).join(' ');
}

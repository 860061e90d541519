import type { Day } from '../../model/day.ts';
import type { Action } from '../../model/goal.ts';
import type { Plan } from '../../model/plan.ts';
import type { When } from '../../model/when.ts';
import { once } from '../once.ts';
import { speakMonth } from './speak-when.ts';
import { isBeginning, stepsOf } from '../steps.ts';
import type { Step } from '../steps.ts';
import { timeIn } from '../words/times.ts';

/** How many of the dated actions of a plan are due in one month. */
export interface BusyMonth {
  /** For people: "July 2027". */
  readonly name: string;
  readonly steps: readonly Step[];
  /** How many actions of the plan are due on a date at all. */
  readonly dated: number;
}

/** An action that goes on for longer than this, in days, has an end but no day on which it all has to be done. */
const LONG_WORK = 90;

/**
 * The month in which most actions are due, the first where there are several. What runs for months or comes round every
 * week ends on a date and is not due on it; what is stopped is not due either.
 */
export const busiestMonth: (plan: Plan) => BusyMonth | undefined = once((plan) => {
  const months = new Map<string, Step[]>();
  let dated = 0;
  for (const step of stepsOf(plan)) {
    const name = monthOf(step.action);
    if (name === undefined) continue;
    dated++;
    const steps = months.get(name);
    if (steps === undefined) months.set(name, [step]);
    else steps.push(step);
  }
  let busiest: BusyMonth | undefined;
  for (const [name, steps] of months)
    if (steps.length > (busiest?.steps.length ?? 0)) busiest = { name, steps, dated };
  return busiest;
});

function monthOf(action: Action): string | undefined {
  const { by, status } = action;
  if (by?.span === undefined || status === 'stopped' || isNoDay(by)) return undefined;
  return isLongWork(action, by.span.end) ? undefined : speakMonth(by.span.end);
}

/** A year, several times, or the day on which a thing begins. */
function isNoDay(by: When): boolean {
  return by.kind === 'year' || by.times !== undefined || isBeginning(by);
}

function isLongWork({ start, do: words = '' }: Action, end: Day): boolean {
  return end - (start?.span?.start ?? end) > LONG_WORK || timeIn(words).everyDays !== undefined;
}

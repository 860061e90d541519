import type { Action } from '../model/goal.ts';
import type { Plan } from '../model/plan.ts';
import { certainlyBefore } from '../model/when.ts';
import type { When } from '../model/when.ts';
import type { Day } from '../model/day.ts';
import type { GoalInPlan } from './goals.ts';
import { goalsOf } from './goals.ts';
import { isOpenAction } from './load.ts';
import { once } from './once.ts';

/** An action that somebody has filled in, with the goal that it is a step to. */
export interface Step {
  readonly action: Action;
  /** With the goal above it and the priority, from which an action takes what it lacks itself. */
  readonly under: GoalInPlan;
  /** Whether it is still to be carried out or finished. */
  readonly isOpenAction: boolean;
}

/** The actions of a plan in the order written. A row of a form that nobody filled in is none. */
export const stepsOf: (plan: Plan) => readonly Step[] = once((plan) =>
  goalsOf(plan).flatMap((under) =>
    under.goal.actions
      .filter(isFilledIn)
      .map((action) => ({ action, under, isOpenAction: isOpenAction(action) })),
  ),
);

/** The steps of a plan that are still to be carried out or finished. */
export const openStepsOf: (plan: Plan) => readonly Step[] = once((plan) =>
  stepsOf(plan).filter((step) => step.isOpenAction),
);

/** How an action is called in messages: its words, else its id. */
export function nameStep({ do: words, id }: Action): string {
  return words ?? id ?? 'an action without words';
}

/** Whether an action says anything at all. */
export function isFilledIn({ do: words, id, owners, start, by, resources }: Action): boolean {
  return (words ?? id ?? start ?? by) !== undefined || owners.length > 0 || resources.length > 0;
}

/**
 * When an action is due: its own date, else that of its goal, of the goal above or of the priority. A goal that gives no
 * date is to be met at its last milestone.
 */
export function dueOf({ action, under }: Step): When | undefined {
  const { goal, above, priority } = under;
  return (
    action.by ??
    goal.by ??
    lastMilestone(under) ??
    above?.by ??
    (above && lastMilestone({ goal: above })) ??
    priority?.by
  );
}

function lastMilestone({ goal }: Pick<GoalInPlan, 'goal'>): When | undefined {
  return goal.milestones.findLast(({ by }) => by !== undefined)?.by;
}

/** Words that say when something begins, and not when it is done: *from September*, but not *from May to July*. */
const BEGINS =
  /^\s*(?:from|since|starting|commencing|beginning)\b(?!.*(?:\b(?:to|until|till)\b|[-\u2013\u2014]))/i;

/** Whether a date under `by` only says when a thing begins. */
export function isBeginning({ text }: When): boolean {
  return BEGINS.test(text);
}

/** Whether a time is certainly over before a day begins. What recurs or never ends is never over. */
export function isPast(when: When, asOf: Day): boolean {
  const today: When = { text: '', kind: 'day', span: { start: asOf, end: asOf } };
  return certainlyBefore(when, today);
}

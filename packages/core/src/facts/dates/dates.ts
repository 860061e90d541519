import { civilOf } from '../../model/day.ts';
import { monthSpan } from '../../model/day-span.ts';
import type { Goal, Measure, Milestone } from '../../model/goal.ts';
import type { Day } from '../../model/day.ts';
import type { Placed } from '../../model/placed.ts';
import type { Plan } from '../../model/plan.ts';
import { certainlyBefore } from '../../model/when.ts';
import type { When } from '../../model/when.ts';
import { goalsOf, nameGoal, nameMeasure } from '../goals.ts';
import { once } from '../once.ts';
import { periodOf } from './period.ts';
import { datesOf as contextOf } from './plan-dates.ts';
import { statedMove } from '../measures/stated-target.ts';
import { nameStep } from '../steps.ts';
import { dateStatedIn } from '../words/stated-date.ts';

/** A date of the work in a plan, and what it is the date of. */
export interface DateInPlan {
  readonly part: Placed;
  /** The field that holds it: `by`, `start` or `on`. */
  readonly field: string;
  /** What the part is called, for messages: the words of a goal in quotation marks, "a review". */
  readonly name: string;
  readonly when: When;
}

/**
 * The dates of the work in a plan, those that could be placed: of priorities, goals, measures, milestones, actions and
 * reviews, in the order written. When evidence was gathered or people were asked is no date of the work.
 */
export const datesOf: (plan: Plan) => readonly DateInPlan[] = once((plan) => [
  ...plan.priorities.flatMap((priority) =>
    dateOf(priority, 'by', quoted(priority.title ?? priority.id ?? 'a priority'), priority.by),
  ),
  ...goalsOf(plan).flatMap(({ goal }) => datesOfGoal(goal, plan)),
  ...plan.priorities.flatMap(({ measures }) => measures.flatMap((measure) => dateOfMeasure(measure, plan))),
  ...plan.reviews.flatMap((review) => dateOf(review, 'on', 'A review', review.on)),
]);

/** A date that lies outside the period of its plan. */
export interface DateOutside extends DateInPlan {
  readonly side: 'before' | 'after';
  /** The day to which the period would have to reach so as to hold it. */
  readonly reach: Day;
}

/** The dates of a plan that certainly lie before its first day or after its last. */
export const datesOutside: (plan: Plan) => readonly DateOutside[] = once((plan) =>
  datesOf(plan).flatMap((date): readonly DateOutside[] => {
    const side = sideOf(date.when, plan);
    const { span } = date.when;
    if (side === undefined || span === undefined) return [];
    return [{ ...date, side, reach: side === 'before' ? span.start : span.end }];
  }),
);

/** What is dated longer than this, in days, before its plan begins has been copied from a plan before. */
const LONG_BEFORE = 60;

/** Whether a time lies so long before the plan that it is a mistake, and nothing that could have been done. */
export function isOfAnotherPlan(when: When, plan: Plan): boolean {
  const { start } = periodOf(plan);
  return start !== undefined && when.span !== undefined && when.span.end < start - LONG_BEFORE;
}

function sideOf(when: When, plan: Plan): DateOutside['side'] | undefined {
  const { start, end } = periodOf(plan);
  if (start !== undefined && isBefore(when, plan.period?.start)) return 'before';
  return end !== undefined && isBefore(plan.period?.end, inMonth(when)) ? 'after' : undefined;
}

/** *The end of July* is when school ends in July, and no later than *July*. */
function inMonth(when: When): When {
  const { kind, span } = when;
  if (kind !== 'month' || span === undefined) return when;
  const { year, month } = civilOf(span.start);
  return { ...when, span: monthSpan(year, month) ?? span };
}

function isBefore(a: When | undefined, b: When | undefined): boolean {
  return a !== undefined && b !== undefined && certainlyBefore(a, b);
}

function datesOfGoal(goal: Goal, plan: Plan): readonly DateInPlan[] {
  return [
    ...dateOf(goal, 'by', quoted(nameGoal(goal)), goal.by),
    ...goal.measures.flatMap((measure) => dateOfMeasure(measure, plan)),
    ...goal.milestones.flatMap((milestone) =>
      dateOf(milestone, 'by', quoted(nameMilestone(milestone)), milestone.by),
    ),
    ...goal.actions.flatMap((action) => [
      ...dateOf(action, 'start', quoted(nameStep(action)), action.start),
      ...dateOf(action, 'by', quoted(nameStep(action)), action.by),
    ]),
    ...goal.reviews.flatMap((review) => dateOf(review, 'on', 'A review', review.on)),
  ];
}

function dateOfMeasure(measure: Measure, plan: Plan): readonly DateInPlan[] {
  const when = measure.by ?? dateInWords(measure, plan);
  return dateOf(measure, measure.by === undefined ? 'measure' : 'by', quoted(nameMeasure(measure)), when);
}

function dateOf(part: Placed, field: string, name: string, when: When | undefined): readonly DateInPlan[] {
  return when?.span === undefined ? [] : [{ part, field, name, when }];
}

/** *From 38% to 70% by July 2027*: a day or month, where no field of the measure has one. */
function dateInWords({ measure, by, from, to }: Measure, plan: Plan): When | undefined {
  if (measure === undefined || (by ?? from ?? to) !== undefined || statedMove(measure) === undefined)
    return undefined;
  const when = dateStatedIn(measure, contextOf(plan));
  return when?.kind === 'day' || when?.kind === 'month' ? when : undefined;
}

function nameMilestone({ expect, value }: Milestone): string {
  return expect ?? value?.text ?? 'a milestone without words';
}

function quoted(name: string): string {
  return `"${name}"`;
}

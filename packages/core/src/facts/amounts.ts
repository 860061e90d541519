import type { Amount } from '../model/amount.ts';
import type { Goal, Measure, Milestone } from '../model/goal.ts';
import type { Placed } from '../model/placed.ts';
import type { Plan } from '../model/plan.ts';
import { goalsOf, nameMeasure } from './goals.ts';
import { once } from './once.ts';

/** An amount with the measure that it belongs to. */
export interface AmountInPlan {
  readonly amount: Amount;
  readonly part: Placed;
  readonly field: 'from' | 'to' | 'now' | 'value';
  /** How the measure is called; empty where it could not be told which one a milestone is about. */
  readonly metric: string;
}

/** Every amount of a plan's measures and milestones, in the order written. */
export const amountsOf: (plan: Plan) => readonly AmountInPlan[] = once((plan) => [
  ...plan.priorities.flatMap(({ measures }) => measures.flatMap(inMeasure)),
  ...goalsOf(plan).flatMap(({ goal }) => [
    ...goal.measures.flatMap(inMeasure),
    ...goal.milestones.flatMap((milestone) => inMilestone(milestone, goal)),
  ]),
]);

function inMeasure(measure: Measure): readonly AmountInPlan[] {
  const metric = nameMeasure(measure);
  const found: AmountInPlan[] = [];
  for (const field of ['from', 'to', 'now'] as const) {
    const amount = measure[field];
    if (amount !== undefined) found.push({ amount, part: measure, field, metric });
  }
  return found;
}

function inMilestone(milestone: Milestone, goal: Goal): readonly AmountInPlan[] {
  const { value } = milestone;
  if (value === undefined) return [];
  const measure = measureOf(milestone, goal);
  const metric = measure === undefined ? '' : nameMeasure(measure);
  return [{ amount: value, part: milestone, field: 'value', metric }];
}

/** The measure that a milestone is about: the one that it names, else the only one of its goal. */
function measureOf({ measure }: Milestone, { measures }: Goal): Measure | undefined {
  if (measure === undefined) return measures.length === 1 ? measures[0] : undefined;
  const name = measure.toLowerCase();
  return measures.find((known) => known.id === measure || known.measure?.toLowerCase() === name);
}

import type { Amount } from '../../model/amount.ts';
import type { Measure, Milestone } from '../../model/goal.ts';
import type { Placed } from '../../model/placed.ts';
import type { Plan } from '../../model/plan.ts';
import { goalsOf, nameMeasure } from '../goals.ts';
import { levelsOf, metricOf } from './levels.ts';
import { measureOf } from './milestones.ts';
import { once } from '../once.ts';

/** An amount with the measure that it belongs to. */
export interface AmountInPlan {
  readonly amount: Amount;
  readonly part: Placed;
  readonly field: 'from' | 'to' | 'now' | 'value';
  /** What the measure is of; empty where it could not be told which one a milestone is about. */
  readonly metric: string;
}

/** Every amount of a plan's measures, in their fields or words, and of its milestones, in the order written. */
export const amountsOf: (plan: Plan) => readonly AmountInPlan[] = once((plan) => [
  ...plan.priorities.flatMap(({ measures }) => measures.flatMap(inMeasure)),
  ...goalsOf(plan).flatMap(({ goal }) => [
    ...goal.measures.flatMap(inMeasure),
    ...goal.milestones.flatMap((milestone) => inMilestone(milestone, plan)),
  ]),
]);

function inMeasure(measure: Measure): readonly AmountInPlan[] {
  const metric = metricOf(measure) || nameMeasure(measure);
  const inWords = measure.from === undefined && measure.to === undefined ? levelsOf(measure) : undefined;
  const amounts = { from: measure.from ?? inWords?.from, to: measure.to ?? inWords?.to, now: measure.now };
  const found: AmountInPlan[] = [];
  for (const field of ['from', 'to', 'now'] as const) {
    const amount = amounts[field];
    if (amount !== undefined) found.push({ amount, part: measure, field, metric });
  }
  return found;
}

function inMilestone(milestone: Milestone, plan: Plan): readonly AmountInPlan[] {
  const { value } = milestone;
  if (value === undefined) return [];
  const measure = measureOf(milestone, plan);
  const metric = measure === undefined ? '' : nameMeasure(measure);
  return [{ amount: value, part: milestone, field: 'value', metric }];
}

import type { Measure } from '../../model/goal.ts';
import type { GoalInPlan } from '../goals.ts';
import { statesTarget } from './stated-target.ts';
import { isOutput } from '../words/output.ts';

/**
 * The measures of a goal, where all that is measured under it only shows that something was done: minutes, lists of who
 * came, documents. Empty where there is an outcome on the goal, on what is nested in it, on what it stands under or in
 * the figures of its milestones, and where nothing is measured.
 */
export function onlyOutputs(entry: GoalInPlan): readonly Measure[] {
  const own = entry.goal.measures.filter(hasWords);
  if (own.length === 0 || !own.every(isOutputMeasure)) return [];
  return hasOutcomeNearby(entry) ? [] : own;
}

function hasOutcomeNearby({ goal, above, priority }: GoalInPlan): boolean {
  const { goal: words = '', goals, milestones } = goal;
  const around = [...goals, above, priority].flatMap((part) => part?.measures ?? []);
  return (
    around.some((measure) => hasWords(measure) && !isOutputMeasure(measure)) ||
    milestones.some(({ value, expect = '' }) => value !== undefined && !isOutput(expect)) ||
    (statesTarget(words) && !isOutput(words))
  );
}

function hasWords({ measure }: Measure): boolean {
  return measure !== undefined;
}

function isOutputMeasure({ measure }: Measure): boolean {
  return measure !== undefined && isOutput(measure);
}

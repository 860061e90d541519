import type { Goal, Measure, Milestone, Priority } from '../../model/goal.ts';
import type { GoalInPlan } from '../goals.ts';
import { figuresIn } from './stated-figures.ts';
import { statesTarget } from './stated-target.ts';

/**
 * Whether it can be told how far a goal has come: by a measure, a milestone with a figure or a figure in its own words,
 * on the goal, on a goal nested in it, or on the goal or priority that it stands under.
 */
export function isMeasured({ goal, above, priority }: GoalInPlan): boolean {
  return (
    hasOwnMeasure(goal) ||
    goal.goals.some(hasOwnMeasure) ||
    (above !== undefined && hasOwnMeasure(above)) ||
    (priority !== undefined && isPriorityMeasured(priority))
  );
}

function hasOwnMeasure({ goal, measures, milestones }: Goal): boolean {
  return (
    measures.some(isFilledIn) || milestones.some(hasFigure) || (goal !== undefined && statesTarget(goal))
  );
}

function isPriorityMeasured({ title, measures }: Priority): boolean {
  return measures.some(isFilledIn) || (title !== undefined && statesTarget(title));
}

/** A row of a form that nobody filled in is no measure. */
export function isFilledIn({ measure, from, to, now }: Measure): boolean {
  return (measure ?? from ?? to ?? now) !== undefined;
}

/** Whether it says where things stand, in a field or in its words. */
export function hasBaseline({ measure, from, now }: Measure): boolean {
  return (from ?? now) !== undefined || (measure !== undefined && figuresIn(measure).baseline);
}

function hasFigure({ value, expect }: Milestone): boolean {
  return value !== undefined || (expect !== undefined && statesTarget(expect));
}

import { goalsOf, topGoalsOf, wildlyImportantGoals } from '../facts/goals.ts';
import type { GoalInPlan } from '../facts/goals.ts';
import type { Goal } from '../model/goal.ts';
import type { Communication, Involvement, Perspective, Review } from '../model/people.ts';
import type { Plan } from '../model/plan.ts';
import { once } from '../facts/once.ts';

/** The goals that a plan puts first: those it calls wildly important, else all that stand at its top. */
export const focusGoals: (plan: Plan) => readonly GoalInPlan[] = once((plan) => {
  const marked = wildlyImportantGoals(plan);
  return marked.length > 0 ? marked : topGoalsOf(plan);
});

/** The plan and its goals: what both may say. */
export const partsOf: (plan: Plan) => readonly (Plan | Goal)[] = once((plan) => [
  plan,
  ...goalsOf(plan).map(({ goal }) => goal),
]);

/** Everything of one kind that a plan says for itself and for its goals. */
export function communicationOf(plan: Plan): readonly Communication[] {
  return partsOf(plan).flatMap(({ communication }) => communication);
}

export function involvementOf(plan: Plan): readonly Involvement[] {
  return partsOf(plan).flatMap(({ involvement }) => involvement);
}

export function perspectivesOf(plan: Plan): readonly Perspective[] {
  return partsOf(plan).flatMap(({ perspectives }) => perspectives);
}

export function reviewsOf(plan: Plan): readonly Review[] {
  return partsOf(plan).flatMap(({ reviews }) => reviews);
}

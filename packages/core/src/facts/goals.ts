import type { Action, Goal, Measure, Priority } from '../model/goal.ts';
import type { Plan } from '../model/plan.ts';
import { once } from './once.ts';

/** A goal with what it stands under: what a goal lacks, its priority or the goal above may have. */
export interface GoalInPlan {
  readonly goal: Goal;
  readonly priority: Priority | undefined;
  /** The goal that this one is nested in. */
  readonly above: Goal | undefined;
}

/** All goals of a plan in the order written: those of priorities first, each followed by the goals nested in it. */
export const goalsOf: (plan: Plan) => readonly GoalInPlan[] = once((plan) => [
  ...plan.priorities.flatMap((priority) => withNested(priority.goals, priority)),
  ...withNested(plan.goals, undefined),
]);

function withNested(goals: readonly Goal[], priority: Priority | undefined): readonly GoalInPlan[] {
  return goals.flatMap((goal) => [
    { goal, priority, above: undefined },
    ...goal.goals.map((nested) => ({ goal: nested, priority, above: goal })),
  ]);
}

/** The goals that count as goals of the plan: those nested in another are part of it. */
export const topGoalsOf: (plan: Plan) => readonly GoalInPlan[] = once((plan) =>
  goalsOf(plan).filter(({ above }) => above === undefined),
);

/** The wildly important goals of a plan, nested ones too. */
export const wildlyImportantGoals: (plan: Plan) => readonly GoalInPlan[] = once((plan) =>
  goalsOf(plan).filter(({ goal }) => goal.wildlyImportant),
);

/** A measure with what it stands under: a goal, or a priority as a whole. */
export interface MeasureInPlan {
  readonly measure: Measure;
  readonly goal: Goal | undefined;
  /** The goal that its goal is nested in. */
  readonly above: Goal | undefined;
  readonly priority: Priority | undefined;
}

/** All measures of a plan: those of whole priorities first, then those of goals, each in the order written. */
export const measuresOf: (plan: Plan) => readonly MeasureInPlan[] = once((plan) => [
  ...plan.priorities.flatMap((priority) =>
    priority.measures.map((measure) => ({ measure, goal: undefined, above: undefined, priority })),
  ),
  ...goalsOf(plan).flatMap(({ goal, above, priority }) =>
    goal.measures.map((measure) => ({ measure, goal, above, priority })),
  ),
]);

/** An action with the goal that it stands under. */
export interface ActionInPlan {
  readonly action: Action;
  readonly goal: Goal;
}

/** All actions of a plan in the order written. */
export const actionsOf: (plan: Plan) => readonly ActionInPlan[] = once((plan) =>
  goalsOf(plan).flatMap(({ goal }) => goal.actions.map((action) => ({ action, goal }))),
);

/** The owners of a goal: its own, else those of the goal above, else those of its priority. Owners of actions do not count. */
export function ownersOf({ goal, above, priority }: GoalInPlan): readonly string[] {
  if (goal.owners.length > 0) return goal.owners;
  if (above !== undefined && above.owners.length > 0) return above.owners;
  return priority?.owners ?? [];
}

/** How a goal is called in messages: its words, else its id. */
export function nameGoal(goal: Goal): string {
  return goal.goal ?? goal.id ?? 'a goal without words';
}

/** How a measure is called in messages. */
export function nameMeasure(measure: Measure): string {
  return measure.measure ?? measure.id ?? 'a measure without words';
}

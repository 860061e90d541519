import type { Action } from '../model/goal.ts';
import type { Plan } from '../model/plan.ts';
import { goalsOf } from './goals.ts';
import { once } from './once.ts';
import { saysFinished } from './words/finished.ts';

/** How much a plan asks for: the number of things of each kind, over the whole plan. */
export interface Load {
  readonly priorities: number;
  /** Goals under priorities and beside them. Goals nested in another are part of it, and are not counted here. */
  readonly goals: number;
  readonly nestedGoals: number;
  /** Nested ones too. */
  readonly wildlyImportantGoals: number;
  readonly measures: number;
  readonly milestones: number;
  readonly actions: number;
  /** Actions that are neither done nor stopped. */
  readonly openActions: number;
  /** Kinds of monitoring, of the plan and of its goals. */
  readonly monitoring: number;
}

/**
 * The plan that others are held against. A leadership team found, a year on, that it had been too much to review and
 * achieve (from the source `anatomy`).
 */
export const REFERENCE_CASE: Pick<Load, 'priorities' | 'goals'> = { priorities: 4, goals: 22 };

/** Counts what a plan asks for. */
export const load: (plan: Plan) => Load = once((plan) => {
  const counts = {
    priorities: plan.priorities.length,
    goals: 0,
    nestedGoals: 0,
    wildlyImportantGoals: 0,
    measures: 0,
    milestones: 0,
    actions: 0,
    openActions: 0,
    monitoring: plan.monitoring.length,
  };
  for (const { goal, above } of goalsOf(plan)) {
    if (above === undefined) counts.goals++;
    else counts.nestedGoals++;
    if (goal.wildlyImportant) counts.wildlyImportantGoals++;
    counts.measures += goal.measures.length;
    counts.milestones += goal.milestones.length;
    counts.actions += goal.actions.length;
    counts.openActions += goal.actions.filter(isOpenAction).length;
    counts.monitoring += goal.monitoring.length;
  }
  return counts;
});

/** Whether an action is still to be carried out or finished, by its status, else by its words. */
export function isOpenAction({ status, do: words = '' }: Action): boolean {
  if (status === undefined) return !saysFinished(words);
  return status !== 'done' && status !== 'stopped';
}

/** Whether a plan asks for at least as much as the {@link REFERENCE_CASE}, in priorities and in goals. */
export function reachesReferenceCase({ priorities, goals }: Load): boolean {
  return priorities >= REFERENCE_CASE.priorities && goals >= REFERENCE_CASE.goals;
}

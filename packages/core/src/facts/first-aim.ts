import type { Goal, Priority } from '../model/goal.ts';
import type { Plan } from '../model/plan.ts';
import { nameGoal } from './goals.ts';
import { once } from './once.ts';
import { openStepsOf } from './steps.ts';
import type { Step } from './steps.ts';

/** What a plan takes up first, with the steps to it that are still open. */
export interface FirstAim {
  readonly kind: 'priority' | 'goal';
  readonly part: Priority | Goal;
  readonly name: string;
  /** Those of all goals under it, nested ones too. */
  readonly steps: readonly Step[];
}

/** The first priority of a plan, or its first goal where it has no priorities. */
export const firstAim: (plan: Plan) => FirstAim | undefined = once((plan) => {
  const [priority] = plan.priorities;
  if (priority !== undefined) {
    const steps = openStepsOf(plan).filter(({ under }) => under.priority === priority);
    return { kind: 'priority', part: priority, name: priority.title ?? priority.id ?? 'a priority', steps };
  }
  const [goal] = plan.goals;
  if (goal === undefined) return undefined;
  const steps = openStepsOf(plan).filter(({ under }) => under.goal === goal || under.above === goal);
  return { kind: 'goal', part: goal, name: nameGoal(goal), steps };
});

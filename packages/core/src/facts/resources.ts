import type { Action } from '../model/goal.ts';
import type { Plan } from '../model/plan.ts';
import { once } from './once.ts';
import { openStepsOf } from './steps.ts';
import type { Step } from './steps.ts';
import { spendingIn, statesNeed } from './words/spending.ts';
import type { Spending } from './words/spending.ts';

/** An open action that cannot be carried out on goodwill alone. */
export interface CostlyStep {
  readonly step: Step;
  readonly spending: Spending;
  /** Whether it says what it needs: by its resources, its cost or a figure in its words. */
  readonly isProvided: boolean;
}

/** The open actions of a plan that train, buy, hire, release or build. */
export const costlySteps: (plan: Plan) => readonly CostlyStep[] = once((plan) =>
  openStepsOf(plan).flatMap((step): readonly CostlyStep[] => {
    const spending = spendingIn(step.action.do ?? '');
    return spending === undefined ? [] : [{ step, spending, isProvided: isProvided(step.action, spending) }];
  }),
);

function isProvided({ resources, cost, do: words = '' }: Action, spending: Spending): boolean {
  return resources.length > 0 || cost !== undefined || statesNeed(words, spending);
}

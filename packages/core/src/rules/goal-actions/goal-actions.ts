import { goalsOf, nameGoal } from '../../facts/goals.ts';
import type { GoalInPlan } from '../../facts/goals.ts';
import { isFilledIn } from '../../facts/steps.ts';
import type { Goal } from '../../model/goal.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const goalActions: Rule = defineRule({
  id: 'goal-actions',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Every goal has next steps',
  basis: [source('three-questions', 'What the next steps are: simple actions that people can take at once')],
  messages: {
    none: {
      says: 'The goal "{goal}" has no next steps.',
      many: '{count} of {total} goals have no next steps.',
      why: 'Everyone agrees with the goal and nobody does anything else on Monday than on Friday.',
      try: 'Write down what happens first, for example `do: Choose ten books with pupils`, `owner: Librarian`, `by: 2026-10-09`.',
      missing: ['actions', 'actions.do'],
    },
  },
  applies: (plan) => goalsOf(plan).length > 0,
  check: {
    plan(plan, { report }) {
      const goals = goalsOf(plan);
      for (const each of goals) {
        if (!hasSteps(each)) report(each.goal, 'none', { goal: nameGoal(each.goal), total: goals.length });
      }
    },
  },
});

/** Its own, those of a goal nested in it, or those of the goal that it is a part of. */
function hasSteps({ goal, above }: GoalInPlan): boolean {
  return hasOwn(goal) || goal.goals.some(hasOwn) || (above !== undefined && hasOwn(above));
}

function hasOwn({ actions }: Goal): boolean {
  return actions.some(isFilledIn);
}

import { goalsOf, nameGoal } from '../../facts/goals.ts';
import { isOpenAction, load } from '../../facts/load.ts';
import { guidance } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const actionCount: Rule = defineRule({
  id: 'action-count',
  severity: 'info',
  confidence: 'certain',
  since: '0.1.0',
  description: 'A goal has at most eight actions that are still to be carried out',
  basis: [guidance('A few well-chosen steps, carried out with care, change more than a long list')],
  pitfalls: ['overloaded'],
  options: (z) =>
    z.strictObject({
      max: z.int().min(1).default(8).describe('How many actions of a goal may be open at once.'),
    }),
  messages: {
    over: {
      says: 'The goal "{goal}" has {actions} open actions; {max} {max|is|are} the most that a team keeps in sight.',
      many: '{count} of {total} goals have more than {max} open actions.',
      why: 'The list is worked off from the top, and the step that pupils would have noticed stands at the bottom.',
      try: 'Keep the actions without which the goal cannot be met, and move the rest to a later term or to `notDoing`.',
      // So many first steps are too many, and said so.
      yieldsTo: ['first-steps'],
    },
  },
  applies: (plan) => load(plan).openActions > 0,
  check: {
    plan(plan, { options: { max }, report }) {
      const goals = goalsOf(plan);
      for (const { goal } of goals) {
        const actions = goal.actions.filter(isOpenAction).length;
        if (actions > max) report(goal, 'over', { goal: nameGoal(goal), actions, max, total: goals.length });
      }
    },
  },
});

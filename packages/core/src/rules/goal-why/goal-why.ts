import type { GoalAlignment } from '../../facts/alignment.ts';
import { alignment } from '../../facts/alignment.ts';
import { nameGoal } from '../../facts/goals.ts';
import { givesReason } from '../../facts/words/reasons.ts';
import { placeOf } from '../../model/place.ts';
import type { Plan } from '../../model/plan.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const goalWhy: Rule = defineRule({
  id: 'goal-why',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Every wildly important goal and every goal of a priority says why it matters',
  basis: [source('collective-goals', 'Why the goal matters comes before how it is reached')],
  concern: 'alignment',
  messages: {
    none: {
      says: 'Nothing says why the goal "{goal}" matters.',
      many: '{count} of {total} goals do not say why they matter.',
      why: 'Staff keep up what they see the point of; the rest lasts as long as somebody is watching.',
      try: 'Add a `why` to the goal or to its priority, for example: Pupils who read with ease learn every other subject from books.',
      missing: ['why'],
    },
  },
  applies: (plan) => goalsToExplain(plan).length > 0,
  check: {
    plan(plan, { report }) {
      const goals = goalsToExplain(plan);
      for (const { goal, whys } of goals) {
        if (whys.length === 0 && !givesReason(goal.goal ?? ''))
          report(placeOf(goal, 'why'), 'none', { goal: nameGoal(goal), total: goals.length });
      }
    },
  },
});

/** The wildly important goals and those of priorities. A goal nested in another is explained by that one. */
function goalsToExplain(plan: Plan): readonly GoalAlignment[] {
  return alignment(plan).filter(
    ({ goal, above, priority }) => goal.wildlyImportant || (priority !== undefined && above === undefined),
  );
}

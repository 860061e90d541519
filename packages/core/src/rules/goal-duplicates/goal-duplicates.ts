import { duplicateGoals } from '../../facts/duplicates.ts';
import { goalsOf, nameGoal } from '../../facts/goals.ts';
import { research } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const goalDuplicates: Rule = defineRule({
  id: 'goal-duplicates',
  severity: 'warning',
  confidence: 'likely',
  since: '0.1.0',
  description: 'No two goals of a plan say nearly the same',
  basis: [research('Of many goals few are met, and some plans count one goal twice')],
  concern: 'overload',
  pitfalls: ['overloaded'],
  options: (z) =>
    z.strictObject({
      overlap: z
        .number()
        .min(0.5)
        .max(1)
        .default(0.8)
        .describe('The share of their words that two goals must have in common; 1 is all of them.'),
    }),
  messages: {
    same: {
      says: 'The goal "{goal}" says nearly the same as "{other}".',
      many: '{count} goals say nearly the same as another goal of the plan.',
      why: 'One aim with two owners and two sets of meetings is twice the work, and nobody is sure whose it is.',
      try: 'Make one goal of the two and keep the clearer words; where they are not the same, say what sets them apart, for example the year group.',
    },
  },
  applies: (plan) => goalsOf(plan).length > 1,
  check: {
    plan(plan, { options, report }) {
      for (const { goal, of } of duplicateGoals(plan, options.overlap)) {
        const args = { goal: nameGoal(goal.goal), other: nameGoal(of.goal) };
        report(goal.goal, 'same', args, [{ at: of.goal, note: 'The goal that was there before.' }]);
      }
    },
  },
});

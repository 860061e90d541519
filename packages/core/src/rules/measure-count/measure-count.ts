import { nameGoal, goalsOf } from '../../facts/goals.ts';
import { isFilledIn } from '../../facts/measures/measures.ts';
import { guidance } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const measureCount: Rule = defineRule({
  id: 'measure-count',
  severity: 'info',
  confidence: 'certain',
  since: '0.1.0',
  description: 'A goal has at most five measures',
  basis: [guidance('A few measures that are looked at say more than many that are collected')],
  concern: 'overload',
  pitfalls: ['overloaded'],
  options: (z) =>
    z.strictObject({
      max: z
        .int()
        .min(1)
        .default(5)
        .describe('How many measures a goal may have, those of goals nested in it aside.'),
    }),
  messages: {
    over: {
      says: 'The goal "{goal}" has {measures} measures; {max} {max|is|are} the most that a review can look at.',
      many: '{count} goals have more than {max} {max|measure|measures} each.',
      why: 'Every measure has to be collected by somebody; what is collected and not looked at takes time from pupils.',
      try: 'Keep those that would make you change what you do, for example the one pupils feel first and the one that counts at the end.',
    },
  },
  applies: (plan) => goalsOf(plan).some(({ goal }) => goal.measures.length > 0),
  check: {
    plan(plan, { options: { max }, report }) {
      for (const { goal } of goalsOf(plan)) {
        const measures = goal.measures.filter(isFilledIn).length;
        if (measures > max) report(goal, 'over', { goal: nameGoal(goal), measures, max });
      }
    },
  },
});

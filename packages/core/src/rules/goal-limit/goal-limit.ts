import { topGoalsOf } from '../../facts/goals.ts';
import { load } from '../../facts/load.ts';
import { research } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const goalLimit: Rule = defineRule({
  id: 'goal-limit',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'A plan has at most ten goals',
  basis: [research('Teams with four to ten goals meet one or two of them (The 4 Disciplines of Execution)')],
  concern: 'overload',
  pitfalls: ['overloaded'],
  options: (z) =>
    z.strictObject({
      max: z
        .int()
        .min(1)
        .default(10)
        .describe('How many goals a plan may have, those nested in others aside.'),
    }),
  messages: {
    over: {
      says: 'The plan sets {count} goals; {max} {max|is|are} the most that people can work towards together.',
      why: 'Of so many goals few are met: each gets minutes of a review, and one that slips is noticed when the year is over.',
      try: 'Keep the goals that you would name without looking. Put those that are steps under the goal they serve, for example "Train the coaches" among the `actions` of "Every teacher has a coach".',
      yieldsTo: ['plan-overload'],
    },
  },
  applies: (plan) => load(plan).goals > 0,
  check: {
    plan(plan, { options: { max }, report }) {
      const beyond = topGoalsOf(plan)[max];
      if (beyond !== undefined) report(beyond.goal, 'over', { count: load(plan).goals, max });
    },
  },
});

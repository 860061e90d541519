import { topGoalsOf, wildlyImportantGoals } from '../../facts/goals.ts';
import { isTop, rankOf } from '../../model/level.ts';
import type { Plan } from '../../model/plan.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const topGoals: Rule = defineRule({
  id: 'top-goals',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'A trust or district says which two or three goals matter most',
  basis: [
    source(
      'vertical-alignment',
      'All that is done serves the two or three most important goals of the district',
    ),
  ],
  concern: 'alignment',
  pitfalls: ['overloaded'],
  options: (z) =>
    z.strictObject({
      max: z
        .int()
        .min(1)
        .default(3)
        .describe('How many goals the plan may have without saying which matter most.'),
    }),
  messages: {
    none: {
      says: 'The plan of the {level} sets {count} goals and says of none that it matters most.',
      why: 'Each school takes up another goal, and what the schools do no longer adds up.',
      try: 'Mark the two or three that every school is to serve with `wildlyImportant: true`.',
      missing: ['goals.wildlyImportant'],
    },
  },
  applies: (plan) => mayBeTop(plan) && topGoalsOf(plan).length > 0,
  check: {
    plan(plan, { options: { max }, ladder, report }) {
      const { level = '' } = plan;
      const count = topGoalsOf(plan).length;
      // That too many are marked is for `wig-limit` to say.
      if (!isTop(level, ladder) || count <= max || wildlyImportantGoals(plan).length > 0) return;
      report(plan, 'none', { level: level.toLowerCase(), count });
    },
  },
});

/** Levels that the format does not know may stand at the top of a ladder of their own. */
function mayBeTop({ level }: Plan): boolean {
  return level !== undefined && (rankOf(level) ?? 0) === 0;
}

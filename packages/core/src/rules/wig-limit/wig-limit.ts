import { wildlyImportantGoals } from '../../facts/goals.ts';
import { isTop, rankOf } from '../../model/level.ts';
import type { Ladder } from '../../model/level.ts';
import { placeOf } from '../../model/place.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const wigLimit: Rule = defineRule({
  id: 'wig-limit',
  severity: 'error',
  confidence: 'certain',
  since: '0.1.0',
  description: 'At most two goals are called wildly important',
  basis: [
    source('collective-goals', 'One wildly important goal, two at the most'),
    source('vertical-alignment', 'Two or three most important goals at the top'),
  ],
  concern: 'overload',
  pitfalls: ['overloaded'],
  options: (z) =>
    z.strictObject({
      max: z.int().min(1).default(2).describe('How many wildly important goals a plan may have.'),
      maxAtTop: z.int().min(1).default(3).describe('How many a trust or district may have.'),
    }),
  messages: {
    over: {
      says: 'The plan calls {count} goals wildly important; {max} {max|is|are} the most that people can hold in mind.',
      why: 'When everything matters most, staff each pick their own, and the school no longer pulls one way.',
      try: 'Keep the mark on the {max|one|ones} you would give up the others for, and take `wildlyImportant: true` off the rest.',
    },
  },
  applies: (plan) => wildlyImportantGoals(plan).length > 0,
  check: {
    plan(plan, { options, ladder, report, unclear }) {
      const goals = wildlyImportantGoals(plan);
      const max = plan.level !== undefined && isTop(plan.level, ladder) ? options.maxAtTop : options.max;
      const [beyond] = goals.slice(max);
      if (beyond === undefined) return;
      if (goals.length <= options.maxAtTop && isStrange(plan.level, ladder)) {
        unclear(
          placeOf(plan, 'level'),
          'Whether the plan may have so many wildly important goals could not be told from its level.',
        );
        return;
      }
      const related = goals.filter(({ goal }) => goal !== beyond.goal).map(({ goal }) => ({ at: goal }));
      report(beyond.goal, 'over', { count: goals.length, max }, related);
    },
  },
});

/** A level that `schema` speaks of: it may stand at the top. */
function isStrange(level: string | undefined, ladder: Ladder): boolean {
  return level !== undefined && rankOf(level, ladder) === undefined;
}

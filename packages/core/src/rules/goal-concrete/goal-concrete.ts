import { isConcrete } from '../../facts/concrete.ts';
import { goalsOf, nameGoal } from '../../facts/goals.ts';
import { vagueWordIn } from '../../facts/words/vague.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const goalConcrete: Rule = defineRule({
  id: 'goal-concrete',
  severity: 'warning',
  confidence: 'likely',
  since: '0.1.0',
  description: 'A goal in vague words has something under it that shows what is meant',
  basis: [source('collective-goals', 'Goals are clear, concrete and memorable')],
  options: (z) =>
    z.strictObject({
      verbs: z.array(z.string()).default([]).describe('More verbs that say nothing anybody would see.'),
      qualifiers: z.array(z.string()).default([]).describe('More words of praise that describe nothing.'),
    }),
  messages: {
    vague: {
      says: 'The goal "{goal}" says "{word}", and neither it nor anything under it shows what people would see.',
      many: '{count} goals are in words that show nothing people would see; the first says "{word}".',
      why: 'Everybody can agree to it and go on as before, because each reader sees something else in it.',
      try: 'Say what a visitor would see or hear, for example "Every pupil answers the comments in their book before the next lesson" in place of "Improve marking".',
      missing: ['measures', 'milestones', 'actions', 'communication'],
    },
  },
  applies: (plan) => goalsOf(plan).length > 0,
  check: {
    plan(plan, { options, report }) {
      for (const entry of goalsOf(plan)) {
        const { goal } = entry;
        if (goal.goal === undefined) continue;
        const vague = vagueWordIn(goal.goal, options);
        if (vague !== undefined && !isConcrete(entry))
          report(goal, 'vague', { goal: nameGoal(goal), word: vague.word });
      }
    },
  },
});

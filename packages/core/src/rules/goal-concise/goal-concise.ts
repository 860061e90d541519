import { goalsOf, nameGoal } from '../../facts/goals.ts';
import { bareGoal } from '../../facts/words/goal-text.ts';
import { countWords } from '../../facts/words/length.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

const why = 'What people cannot retell does not guide them on a Tuesday afternoon.';

export const goalConcise: Rule = defineRule({
  id: 'goal-concise',
  severity: 'info',
  confidence: 'certain',
  since: '0.1.0',
  description: 'A wildly important goal has at most 25 words, any other goal 35',
  basis: [source('collective-goals', 'Goals are clear, concrete and memorable')],
  options: (z) =>
    z.strictObject({
      max: z.int().min(1).default(35).describe('How many words a goal may have.'),
      maxOfWig: z.int().min(1).default(25).describe('How many words a wildly important goal may have.'),
    }),
  messages: {
    wig: {
      says: 'The wildly important goal "{goal}" has {words} words; {limit} are about as many as people can retell.',
      many: '{count} wildly important goals are longer than {limit} words; the first has {words}.',
      why,
      try: 'Say what will be different in one breath, for example "Every pupil acts on feedback in every lesson", and move how and by when to the measures and actions.',
    },
    goal: {
      says: 'The goal "{goal}" has {words} words; {limit} are about as many as people can take in.',
      many: '{count} goals are longer than {limit} words; the first has {words}.',
      why,
      try: 'Keep what will be different, and move figures, dates and methods to `measures`, `by` and `actions`.',
    },
  },
  applies: (plan) => goalsOf(plan).length > 0,
  check: {
    plan(plan, { options, report }) {
      for (const { goal } of goalsOf(plan)) {
        const limit = goal.wildlyImportant ? options.maxOfWig : options.max;
        const words = countWords(bareGoal(goal.goal ?? ''));
        if (words <= limit) continue;
        report(goal, goal.wildlyImportant ? 'wig' : 'goal', { goal: nameGoal(goal), words, limit });
      }
    },
  },
});

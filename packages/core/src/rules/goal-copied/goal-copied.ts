import { planAmong } from '../../facts/cascade/cascade.ts';
import { copiesIn } from '../../facts/cascade/copies.ts';
import { nameCascadeGoal } from '../../facts/cascade/standing.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const goalCopied: Rule = defineRule({
  id: 'goal-copied',
  severity: 'warning',
  confidence: 'likely',
  since: '0.1.0',
  description: 'A goal is no copy of the goal above that it supports',
  basis: [source('vertical-alignment', 'Each level writes a goal of its own, from the bottom up')],
  concern: 'ownership',
  options: (z) =>
    z.strictObject({
      overlap: z
        .number()
        .min(0.5)
        .max(1)
        .default(0.85)
        .describe('The share of their words, by weight, from which on two goals count as one.'),
    }),
  messages: {
    copied: {
      says: 'The goal "{goal}" repeats the goal above that it supports.',
      many: '{count} of {total} goals repeat the goals above that they support.',
      why: 'A goal handed down stays the goal of those who wrote it; people stand behind the one they found for themselves.',
      try: 'Say what is to be true here, for these pupils, for example: Every pupil in Year 3 has a book on the go that they chose.',
    },
  },
  appliesAmong: (outline, workspace) =>
    planAmong(outline, workspace)?.goals.some(({ supports }) =>
      supports.some(({ plan }) => plan.outline !== outline),
    ) === true,
  check: {
    workspace(outline, workspace, { report, options }) {
      const plan = planAmong(outline, workspace);
      if (plan === undefined) return;
      for (const { goal, of } of copiesIn(plan, options.overlap)) {
        const args = { goal: nameCascadeGoal(goal), total: plan.goals.length };
        report(goal.outline.at, 'copied', args, [{ at: of.outline.at, note: 'the goal above' }]);
      }
    },
  },
});

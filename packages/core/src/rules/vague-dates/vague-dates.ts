import { vagueSteps } from '../../facts/dates/deadlines.ts';
import { nameStep, openStepsOf, stepsOf } from '../../facts/steps.ts';
import { placeOf } from '../../model/place.ts';
import { research } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const vagueDates: Rule = defineRule({
  id: 'vague-dates',
  severity: 'info',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Few actions say "ongoing" or "termly" where a date belongs',
  basis: [
    research('Plans that were written to satisfy a form give their actions times that no review can check'),
  ],
  options: (z) =>
    z.strictObject({
      max: z
        .int()
        .min(0)
        .max(100)
        .default(30)
        .describe('The largest share of the actions, in per cent, that may do so.'),
    }),
  messages: {
    vague: {
      says: 'The action "{action}" says "{time}" where a date belongs.',
      many: '{count} of {total} actions ({share}%) say "{time}" or the like where a date belongs.',
      why: 'At a review nobody can say whether it is late, so it is neither chased nor dropped.',
      try: 'Give the day on which it is in place, for example `start: 2026-09-21` or `by: 2026-12-18`, and keep how often it happens for `do`.',
    },
  },
  applies: (plan) => openStepsOf(plan).length > 0,
  check: {
    plan(plan, { options: { max }, report }) {
      const vague = vagueSteps(plan);
      const total = stepsOf(plan).length;
      const share = (100 * vague.length) / total;
      if (share <= max) return;
      for (const { step, field, when } of vague) {
        const args = { action: nameStep(step.action), time: when.text, total, share: Math.round(share) };
        report(placeOf(step.action, field), 'vague', args);
      }
    },
  },
});

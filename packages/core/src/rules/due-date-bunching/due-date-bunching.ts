import { busiestMonth } from '../../facts/dates/bunching.ts';
import { stepsOf } from '../../facts/steps.ts';
import { house } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const dueDateBunching: Rule = defineRule({
  id: 'due-date-bunching',
  severity: 'info',
  confidence: 'certain',
  since: '0.1.0',
  description: 'The actions of a plan are spread over its months',
  basis: [house('What is due all at once is done late or in haste')],
  concern: 'overload',
  pitfalls: ['overloaded'],
  options: (z) =>
    z.strictObject({
      from: z.int().min(2).default(10).describe('With how many dated actions a plan is looked at.'),
      max: z
        .int()
        .min(1)
        .max(100)
        .default(40)
        .describe('The largest share of them, in per cent, that may be due in one month.'),
    }),
  messages: {
    bunched: {
      says: '{due} of {total} dated actions ({share}%) are due in {month}.',
      why: 'In that month staff will be late with some of it, and before it there is little to review.',
      try: 'Ask of each what it really waits for, and bring forward what waits for nothing, for example `by: 2026-11-13`.',
    },
  },
  applies: (plan) => stepsOf(plan).length > 0,
  check: {
    plan(plan, { options: { from, max }, report }) {
      if (stepsOf(plan).length < from) return;
      const busiest = busiestMonth(plan);
      if (busiest === undefined || busiest.dated < from) return;
      const { steps, dated: total, name: month } = busiest;
      const share = (100 * steps.length) / total;
      if (share <= max) return;
      const related = steps.map(({ action }) => ({ at: action }));
      report(plan, 'bunched', { due: steps.length, total, share: Math.round(share), month }, related);
    },
  },
});

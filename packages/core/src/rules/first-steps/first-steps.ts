import { firstAim } from '../../facts/first-aim.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const firstSteps: Rule = defineRule({
  id: 'first-steps',
  severity: 'info',
  confidence: 'certain',
  since: '0.1.0',
  description: 'The next steps of the first priority fit five boxes',
  basis: [source('three-questions', 'A plan for the first priority in five boxes')],
  options: (z) =>
    z.strictObject({
      max: z.int().min(1).default(5).describe('How many open actions the first priority may have.'),
    }),
  messages: {
    over: {
      says: 'The first {kind}, "{name}", has {steps} open actions; {max} are enough to begin with.',
      why: 'Staff who are to do everything at once do a little of each, and nothing is finished that pupils would notice.',
      try: 'Keep the {max} that come first, and take up the next when one is done; `dependsOn` says what waits for what.',
    },
  },
  check: {
    plan(plan, { options: { max }, report }) {
      const aim = firstAim(plan);
      if (aim === undefined || aim.steps.length <= max) return;
      const { kind, name, part, steps } = aim;
      const related = steps.map(({ action }) => ({ at: action }));
      report(part, 'over', { kind, name, steps: steps.length, max }, related);
    },
  },
});

import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const priorityLimit: Rule = defineRule({
  id: 'priority-limit',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'A plan has at most two priorities',
  basis: [source('anatomy', 'Priorities are like arms rather than limbs: people have two')],
  concern: 'overload',
  pitfalls: ['overloaded'],
  options: (z) =>
    z.strictObject({ max: z.int().min(1).default(2).describe('How many priorities a plan may have.') }),
  messages: {
    over: {
      says: 'The plan sets {count} priorities; {max} {max|is|are} the most that people can hold at once.',
      why: 'Meetings, training and money are split among all of them, and pupils notice little of any.',
      try: 'Choose the {max} that would change most for pupils. Let the others wait, and say so under `notDoing`, for example: Homework, because reading comes first.',
      yieldsTo: ['plan-overload'],
    },
  },
  applies: (plan) => plan.priorities.length > 0,
  check: {
    plan({ priorities }, { options: { max }, report }) {
      const beyond = priorities[max];
      if (beyond === undefined) return;
      const related = priorities
        .filter((priority) => priority !== beyond)
        .map((priority) => ({ at: priority }));
      report(beyond, 'over', { count: priorities.length, max }, related);
    },
  },
});

import { goalsOf, nameGoal, ownersOf } from '../../facts/goals.ts';
import { isOfOnePerson } from '../../model/level.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const goalOwner: Rule = defineRule({
  id: 'goal-owner',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Every goal has an owner, its own or that of its priority',
  basis: [source('anatomy', 'A plan of priorities and goals, each with an owner')],
  concern: 'ownership',
  messages: {
    unowned: {
      says: 'The goal "{goal}" has no owner.',
      many: '{count} of {total} goals have no owner.',
      why: 'When it stalls, nobody is the one to notice and to ask for help.',
      try: 'Name the role that answers for it, for example `owner: Reading lead`; an owner on the priority counts for all its goals.',
      missing: ['owner'],
    },
  },
  // Whose goals those of one person are goes without saying.
  applies: (plan) => !isOfOnePerson(plan.level) && goalsOf(plan).length > 0,
  check: {
    plan(plan, { report }) {
      const goals = goalsOf(plan);
      for (const each of goals) {
        if (ownersOf(each).length > 0) continue;
        report(each.goal, 'unowned', { goal: nameGoal(each.goal), total: goals.length });
      }
    },
  },
});

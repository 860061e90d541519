import { isFilledIn } from '../../facts/communication.ts';
import { nameGoal, wildlyImportantGoals } from '../../facts/goals.ts';
import { isOfOnePerson } from '../../model/level.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const communicationPlan: Rule = defineRule({
  id: 'communication-plan',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Each wildly important goal has a communication plan, its own or that of the whole plan',
  basis: [source('collective-goals', 'How the goal stays in sight and in mind all year')],
  messages: {
    none: {
      says: 'Nothing says how the goal "{goal}" is kept in sight.',
      many: 'Nothing says how {count} of {total} wildly important goals are kept in sight.',
      why: 'Within weeks other business has taken its place, and pupils and families never hear of it.',
      try: 'Say what will remind people, whom and how often, for example `communication` with `what: Friday Focus`, `audience: [staff, students]` and `when: weekly`.',
      missing: ['communication'],
    },
  },
  applies: (plan) => !isOfOnePerson(plan.level) && wildlyImportantGoals(plan).length > 0,
  check: {
    plan(plan, { report }) {
      if (plan.communication.some(isFilledIn)) return;
      const goals = wildlyImportantGoals(plan);
      for (const { goal, above } of goals) {
        const own = [goal, ...goal.goals, ...(above === undefined ? [] : [above])];
        if (own.some(({ communication }) => communication.some(isFilledIn))) continue;
        report(goal, 'none', { goal: nameGoal(goal), total: goals.length });
      }
    },
  },
});

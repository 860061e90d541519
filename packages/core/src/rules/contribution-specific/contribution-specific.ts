import { contributionsOf } from '../../facts/people/contributions.ts';
import { nameGoal } from '../../facts/goals.ts';
import { placeOf } from '../../model/place.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const contributionSpecific: Rule = defineRule({
  id: 'contribution-specific',
  severity: 'info',
  confidence: 'likely',
  since: '0.1.0',
  description: 'A contribution says what the role does, and not only that it supports the goal',
  basis: [
    source('collective-goals', 'Each role can say what it does for the goal, down to the smallest thing'),
  ],
  concern: 'ownership',
  messages: {
    empty: {
      says: '"{does}" does not say what {who} will do for the goal "{goal}".',
      many: '{count} of {total} contributions say that a role supports the goal, and not what it does.',
      why: 'A part that would fit any goal can be played without anything changing for pupils.',
      try: 'Say what one could see them do, for example `does: hears four pupils read before lunch` instead of `supports reading`.',
    },
  },
  applies: (plan) => contributionsOf(plan).length > 0,
  check: {
    plan(plan, { report }) {
      const contributions = contributionsOf(plan);
      for (const { contribution, goal, does, isEmpty } of contributions) {
        if (!isEmpty) continue;
        const who = contribution.roles.length === 0 ? 'they' : contribution.roles.join(' and ');
        const args = { does, who, goal: nameGoal(goal), total: contributions.length };
        report(placeOf(contribution, 'does'), 'empty', args);
      }
    },
  },
});

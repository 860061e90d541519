import { repeatedContributions } from '../../facts/people/contributions.ts';
import { nameGoal } from '../../facts/goals.ts';
import { placeOf } from '../../model/place.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const contributionDistinct: Rule = defineRule({
  id: 'contribution-distinct',
  severity: 'info',
  confidence: 'likely',
  since: '0.1.0',
  description: 'No two roles have the same contribution to a goal',
  basis: [source('collective-goals', 'Every role contributes in its own way')],
  concern: 'ownership',
  messages: {
    same: {
      says: '{roles} have the same contribution to the goal "{goal}": "{does}".',
      why: 'A line that was copied down the list tells nobody what only they can do for pupils.',
      try: 'Ask each what they alone can do, for example `role: cook`, `does: asks about the book of the week at lunch`; or name the roles in one line.',
    },
  },
  applies: ({ priorities, goals }) => priorities.length + goals.length > 0,
  check: {
    plan(plan, { report }) {
      for (const repeated of repeatedContributions(plan)) {
        // "Supports the goal" is the same for everyone because it says nothing, as `contribution-specific` says.
        if (repeated[0].isEmpty) continue;
        const [first, second, ...more] = repeated.map(({ contribution }) => contribution);
        if (first === undefined || second === undefined) continue;
        const { goal, does } = repeated[0];
        const roles = repeated.map(({ contribution }) => contribution.roles.join(' and '));
        report(
          placeOf(second, 'does'),
          'same',
          { roles, goal: nameGoal(goal), does },
          [first, ...more].map((at) => ({ at })),
        );
      }
    },
  },
});

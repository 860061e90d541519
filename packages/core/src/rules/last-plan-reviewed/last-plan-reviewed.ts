import { reviewsLastPlan } from '../../facts/last-plan.ts';
import { isOfOnePerson } from '../../model/level.ts';
import { research } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const lastPlanReviewed: Rule = defineRule({
  id: 'last-plan-reviewed',
  severity: 'info',
  confidence: 'certain',
  since: '0.1.0',
  description: 'The plan says what the last one achieved and taught',
  basis: [research('Published plans seldom say what became of the plan before')],
  messages: {
    none: {
      says: 'The plan does not say what the last one achieved and taught.',
      why: 'Staff who worked for it learn that nobody looks back, and what did not work is tried on pupils once more.',
      try: 'Write two sentences under `reality`, for example `lastPlan: Phonics met its target. Nine priorities were too many.`',
      missing: ['reality', 'lastPlan'],
    },
  },
  // A class is a new one every year, and a person's own plan is between them and their coach.
  applies: ({ level }) => !isOfOnePerson(level) && level?.trim().toLowerCase() !== 'classroom',
  check: {
    plan(plan, { report }) {
      if (!reviewsLastPlan(plan)) report(plan.reality, 'none');
    },
  },
});

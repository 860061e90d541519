import { goalsOf, nameGoal } from '../../facts/goals.ts';
import { isMeasured } from '../../facts/measures/measures.ts';
import { research, source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const goalMeasure: Rule = defineRule({
  id: 'goal-measure',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Every goal has a measure somewhere under it',
  basis: [
    source('three-questions', 'Knowing the impact that we have on learning'),
    research('Of 287 goals in 25 published plans, 13 in 100 carry a number'),
  ],
  messages: {
    unmeasured: {
      says: 'The goal "{goal}" has no measure.',
      many: '{count} of {total} goals have no measure.',
      why: 'At the end of the year nobody will be able to say whether it was reached, or how near it came.',
      try: 'Say what would show it, for example `measure: pupils who read at home most days`, `from: 41%`, `to: 60%`.',
      missing: ['measures', 'measures.measure', 'milestones', 'milestones.value'],
    },
  },
  applies: (plan) => goalsOf(plan).length > 0,
  check: {
    plan(plan, { report }) {
      const goals = goalsOf(plan);
      for (const each of goals) {
        if (isMeasured(each)) continue;
        report(each.goal, 'unmeasured', { goal: nameGoal(each.goal), total: goals.length });
      }
    },
  },
});

import { communicationOf, placeOfCommunication } from '../../facts/communication.ts';
import { goalsOf } from '../../facts/goals.ts';
import { impactSharing } from '../../facts/impact.ts';
import { isOfClass, isOfOnePerson } from '../../model/level.ts';
import type { Plan } from '../../model/plan.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const impactShared: Rule = defineRule({
  id: 'impact-shared',
  severity: 'info',
  confidence: 'likely',
  since: '0.1.0',
  description: 'What the work achieves for students is shared with staff',
  basis: [source('three-questions', 'Impact data tracked and shared with champions and staff')],
  messages: {
    none: {
      says: 'Nothing says where staff hear what the work has achieved so far.',
      why: 'Staff who never see whether it helps pupils cannot tell what to keep and what to change.',
      try: 'Say where they see it, for example `what: Reading figures of each class at the staff meeting`, `audience: staff`, `when: half-termly`.',
      missing: [
        'communication',
        'monitoring',
        'audience',
        'reportedTo',
        'communication.audience',
        'monitoring.reportedTo',
      ],
    },
  },
  applies: (plan) =>
    !isOfOnePerson(plan.level) &&
    !isOfClass(plan.level) &&
    (communicationOf(plan).length > 0 || isMonitored(plan)),
  check: {
    plan(plan, { report, unclear }) {
      const { shared, unsure } = impactSharing(plan);
      if (shared.length > 0) return;
      const [first] = unsure;
      if (first === undefined) report(placeOfCommunication(plan), 'none');
      else unclear(first, 'Whether this reaches staff could not be told.');
    },
  },
});

function isMonitored(plan: Plan): boolean {
  return plan.monitoring.length > 0 || goalsOf(plan).some(({ goal }) => goal.monitoring.length > 0);
}

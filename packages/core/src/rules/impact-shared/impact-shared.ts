import { communicationOf, placeOfCommunication } from '../../facts/communication.ts';
import { impactSharing, monitoringOf } from '../../facts/impact.ts';
import { isOfClass, isOfOnePerson } from '../../model/level.ts';
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
      try: 'Say where they see it, for example `what: Reading figures of each class at the staff meeting`, `audience: staff`, `when: monthly`.',
    },
    unreported: {
      says: 'What is monitored is not reported to staff.',
      why: 'Staff who never see whether it helps pupils cannot tell what to keep and what to change.',
      try: 'Let them hear of it too, for example `reportedTo: [leaders, staff]`.',
    },
  },
  applies: (plan) =>
    !isOfOnePerson(plan.level) &&
    !isOfClass(plan.level) &&
    communicationOf(plan).length + monitoringOf(plan).length > 0,
  check: {
    plan(plan, { report, unclear }) {
      const { shared, unsure } = impactSharing(plan);
      if (shared.length > 0) return;
      const [first] = unsure;
      const [monitoring] = monitoringOf(plan);
      if (first !== undefined) unclear(first, 'Whether this reaches staff could not be told.');
      else if (communicationOf(plan).length > 0 || monitoring === undefined)
        report(placeOfCommunication(plan), 'none');
      else report(monitoring, 'unreported');
    },
  },
});

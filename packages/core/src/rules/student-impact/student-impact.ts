import { studentImpact as impactOf, teaches } from '../../facts/measures/student-impact.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const studentImpact: Rule = defineRule({
  id: 'student-impact',
  severity: 'warning',
  confidence: 'likely',
  since: '0.1.0',
  description: 'At least one measure is of what students learn or how school is for them',
  basis: [source('three-questions', 'Impact shows in the learning of students')],
  messages: {
    none: {
      says: 'No measure in the plan is of what students learn or how school is for them.',
      why: 'Staff can do all that the plan asks, and nobody will know whether any student was better off for it.',
      try: 'Ask what students would notice, and count that, for example `measure: pupils who can say what to do next`.',
      missing: ['measures'],
    },
  },
  // Where nothing is measured, that is to be said first.
  applies: (plan) => {
    const { students, others, unknown } = impactOf(plan);
    return teaches(plan) && students + others + unknown > 0;
  },
  check: {
    plan(plan, { report, unclear }) {
      const { students, unknown } = impactOf(plan);
      if (students > 0) return;
      if (unknown === 0) report(plan, 'none');
      else
        unclear(
          plan,
          'Whether a measure is of what students learn or how school is for them could not be told.',
        );
    },
  },
});

import { goalsOf, nameGoal, nameMeasure } from '../../facts/goals.ts';
import { onlyOutputs } from '../../facts/measures/outcomes.ts';
import { research } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const successIsOutcome: Rule = defineRule({
  id: 'success-is-outcome',
  severity: 'info',
  confidence: 'judgement',
  since: '0.1.0',
  description: 'A goal has a measure of what changes, not only of what was done',
  basis: [research('Plans often take attendance lists, minutes and documents for evidence of success')],
  messages: {
    outputs: {
      says: 'Check whether "{goal}" needs a measure of what changes: "{measure}" shows that something was done.',
      many: '{count} goals are measured by what was done; check whether each could show what it changes.',
      why: 'Training can be held and a policy written without anything being different for a single pupil.',
      try: 'Ask what would be different if it worked, and count that, for example "pupils who can say what to do next" beside "all staff trained".',
    },
  },
  applies: (plan) => goalsOf(plan).some(({ goal }) => goal.measures.length > 0),
  check: {
    plan(plan, { report }) {
      for (const entry of goalsOf(plan)) {
        const [first, ...others] = onlyOutputs(entry);
        if (first === undefined) continue;
        const args = { goal: nameGoal(entry.goal), measure: nameMeasure(first) };
        report(
          first,
          'outputs',
          args,
          others.map((at) => ({ at })),
        );
      }
    },
  },
});

import { baselineClashes } from '../../facts/cascade/baselines.ts';
import { planAmong } from '../../facts/cascade/cascade.ts';
import { namePlan } from '../../facts/cascade/standing.ts';
import { formatQuantity } from '../../model/quantity.ts';
import { research } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

const advice = {
  why: 'If both count the same people, one figure is wrong; if not, readers will take them for the same all the same.',
  try: 'Correct one of them, or say in the measure who is counted, for example `measure: Year 9 pupils who read at home`.',
} as const;

export const measureAgreement: Rule = defineRule({
  id: 'measure-agreement',
  severity: 'info',
  confidence: 'likely',
  since: '0.1.0',
  description: 'A measure of the same words and the same source starts from the same figure everywhere',
  basis: [research('Figures that disagree between plans are argued about instead of being used')],
  messages: {
    plans: {
      says: '"{measure}" starts from {from} here and from {other} in "{plan}", both from "{source}".',
      ...advice,
    },
    twice: {
      says: '"{measure}" starts from {from} here and from {other} elsewhere in the plan, both from "{source}".',
      ...advice,
    },
  },
  appliesAmong: (outline) => outline.measures.length > 0,
  check: {
    workspace(outline, workspace, { report }) {
      const plan = planAmong(outline, workspace);
      if (plan === undefined) return;
      for (const { measure, other, otherPlan } of baselineClashes(plan, workspace)) {
        const args = {
          measure: measure.measure,
          from: formatQuantity(measure.from),
          other: formatQuantity(other.from),
          source: measure.source,
        };
        const related = [{ at: other.at, note: 'the other figure' }];
        if (otherPlan === plan) report(measure.at, 'twice', args, related);
        else report(measure.at, 'plans', { ...args, plan: namePlan(otherPlan) }, related);
      }
    },
  },
});

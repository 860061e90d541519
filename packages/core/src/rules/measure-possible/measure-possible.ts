import { amountsOf } from '../../facts/measures/amounts.ts';
import type { AmountInPlan } from '../../facts/measures/amounts.ts';
import { isCount, isShare } from '../../facts/measures/share.ts';
import { placeOf } from '../../model/place.ts';
import type { Quantity } from '../../model/quantity.ts';
import { logic } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const measurePossible: Rule = defineRule({
  id: 'measure-possible',
  severity: 'error',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Every amount of a measure is one that can occur',
  basis: [logic('A part is never more than its whole, and nothing is counted below nought')],
  concern: 'contradiction',
  messages: {
    share: {
      says: 'A share cannot be {amount}: "{measure}" lies between 0% and 100%.',
      why: 'A target that cannot be met is ignored from the day somebody notices, and the real one is never set.',
      try: 'Correct the amount, for example `to: 85%`. If it means growth, say so in the words of the measure.',
    },
    whole: {
      says: '{amount} is more than the whole.',
      why: 'A target that cannot be met is ignored from the day somebody notices, and the real one is never set.',
      try: 'Write the part first and the whole second, for example `4.1 of 5`.',
    },
    negative: {
      says: 'A count cannot be {amount}: "{measure}" counts from nought upwards.',
      why: 'Nobody can tell at the review whether an amount that cannot occur was reached.',
      try: 'Correct the amount. If it means a change, say so in the words of the measure, for example "change in suspensions".',
    },
  },
  applies: (plan) => amountsOf(plan).length > 0,
  check: {
    plan(plan, { report }) {
      for (const each of amountsOf(plan)) {
        const fault = faultOf(each);
        if (fault === undefined) continue;
        const { amount, part, field, metric } = each;
        const place = placeOf(part, field);
        if (fault === 'whole') report(place, 'whole', { amount: amount.text });
        else report(place, fault, { amount: amount.text, measure: metric });
      }
    },
  },
});

function faultOf({ amount: { quantity }, metric }: AmountInPlan): 'share' | 'whole' | 'negative' | undefined {
  if (quantity === undefined) return undefined;
  const { value, unit } = quantity;
  if (unit.kind === 'of') return liesWithin(quantity, unit.whole) ? undefined : 'whole';
  if (unit.kind === 'percent') return liesWithin(quantity, 100) || !isShare(metric) ? undefined : 'share';
  return unit.kind === 'plain' && value < 0 && isCount(metric) ? 'negative' : undefined;
}

function liesWithin({ value, upTo = value }: Quantity, whole: number): boolean {
  return value >= 0 && upTo <= whole;
}

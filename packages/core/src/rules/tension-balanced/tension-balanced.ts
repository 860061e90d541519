import { isStillOpen } from '../../facts/placeholders.ts';
import { nameTension, tensionsOf } from '../../facts/tensions.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const tensionBalanced: Rule = defineRule({
  id: 'tension-balanced',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Every tension that the plan names is balanced',
  basis: [source('anatomy', 'Goals that pull against each other are spoken of, and dealt with')],
  pitfalls: ['avoidant'],
  messages: {
    unbalanced: {
      says: 'Nothing says how the plan balances {tension}.',
      many: '{count} of {total} tensions are named without a word on how they are balanced.',
      why: 'Everyone strikes a balance of their own, so pupils and staff meet a different rule in each room.',
      try: 'Add a `balance` that settles a doubtful case, for example: Marking is done in school hours, or it is not asked for.',
      missing: ['balance'],
    },
  },
  applies: (plan) => tensionsOf(plan).length > 0,
  check: {
    plan(plan, { report }) {
      const tensions = tensionsOf(plan);
      for (const { tension, isBalanced } of tensions) {
        if (isBalanced || tension.between.every(isStillOpen)) continue;
        report(tension, 'unbalanced', { tension: nameTension(tension, plan), total: tensions.length });
      }
    },
  },
});

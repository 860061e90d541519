import { saysHowItAdapts } from '../../facts/adaptation.ts';
import { goalsOf } from '../../facts/goals.ts';
import { isOfClassOrPerson } from '../../model/level.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const adaptation: Rule = defineRule({
  id: 'adaptation',
  severity: 'info',
  confidence: 'certain',
  since: '0.1.0',
  description: 'The plan says how it adapts as reality changes',
  basis: [source('anatomy', 'How the plan can best adapt as reality evolves')],
  messages: {
    unsaid: {
      says: 'The plan does not say how it changes when things turn out otherwise.',
      why: 'Staff go on with what does not help pupils, because nobody has said who may change it, and when.',
      try: 'Say it in a sentence, for example `adaptation: At each review we drop or change one action; goals change only with all staff`.',
      missing: ['adaptation', 'adapted', 'reviews.adapted', 'goals.adaptation'],
    },
  },
  // One person, or one class with its teacher, changes a plan by doing so.
  applies: (plan) => goalsOf(plan).length > 0 && !isOfClassOrPerson(plan.level),
  check: {
    plan(plan, { report }) {
      if (!saysHowItAdapts(plan)) report(plan, 'unsaid');
    },
  },
});

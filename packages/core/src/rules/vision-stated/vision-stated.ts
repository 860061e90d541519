import { isBelowSchool } from '../../model/level.ts';
import { placeOf } from '../../model/place.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const visionStated: Rule = defineRule({
  id: 'vision-stated',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'A plan states its vision, or takes it from a plan above',
  basis: [
    source('three-questions', 'The vision is where we are going: it guides every step and sifts what to do'),
  ],
  concern: 'alignment',
  messages: {
    none: {
      says: 'The plan has no vision, of its own or from a plan above.',
      why: 'Whether a step leads the right way can only be told by where it should lead, and nobody has said.',
      try: 'Say in a sentence what it will be like one day, for example `vision: Every child reads every day, with joy`.',
      missing: ['vision'],
    },
  },
  // A department, a class or a person works towards the vision of the school.
  applies: ({ level }) => !isBelowSchool(level),
  check: {
    plan(plan, { report, unclear }) {
      if (plan.vision !== undefined) return;
      if (plan.hasUnseenParent) unclear(placeOf(plan, 'parent'), UNSEEN);
      else report(placeOf(plan, 'vision'), 'none');
    },
  },
});

const UNSEEN =
  'Whether the plan above states the vision could not be told: it is not among the files that were checked.';

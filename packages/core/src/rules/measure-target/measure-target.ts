import { measureStatements } from '../../facts/measures/measure-statements.ts';
import { nameMeasure } from '../../facts/goals.ts';
import { research, source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const measureTarget: Rule = defineRule({
  id: 'measure-target',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Every measure says where it is to get to',
  basis: [
    source('three-questions', 'Knowing how large an impact is'),
    research('Of 287 goals in 25 published plans, 6 in 100 say from where to where'),
  ],
  messages: {
    absent: {
      says: 'The measure "{measure}" does not say where it is to get to.',
      many: '{count} of {total} measures do not say where they are to get to.',
      why: 'Whatever the figure is in the end, some will call it a success and others will not, and all of them can be right.',
      try: 'Agree with those who do the work how far they can get, for example `to: 60%`.',
      missing: ['to'],
    },
  },
  applies: (plan) => measureStatements(plan).length > 0,
  check: {
    plan(plan, { report }) {
      const statements = measureStatements(plan);
      for (const { measure, hasTarget } of statements) {
        if (!hasTarget)
          report(measure, 'absent', { measure: nameMeasure(measure), total: statements.length });
      }
    },
  },
});

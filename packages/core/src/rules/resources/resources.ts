import { costlySteps } from '../../facts/resources.ts';
import { nameStep } from '../../facts/steps.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const resources: Rule = defineRule({
  id: 'resources',
  severity: 'info',
  confidence: 'likely',
  since: '0.1.0',
  description: 'Actions that train, buy, hire, release or build say what they need',
  basis: [source('anatomy', 'The planning, systems, resources and development that goals require')],
  messages: {
    unsaid: {
      says: 'The action "{action}" does not say what it needs.',
      many: '{count} of {total} actions that cost money or time do not say what they need.',
      why: 'The money and the hours are found when it is due, or are not found, and then it is put off.',
      try: 'Say what it takes and where that comes from, for example `cost: £640` or `resources: Two staff meetings in November`.',
      missing: ['resources', 'cost'],
    },
  },
  applies: (plan) => costlySteps(plan).length > 0,
  check: {
    plan(plan, { report }) {
      const costly = costlySteps(plan);
      for (const { step, isProvided } of costly)
        if (!isProvided)
          report(step.action, 'unsaid', { action: nameStep(step.action), total: costly.length });
    },
  },
});

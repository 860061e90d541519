import { defineRule } from '../rule/define-rule.ts';
import { house } from '../rule/basis.ts';
import type { ActiveRule } from '../config/settings.ts';

/** Stands for rules that broke while they ran: the one finding that is about the tool and not about the plan. */
export const ruleCrash: ActiveRule = {
  rule: defineRule({
    id: 'internal/rule-crash',
    severity: 'error',
    confidence: 'certain',
    since: '0.1.0',
    description: 'Every rule ran to its end',
    basis: [house('A check that broke must not look like a check that passed.')],
    concern: 'unreadable',
    messages: {
      crashed: {
        says: 'The rule {rule} broke on this file: {reason}.',
        why: 'This is a fault in the rule, not in your plan. What the rule would have found is not known.',
        try: 'Switch the rule off for now ("{rule}: off" in the config) and report the fault, without your plan.',
      },
    },
    check: {},
  }),
  options: {},
  severityOf: () => 'error',
};

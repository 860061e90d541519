import { communicationOf, placeOfCommunication } from '../../facts/communication.ts';
import { isOfClass, isOfOnePerson } from '../../model/level.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

/** Ten times in a year of 365 days: a school month. */
const MONTHLY = 37;

export const communicationRhythm: Rule = defineRule({
  id: 'communication-rhythm',
  severity: 'info',
  confidence: 'likely',
  since: '0.1.0',
  description: 'Something in the communication comes round monthly or more often',
  basis: [source('collective-goals', 'Regular communication that keeps the goal in mind through the year')],
  messages: {
    none: {
      says: 'Nothing in the communication is said to come round monthly or more often, all year.',
      why: 'What is launched once and seen every day alike, people stop noticing; a rhythm brings the goal back.',
      try: 'Give one item a rhythm, for example `when: weekly` or `when: every Friday`.',
      missing: ['communication', 'when', 'communication.when'],
    },
  },
  applies: (plan) => !isOfOnePerson(plan.level) && !isOfClass(plan.level) && communicationOf(plan).length > 0,
  check: {
    plan(plan, { report }) {
      const recurs = communicationOf(plan).some(
        ({ rhythm }) => rhythm !== undefined && (rhythm === 'each time' || rhythm <= MONTHLY),
      );
      if (!recurs) report(placeOfCommunication(plan), 'none');
    },
  },
});

import { isOfAnotherPlan } from '../../facts/dates/dates.ts';
import { speakWhen } from '../../facts/dates/speak-when.ts';
import { dueOf, isBeginning, isPast, nameStep, openStepsOf } from '../../facts/steps.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const overdue: Rule = defineRule({
  id: 'overdue',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'No open action is past its date',
  basis: [source('anatomy', 'Plans with trackers, which show what is late while there is time')],
  messages: {
    late: {
      says: 'The action "{action}" was due {date} and is still open.',
      many: '{count} of {total} open actions are past their dates.',
      why: 'Dates that pass without a word teach everyone that the other dates need not be kept either.',
      try: 'Write `status: done` where it is done, `status: stopped` where it was dropped, or a new date, and say at the review why it slipped.',
      // A date that cannot be right says nothing of what is late.
      yieldsTo: ['date-order', 'date-in-period'],
    },
  },
  applies: (plan) => openStepsOf(plan).length > 0,
  check: {
    plan(plan, { asOf, report, isBroken }) {
      if (asOf === undefined) return;
      const open = openStepsOf(plan);
      for (const step of open) {
        const due = dueOf(step);
        if (due === undefined || isBeginning(due) || !isPast(due, asOf) || isOfAnotherPlan(due, plan))
          continue;
        if (isBroken(step.action, 'status')) continue;
        report(step.action, 'late', {
          action: nameStep(step.action),
          date: speakWhen(due),
          total: open.length,
        });
      }
    },
  },
});

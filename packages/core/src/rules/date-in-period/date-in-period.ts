import { datesOutside } from '../../facts/dates/dates.ts';
import { speakWhen } from '../../facts/dates/speak-when.ts';
import { formatDay } from '../../model/day.ts';
import { placeOf } from '../../model/place.ts';
import { logic } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const dateInPeriod: Rule = defineRule({
  id: 'date-in-period',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'The dates of goals, measures, milestones, actions and reviews fall in the period of the plan',
  basis: [logic('What a plan sets out to do, it does between its first day and its last')],
  messages: {
    outside: {
      says: '{name} is dated {date}, {side}.',
      many: '{count} dates lie outside the period of the plan.',
      why: 'Nobody looks at a plan before it begins or after it has ended, so what is due then is not seen when it slips.',
      try: 'Correct the date (often a year that was not changed). Where it is right, let the period hold it, for example `{period}`.',
    },
  },
  applies: ({ period }) => period?.start !== undefined || period?.end !== undefined,
  check: {
    plan(plan, { report }) {
      for (const { part, field, name, when, side, reach } of datesOutside(plan)) {
        const edge = side === 'before' ? plan.period?.start : plan.period?.end;
        const words = side === 'before' ? 'before the plan begins' : 'after the plan ends';
        report(placeOf(part, field), 'outside', {
          name,
          date: speakWhen(when),
          side: edge === undefined ? words : `${words} (${speakWhen(edge)})`,
          period: `${side === 'before' ? 'start' : 'end'}: ${formatDay(reach)}`,
        });
      }
    },
  },
});

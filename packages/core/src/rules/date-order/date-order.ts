import { wrongOrders } from '../../facts/dates/date-order.ts';
import { speakDate } from '../../facts/dates/speak-when.ts';
import { placeOf } from '../../model/place.ts';
import { logic } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

const why = 'People who work to these dates cannot keep both, so they will keep neither.';

export const dateOrder: Rule = defineRule({
  id: 'date-order',
  severity: 'error',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Dates follow each other in an order that can be kept',
  basis: [logic('Nothing ends before it begins, or before what it waits for')],
  concern: 'contradiction',
  messages: {
    period: {
      says: 'The plan ends ({early}) before it starts ({late}).',
      why: 'Every date of the plan is held against its period, and this one holds no day.',
      try: 'Give the first day of the plan as `start` and the last as `end`.',
    },
    term: {
      says: 'The term "{name}" ends ({early}) before it starts ({late}).',
      why: 'Dates that name the term cannot be placed, so nobody is told when they are late.',
      try: 'Put the two dates right: `start` is the first day of the term, `end` the last.',
    },
    action: {
      says: '"{name}" is due ({early}) before it starts ({late}).',
      why,
      try: 'Put the two dates right: `start` is the first day, `by` the day it is done.',
    },
    dependency: {
      says: '"{name}" is due ({early}) before "{other}" ({late}), which it waits for.',
      why,
      try: 'Move one of the two dates, or take the other action out of `dependsOn`.',
    },
    milestone: {
      says: 'The milestone "{name}" ({early}) is listed after "{other}" ({late}) and falls before it.',
      why: 'Milestones are read as steps, one after the other; a step back looks like a mistake in one of the dates.',
      try: 'Correct the date, or list the milestones in the order in which they fall.',
    },
  },
  check: {
    plan(plan, { report }) {
      for (const { kind, part, field, name, early, other, otherName, late } of wrongOrders(plan)) {
        const place = placeOf(part, field);
        const dates = { early: speakDate(early), late: speakDate(late) };
        const related = other === part ? [] : [{ at: other }];
        if (kind === 'period') report(place, kind, dates);
        else if (kind === 'action' || kind === 'term') report(place, kind, { name, ...dates });
        else report(place, kind, { name, other: otherName, ...dates }, related);
      }
    },
  },
});

import { goalsOf, nameGoal } from '../../facts/goals.ts';
import { kindsOfMonitoring, monitoringEvents, monitoringOf } from '../../facts/monitoring.ts';
import { placeOf } from '../../model/place.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

/** How often things recur is known roughly: only a quarter above the limit is certainly above it. */
const ROOM = 1.25;

export const monitoringLoad: Rule = defineRule({
  id: 'monitoring-load',
  severity: 'warning',
  confidence: 'likely',
  since: '0.1.0',
  description: 'Monitoring shows where a goal is without taking over the week',
  basis: [
    source(
      'anatomy',
      'A shared understanding of where each area is, without monitoring that overloads or distracts',
    ),
  ],
  concern: 'overload',
  pitfalls: ['overloaded'],
  options: (z) =>
    z.strictObject({
      maxPerGoal: z.int().min(1).default(4).describe('How many kinds of monitoring a goal may have.'),
      maxPerWeek: z
        .number()
        .positive()
        .default(1)
        .describe('How many times in a week, over the whole plan, something may be monitored.'),
    }),
  messages: {
    kinds: {
      says: 'The goal "{goal}" is monitored in {kinds} ways; {max} {max|is|are} enough to see how it goes.',
      why: 'Staff spend the time on showing that the work is done which the work itself would need.',
      try: "Keep the kinds that have led to a decision before, and let the others go, for example: pupils' books and their own words, once every six weeks.",
    },
    often: {
      says: 'The plan has something monitored about {times} times in {weeks} weeks.',
      why: 'Teachers prepare for being looked at where they could prepare lessons, and nobody has time to act on what was seen.',
      try: 'Look less often, or at several things at once, for example `when: monthly` in place of `when: weekly`.',
    },
  },
  applies: (plan) => monitoringOf(plan).length > 0,
  check: {
    plan(plan, { options: { maxPerGoal, maxPerWeek }, report }) {
      for (const { goal } of goalsOf(plan)) {
        const kinds = kindsOfMonitoring(plan, goal);
        if (kinds > maxPerGoal)
          report(placeOf(goal, 'monitoring'), 'kinds', { goal: nameGoal(goal), kinds, max: maxPerGoal });
      }
      if (monitoringEvents(plan, WEEK) < maxPerWeek * ROOM) return;
      const recurring = monitoringOf(plan).filter(({ everyDays }) => everyDays !== undefined);
      const times = Math.round(monitoringEvents(plan, WEEK * WEEKS));
      const related = recurring.map(({ monitoring }) => ({ at: monitoring }));
      report(placeOf(plan, 'monitoring'), 'often', { times, weeks: WEEKS }, related);
    },
  },
});

/** Days in a week, and as many weeks as a term has: what comes round once in a while is seen in them. */
const WEEK = 7;
const WEEKS = 12;

import { meantForAll } from '../../facts/for-all.ts';
import { goalsOf } from '../../facts/goals.ts';
import { isStillOpen } from '../../facts/placeholders.ts';
import { isBelowSchool } from '../../model/level.ts';
import type { Plan } from '../../model/plan.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const forAll: Rule = defineRule({
  id: 'for-all',
  severity: 'info',
  confidence: 'judgement',
  since: '0.1.0',
  description: 'A plan says what it does for all students and for all staff',
  basis: [source('anatomy', 'To aim at supporting all staff and all students is uplifting')],
  messages: {
    some: {
      says: 'Check whether the plan does something for {whom}: no aim, goal or action speaks of all of them.',
      why: 'A plan for some leaves the others to wonder whether they were forgotten.',
      try: 'Say of one thing that nobody is left out of it, for example "Every pupil reads every day" or "All staff have an hour a week to plan together".',
    },
  },
  // A part of a school, or one person, need not serve everybody; a plan without goals has nothing to do for anybody yet.
  applies: ({ level, priorities, goals }) => !isBelowSchool(level) && priorities.length + goals.length > 0,
  check: {
    plan(plan, { report }) {
      if (isUnwritten(plan)) return;
      const all = meantForAll(plan);
      const whom = [
        ...(all.has('students') ? [] : ['all students']),
        ...(all.has('staff') || all.has('leaders') ? [] : ['all staff']),
      ];
      if (whom.length > 0) report(plan, 'some', { whom });
    },
  },
});

/** While the aims are still to be written, only that can be said, and another rule says it. */
function isUnwritten(plan: Plan): boolean {
  const aims = [plan.mission, plan.vision, ...goalsOf(plan).map(({ goal }) => goal.goal)];
  return aims.some((aim) => aim !== undefined && isStillOpen(aim));
}

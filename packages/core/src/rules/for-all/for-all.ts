import { meantForAll } from '../../facts/for-all.ts';
import { isBelowSchool } from '../../model/level.ts';
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
      const all = meantForAll(plan);
      const whom = [
        ...(all.has('students') ? [] : ['all students']),
        ...(all.has('staff') || all.has('leaders') ? [] : ['all staff']),
      ];
      if (whom.length > 0) report(plan, 'some', { whom });
    },
  },
});

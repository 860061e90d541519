import { load, reachesReferenceCase, REFERENCE_CASE } from '../../facts/load.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const planOverload: Rule = defineRule({
  id: 'plan-overload',
  severity: 'error',
  confidence: 'certain',
  since: '0.1.0',
  description: 'A plan asks for less than one that is known to have been too much: 4 priorities and 22 goals',
  basis: [
    source(
      'anatomy',
      'Four priorities and 22 goals were more than the leaders could review and achieve in a year',
    ),
  ],
  concern: 'overload',
  pitfalls: ['overloaded'],
  messages: {
    over: {
      says: 'The plan has {priorities} priorities and {goals} goals; leaders with {knownPriorities} and {knownGoals} found that they could not see them through.',
      why: 'Nothing gets the time it needs, and reviews go round every goal without changing what pupils meet in class.',
      try: 'Start with what to leave out. Keep two priorities, and list the rest with a reason under `notDoing`, for example: A new assessment system, because teachers need the time for reading.',
    },
  },
  applies: (plan) => load(plan).priorities > 0 || load(plan).goals > 0,
  check: {
    plan(plan, { report }) {
      const counts = load(plan);
      if (!reachesReferenceCase(counts)) return;
      const { priorities: knownPriorities, goals: knownGoals } = REFERENCE_CASE;
      report(plan, 'over', {
        priorities: counts.priorities,
        goals: counts.goals,
        knownPriorities,
        knownGoals,
      });
    },
  },
});

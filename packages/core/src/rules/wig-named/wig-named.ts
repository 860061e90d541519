import { topGoalsOf, wildlyImportantGoals } from '../../facts/goals.ts';
import { isOfOnePerson, isTop, rankOf } from '../../model/level.ts';
import { placeOf } from '../../model/place.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const wigNamed: Rule = defineRule({
  id: 'wig-named',
  severity: 'info',
  confidence: 'certain',
  since: '0.1.0',
  description: 'The plan of a school, or of a team in it, says which goal matters most',
  basis: [source('collective-goals', 'One goal that matters more this year than all others')],
  pitfalls: ['overloaded'],
  messages: {
    none: {
      says: 'The plan sets {count} goals and calls none of them wildly important.',
      why: 'Everyone picks a favourite, and nobody can say what the whole school pulls at together.',
      try: 'Put `wildlyImportant: true` on the goal that you would give up the others for; on two, if you must.',
      missing: ['goals', 'goals.wildlyImportant'],
      stub: [],
    },
    noGoal: {
      says: 'The plan has no goal, so none that matters most.',
      why: 'A heading says what to work on; only a goal says what will be different for pupils when it has worked.',
      try: 'Write under a priority what you want to see, for example `goal: Every pupil reads aloud to an adult every day` with `wildlyImportant: true`.',
      missing: ['goals'],
    },
  },
  // One person has nobody to pull together with.
  applies: ({ level = '', priorities, goals }) =>
    priorities.length + goals.length > 0 && !isOfOnePerson(level) && !isTop(level),
  check: {
    plan(plan, { ladder, report, unclear }) {
      const { level } = plan;
      const count = topGoalsOf(plan).length;
      // A single goal answers the question by itself.
      if (count === 1 || wildlyImportantGoals(plan).length > 0) return;
      if (level !== undefined && isTop(level, ladder)) return;
      if (level !== undefined && rankOf(level, ladder) === undefined)
        unclear(placeOf(plan, 'level'), UNKNOWN);
      else if (count === 0) report(plan, 'noGoal');
      else report(plan, 'none', { count });
    },
  },
});

const UNKNOWN = 'Whether the plan should name the goal that matters most could not be told from its level.';

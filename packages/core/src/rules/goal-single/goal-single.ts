import { goalsOf, nameGoal } from '../../facts/goals.ts';
import { kindOfMeasure, twoGoalsIn } from '../../facts/words/two-goals.ts';
import type { Goal } from '../../model/goal.ts';
import { research } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

const why =
  'Of two goals in one sentence the easier gets done, and the review cannot say that the goal was met.';

export const goalSingle: Rule = defineRule({
  id: 'goal-single',
  severity: 'info',
  confidence: 'judgement',
  since: '0.1.0',
  description: 'A goal is one goal',
  basis: [research('Of 287 goals in 25 published plans, 59 in 100 hold the word "and"')],
  pitfalls: ['overloaded'],
  messages: {
    joined: {
      says: 'Check whether this is one goal or two: "{first}" and "{second}".',
      many: '{count} goals may each be two; check whether "and" joins two goals there.',
      why,
      try: 'Keep the half that matters more, or give each half a line of its own with its own measure and owner.',
    },
    measures: {
      says: 'Check whether "{goal}" is one goal: one measure is about {first}, another about {second}.',
      why,
      try: 'Put the measure that belongs elsewhere under a goal of its own, or take it out.',
    },
  },
  applies: (plan) => goalsOf(plan).length > 0,
  check: {
    plan(plan, { report }) {
      for (const { goal } of goalsOf(plan)) {
        const halves = twoGoalsIn(goal.goal ?? '');
        if (halves !== undefined) {
          report(goal, 'joined', { first: halves[0], second: halves[1] });
          continue;
        }
        const [first, second] = kindsOf(goal);
        if (first !== undefined && second !== undefined)
          report(goal, 'measures', { goal: nameGoal(goal), first, second });
      }
    },
  },
});

/** What the measures of a goal are about: something that leads to the rest is no goal of its own. */
function kindsOf({ measures }: Goal): readonly string[] {
  if (measures.length < 2) return [];
  const kinds = measures.flatMap(({ measure, kind }) =>
    kind === 'lead' || measure === undefined ? [] : (kindOfMeasure(measure) ?? []),
  );
  return [...new Set(kinds)];
}

import { goalsOf, measuresOf, nameMeasure } from '../../facts/goals.ts';
import { followsOthers, givesOthersFigure } from '../../facts/words/metrics/comparator.ts';
import type { Milestone } from '../../model/goal.ts';
import { placeOf } from '../../model/place.ts';
import { research } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

const why =
  'What others reach changes while you work, so nobody can say half way whether you are on the way.';

export const targetFixed: Rule = defineRule({
  id: 'target-fixed',
  severity: 'info',
  confidence: 'likely',
  since: '0.1.0',
  description: 'A target that follows what others reach says what that is today',
  basis: [
    research('Targets in published plans are often set against an average that is known only afterwards'),
  ],
  messages: {
    target: {
      says: 'The target of "{measure}" is "{target}", and nothing says what that is today.',
      many: '{count} targets follow what others reach, and nothing says what that is today; the first is "{target}".',
      why,
      try: 'Write beside it what it is today, for example `to: 94% (the national figure of July 2026)`, or set a target of your own.',
    },
    milestone: {
      says: 'The milestone "{target}" follows what others reach, and nothing says what that is today.',
      many: '{count} milestones follow what others reach, and nothing says what that is today; the first is "{target}".',
      why,
      try: 'Write beside it what it is today, for example `value: 94%` for the national figure of July 2026.',
    },
  },
  applies: (plan) =>
    measuresOf(plan).length > 0 || goalsOf(plan).some(({ goal }) => goal.milestones.length > 0),
  check: {
    plan(plan, { report }) {
      for (const { measure } of measuresOf(plan)) {
        const { to } = measure;
        if (to === undefined || to.quantity !== undefined || !followsOthers(to.text)) continue;
        if ([measure.measure, measure.source].some((text) => givesOthersFigure(text ?? ''))) continue;
        report(placeOf(measure, 'to'), 'target', { measure: nameMeasure(measure), target: to.text });
      }
      for (const { goal } of goalsOf(plan)) {
        for (const milestone of goal.milestones) {
          const target = wordsOf(milestone);
          if (target !== undefined && followsOthers(target)) report(milestone, 'milestone', { target });
        }
      }
    },
  },
});

/** What a milestone says where it gives no figure. */
function wordsOf({ value, expect }: Milestone): string | undefined {
  if (value?.quantity !== undefined) return undefined;
  return value?.text ?? expect;
}

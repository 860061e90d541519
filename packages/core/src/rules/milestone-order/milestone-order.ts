import { nameMeasure } from '../../facts/goals.ts';
import { measureInWords, strayMilestones } from '../../facts/measures/milestone-order.ts';
import { goalsOf } from '../../facts/goals.ts';
import { placeOf } from '../../model/place.ts';
import { logic } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

const why =
  'Whoever reads the figures in turn takes one of them for a mistake, and does not know which to work towards.';

export const milestoneOrder: Rule = defineRule({
  id: 'milestone-order',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Milestones move steadily from the baseline to the target',
  basis: [logic('What lies on the way from one amount to another lies between them')],
  concern: 'contradiction',
  messages: {
    behind: {
      says: 'The milestone {value} of "{measure}" is behind its baseline, {beside}.',
      why,
      try: 'Correct the figure. Where a dip is expected at first, say so in `expect` and leave `value` out.',
    },
    back: {
      says: 'The milestone {value} of "{measure}" is a step back from the one before, {beside}.',
      why,
      try: 'Correct one of the two, so that each step lies nearer to the target, as `value: 60%` in December and `value: 67%` in March would.',
    },
    beyond: {
      says: 'The milestone {value} of "{measure}" lies beyond its target, {beside}.',
      why,
      try: 'Correct the milestone or the target. If the target has become too easy, raise it.',
    },
  },
  applies: (plan) =>
    goalsOf(plan).some(
      ({ goal }) =>
        goal.milestones.length > 0 && (goal.measures.length > 0 || measureInWords(goal) !== undefined),
    ),
  check: {
    plan(plan, { report, unclear }) {
      for (const { kind, measure, milestone, value, beside, besidePart } of strayMilestones(plan)) {
        const place = placeOf(milestone, 'value');
        const name = nameMeasure(measure);
        if (kind === 'unknown')
          unclear(
            place,
            `Whether the milestones of "${name}" count up from the start of the year could not be told.`,
          );
        else report(place, kind, { value, measure: name, beside }, [{ at: besidePart }]);
      }
    },
  },
});

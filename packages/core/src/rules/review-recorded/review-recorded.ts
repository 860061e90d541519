import { isOfAnotherPlan } from '../../facts/dates/dates.ts';
import { lacksOfReview, reviewsOf } from '../../facts/dates/reviews.ts';
import type { ReviewNeed } from '../../facts/dates/reviews.ts';
import { speakWhen } from '../../facts/dates/speak-when.ts';
import { isPast } from '../../facts/steps.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const reviewRecorded: Rule = defineRule({
  id: 'review-recorded',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'A review that is past says what was learned and what was adapted',
  basis: [
    source('anatomy', 'What was learned, seen with hindsight, and how the plan adapts to it'),
    source('three-questions', 'Reflection on action, without which nobody learns'),
  ],
  messages: {
    unrecorded: {
      says: 'The review of {date} is over, and it does not say {lacks}.',
      many: '{count} of {total} reviews that are over do not say {allLack}.',
      why: 'What was found out is gone by the next review, and the same things are tried again.',
      try: 'Write a line for each while people remember, for example `learned: Nobody came on Fridays` and `adapted: The club moves to lunchtime`.',
      stub: ['learned', 'adapted'],
    },
  },
  applies: (plan) => reviewsOf(plan).length > 0,
  check: {
    plan(plan, { asOf, report, isBroken }) {
      if (asOf === undefined) return;
      const past = reviewsOf(plan).filter(
        ({ review: { on } }) => on !== undefined && isPast(on, asOf) && !isOfAnotherPlan(on, plan),
      );
      const lacking = past.flatMap(({ review }) => {
        const lacks = lacksOfReview(review).filter((need) => !isBroken(review, need));
        return lacks.length === 0 || review.on === undefined
          ? []
          : [{ review, lacks, date: speakWhen(review.on) }];
      });
      const allLack = speak(NEEDS.filter((need) => lacking.some(({ lacks }) => lacks.includes(need))));
      for (const { review, lacks, date } of lacking)
        report(review, 'unrecorded', { date, lacks: speak(lacks), allLack, total: past.length });
    },
  },
});

const NEEDS: readonly ReviewNeed[] = ['learned', 'adapted'];

/** "what was learned or adapted" */
function speak(needs: readonly ReviewNeed[]): string {
  return `what was ${needs.join(' or ')}`;
}

import type { Review } from '../model/people.ts';
import type { Plan } from '../model/plan.ts';
import { goalsOf } from './goals.ts';
import { monitoringOf } from './monitoring.ts';
import { reviewsOf } from './dates/reviews.ts';
import { stepsOf } from './steps.ts';
import { saysAdapting, saysWhatFollowed } from './words/changing.ts';
import { withoutLabel } from './words/goal-text.ts';

/**
 * Whether a plan says how it changes as reality does: under `adaptation`, of the plan or of a goal; in what a review has
 * changed; or in words about reviews, monitoring and actions, such as *actions are adjusted at each review*.
 */
export function saysHowItAdapts(plan: Plan): boolean {
  return (
    plan.adaptation !== undefined ||
    goalsOf(plan).some(({ goal }) => goal.adaptation !== undefined) ||
    reviewsOf(plan).some(({ review }) => hasAdapted(review)) ||
    wordsAbout(plan).some(saysAdapting)
  );
}

function hasAdapted({ learned, adapted }: Review): boolean {
  return adapted !== undefined || (learned !== undefined && saysWhatFollowed(learned));
}

/** What the plan says of its reviews, its monitoring and its actions. */
function wordsAbout(plan: Plan): readonly string[] {
  return [
    ...reviewsOf(plan).map(({ review: { on, forum = '' } }) => `${on?.text ?? ''} ${forum}`),
    ...monitoringOf(plan).map(({ monitoring: { what = '', when = '', reportedTo } }) =>
      [what, when, ...reportedTo].join(' '),
    ),
    ...stepsOf(plan).map(({ action }) => withoutLabel(action.do ?? '')),
  ];
}

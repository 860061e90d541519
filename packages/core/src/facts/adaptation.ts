import type { Placed } from '../model/placed.ts';
import type { Plan } from '../model/plan.ts';
import { goalsOf } from './goals.ts';
import { monitoringOf } from './monitoring.ts';
import { once } from './once.ts';
import { reviewsOf } from './reviews.ts';
import { stepsOf } from './steps.ts';
import { saysAdapting, saysWhatFollowed } from './words/changing.ts';

/**
 * Where a plan says how it changes as reality does: under `adaptation`, of the plan or of a goal; in what a review has
 * changed; or in words about reviews, monitoring and actions, such as *actions are adjusted at each review*.
 */
export const adaptationsOf: (plan: Plan) => readonly Placed[] = once((plan) => {
  const stated = [plan, ...goalsOf(plan).map(({ goal }) => goal)].filter(
    ({ adaptation }) => adaptation !== undefined,
  );
  const reviews = reviewsOf(plan)
    .map(({ review }) => review)
    .filter(
      ({ on, forum, learned, adapted }) =>
        adapted !== undefined ||
        (learned !== undefined && saysWhatFollowed(learned)) ||
        [on?.text, forum].some((text) => text !== undefined && saysAdapting(text)),
    );
  const monitoring = monitoringOf(plan)
    .map((each) => each.monitoring)
    .filter(({ what, when, reportedTo }) => saysAdapting([what, when, ...reportedTo].join(' ')));
  const actions = stepsOf(plan)
    .map(({ action }) => action)
    .filter((action) => saysAdapting(action.do ?? ''));
  return [...stated, ...reviews, ...monitoring, ...actions];
});

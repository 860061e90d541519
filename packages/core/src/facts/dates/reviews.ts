import type { Goal } from '../../model/goal.ts';
import type { Review } from '../../model/people.ts';
import type { Plan } from '../../model/plan.ts';
import { goalsOf } from '../goals.ts';
import { once } from '../once.ts';
import { givesReason } from '../words/reasons.ts';
import { saysWhatFollowed } from '../words/changing.ts';

/** A review, of the plan or of one of its goals. */
export interface ReviewInPlan {
  readonly review: Review;
  /** Absent where the whole plan is reviewed. */
  readonly goal: Goal | undefined;
}

/** All reviews of a plan in the order written, those of its goals last. */
export const reviewsOf: (plan: Plan) => readonly ReviewInPlan[] = once((plan) => [
  ...plan.reviews.map((review) => ({ review, goal: undefined })),
  ...goalsOf(plan).flatMap(({ goal }) => goal.reviews.map((review) => ({ review, goal }))),
]);

/** What a review that is over says. */
export type ReviewNeed = 'learned' | 'adapted';

/**
 * What a review does not say. One text may say both: *Nobody came on Fridays, so we moved the club*, or *We dropped the
 * quiz because nobody read it*.
 */
export function lacksOfReview({ learned, adapted }: Review): readonly ReviewNeed[] {
  const lacks: ReviewNeed[] = [];
  if (learned === undefined && (adapted === undefined || !givesReason(adapted))) lacks.push('learned');
  if (adapted === undefined && (learned === undefined || !saysWhatFollowed(learned))) lacks.push('adapted');
  return lacks;
}

import { serialise } from '../../formats/serialise.ts';
import type { PlanReview } from './review.ts';

/** A review as JSON on one line, safe to print anywhere. */
export function reviewJson(review: PlanReview): string {
  return `${serialise(review)}\n`;
}

import type { Plan } from '../model/plan.ts';
import { certainlyBefore } from '../model/when.ts';
import { goalsOf } from './goals.ts';
import { once } from './once.ts';

/** How people speak of the plan before this one. */
const LAST_PLAN =
  /\b(?:last|previous|prior|outgoing|20\d\d[-/–]\d\d)(?: (?:year's|years'|cycle's|three-year|school|improvement|development|strategic))*\s(?:plan|plan's|sip|sdp|sef|aip|dip|cip|cycle|priorities|goals|strategy)\b|\b(?:our|the|a) first plan\b/i;

/**
 * Whether a plan says what the last one achieved and taught: in its field, in the account of where things stand, or in a
 * review that took place before this plan began. That this is the first plan is an answer too.
 */
export const reviewsLastPlan: (plan: Plan) => boolean = once((plan) => {
  const { reality, story, reviews, period, priorities } = plan;
  if (reality.lastPlan !== undefined) return true;
  const start = period?.start;
  const looksBack = reviews.some(
    ({ on, learned }) =>
      learned !== undefined && on !== undefined && start !== undefined && certainlyBefore(on, start),
  );
  const texts = [
    ...[reality.summary, story, ...reality.strengths, ...reality.evidence.map(({ finding }) => finding)],
    ...priorities.flatMap(({ why, insteadOf }) => [why, insteadOf]),
    ...goalsOf(plan).map(({ goal }) => goal.data),
  ];
  return looksBack || texts.some((text) => text !== undefined && LAST_PLAN.test(text) && !PUT_OFF.test(text));
});

/** *We will look back at last year's plan*: some day. */
const PUT_OFF = /\b(?:will|shall|to|need to|plan to) (?:look back|review|evaluate|reflect)\b/i;

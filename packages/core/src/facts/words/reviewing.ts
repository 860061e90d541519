import { wordSet } from '../../model/lazily.ts';
import { foldedWords } from './words.ts';

/** Words for looking back at a plan and how far it has come. */
const REVIEWING = wordSet(
  'review reviewed reviewing evaluate evaluated evaluation appraise stocktake rag checkpoint checkin reflect reflection ' +
    'adapt adjust revise replan',
);

/** What a look is taken at when it is one at the plan: *progress meeting*, *plan check*, *tracking the goals*. */
const OF_A_PLAN = wordSet(
  'plan sip sdp aip dip goal priority objective target milestone progress impact wig scoreboard',
);
const LOOKING = wordSet(
  'check meeting meet discuss discussion report track tracking monitor monitoring conversation look update panel',
);

/** Before *review*, they say that something else is looked at than the plan. */
const OTHERS = wordSet('ehcp iep idp lac pep performance appraisal policy book website peer');

/**
 * Whether words about monitoring or a meeting speak of a look back at the plan: *Review of the plan at SLT*, *progress
 * meeting*. *Book looks* and *learning walks* look at lessons, not at the plan.
 */
export function speaksOfReview(text: string): boolean {
  const found = foldedWords(text);
  if (found.some((word) => OTHERS().has(word))) return false;
  if (found.some((word) => REVIEWING().has(word))) return true;
  return found.some((word) => OF_A_PLAN().has(word)) && found.some((word) => LOOKING().has(word));
}

import { singular, words } from './words/words.ts';

/** What is counted when a measure is a share of something. */
const COUNTED = new Set(
  (
    'pupil student child learner teacher staff parent carer family lesson class school plan adult governor boy girl ' +
    'leaver reader apprentice employee colleague ta ect'
  ).split(' '),
);

/** Rates that are shares of a whole by their nature. */
const RATES = new Set('attendance absence proportion share punctuality'.split(' '));

/** Words with which per cent can pass a hundred, or fall below nought: growth, change, or one amount beside another. */
const RELATIVE = new Set(
  (
    'growth grow grew increase increased decrease decreased rise fall change changed difference gap more fewer less above ' +
    'progress budget cost income spend spending funding target expected expectation average compared relative index capacity ' +
    'ratio value forecast planned'
  ).split(' '),
);

/**
 * Whether a metric counts the part of a whole, so that it lies between 0 and 100 per cent: *pupils who read daily*,
 * *attendance*. Only where nothing in its words leaves another reading open.
 */
export function isShare(metric: string): boolean {
  const found = words(metric).map(singular);
  if (found.some((word) => RELATIVE.has(word))) return false;
  return found.some((word) => COUNTED.has(word) || RATES.has(word));
}

/** Words that make a number a difference between two counts, which may be negative. */
const DIFFERENCE = new Set('difference change net gap score progress residual balance more fewer less above below'.split(' '));

/** Whether a metric counts things, so that it cannot be negative: *number of suspensions*, *pupils in a club*. */
export function isCount(metric: string): boolean {
  const found = words(metric).map(singular);
  if (found.some((word) => DIFFERENCE.has(word))) return false;
  return found[0] === 'number' || found[0] === 'count' || COUNTED.has(found[0] ?? '');
}

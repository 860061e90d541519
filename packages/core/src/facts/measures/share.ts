import { foldedWords, singular, words } from '../words/words.ts';

/** What is counted when a measure is a share of something. */
const COUNTED = new Set(
  (
    'pupil student child learner teacher staff parent carer family lesson class school plan adult governor boy girl ' +
    'leaver reader apprentice employee colleague ta ect'
  ).split(' '),
);

/** People in te reo Māori, whose names are the same for one and many. */
const COUNTED_MAORI = new Set('whānau whanau ākonga akonga tamariki kaiako kaimahi'.split(' '));

/** Rates that are shares of a whole by their nature. */
const RATES = new Set('attendance absence proportion percentage share punctuality'.split(' '));

/**
 * Words with which per cent can pass a hundred, or fall below nought: growth, change, or one amount beside another, as
 * pupils on roll beside places.
 */
const RELATIVE = new Set(
  (
    'growth grow grew increase increased decrease decreased rise fall change changed difference gap more fewer less above ' +
    'progress budget cost income spend spending funding target average compared relative index capacity ' +
    'ratio value forecast planned projected predicted norm benchmark base baseline roll enrolment enrollment pan place per ' +
    'turnover load 100'
  ).split(' '),
);

/** Words that end the thing a metric begins with: in *books borrowed by pupils* no pupils are counted. */
const BREAKS = new Set(
  'of in by for from with at to on who that which whose where when as and or'.split(' '),
);

/**
 * Whether a metric counts the part of a whole, so that it lies between 0 and 100 per cent: *pupils who read daily*,
 * *attendance*. Only where nothing in its words leaves another reading open: *pupils' books borrowed*, *pupils on roll*.
 */
export function isShare(metric: string): boolean {
  const found = words(metric);
  if (found.some((word) => RELATIVE.has(singular(word)))) return false;
  const end = found.findIndex((word) => BREAKS.has(word));
  const subject = found.slice(0, end < 0 ? undefined : end);
  if (subject.some((word) => RATES.has(word))) return true;
  const counted = /^\s*(?:%|number of|how many)/i.test(metric) && end >= 0 ? found.slice(end + 1) : subject;
  return !/s['\u2019](?:\s|$)|['\u2019]s\b/.test(metric) && counted.some(isCounted);
}

/** Several of them, or the staff: *pupil books* are books, and *staff meetings* meetings. */
function isCounted(word: string, at: number, all: readonly string[]): boolean {
  if (COUNTED_MAORI.has(word)) return true;
  if (!COUNTED.has(singular(word))) return false;
  const next = all[at + 1];
  return word === singular(word)
    ? word === 'staff' && (next === undefined || BREAKS.has(next) || next.endsWith('ed'))
    : true;
}

/** Words that make a number a difference between two counts, which may be negative. */
const DIFFERENCE = new Set(
  (
    'difference change net gap score progress residual balance more fewer less above below reduction increase rise fall ' +
    'against versus vs than compared trend cost budget index rate nps promoter'
  ).split(' '),
);

/** Things that are counted one by one, whatever is said of them. */
const EVENTS = new Set(
  (
    'suspension exclusion expulsion detention incident complaint sanction referral removal injury vacancy post restraint ' +
    'lateness dropout fight quarrel assault'
  ).split(' '),
);

/** Whether a metric counts things, so that it cannot be negative: *number of suspensions*, *pupils in a club*. */
export function isCount(metric: string): boolean {
  const found = foldedWords(metric);
  if (found.some((word) => DIFFERENCE.has(word))) return false;
  const [first = ''] = found;
  const isPlural = words(metric)[0] !== first;
  return (
    first === 'number' ||
    first === 'count' ||
    (isPlural && COUNTED.has(first)) ||
    found.some((word) => EVENTS.has(word))
  );
}

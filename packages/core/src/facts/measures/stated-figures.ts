import { sharesIn, statedMove, statesTarget } from './stated-target.ts';
import { withoutNumber } from '../words/goal-text.ts';
import { directionOf } from '../words/metrics/polarity.ts';

/** Which figures the words of a measure state, so that its fields need not. */
export interface StatedFigures {
  /** Where it stands: *from 71%*, *(it was 71%)*, *July 2026: 71%*. */
  readonly baseline: boolean;
  /** Where it is to get to: *to 85%*, *85% of pupils*, *by 5 points*, *no exclusions*. */
  readonly target: boolean;
}

/**
 * Reads the words of a measure for its figures. It is generous: what it says is there might be missed by a hasty reader,
 * but what it says is not there is not. To keep at 96% is to stand there and to stay there.
 */
export function figuresIn(words: string): StatedFigures {
  const text = withoutNumber(words);
  const moves = hasMove(text);
  const target = [isCount, hasLimit, isWhole, statesTarget].some((states) => states(text)) || moves;
  return { baseline: moves || hasBaseline(text) || (target && isKept(text)), target };
}

function hasMove(text: string): boolean {
  return BARE_MOVE.test(text) || statedMove(text) !== undefined;
}

function isKept(text: string): boolean {
  return /\d|\bzero\b/i.test(text) && directionOf(text) === 'keep';
}

/** A number that is no year, and its end: *9th* and *5@L6* are none. */
const NUMBER = '(?!(?:19|20)\\d\\d\\b)-?[£$€]?\\d[\\d,]*(?:\\.\\d+)?';
const END = '(?![\\w@])';

/** *Baseline: 71%*, *currently 71%*, *it was 71%*, *up from 71%*. */
const BEFORE_BASELINE = new RegExp(
  `\\b(?:baseline|current|currently|starting (?:point|from|at)|stands? at|stood at|was|were|last (?:year|term|summer)|` +
    `previous|previously|(?:up|down) from|now|today)\\b\\D{0,12}${NUMBER}${END}`,
  'i',
);

/** *From 71%*: a bare number behind *from* may count anything. */
const FROM_SHARE = /\bfrom (?:about |around |only |just )?\d[\d.]*\s?(?:%|per\s?cent|points?\b)/i;

/** *71% last year*, *71% (baseline)*, *2026: 71%*. */
const AFTER_BASELINE =
  /\d\s?(?:%|per\s?cent)?\s?\(?(?:last year|at present|currently|now|baseline|at baseline)\b/i;
const DATED = new RegExp(`\\b20\\d\\d(?:[-/–]\\d{2,4})?\\s?[:=]\\s?${NUMBER}${END}`);

/** Whether a measure that has its target in a field names the figure of some year in its words: *maths, 64% in 2026*. */
export function namesFigureOfYear(text: string): boolean {
  return /\d\s?(?:%|per\s?cent)\)? (?:in|for) (?:[a-z]{3,9} )?20\d\d/i.test(text);
}

/** Of two shares, one is where it stands: *75% can explain it (31%)*. */
function hasBaseline(text: string): boolean {
  const isMarked = [BEFORE_BASELINE, FROM_SHARE, AFTER_BASELINE, DATED].some((pattern) => pattern.test(text));
  return isMarked || sharesIn(text) > 1;
}

/** *Lexile: 650L to 750L*; not *(3 to 5 year olds)*. */
const BARE_MOVE = /(?:^|[:,(] ?)\d[\d.,]*(?:%|[a-z]{1,2})? to \d[\d.,]*(?!\w? ?-?(?:years?|yrs?|[ap]m)\b)/i;

/** Words before a number that make a floor or a ceiling of it. */
const BOUND =
  'at least|at most|no more than|no less than|no fewer than|fewer than|more than|less than|under|over|above|below|' +
  'a minimum of|a maximum of|up to';

/** *30 pupils in the choir*, *fewer than 10 exclusions*: what is counted stands first. */
const COUNT_FIRST = new RegExp(`^(?:(?:${BOUND}) |[<>≤≥] ?)?${NUMBER} [a-z]{3}`, 'i');

function isCount(text: string): boolean {
  return COUNT_FIRST.test(text) && !/^\d+ (?:or more|and above|or above)/.test(text);
}

/** *Exclusions below 10*, *target: 12*. */
const LIMIT = new RegExp(
  `(?:\\b(?:${BOUND}|target(?: of| is)?|reach(?:es)?)|[<>≤≥]|\\btarget ?:) ?${NUMBER}${END}`,
  'i',
);

/** Before a limit they say which people are meant: *pupils with fewer than 5 absences*. */
const PEOPLE =
  /\b(?:pupils?|students?|child(?:ren)?|learners?|boys|girls|staff|teachers|famil(?:y|ies)|parents|leavers|classes|graders)\b/i;

function hasLimit(text: string): boolean {
  const limit = LIMIT.exec(text);
  return limit !== null && (/^target|^reach/i.test(limit[0]) || !PEOPLE.test(text.slice(0, limit.index)));
}

/** *All pupils can swim 25 metres*, *No exclusions*; but *No. of exclusions* is a number of them. */
const WHOLE = /^(?:(?:all|every|each|nobody|no one|none) (?:\S+ ){2,40}\S|(?:no|zero|nil) (?!of\b)[a-z])/i;

function isWhole(text: string): boolean {
  return WHOLE.test(text) || /\b(?:at|to|remains?) (?:zero|nil|none)\b/i.test(text);
}

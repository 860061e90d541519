import { parseAmount } from '../../model/amount.ts';
import type { Quantity } from '../../model/quantity.ts';
import { changesStatedIn } from '../words/metrics/stated-change.ts';
import { withoutMarks } from '../words/words.ts';

/** `90%`, `5 percentage points`, `9 out of 10`. */
const SHARE = /\d\s?(?:%|per\s?cent)|\d\s(?:out of|in every|of every)\s\d/gi;

/** Text without one of these states no share and no change from one amount to another. */
const MAY_STATE = /%|per\s?cent|\b(?:from|every|out of|currently|was|now|baseline|starting)\b|→|[-=]>/i;

/** `38 → 70` */
const ARROW = /\d\S{0,20}\s?(?:→|[-=]>)\s?\S{0,2}\d/;

/** An amount that stands by itself. */
const AMOUNT =
  '-?[£$€]?\\d[\\d.,]{0,12}(?:/\\d{1,4}|\\s(?:out )?of \\d{1,4}|\\s?%|\\s?per\\s?cent|\\s?pp|\\s(?:percentage )?points)?';

/** The two ends of an arrow. */
const ARROW_BETWEEN = new RegExp(`(${AMOUNT}) ?(?:→|[-=]>) ?(${AMOUNT})`, 'gi');

/** *To 70% (currently 38%)*, *to 70%, up from 38%*, *to 70% from 38%*: the target stands first. */
const TARGET_FIRST = new RegExp(
  `\\bto (${AMOUNT})( [a-z]+)?(?:,? \\(?(?:up|down) from| \\(from|,? \\(?(?:currently|it was|was|now)(?: at)?:?|` +
    `(?<=%|cent|points) from) (${AMOUNT})( [a-z]+)?\\)?`,
  'gi',
);

/** *Baseline: 38%; target: 70%*, *now 38%, target 70%* */
const LABELLED = new RegExp(
  `\\b(?:baseline|currently|now|starting point)(?: is| of| at)?:? (${AMOUNT})\\D{1,30}\\btarget(?: is| of)?:? (${AMOUNT})`,
  'gi',
);

/** Behind *from*, its *to* stands among so many words: "from 12 suspensions in a term to 3". */
const REACH = 8;

/**
 * Whether running text says where something is to get to: a change from one amount to another ("from 38% to 70%"), a
 * share ("90% of pupils"), or how far it moves ("by 5 points", "halve"). A range that is no change (ages 5 to 7, Years 3
 * to 6, 2026-27) and a share that only says who is meant (the lowest-attaining 20%) do not.
 */
export function statesTarget(text: string): boolean {
  if (MAY_STATE.test(text) && (ARROW.test(text) || sharesIn(text) > 0 || movesIn(text).length > 0))
    return true;
  return changesStatedIn(text).length > 0;
}

/** How many shares running text states, those aside that only say who is meant. */
export function sharesIn(text: string): number {
  let count = 0;
  for (const { index, 0: share } of text.matchAll(SHARE)) {
    if (!isGroupOfPeople(text.slice(0, index), text.slice(index + share.length))) count++;
  }
  return count;
}

const BEFORE_GROUP =
  /\b(?:lowest|bottom|weakest|poorest|top|highest|attaining|achieving|performing|deprived|disadvantaged)\s[\d.,]*$/i;
const AFTER_GROUP = /^\s(?:lowest|bottom|weakest|poorest|highest|most)\b/i;

/** "The lowest 20% of readers", "the 20% most deprived": who is meant, not how far they get. */
function isGroupOfPeople(before: string, after: string): boolean {
  return BEFORE_GROUP.test(before.slice(-30)) || AFTER_GROUP.test(after);
}

/** From where to where something is to get. */
export interface StatedMove {
  readonly from: Quantity;
  readonly to: Quantity;
}

/** The same as running text states it. */
export interface MoveInText extends StatedMove {
  /** The text without it: what it is that moves. */
  readonly rest: string;
}

/** The change from one amount to another that running text states first: "from 38% to 70%", "38 → 70". */
export function statedMove(text: string): MoveInText | undefined {
  return movesIn(text)[0];
}

/**
 * All changes from one amount to another that stand in a text: *from 38% to 70%*, or where there is none of these
 * *38 → 70*, or the target first: *to 70% (currently 38%)*, *to 70%, up from 38%*, or each by its name.
 */
export function movesIn(text: string): readonly MoveInText[] {
  if (!MAY_STATE.test(text)) return [];
  for (const read of READERS) {
    const moves = read(text);
    if (moves.length > 0) return moves;
  }
  return [];
}

type Ends = readonly [from: string, to: string];
type Reader = (text: string) => readonly MoveInText[];

const READERS: readonly Reader[] = [
  (text) => {
    const words = text.split(/\s+/);
    return words.flatMap((word, at) => (/^\(?from$/i.test(word) ? (moveAt(words, at) ?? []) : []));
  },
  (text) => movesBetween(text, ARROW_BETWEEN, ([, from = '', to = '']) => [from, to]),
  (text) => movesBetween(text, TARGET_FIRST, targetFirst),
  (text) => movesBetween(text, LABELLED, ([, from = '', to = '']) => [from, to]),
];

function movesBetween(
  text: string,
  pattern: RegExp,
  endsOf: (match: readonly string[]) => Ends | undefined,
): readonly MoveInText[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [from, to] = (endsOf(match) ?? []).map((end) => parseAmount(withoutMarks(end.trim())).quantity);
    if (from === undefined || to === undefined || (isYear(from) && isYear(to))) return [];
    return moveIn({ from, to }, () => text.replace(match[0], ' '));
  });
}

/** *To 30 June, now 12 May* are no amounts. */
function targetFirst([, to = '', unit = '', from = '', other = '']: readonly string[]): Ends | undefined {
  return [unit, other].some((word) => NOT_AMOUNT.test(word.trim())) ? undefined : [from, to];
}

/** What is left of the text is put together when it is asked for: a text may state many changes. */
function moveIn({ from, to }: StatedMove, left: () => string): MoveInText {
  return {
    from,
    to,
    get rest() {
      return bare(left());
    },
  };
}

/** Without the brackets and marks that are left over. */
function bare(text: string): string {
  return text
    .replace(/\([\s,;:]{0,9}\)?/g, ' ')
    .replace(/[\s:,;.]{1,9}$/, '')
    .trim();
}

/** @param from - where the word *from* stands */
function moveAt(words: readonly string[], from: number): MoveInText | undefined {
  if (words[from - 1]?.toLowerCase() === 'aged') return undefined;
  const gap = words.slice(from + 2, from + REACH).findIndex((word) => word.toLowerCase() === 'to');
  if (gap === -1) return undefined;
  const first = behindArticle(words, from + 1);
  const second = behindArticle(words, from + gap + 3);
  const start = amountAt(words, first);
  const end = start && amountAt(words, second);
  if (start === undefined || end === undefined || (isYear(start) && isYear(end))) return undefined;
  const taken = new Set([
    from,
    from + gap + 2,
    ...placesOfAmount(words, first),
    ...placesOfAmount(words, second),
  ]);
  return moveIn({ from: start, to: end }, () => words.filter((_, at) => !taken.has(at)).join(' '));
}

/** Where an amount stands among words: its figure, and the words of its unit. */
function placesOfAmount(words: readonly string[], at: number): readonly number[] {
  const places = [at];
  for (let next = at + 1; UNIT_WORD.test(words[next] ?? ''); next++) places.push(next);
  return places;
}

const UNIT_WORD = /^(?:per|cent|percent|percentage|points|%)\W?$/i;

/** *From a 4.2 to a 4.6* */
function behindArticle(words: readonly string[], at: number): number {
  return /^(?:an?|the)$/i.test(words[at] ?? '') ? at + 1 : at;
}

/** The longest amount that is one word, in UTF-16 units. */
const LONGEST_AMOUNT = 20;

/** Words behind a number that make it a date, a time of day or an age. */
const NOT_AMOUNT =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|[ap]\.?m\b|o'clock|years?\W*$|years?-old|yrs?$)/i;

/** Words behind a number that say what it is. */
const UNITS: Readonly<Record<string, string>> = {
  per: '%',
  percent: '%',
  percentage: ' points',
  points: ' points',
};

function amountAt(words: readonly string[], at: number): Quantity | undefined {
  const next = words[at + 1] ?? '';
  if (NOT_AMOUNT.test(next)) return undefined;
  const word = (words[at] ?? '').slice(0, LONGEST_AMOUNT);
  const bare = withoutMarks(word);
  const unit = bare === word ? (UNITS[withoutMarks(next).toLowerCase()] ?? '') : '';
  return (unit === '' ? undefined : parseAmount(bare + unit).quantity) ?? parseAmount(bare).quantity;
}

function isYear(quantity: Quantity): boolean {
  return quantity.unit.kind === 'plain' && quantity.value >= 1900 && quantity.value <= 2200;
}

import { rhythmOf } from '../../model/recurrence.ts';
import { whenTokens } from '../../model/when-tokens.ts';
import type { WhenToken } from '../../model/when-tokens.ts';
import { remember } from './memo.ts';

/** Texts longer than this are read so far and no further. */
const LONGEST = 400;

/** What a text that is no date says of time. */
export interface TimeInText {
  /** Roughly how many days lie between two times, where it says how often: *half-termly*, *every Friday*. */
  readonly everyDays: number | undefined;
  /** Whether it names a time: *by October half-term*, *from Spring 2*, *2026-10-09*. */
  readonly isDated: boolean;
}

/** Reads what a sentence or a heading says of time on the way: *Book looks each half term*, *Two twilights by October*. */
export const timeIn: (text: string) => TimeInText = remember(1024, (text) => {
  const tokens = whenTokens(text.slice(0, LONGEST).replaceAll(/[()[\]]/g, ' '));
  const everyDays = rhythmOf(tokens);
  return {
    everyDays: everyDays === undefined || everyDays === 0 ? undefined : everyDays,
    isDated: tokens.some((token, at) => isDate(token) || isNamed(tokens, at)),
  };
});

/** `2026-10-09`, `09/10/2026`, `09/10/26`. */
function isDate({ kind, text }: WhenToken): boolean {
  return kind === 'figure' && /^\d+([-/.])\d+\1\d+$/.test(text);
}

/** Words that lead up to a time, and seldom to anything else that sounds like one. */
const BEFORE_TIMES: ReadonlySet<string | undefined> = new Set(
  'by before until till from in during over this next late early mid end start beginning of'.split(' '),
);

/** Months that are also other words. */
const DOUBTFUL = new Set('may march sum sun sat mar sep fall spring'.split(' '));

/** What shows, of a word that may name a time, that it does: *in May*, *9 March*, *Spring term*, *Term 2*, *by half-term*. */
const SHOWN_BY: Readonly<Record<string, readonly (keyof Nearby)[]>> = {
  month: ['isLedUpTo', 'hasNumber'],
  season: ['isLedUpTo', 'hasNumberBehind', 'isTerm'],
  holiday: ['isLedUpTo'],
  half: ['isTermLedUpTo'],
  part: ['hasNumberBehind'],
};

function isNamed(tokens: readonly WhenToken[], at: number): boolean {
  const { text = '', meaning } = tokens[at] ?? {};
  if (meaning?.is === 'month' && !DOUBTFUL.has(text)) return true;
  const near = nearby(tokens, at);
  if (meaning === undefined) return near.isLedUpTo && YEAR.test(text);
  return SHOWN_BY[meaning.is]?.some((sign) => near[sign]) === true;
}

/** What stands around a word. */
interface Nearby {
  readonly isLedUpTo: boolean;
  readonly hasNumber: boolean;
  readonly hasNumberBehind: boolean;
  /** The season of a term: *Spring term*, *summer half-term*. */
  readonly isTerm: boolean;
  /** *by half-term*, and not *in half the classes* */
  readonly isTermLedUpTo: boolean;
}

function nearby(tokens: readonly WhenToken[], at: number): Nearby {
  const before = tokens[at - 1];
  const after = tokens[at + 1]?.kind === 'link' ? tokens[at + 2] : tokens[at + 1];
  const leading = before?.text === 'the' ? tokens[at - 2] : before;
  const isLedUpTo = BEFORE_TIMES.has(leading?.text);
  const isTerm = TERMS.has(after?.meaning?.is);
  return {
    isLedUpTo,
    hasNumber: isNumber(after) || isNumber(before),
    hasNumberBehind: isNumber(after),
    isTerm,
    isTermLedUpTo: isLedUpTo && isTerm,
  };
}

const TERMS: ReadonlySet<string | undefined> = new Set(['part', 'half']);

/** *2027*, *2026-27* */
const YEAR = /^20\d\d(?:[-/–]\d{2,4})?$/;

function isNumber(token: WhenToken | undefined): boolean {
  return token?.kind === 'figure' && /^\d{1,4}$/.test(token.text);
}

/** Words that stand where a date belongs and name none. *TBC* is a placeholder, and *half-term* is in the diary. */
const NO_TIME =
  /\b(?:as (?:required|requested|needed|necessary|appropriate|and when|soon as)|asap|when(?:ever)? (?:required|needed|necessary|appropriate|available|possible)|where (?:possible|appropriate)|if (?:required|needed|necessary)|in due course|over time|in time|sometime|soon|shortly|later|eventually|(?:long|medium|short)(?:er)?[ -]term|going forward|in future|any time|flexible)\b/i;

/** Whether a text where a date belongs names no time at all: *as required*, *in due course*. */
export function saysNoTime(text: string): boolean {
  return NO_TIME.test(text) && !timeIn(text).isDated;
}

/** Whether a text speaks of days off, which everyone at a school knows: *by winter break*. */
export function namesHoliday(text: string): boolean {
  return /\b(?:break|holidays?|vacation)\b/i.test(text);
}

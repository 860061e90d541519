import { parseAmount } from '../model/amount.ts';
import type { Quantity } from '../model/quantity.ts';

/** `90%`, `5 percentage points`, `9 out of 10`. */
const SHARE = /\d\s?(?:%|per\s?cent)|\d\s(?:out of|in every|of every)\s\d/gi;

/** Text without one of these states no figure. */
const MAY_STATE = /%|per\s?cent|\b(?:from|every|out of|by|halv)|→|[-=]>/i;

/** `38 → 70` */
const ARROW = /\d\S{0,20}\s?(?:→|[-=]>)\s?\S{0,2}\d/;

/** `by a third`, `halve`: how far, from wherever it stands. */
const FRACTION =
  /\bhalv(?:e|es|ed|ing)\b|\bby (?:half|(?:an?|one|two|three) (?:half|thirds?|quarters?|fifths?|tenths?))\b/i;

/** Behind *from*, its *to* stands among so many words: "from 12 suspensions in a term to 3". */
const REACH = 8;

/**
 * Whether running text says where something is to get to: a change from one amount to another ("from 38% to 70%"), or
 * a share ("90% of pupils") or a fraction ("halve", "by a third"). A range that is no change (ages 5 to 7, Years 3 to 6, 2026-27) and a share that only says
 * who is meant (the lowest-attaining 20%) do not.
 */
export function statesTarget(text: string): boolean {
  if (!MAY_STATE.test(text)) return false;
  return ARROW.test(text) || FRACTION.test(text) || statesShare(text) || statesChange(text);
}

function statesShare(text: string): boolean {
  for (const { index, 0: share } of text.matchAll(SHARE)) {
    if (!isGroupOfPeople(text.slice(0, index), text.slice(index + share.length))) return true;
  }
  return false;
}

const BEFORE_GROUP =
  /\b(?:lowest|bottom|weakest|poorest|top|highest|attaining|achieving|performing|deprived|disadvantaged)\s[\d.,]*$/i;
const AFTER_GROUP = /^\s(?:lowest|bottom|weakest|poorest|highest|most)\b/i;

/** "The lowest 20% of readers", "the 20% most deprived": who is meant, not how far they get. */
function isGroupOfPeople(before: string, after: string): boolean {
  return BEFORE_GROUP.test(before.slice(-30)) || AFTER_GROUP.test(after);
}

function statesChange(text: string): boolean {
  const words = text.split(/\s+/);
  return words.some((word, at) => word.toLowerCase() === 'from' && isChange(words, at));
}

/** @param from - where the word *from* stands */
function isChange(words: readonly string[], from: number): boolean {
  if (words[from - 1]?.toLowerCase() === 'aged') return false;
  const gap = words.slice(from + 2, from + REACH).indexOf('to');
  if (gap === -1) return false;
  const ends = [from + 1, from + gap + 3].map((at) => amountAt(words, at));
  return ends.every((end) => end !== undefined) && !ends.every(isYear);
}

/** The longest amount that is one word, in UTF-16 units. */
const LONGEST_AMOUNT = 20;

/** Words behind a number that make it a date, a time of day or an age. */
const NOT_AMOUNT =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|[ap]\.?m\b|o'clock|years?\W*$|years?-old|yrs?$)/i;

function amountAt(words: readonly string[], at: number): Quantity | undefined {
  if (NOT_AMOUNT.test(words[at + 1] ?? '')) return undefined;
  const word = (words[at] ?? '').slice(0, LONGEST_AMOUNT);
  let end = word.length;
  while (end > 0 && ',;:.!?)'.includes(word.charAt(end - 1))) end--;
  return parseAmount(word.slice(0, end)).quantity;
}

function isYear(quantity: Quantity | undefined): boolean {
  return quantity?.unit.kind === 'plain' && quantity.value >= 1900 && quantity.value <= 2200;
}

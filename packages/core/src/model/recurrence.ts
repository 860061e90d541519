import { isSmallNumber } from './when-tokens.ts';
import type { WhenToken } from './when-tokens.ts';
import { ongoingWords, rhythms, countWords, unitDays, unitQualifiers } from './when-words.ts';

/** Whether the words say that a thing has no end: `ongoing`, `on-going`, `all year`, `throughout the year`. */
export function isOngoing(tokens: readonly WhenToken[]): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'link');
  return words.some(({ text }, at) => {
    const next = words[at + 1]?.text;
    switch (text) {
      case 'throughout':
        return !words.some(({ meaning }) => meaning?.is === 'month' || meaning?.is === 'season');
      case 'on':
        return next === 'going';
      case 'all':
      case 'whole':
        return next === 'year';
      case 'year':
        return next === 'round' || next === 'long';
      default:
        return ongoingWords().has(text);
    }
  });
}

/**
 * How often a thing recurs: roughly the days from one time to the next, or 0 where the words do not say ("regularly").
 * Reads `weekly`, `half-termly`, `every Friday`, `twice a term`, `every six weeks`; `undefined` for anything else. Words
 * that say how often are heard before those that do not: "each class, weekly" is weekly.
 */
export function rhythmOf(tokens: readonly WhenToken[]): number | undefined {
  const words = tokens.filter(({ kind }) => kind !== 'link');
  let found: number | undefined;
  for (let at = 0; at < words.length; at++) {
    const days = byAdverb(words, at) ?? byCount(words, at) ?? byUnit(words, at);
    if (days !== undefined && days > 0) return days;
    found ??= days;
  }
  return found;
}

/** `weekly`, `half-termly`, `bi-weekly`, `twice weekly`, `six-weekly`. */
function byAdverb(words: readonly WhenToken[], at: number): number | undefined {
  const days = rhythms().get(textAt(words, at));
  if (days === undefined) return undefined;
  const before = textAt(words, at - 1);
  if (before === 'half') return days / 2;
  if (before === 'bi') return days * 2;
  const each = countWords().get(before);
  return each === undefined ? days * (numberBefore(words, at) ?? 1) : days / each;
}

/** The six of `six-weekly`; the number of a term, as in `Autumn 2, weekly`, is none. */
function numberBefore(words: readonly WhenToken[], at: number): number | undefined {
  const named = words[at - 2]?.meaning?.is;
  return named === 'season' || named === 'part' || named === 'half' || named === 'month'
    ? undefined
    : numberAt(words, at - 1);
}

/** `once a year`, `twice a half-term`, `three times per week`, `2 x per week`. */
function byCount(words: readonly WhenToken[], at: number): number | undefined {
  const counted = ['times', 'x'].includes(textAt(words, at + 1));
  const times = counted ? numberAt(words, at) : countWords().get(textAt(words, at));
  const after = at + (counted ? 2 : 1);
  if (times === undefined || !['a', 'per', 'each', 'every'].includes(textAt(words, after))) return undefined;
  const days = unitAt(words, after + 1);
  return days === undefined ? undefined : days / times;
}

/** `every Friday`, `each half-term`, `every other week`, `every six weeks`; of `every meeting` the days are not known. */
function byUnit(words: readonly WhenToken[], at: number): number | undefined {
  const text = textAt(words, at);
  if (text === 'per') return unitAt(words, at + 1);
  if (text !== 'every' && text !== 'each') return undefined;
  const factor = textAt(words, at + 1) === 'other' ? 2 : numberAt(words, at + 1);
  return (unitAt(words, at + (factor === undefined ? 1 : 2)) ?? 0) * (factor ?? 1);
}

function unitAt(words: readonly WhenToken[], from: number): number | undefined {
  const at = unitQualifiers().has(textAt(words, from)) ? from + 1 : from;
  if (textAt(words, at) !== 'half') return unitDays().get(textAt(words, at));
  const days = unitDays().get(textAt(words, at + 1));
  return days === undefined ? undefined : days / 2;
}

function numberAt(words: readonly WhenToken[], at: number): number | undefined {
  const word = words[at];
  if (word?.meaning?.is === 'number') return word.meaning.value;
  return isSmallNumber(textAt(words, at)) ? Number(word?.text) || undefined : undefined;
}

function textAt(words: readonly WhenToken[], at: number): string {
  return words[at]?.text ?? '';
}

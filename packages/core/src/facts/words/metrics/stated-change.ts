import { lazily, wordSet, wordTable } from '../../../model/lazily.ts';
import { withoutNumber } from '../goal-text.ts';
import * as data from './stated-change-data.ts';
import { bareSizeAt, limitedBy, share, sizeAt } from './stated-size.ts';
import type { Size, SizeAt } from './stated-size.ts';
import { withoutMarks } from '../words.ts';

/** How far something is to move from where it stands, as running text states it. */
export interface StatedChange extends Size {
  /** In small letters, as the text has it: `by a third`. */
  readonly text: string;
}

/** *Increasing*, *an improvement*, *higher*: which way something is to go, but not where to. */
export function saysOnlyWhichWay(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[\s,]+/)
    .map(withoutMarks)
    .filter((word) => !saysNothing().has(word));
  return words.length > 0 && words.every((word) => trends().has(word) || comparatives().has(word));
}

/** A text without one of these states no change. */
const MAY_STATE =
  /\b(?:by|up|down|of|twice|half|more|fewer|less|higher|lower|greater|better|smaller|shorter|increase|rise|uplift|improvement|gain|jump|growth|reduction|decrease|fall|drop|cut|decline)\b|halv|doubl|trebl|tripl/i;

/** *A year-on-year rise of 2 points*, *annually by 3%*. */
const COMES_AGAIN =
  /\b(?:year[- ]on[- ]year|annual(?:ly)?|per annum|each (?:year|term)|every (?:year|term)|yearly)\b/i;

/** How far a text is read, in UTF-16 units, and how far before an amount the verb may stand, in words. */
const LONGEST = 600;
const REACH = 12;

/**
 * The changes that running text states: *raise attendance by 5 points*, *a 10% reduction*, *a rise of 3%*, *a third
 * fewer*, *halve*, *double*. What is reached (*to 70%*, *from 38% to 70%*) is no change, and dates and doers are none
 * (*by 2027*, *by half-term*, *read by 12 pupils*).
 */
export function changesStatedIn(text: string): readonly StatedChange[] {
  if (!MAY_STATE.test(text)) return [];
  const words = withoutNumber(text)
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/(\d)-(?=point|percent)/g, '$1 ')
    .split(/[\s(]+/)
    .map(withoutMarks);
  const isRate = COMES_AGAIN.test(text);
  const found: StatedChange[] = [];
  for (let at = 0; at < words.length; at++) {
    const change = changeAt(words, at);
    if (change === undefined) continue;
    const { kind, size, grain, limit, isExact, end } = limitedBy(words, at, change);
    found.push({
      kind,
      size,
      grain,
      limit,
      isExact: isExact && !isRate,
      text: words.slice(at, end).join(' '),
    });
    at = end - 1;
  }
  return found;
}

type Reader = (words: readonly string[], at: number) => SizeAt | undefined;

function changeAt(words: readonly string[], at: number): SizeAt | undefined {
  for (const read of readers()) {
    const found = read(words, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

const readers = lazily((): readonly Reader[] => [byVerb, asMany, byAmount, ofAmount, upOrDown, beforeTrend]);

const multipliers = wordTable([data.HALVING, 1 / 2], [data.DOUBLING, 1], [data.TREBLING, 2]);
const noDoubling = wordSet(data.NO_DOUBLING);
const trends = wordSet(data.TRENDS);
const nouns = wordSet(data.TREND_NOUNS);
const comparatives = wordSet(data.COMPARATIVES);
const saysNothing = wordSet('an a to be further much even year on in trend is');

/** *Halve*, *doubled*; not *double science*, nor what is *doubled up*. */
const byVerb: Reader = (words, at) => {
  const size = multipliers().get(words[at] ?? '');
  return size === undefined || noDoubling().has(words[at + 1] ?? '') ? undefined : share(size, at + 1);
};

/** *Twice as many*, *half as much*. */
const asMany: Reader = (words, at) => {
  const size = words[at] === 'twice' ? 1 : words[at] === 'half' ? 1 / 2 : undefined;
  const compares = words[at + 1] === 'as' && /^(?:many|much|often)$/.test(words[at + 2] ?? '');
  return size === undefined || !compares ? undefined : share(size, at + 3);
};

/** *Raise … by 5 points*, *cut … by at least a third*. */
const byAmount: Reader = (words, at) => {
  if (words[at] !== 'by') return undefined;
  const isMoved = words.slice(Math.max(0, at - REACH), at).some((word) => trends().has(word));
  return isMoved ? sizeAt(words, at + 1) : undefined;
};

/** *An increase of 5 points*. */
const ofAmount: Reader = (words, at) =>
  nouns().has(words[at] ?? '') && words[at + 1] === 'of' ? sizeAt(words, at + 2) : undefined;

/** *Up 5 points*, *down a fifth*. */
const upOrDown: Reader = (words, at) =>
  words[at] === 'up' || words[at] === 'down' ? bareSizeAt(words, at + 1) : undefined;

/** *A 10% reduction*, *5 points higher*, *a third fewer*; but *5% higher than others* is where it stands. */
const beforeTrend: Reader = (words, at) => {
  const found = bareSizeAt(words, at);
  if (found === undefined) return undefined;
  const { end, hasUnit } = found;
  const next = words[end] ?? '';
  if (nouns().has(next)) return { ...found, end: end + 1 };
  // Without a unit, *2 more* may be two of anything.
  const compares = hasUnit ? comparatives().has(next) : next === 'fewer' || next === 'less';
  return compares && words[end + 1] !== 'than' ? { ...found, end: end + 1 } : undefined;
};

import { wordSet } from '../../model/lazily.ts';
import type { Span } from '../../source/node.ts';
import { PUPIL_WORDS } from './least-served-data.ts';
import { namesNeed } from './named-person.ts';
import { singular } from './words.ts';

/** Small numbers in words, from nought. */
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** What stands between a number and the pupils it counts is no more than this. */
const REACH = 4;

/** Between a number and pupils, these make it a number of something else: *3 sessions with pupils*. */
const PARTING = wordSet(
  'with for to in at by and per from on or than as week day month hour minute ago later old time session lesson group class book ' +
    'teacher staff adult school meeting step percent point place visit call ta lsa assistant governor parent carer leader lead mentor volunteer',
);

/** Before a number, these make it a name (*Year 3*), part of a share, or a limit (*fewer than 5*). */
const NAMING = wordSet(
  'year yr grade class ks key stage tier level band group phase room term week priority goal table top than most in p s y step ' +
    'attainment progress question section article page chapter unit stem part',
);

const NUMBER = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|only)\b/i;
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}'\u2019]*/gu;
const pupils = wordSet(PUPIL_WORDS);

interface Token extends Span {
  readonly word: string;
}

/**
 * The places of a text that count fewer than `limit` pupils with a need that sets them apart: *3 pupils with EHC plans*, *two
 * looked-after children*, *our only Traveller child*, *4 EHCPs*. From so few, those who know the school can tell who is
 * meant. Numbers of other things, year groups and shares of the whole are none.
 */
export function smallGroupsIn(text: string, limit: number): readonly Span[] {
  if (!NUMBER.test(text) || !namesNeed(text)) return [];
  const tokens = tokensOf(text);
  const groups: Span[] = [];
  for (const [at, { start }] of tokens.entries()) {
    if (start < (groups.at(-1)?.end ?? 0) || !isSmallNumber(text, tokens, at, limit)) continue;
    const end = endOfGroup(text, tokens, at);
    if (end !== undefined) groups.push({ start, end });
  }
  const listed = [...text.matchAll(LISTED)].filter(([, count]) => Number(count) < limit);
  const shares = [...text.matchAll(SHARE)].filter(
    ({ 1: whole, index }) => Number(whole) < limit && countsPupils(text.slice(0, index)),
  );
  const spans = [...listed, ...shares].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
  return [...groups, ...spans];
}

/** *(1 of 3)* */
const SHARE = /\(\d{1,2} (?:of|out of) (\d{1,2})\)/g;

/** Whether what stands before a number in its sentence is about pupils with a need: *33% of our looked-after pupils*. */
function countsPupils(before: string): boolean {
  const clause =
    before
      .slice(-LONGEST)
      .split(/[.;!?\n]/)
      .at(-1) ?? '';
  return namesNeed(clause) && tokensOf(clause).some(({ word }) => pupils().has(word));
}

/** *LAC 3*, *EHCPs: 4*, as contexts of schools are written. */
const LISTED =
  /\b(?:LAC|CLA|EHCPs?|CIN|GRT|looked[- ]after(?: children)?|young carers)(?: ?[:=] ?| )(\d{1,2})\b(?! ?(?:%|per\b)|[.:/-]\d)/g;

function isSmallNumber(text: string, tokens: readonly Token[], at: number, limit: number): boolean {
  const count = countOf(tokens[at]?.word ?? '') ?? 0;
  return count > 0 && count < limit && !isOther(text, tokens, at);
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    word: singular(word.toLowerCase()),
    start: index,
    end: index + word.length,
  }));
}

function countOf(word: string): number | undefined {
  if (word === 'only') return 1;
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const at = NUMBERS.indexOf(word);
  return at < 0 ? undefined : at;
}

/** *Year 3*, *3%*, *1:1*, *3.5*, *one in four*, *5-year-olds*. */
function isOther(text: string, tokens: readonly Token[], at: number): boolean {
  const { start, end } = tokens[at] ?? { start: 0, end: 0 };
  const next = tokens[at + 1]?.word;
  if (
    isNumbered(text, tokens, at) ||
    next === 'in' ||
    (next === 'of' && !isWhole(tokens[at + 2]?.word ?? ''))
  )
    return true;
  return (
    /[-:./\u2013£$€]/.test(text.charAt(start - 1)) ||
    /^(?:\s?%|[-:/\u2013]|\.\d| ?per ?cent)/.test(text.slice(end, end + 10))
  );
}

/** A number alone, or with the letter of a class: *Y4*. */
const NUMBERED = /^(?:[ypsk]|yr|ks)?\d+$/;
const CLASS = /^[a-z]+\d+$/;

/** *Year 4*, *Years 4 and 5*, *Y4 & 5*, *Attainment 8* */
function isNumbered(text: string, tokens: readonly Token[], at: number): boolean {
  let first = at;
  for (let before = numberBefore(text, tokens, at); before !== undefined;) {
    first = before;
    before = numberBefore(text, tokens, first);
  }
  return NAMING().has(tokens[first - 1]?.word ?? '') || (first < at && CLASS.test(tokens[first]?.word ?? ''));
}

/** Where the number stands that this one goes on from: the 4 in *4 and 5* or *4 & 5*. */
function numberBefore(text: string, tokens: readonly Token[], at: number): number | undefined {
  const isJoined = JOINING.has(tokens[at - 1]?.word ?? '');
  const before = at - (isJoined ? 2 : 1);
  const number = tokens[before];
  if (number === undefined || !NUMBERED.test(number.word)) return undefined;
  const between = text.slice(number.end, tokens[at]?.start);
  return isJoined || /^ ?[&/] ?$/.test(between) ? before : undefined;
}

const JOINING: ReadonlySet<string> = new Set(['and', 'to', 'or']);

/** *2 of 3*, *two of our* */
function isWhole(word: string): boolean {
  return (
    /^\d+$/.test(word) || ['the', 'our', 'these', 'those', 'them'].includes(word) || NUMBERS.includes(word)
  );
}

/** Where the words about a counted group end: behind its pupils, or what sets them apart. */
function endOfGroup(text: string, tokens: readonly Token[], at: number): number | undefined {
  const near = nearTo(tokens, at);
  const [first] = near;
  if (first !== undefined && PLANS.has(first.word)) return first.end;
  if (!near.some(({ word }) => pupils().has(word))) return undefined;
  const start = tokens[at]?.start ?? 0;
  const clause = text.slice(start, start + LONGEST).split(/[.;!?\n]/, 1)[0] ?? '';
  return namesNeed(clause) ? start + clause.trimEnd().length : undefined;
}

/** The words that may belong to a number. */
function nearTo(tokens: readonly Token[], at: number): readonly Token[] {
  const behind = tokens.slice(at + 1, at + 2 + REACH);
  const parted = behind.findIndex(({ word }) => PARTING().has(word));
  return parted < 0 ? behind : behind.slice(0, parted);
}

const LONGEST = 100;
const PLANS: ReadonlySet<string> = new Set(['ehcp', 'iep', 'idp', 'lac', 'cla']);

import { wordSet } from '../../model/lazily.ts';
import { EMPHASISED, KNOWN_ACRONYMS } from './acronym-data.ts';

/** A short form in a text. */
export interface Acronym {
  /** In capitals, without the ending of a plural and without numbers: *TA* for *TAs*, *KS* for *KS2*. */
  readonly key: string;
  /** As it is written. */
  readonly written: string;
  /** Whether the text says what it stands for, before it or behind it: *teaching assistant (TA)*, *TA (teaching assistant)*. */
  readonly isSpelledOut: boolean;
}

/** Whether readers of plans can be expected to know a short form. */
export function isKnownAcronym(key: string): boolean {
  return known().has(key);
}

/**
 * The short forms of a text. Left out are words in capitals for emphasis, texts that are all in capitals, Roman numerals,
 * grades (*A\**, *AAB*), codes of one letter (*Y6*, *P1*) and names that only look like one (*PowerPoint*).
 */
export function acronymsIn(text: string): readonly Acronym[] {
  if (!CAPITALS.test(text) || isShouted(text)) return [];
  const tokens = [...text.matchAll(TOKEN)];
  const loud = tokens.map(([token], at) => emphasised().has(token) || isInRun(tokens, at));
  return tokens.flatMap(({ 0: token, index }, at) => {
    if (loud[at - 1] === true || loud[at] === true || loud[at + 1] === true) return [];
    const acronym = readAcronym(token);
    if (acronym === undefined || TITLE.test(text.slice(Math.max(0, index - 6), index))) return [];
    return { ...acronym, isSpelledOut: isSpelledOut(text, index, index + token.length, acronym.key) };
  });
}

const known = wordSet(KNOWN_ACRONYMS);
const emphasised = wordSet(EMPHASISED);

/** Behind a title stand initials: *Mr JP Orr*. */
const TITLE = /\b(?:Mr|Mrs|Ms|Miss|Dr)\.? $/;

const CAPITALS = /\p{Lu}[\p{L}&]?\p{Lu}/u;
const TOKEN = /[\p{L}\p{N}&]+(?:['\u2019]s)?/gu;

/** Whether words have no small letter among them; one alone must be longer than short forms are. */
function isShouted(text: string): boolean {
  return /\s|\p{Lu}{6}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** So many words in capitals one behind the other are a sign or a heading: *NO BALL GAMES*. */
const RUN = 3;

function isInRun(tokens: readonly RegExpExecArray[], at: number): boolean {
  let [first, last] = [at, at];
  while (at - first < RUN && isLoudPair(tokens[first - 1], tokens[first])) first--;
  while (last - at < RUN && isLoudPair(tokens[last], tokens[last + 1])) last++;
  return last - first + 1 >= RUN;
}

/** Whether two words in capitals stand one behind the other with nothing but a blank between them. */
function isLoudPair(one: RegExpExecArray | undefined, other: RegExpExecArray | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.index + one[0].length + 1 === other.index && IS_LOUD.test(one[0]) && IS_LOUD.test(other[0]);
}

const IS_LOUD = /^\p{Lu}{2,}$/u;

function readAcronym(token: string): Pick<Acronym, 'key' | 'written'> | undefined {
  const written = token.replace(/['\u2019]s$/, '').replace(/(?<=\p{Lu}|\d)s$/u, '');
  const letters = withoutNumbers(written);
  const capitals = letters.replace(/\P{Lu}/gu, '').length;
  const isOne =
    capitals > 1 &&
    letters.length <= LONGEST &&
    capitals * 2 > letters.length &&
    /^\p{Lu}[\p{L}&]+$/u.test(letters);
  if (!isOne || letters.endsWith('&') || NUMERAL.test(letters) || GRADES.test(letters)) return undefined;
  return { key: letters.toUpperCase(), written };
}

/** *KS2* and *5GCSE* without their numbers. */
export function withoutNumbers(text: string): string {
  return text.replace(/^\d{1,4}/, '').replace(/\d{1,4}$/, '');
}

/** What is longer is a word in capitals. */
const LONGEST = 7;
const NUMERAL = /^[IVX]+$/;
const GRADES = /^[A-C]{3}$/;

/** The longest explanation of a short form, in UTF-16 units. */
const REACH = 80;

function isSpelledOut(text: string, start: number, end: number, key: string): boolean {
  if (text.charAt(start - 1) === '(' && text.charAt(end) === ')')
    return abbreviates(key, text.slice(Math.max(0, start - 1 - REACH), start - 1));
  const behind = /^\s?[(:=\u2013\u2014-]\s?([^()]+)/.exec(text.slice(end, end + REACH))?.[1];
  return behind !== undefined && abbreviates(key, behind.split(/[,.;]/, 1)[0] ?? '');
}

/**
 * Whether each letter of a short form is found in a phrase, from the last to the first, and the first at the beginning of
 * a word: the method of Schwartz and Hearst (2003).
 */
function abbreviates(key: string, phrase: string): boolean {
  const letters = key.replaceAll('&', '').toLowerCase();
  const long = phrase.toLowerCase();
  let at = long.length;
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    do at = long.lastIndexOf(letters.charAt(letter), at - 1);
    while (letter === 0 && at > 0 && /\p{L}/u.test(long.charAt(at - 1)));
    if (at < 0 || (at === 0 && letter > 0)) return false;
  }
  // As many words as letters at most, but for small ones between them.
  return long.slice(at).trim().split(/\s+/).length <= letters.length * 2;
}

import { lazily } from '../../model/lazily.ts';
import { remember } from './memo.ts';

/** Compounds that are written with and without a hyphen; read as one word. */
const COMPOUNDS =
  'wellbeing ongoing dropout preschool workload email online lunchtime headteacher classroom timetable';
const compounds = lazily(() => new Set(COMPOUNDS.split(' ')));

/** Those that are also written as two words, which mean nothing else side by side. */
const TWO_WORDS = 'wellbeing workload headteacher coheadteacher classroom timetable lunchtime';
const twoWords = lazily(() => new Set(TWO_WORDS.split(' ')));

const LETTER = /^[\p{L}\p{M}\p{N}]/u;
const APOSTROPHE = 0x27;
const HYPHENS = '-\u2010\u2011';

/**
 * The words of a text, in lower case and in order. Letters of any script count; a possessive `’s` is dropped, other
 * inner apostrophes are kept (`don't`); hyphens part words, but for prefixes and compounds that are also written solid
 * (`co-ordinator`, `well-being`, `well being`); a decimal number is one word.
 */
export function words(text: string): string[] {
  const plain = normalise(text);
  return BEYOND_USUAL.test(plain) ? wordsOfAnyScript(plain) : usualWords(plain);
}

/** What is neither ASCII nor a mark that is usual in English, and may be a letter. */
const BEYOND_USUAL = /[^\s\x21-\x7E\u00A3\u2013\u2014\u201C\u201D\u2022\u20AC]/;

/** A word in ASCII, with the hyphen or blank between it and the one before it where nothing else stands there. */
const USUAL_WORD = /(?:(?<=[a-z\d])[- ])?[a-z\d]+(?:(?:'|(?<=\d)\.(?=\d))[a-z\d]+)*/g;

/** Most texts, in a fraction of the time: the expression goes through the characters. */
function usualWords(plain: string): string[] {
  const found: string[] = [];
  for (const match of plain.match(USUAL_WORD) ?? []) {
    const first = match.charAt(0);
    const joint = first === '-' || first === ' ' ? first : '';
    add(found, withoutPossessive(match.slice(joint.length)), joint);
  }
  return found;
}

function wordsOfAnyScript(plain: string): string[] {
  const found: string[] = [];
  let start = -1;
  let end = -1;
  for (let at = 0; at <= plain.length; at++) {
    if (isInner(plain, at, start >= 0)) {
      if (start < 0) start = at;
      continue;
    }
    if (start < 0) continue;
    add(found, withoutPossessive(plain.slice(start, at)), start - end === 1 ? plain.charAt(end) : '');
    end = at;
    start = -1;
  }
  return found;
}

/** A word of running text without the marks that may stand behind it: `July).` is `July`. */
export function withoutMarks(word: string): string {
  return word.replace(/[.,;:)\]!?]{1,9}$/, '');
}

/** The same for texts that several rules read, which are remembered for a while. */
export const wordsOf: (text: string) => readonly string[] = remember(1024, words);

/**
 * The word in the singular, by its look alone: `TAs` and `secretaries` fold as `ta` and `secretary`. Made for comparing
 * words that were both folded, not for showing.
 */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 3 || !word.endsWith('s')) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return 'sui'.includes(word.charAt(word.length - 2)) ? word : word.slice(0, -1);
}

/** The words of a text, each in the singular; remembered for a while. */
export const foldedWords: (text: string) => readonly string[] = remember(1024, (text) =>
  wordsOf(text).map(singular),
);

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['women', 'woman'],
  ['men', 'man'],
]);

function normalise(text: string): string {
  const lower = lowered(text);
  return lower.includes('no. of ') ? lower.replace(NUMBER_OF, 'number of ') : lower;
}

/** Where *no.* says no. */
const NUMBER_OF = /\bno\. of /g;

function lowered(text: string): string {
  if (!/[^\s\x21-\x7E]/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'");
}

/** Whether the character belongs to a word: a letter or digit, or a mark that joins two of them. */
function isInner(text: string, at: number, open: boolean): boolean {
  if (isLetter(text, at, open)) return true;
  const code = text.charCodeAt(at);
  if (code === APOSTROPHE) return open && isLetter(text, at + 1, false);
  return code === 0x2e && open && isDigit(text, at - 1) && isDigit(text, at + 1);
}

function isLetter(text: string, at: number, open: boolean): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  // The second half of a pair goes with its first.
  if (code >= 0xdc00 && code <= 0xdfff) return open;
  const point = text.codePointAt(at);
  return point !== undefined && LETTER.test(String.fromCodePoint(point));
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function withoutPossessive(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

/** @param joint - what stands between the word and the one before, where that is one character */
function add(found: string[], word: string, joint: string): void {
  const before = joint === '' ? undefined : found.at(-1);
  if (before !== undefined && isOneWord(before, word, joint)) found[found.length - 1] = before + word;
  else found.push(word);
}

function isOneWord(before: string, word: string, joint: string): boolean {
  if (joint === ' ') return isSplit(before) && twoWords().has(singular(before + word));
  if (!HYPHENS.includes(joint)) return false;
  return before === 'co' || before === 're' || compounds().has(singular(before + word));
}

/** Whether a word may be the first half of one of those: most are not, and are not looked up. */
function isSplit(word: string): boolean {
  switch (word) {
    case 'well':
    case 'work':
    case 'head':
    case 'cohead':
    case 'class':
    case 'time':
    case 'lunch':
      return true;
    default:
      return false;
  }
}

import { stemmer } from 'stemmer';
import { lazily } from '../../model/lazily.ts';
import { remember } from './memo.ts';
import { FAMILIES, FUNCTION_WORDS, GENERIC_WORDS, KEPT_WHOLE } from './stem-data.ts';
import { wordsOf } from './words.ts';

/** A longer word is no word of a language, and is not worth the stemmer's time. */
const LONGEST_WORD = 30;

/** What a word weighs that stands in nearly every plan, where a word with content weighs 1. */
const GENERIC_WEIGHT = 0.4;

/** The stems of a text, each with its weight: less than 1 for words of every plan. */
export type Weights = ReadonlyMap<string, number>;

/**
 * The stem that a word shares with its relatives: *learn*, *learner* and *learning*, *ambition* and *ambitious*,
 * *behavior* and *behaviour*. Porter's algorithm, with English spelling, agent nouns and torn families mended.
 *
 * @param word - one word in lower case, as `words` gives it.
 */
export const stem: (word: string) => string = remember(16_384, (word) => {
  if (word.length > LONGEST_WORD) return word;
  const whole = keptWhole().get(word);
  if (whole !== undefined) return whole;
  const root = rootOf(word);
  return familiesAt(word.charAt(0)).get(root) ?? root;
});

/** The words of a text by their stems, in order; remembered for a while. */
export const stemsOf: (text: string) => readonly string[] = remember(1024, (text) => wordsOf(text).map(stem));

/** The stems of a text's content words: without function words and the words that every plan uses. */
export function stems(text: string): ReadonlySet<string> {
  return contentOf(text);
}

/**
 * A content word that two texts share by its stem, as the first text has it (in lower case), or `undefined`.
 * `sharesStem('Feedback that helps learners', 'We love learning')` is `'learners'`.
 */
export function sharesStem(a: string, b: string): string | undefined {
  const theirs = contentOf(b);
  if (theirs.size === 0) return undefined;
  return wordsOf(a).find((word) => hasContent(word) && theirs.has(stem(word)));
}

/**
 * How much two texts say the same, from 0 to 1: the weight of the stems they share over the weight of all (Jaccard's
 * index). Words of every plan weigh less, so that two goals in the same mould on different subjects stay apart.
 * Order and repetition do not count. Two texts without words share nothing: 0.
 */
export function overlap(a: string, b: string): number {
  return overlapOf(weightsOf(a), weightsOf(b));
}

/** The same, of texts whose stems are known. */
export function overlapOf(ours: Weights, theirs: Weights): number {
  let shared = 0;
  let all = 0;
  for (const [root, weight] of ours) {
    all += weight;
    if (theirs.has(root)) shared += weight;
  }
  for (const [root, weight] of theirs) if (!ours.has(root)) all += weight;
  return all === 0 ? 0 : shared / all;
}

const contentOf: (text: string) => ReadonlySet<string> = remember(
  1024,
  (text) => new Set(wordsOf(text).filter(hasContent).map(stem)),
);

/** The stems of a text without function words, each with its weight. */
export const weightsOf: (text: string) => Weights = remember(1024, (text) => {
  const weights = new Map<string, number>();
  for (const word of wordsOf(text)) {
    if (!functionWords().has(word)) weights.set(stem(word), genericWords().has(word) ? GENERIC_WEIGHT : 1);
  }
  return weights;
});

/** Digits alone are no content to share: two texts that both say 2026 have nothing in common. */
function hasContent(word: string): boolean {
  return word.length > 1 && !/^\d/.test(word) && !functionWords().has(word) && !genericWords().has(word);
}

const functionWords = lazily(() => new Set(FUNCTION_WORDS.split(' ')));
const genericWords = lazily(() => new Set(GENERIC_WORDS.split(' ')));

const keptWhole = lazily(
  () =>
    new Map(
      KEPT_WHOLE.split('|').flatMap((line) => {
        const family = line.split(' ');
        return family.map((word): [string, string] => [word, `=${family[0] ?? ''}`]);
      }),
    ),
);

/** The families that begin with a letter, by their roots: built by letter, since a short plan meets few of them. */
const familiesAt = remember(64, (letter) => {
  const lines = FAMILIES.filter((line) => line.startsWith(letter)).map((line) => line.split(' ').map(rootOf));
  return new Map(lines.flatMap((roots) => roots.map((root): [string, string] => [root, roots[0] ?? root])));
});

function rootOf(word: string): string {
  const root = withoutAgent(stemmer(withoutShip(americanised(word))));
  // *honest* and *honesty*, *joy* and *joyful*
  return root.length > 3 && /[iy]$/.test(root) ? root.slice(0, -1) : root;
}

/** *behaviour* and *behavior*, *organise* and *organize*: only to compare, so that *source* may become *sorce*. */
function americanised(word: string): string {
  const short = word.length > 5 ? word.replace('our', 'or') : word;
  return short.length > 6 ? short.replace(/is(?=(?:e[drs]?|ing|ations?)$)/, 'iz') : short;
}

/** *partnership* is about partners; *worship* is not about wor. */
function withoutShip(word: string): string {
  const base = word.replace(/ships?$/, '');
  return base.length > 3 ? base : word;
}

/** *reader* reads, *writer* writes, *planner* plans. */
function withoutAgent(root: string): string {
  if (root.length < 5 || !root.endsWith('er')) return root;
  const base = stemmer(root.slice(0, -1));
  return /([bdgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
}

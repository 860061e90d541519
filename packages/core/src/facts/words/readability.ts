import { automatedReadability } from 'automated-readability';
import { lazily, wordSet } from '../../model/lazily.ts';
import { countSentences } from './length.ts';
import { FUNCTION_WORDS } from './stem-data.ts';

/** Shorter texts have too few words for their average to mean anything. */
const FEWEST_WORDS = 10;

/** Words that everybody in a school reads with ease, however long they are. */
const FAMILIAR = wordSet(
  'students student children learners learner teachers teacher teaching learning classroom classrooms schools parents ' +
    'families everyone everybody attendance mathematics disabilities together community communities playground',
);
const EASY_LENGTH = 5;

/** Plain English has at least this share of function words; a text in another language has hardly any. */
const ENGLISH = 0.2;

/** English that is dense has fewer, but some of those that no other language of plans has. */
const ONLY_ENGLISH = wordSet('the of and to with for through will our we that by from their');
const AT_LEAST = 2;

/**
 * The school grade that a text asks of its reader, by the Automated Readability Index: from the length of its words and
 * sentences, so that no dictionary is needed. `undefined` for texts of fewer than ten words, and for those that are not
 * in English, for which the index was not made.
 */
export function readingGrade(text: string): number | undefined {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'\u2019]*/gu) ?? [];
  if (words.length < FEWEST_WORDS || !isEnglish(words)) return undefined;
  const character = words.reduce((sum, word) => sum + lengthOf(word), 0);
  return automatedReadability({ sentence: countSentences(text), word: words.length, character });
}

function lengthOf(word: string): number {
  return FAMILIAR().has(word.toLowerCase()) ? Math.min(word.length, EASY_LENGTH) : word.length;
}

const functionWords = lazily(() => new Set(FUNCTION_WORDS.split(' ')));

function isEnglish(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  const known = lower.filter((word) => functionWords().has(word));
  if (known.length >= words.length * ENGLISH) return true;
  return new Set(lower.filter((word) => ONLY_ENGLISH().has(word))).size >= AT_LEAST;
}

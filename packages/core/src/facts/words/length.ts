import { wordSet } from '../../model/lazily.ts';

const WORDLIKE = /[\p{L}\p{N}]/u;
/** *41 per cent* is as long as *41%*. */
const PER_CENT = /(?<=\d)\s?per\s?cent\b/gi;
const ENDS = /[.!?\u2026]["'\u2019\u201d)\]]*$/;

/** Abbreviations with a full stop that ends no sentence. */
const SHORTENED = wordSet(
  'e.g. i.e. etc. st. mr. mrs. ms. dr. no. nos. vs. approx. incl. inc. ave. p. pp. c. ca. cf. yr. yrs.',
);

/** How many words a text has, as people count them: whatever stands between blanks and has a letter or a digit. */
export function countWords(text: string): number {
  return text
    .replace(PER_CENT, '%')
    .split(/\s+/)
    .filter((word) => WORDLIKE.test(word)).length;
}

/** How many sentences a text has. A full stop behind *e.g.*, *St.* or an initial ends none; the last needs none. */
export function countSentences(text: string): number {
  const tokens = text.split(/\s+/).filter((word) => WORDLIKE.test(word));
  const ends = tokens.filter((token, at) => at < tokens.length - 1 && endsSentence(token));
  return tokens.length === 0 ? 0 : ends.length + 1;
}

function endsSentence(token: string): boolean {
  return ENDS.test(token) && !SHORTENED().has(token.toLowerCase()) && !/^\p{L}\.$/u.test(token);
}

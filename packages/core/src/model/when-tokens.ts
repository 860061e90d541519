import { meaningOf } from './when-words.ts';
import type { Meaning } from './when-words.ts';

/** A piece of a text that may state a time. */
export interface WhenToken {
  readonly kind: 'word' | 'figure' | 'link';
  /** In lower case. A figure keeps its inner signs: `18/12/2026`, `2026-27`. */
  readonly text: string;
  /** What a word does in dates. */
  readonly meaning?: Meaning | undefined;
  /** A figure with `st`, `nd`, `rd` or `th` behind it. */
  readonly ordinal?: boolean;
  /** A hyphen or a stroke without spaces, as in `half-term`: it seldom means "to". */
  readonly tight?: boolean;
}

const REMARK = /\([^()]*\)/g;
const WEEK_OF = /\bw\/[bc]\b/g;
const TOKEN = /([a-z\u00c0-\u1fff]+)|(['’]\d\d(?!\d)|\d+(?:[-–/.]\d+)*)(st|nd|rd|th)?|[-–—/&]/g;

/** Cuts a text into words, figures and links. Remarks in brackets and other signs are left out. */
export function whenTokens(text: string): readonly WhenToken[] {
  const source = text.toLowerCase().replace(REMARK, ' ').replace(WEEK_OF, 'week');
  const tokens: WhenToken[] = [];
  for (const { 0: found, 1: word, 2: figure, 3: ordinal, index } of source.matchAll(TOKEN)) {
    if (word !== undefined) tokens.push({ kind: 'word', text: word, meaning: meaningOf(word) });
    else if (figure !== undefined)
      tokens.push({ kind: 'figure', text: figure, ordinal: ordinal !== undefined });
    else tokens.push({ kind: 'link', text: found, tight: isTight(source, index) });
  }
  return tokens;
}

/** Whether the text is a number of one or two digits. */
export function isSmallNumber(text: string): boolean {
  return /^\d{1,2}$/.test(text);
}

function isTight(source: string, at: number): boolean {
  const hyphenOrStroke = source.charAt(at) === '-' || source.charAt(at) === '/';
  return hyphenOrStroke && /\S/.test(source.charAt(at - 1)) && /\S/.test(source.charAt(at + 1));
}

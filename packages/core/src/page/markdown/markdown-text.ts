import { plainText } from '../plain-text.ts';

/**
 * Everything that Markdown, as GitHub reads it, could take for something else than text. A colon behind a word and before
 * a blank is no part of a link or an emoji, and stays readable for those who see the Markdown itself.
 */
const ACTIVE = /[\\`*_{}[\]()#+\-!|<>~&$]|(?<![\p{L}\p{N}]):|:(?! )/gu;

/** Keeps a name from being called, a number from becoming a link and marks from running into each other; nobody sees it. */
export const JOINER = '\u2060';

/**
 * A text as Markdown that shows exactly that text: no emphasis, link, image, HTML, table cell, mention, reference or
 * emoji by name. It must not begin a line by itself: {@link atLineStart} is for that.
 */
export function markdownText(text: string): string {
  return plainText(text)
    .replace(ACTIVE, '\\$&')
    .replace(/@|#(?=\d|$)|:(?=\\?[a-z+-][\w+\\-]*:)/g, `$&${JOINER}`)
    .replace(/www\./gi, `www${JOINER}.`)
    .replace(/\bGH\\-(?=\d)/gi, `GH${JOINER}\\-`);
}

/** A line of Markdown that begins with text: what would make a list or a heading of it is escaped. */
export function atLineStart(line: string): string {
  return line.replace(/^=|^\d{1,9}(?=\.)/, (start) => (start === '=' ? '\\=' : `${start}\\`));
}

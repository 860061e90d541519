import { safeLine } from './safe.ts';

/** Everything that Markdown, as GitHub reads it, could take for something else than text. */
const ACTIVE = /[\\`*_{}[\]()#+\-!|<>~&:$]/g;
/** An invisible joiner: it keeps a name from being called and a number from becoming a link, and nobody sees it. */
const JOINER = '\u2060';

/**
 * Plan text as Markdown that shows exactly that text: no emphasis, link, image, HTML, table cell, mention or reference.
 * On one line, and safe as {@link safeLine} makes it. Never put it at the start of a line without words of our own.
 */
export function markdownText(text: string, longest?: number): string {
  return safeLine(text, longest)
    .replace(ACTIVE, '\\$&')
    .replace(/@|#(?=\d)/g, `$&${JOINER}`)
    .replace(/www\./gi, `www${JOINER}.`)
    .replace(/\bGH\\-(?=\d)/gi, `GH${JOINER}\\-`);
}

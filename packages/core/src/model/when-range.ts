import { namesTime } from './when-mention.ts';
import type { Mention } from './when-mention.ts';
import { isSmallNumber } from './when-tokens.ts';
import type { WhenToken } from './when-tokens.ts';

/** What joins the ends of a pair such as the 1–5 of `1–5 December`. */
const LINK: WhenToken = { kind: 'link', text: '–' };

/**
 * Cuts `Autumn 1 to Spring 2` or `1–5 December` into its two ends, and reads both. `undefined` for a text that is no
 * range: a link with no time before or behind it joins nothing.
 */
export function rangeOf(
  tokens: readonly WhenToken[],
  read: (tokens: readonly WhenToken[]) => Mention,
): readonly [Mention, Mention] | undefined {
  const all = tokens.flatMap((token, at) => pairOf(token, tokens[at - 1]) ?? token);
  for (const [at, token] of all.entries()) {
    if (!links(token, all[at + 1])) continue;
    const first = read(all.slice(0, at));
    const last = read(all.slice(at + 1));
    if (namesTime(first) && namesTime(last)) return [first, last];
  }
  return undefined;
}

/** `1-5`, and after the name of a term `1/2`, are two numbers and not a date. */
function pairOf(token: WhenToken, before: WhenToken | undefined): readonly WhenToken[] | undefined {
  const ends = token.kind === 'figure' ? token.text.split(/[-–/]/) : [];
  const [first = '', last = ''] = ends;
  if (ends.length !== 2 || !isSmallNumber(first) || !isSmallNumber(last)) return undefined;
  if (token.text.includes('/') && !namesTerm(before)) return undefined;
  return [{ ...token, text: first }, LINK, { ...token, text: last }];
}

/** The hyphen of `half-term` and the stroke of `mid/late` are no links; those of `Sept-Dec` and `autumn/spring` are. */
function links(token: WhenToken, next: WhenToken | undefined): boolean {
  if (token.kind === 'word') return token.meaning?.is === 'link';
  if (token.kind === 'figure') return false;
  return token.tight !== true || next?.meaning?.is === 'month' || next?.meaning?.is === 'season';
}

function namesTerm(token: WhenToken | undefined): boolean {
  return token?.meaning?.is === 'season' || token?.meaning?.is === 'part';
}

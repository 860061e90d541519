import { noteNumber, readFigure } from './when-figure.ts';
import type { DateOrder } from './when-figure.ts';
import type { Mention } from './when-mention.ts';
import type { WhenToken } from './when-tokens.ts';
import type { Meaning } from './when-words.ts';

/** Reads all tokens as one time, in whatever order its parts stand. Its numbers are not settled yet. */
export function readMention(tokens: readonly WhenToken[], order?: DateOrder): Mention {
  const mention: Mention = { numbers: [], unknown: false };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'figure') readFigure(mention, token, tokens[at - 1]?.meaning, order);
    else if (token?.kind === 'word') at += readWord(mention, tokens, at, token.meaning);
  }
  return mention;
}

/** Takes in one word; returns how many tokens more it used up. */
function readWord(
  mention: Mention,
  tokens: readonly WhenToken[],
  at: number,
  meaning: Meaning | undefined,
): number {
  if (meaning === undefined) mention.unknown = true;
  else if (meaning.is === 'half') return readHalf(mention, tokens, at);
  else if (meaning.is === 'week') return readWeek(mention, tokens, at);
  else if (meaning.is === 'number') {
    const number = { value: meaning.value, ordinal: true, afterMonth: false };
    noteNumber(mention, number, tokens[at - 1]?.meaning);
  } else note(mention, meaning);
  return 0;
}

/** A month or a season that is named twice is not understood. */
function note(mention: Mention, meaning: Meaning): void {
  switch (meaning.is) {
    case 'month':
      mention.unknown ||= mention.month !== undefined;
      mention.month = meaning.value;
      break;
    case 'season':
      mention.unknown ||= mention.season !== undefined;
      mention.season = meaning.value;
      break;
    case 'part':
      mention.part = meaning.value;
      break;
    case 'holiday':
      mention.holiday = meaning.value;
      break;
    case 'edge':
      mention.edge = meaning.value;
      break;
    default:
      noteSign(mention, meaning.is);
  }
}

function noteSign(mention: Mention, sign: Meaning['is']): void {
  if (sign === 'after') mention.after = true;
  else if (sign === 'year') mention.whole = true;
  else if (sign === 'break') mention.break = true;
}

/** `half-term`, `half term`, and the half in `first half of the autumn term`. */
function readHalf(mention: Mention, tokens: readonly WhenToken[], at: number): number {
  const next = tokens[at + 1]?.kind === 'link' ? 2 : 1;
  mention.part = 'half-term';
  return tokens[at + next]?.text.startsWith('term') === true ? next : 0;
}

/** `week beginning 7 September` are the days from then on; `week 3 of Autumn 1` and `second week of December` lie within what they name; `two weeks` are a length of time. */
function readWeek(mention: Mention, tokens: readonly WhenToken[], at: number): number {
  if (isNumber(tokens[at - 1])) {
    if (tokens[at]?.text.endsWith('s') === true) mention.unknown = true;
    else mention.numbers.pop();
  }
  mention.week = true;
  const next = tokens[at + 1];
  if (next?.text === 'beginning') return 1;
  return isNumber(next) && tokens[at + 2]?.meaning?.is !== 'month' ? 1 : 0;
}

function isNumber(token: WhenToken | undefined): boolean {
  return token?.meaning?.is === 'number' || (token?.kind === 'figure' && token.text.length < 3);
}

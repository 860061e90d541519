import { isDigit, isSpace, isWordCharacter, PatternError } from './syntax.ts';
import type { Fits } from './syntax.ts';

const NAMED: Readonly<Record<string, Fits>> = {
  d: isDigit,
  D: (character) => !isDigit(character),
  w: isWordCharacter,
  W: (character) => !isWordCharacter(character),
  s: isSpace,
  S: (character) => !isSpace(character),
};

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/** What stands behind a backslash: a class of characters, or one character as it is. */
export function readEscape(character: string | undefined): Fits {
  return NAMED[character ?? ''] ?? exactly(literal(character));
}

/** Fits one character and no other. */
export function exactly(wanted: string): Fits {
  return (character) => character === wanted;
}

function literal(character: string | undefined): string {
  if (character === undefined) throw new PatternError('It ends in a backslash.');
  if (CONTROLS[character] !== undefined) return CONTROLS[character];
  if (/[\p{L}\p{N}]/u.test(character))
    throw new PatternError(`It uses "\\${character}", which is not known.`);
  return character;
}

/**
 * Reads what stands between brackets.
 *
 * @param at - where it begins in `characters`, behind the opening bracket
 * @returns what fits, and the place behind the closing bracket
 */
export function readClass(
  characters: readonly string[],
  at: number,
): { readonly fits: Fits; readonly next: number } {
  const isNegated = characters[at] === '^';
  const all: Fits[] = [];
  let next = isNegated ? at + 1 : at;
  for (const first = next; characters[next] !== ']' || next === first;) {
    if (next >= characters.length) throw new PatternError('It lacks a "]".');
    const { fits, end } = readMember(characters, next);
    all.push(fits);
    next = end;
  }
  const fits: Fits = (character) => all.some((each) => each(character)) !== isNegated;
  return { fits, next: next + 1 };
}

/** One character, one class, or a range of characters. */
function readMember(
  characters: readonly string[],
  at: number,
): { readonly fits: Fits; readonly end: number } {
  const named = characters[at] === '\\' ? NAMED[characters[at + 1] ?? ''] : undefined;
  if (named !== undefined) return { fits: named, end: at + 2 };
  const from = readCharacter(characters, at);
  const ahead = characters[from.end + 1] ?? ']';
  if (characters[from.end] !== '-' || ahead === ']') return { fits: exactly(from.character), end: from.end };
  const to = readCharacter(characters, from.end + 1);
  const [low, high] = [codeOf(from.character), codeOf(to.character)];
  if (high < low)
    throw new PatternError(`It has the range "${from.character}-${to.character}", which runs backwards.`);
  return { fits: (character) => codeOf(character) >= low && codeOf(character) <= high, end: to.end };
}

function readCharacter(
  characters: readonly string[],
  at: number,
): { readonly character: string; readonly end: number } {
  if (characters[at] !== '\\') return { character: characters[at] ?? '', end: at + 1 };
  return { character: literal(characters[at + 1]), end: at + 2 };
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

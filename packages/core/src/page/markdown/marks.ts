import { JOINER } from './markdown-text.ts';

/** The marks of emphasis and of strength. */
export type Mark = '_' | '**';

/**
 * Puts marks round a text. They count or not by what stands on both sides of each. Where those of strength would not,
 * something invisible helps; emphasis, which cannot be helped, is left away.
 *
 * @param before - the character before the text; empty where it begins a line
 * @param after - the character behind it; empty where it ends one
 */
export function withMarks(text: string, mark: Mark, before: string, after: string): string {
  if (text.trim() === '') return text;
  const first = firstCharacter(text);
  const last = lastCharacter(text);
  if (mark === '**') return `**${opening(first, before)}${text}${opening(last, after)}**`;
  const isBlankInside = isBlank(first) || isBlank(last);
  const counts = !isBlankInside && isNoLetter(before) && isNoLetter(after);
  return counts ? `_${text}_` : text;
}

/** What must stand between marks of strength and the character inside them, by what is outside. */
function opening(inner: string, outer: string): string {
  const counts = isLetter(inner) || (!isBlank(inner) && isNoLetter(outer));
  return counts ? '' : JOINER;
}

export function firstCharacter(text: string): string {
  return Array.from(text.slice(0, 2))[0] ?? '';
}

export function lastCharacter(text: string): string {
  return Array.from(text.slice(-2)).at(-1) ?? '';
}

function isBlank(character: string): boolean {
  return /\s/u.test(character);
}

/** Whether a character is certainly neither a blank nor a mark of any kind. */
function isLetter(character: string): boolean {
  return character === JOINER || /[\p{L}\p{N}]/u.test(character);
}

/** Whether it certainly is one, or the edge of a text. Of rare characters, which are two units, not every reader knows. */
function isNoLetter(character: string): boolean {
  return character === '' || (character.length === 1 && /[\s\p{P}\p{S}]/u.test(character));
}

/** A pattern as a tree. */
export type Syntax =
  | { readonly kind: 'one'; readonly fits: Fits }
  | { readonly kind: 'border'; readonly border: Border }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Syntax[] }
  | { readonly kind: 'repeat'; readonly part: Syntax; readonly least: number; readonly most: number };

/** Whether a character fits. */
export type Fits = (character: string) => boolean;

/** Places between characters: the ends of the text, where a word begins or ends, and where none does. */
export type Border = 'start' | 'end' | 'edge' | 'inside';

/** Why a text is no pattern, in words for whoever wrote it. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

export function isWordCharacter(character: string): boolean {
  return /^[\p{L}\p{M}\p{N}_]/u.test(character);
}

export const isDigit: Fits = (character) => /^\d/.test(character);
export const isSpace: Fits = (character) => /^\s/.test(character);

/** Controls of both kinds, line separators, and the marks that turn the direction of writing. */
const UNSAFE = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Makes visible what would move a cursor, change colours or turn the direction of writing wherever a text is shown:
 * `\x1b`, `<U+202E>`. Everything else stays as it is.
 */
export function reveal(text: string): string {
  return text.replace(UNSAFE, show);
}

function show(character: string): string {
  const code = character.charCodeAt(0);
  const hex = code.toString(16);
  return code > 0xff ? `<U+${hex.toUpperCase()}>` : `\\x${hex.padStart(2, '0')}`;
}

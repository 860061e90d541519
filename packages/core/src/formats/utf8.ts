import type { Position } from '../source/source.ts';

/** The column of a place in bytes of UTF-8, from 1. Half of a character counts as the replacement for one. */
export function byteColumn(text: string, { column, offset }: Position): number {
  const line = text.slice(offset - column + 1, offset);
  return utf8Length(line) + 1;
}

/** How many bytes a text takes as UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

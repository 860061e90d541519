import { isUtf8 } from 'node:buffer';

const UTF8 = [0xef, 0xbb, 0xbf];
const UTF16_LE = [0xff, 0xfe];
const UTF16_BE = [0xfe, 0xff];
const UTF32_LE = [0xff, 0xfe, 0, 0];

/**
 * The text that bytes stand for: UTF-8, or UTF-16 where a mark at the start says so; the mark is left out. Absent for
 * anything else: no character is ever replaced by a guess.
 */
export function decode(bytes: Buffer): string | undefined {
  if (begins(bytes, UTF32_LE)) return undefined;
  if (begins(bytes, UTF16_LE)) return decodeUtf16(bytes, 'utf-16le');
  if (begins(bytes, UTF16_BE)) return decodeUtf16(bytes, 'utf-16be');
  if (!isUtf8(bytes)) return undefined;
  return bytes.toString('utf8', begins(bytes, UTF8) ? UTF8.length : 0);
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function decodeUtf16(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

import { decode } from './decode.ts';

const BOM = '\uFEFF';

/**
 * The bytes of a text in the encoding of other bytes, with the mark at their start if they have one; absent where that
 * cannot be told for certain.
 *
 * @param like - what the text was read from before it changed
 */
export function encodeLike(text: string, like: Buffer): Buffer | undefined {
  const before = decode(like);
  if (before === undefined) return undefined;
  const encode = ENCODINGS.find((each) => each(before).equals(like));
  return encode?.(text);
}

const ENCODINGS: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text, 'utf8'),
  (text) => Buffer.from(BOM + text, 'utf8'),
  (text) => Buffer.from(BOM + text, 'utf16le'),
  (text) => Buffer.from(BOM + text, 'utf16le').swap16(),
];

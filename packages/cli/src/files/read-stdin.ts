import type { Input } from '../io/io.ts';
import { MOST_BYTES, textOf } from './read-file.ts';
import { unreadBecause } from './unread.ts';
import type { Unread } from './unread.ts';

/** Reads standard input to its end, or until it is more than a file may hold. */
export async function readStdin(name: string, stdin: Input): Promise<string | Unread> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of stdin) {
      pieces.push(piece);
      length += piece.length;
      if (length > MOST_BYTES) break;
    }
  } catch (error) {
    return unreadBecause(name, error);
  }
  return textOf(name, Buffer.concat(pieces));
}

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { decode } from './decode.ts';
import { unreadBecause } from './unread.ts';
import type { Unread } from './unread.ts';

/** What a file may hold at most. */
export const MOST_BYTES = 2_000_000;

/** What became a link is not followed, and what became a pipe not waited for. A system without a flag has 0 for it. */
const CAREFULLY = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Reads a text, never more than {@link MOST_BYTES} of it.
 *
 * @param name - what people call the file
 * @param path - where it is, links resolved
 */
export function readText(name: string, path: string): string | Unread {
  try {
    const descriptor = openSync(path, CAREFULLY);
    try {
      const stats = fstatSync(descriptor);
      if (!stats.isFile()) return { name, reason: stats.isDirectory() ? 'folder' : 'notFile' };
      if (stats.size > MOST_BYTES) return { name, reason: 'tooBig' };
      return textOf(name, readBytes(descriptor, stats.size));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return unreadBecause(name, error);
  }
}

/** The text that bytes are, if they are one. */
export function textOf(name: string, bytes: Buffer): string | Unread {
  if (bytes.length > MOST_BYTES) return { name, reason: 'tooBig' };
  return decode(bytes) ?? { name, reason: 'notUtf8' };
}

/** Reads to the end, or one byte beyond the limit if the file has grown past it. */
function readBytes(descriptor: number, size: number): Buffer {
  let bytes = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const count = readSync(descriptor, bytes, length, bytes.length - length, null);
    length += count;
    if (count === 0 || length > MOST_BYTES) return bytes.subarray(0, length);
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(length * 2, MOST_BYTES + 1));
  }
}

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { decode } from './decode.ts';
import { unreadBecause } from './unread.ts';
import type { Unread } from './unread.ts';

/** What a file may hold at most. */
export const MOST_BYTES = 2_000_000;

/** What became a link is not followed, and what became a pipe not waited for. A system without a flag has 0 for it. */
const CAREFULLY = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Reads a text, never more than it may have.
 *
 * @param name - what people call the file
 * @param path - where it is, links resolved
 * @param most - how many bytes it may have
 */
export function readText(name: string, path: string, most: number = MOST_BYTES): string | Unread {
  try {
    const descriptor = openSync(path, CAREFULLY);
    try {
      const stats = fstatSync(descriptor);
      if (!stats.isFile()) return { name, reason: stats.isDirectory() ? 'folder' : 'notFile' };
      if (stats.size > most) return { name, reason: 'tooBig' };
      return textOf(name, readBytes(descriptor, stats.size, most), most);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return unreadBecause(name, error);
  }
}

/** The text that bytes are, if they are one. */
export function textOf(name: string, bytes: Buffer, most: number = MOST_BYTES): string | Unread {
  if (bytes.length > most) return { name, reason: 'tooBig' };
  return decode(bytes) ?? { name, reason: 'notUtf8' };
}

/** Reads to the end, or one byte beyond the limit if the file has grown past it. */
function readBytes(descriptor: number, size: number, most: number): Buffer {
  let bytes = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const count = readSync(descriptor, bytes, length, bytes.length - length, null);
    length += count;
    if (count === 0 || length > most) return bytes.subarray(0, length);
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(length * 2, most + 1));
  }
}

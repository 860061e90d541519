import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { RunError } from './run-error.ts';

/** The largest file that is read, in bytes. */
export const MOST_BYTES = 2_000_000;

/** Opening a pipe that nobody writes to would wait for ever. Windows has no such pipes, and no name for this. */
const READ_WITHOUT_WAITING = constants.O_RDONLY | ((constants as { O_NONBLOCK?: number }).O_NONBLOCK ?? 0);

/**
 * Reads a file as text, no further than the limit, whatever its size says.
 *
 * @throws {RunError} that names the file and what to do
 */
export function readTextFile(path: string, name: string): string {
  return decode(readBytes(path, name), name);
}

function readBytes(path: string, name: string): Uint8Array {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, READ_WITHOUT_WAITING);
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) throw new RunError(`${name} is not a file that can be read. Name a text file.`);
    return readUpTo(descriptor, Math.min(stat.size, MOST_BYTES) + 1, name);
  } catch (error) {
    if (error instanceof RunError) throw error;
    throw new RunError(`${name} could not be opened (${codeOf(error)}). Check that it exists, that you may read it, and that no other program holds it.`, { cause: error });
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function readUpTo(descriptor: number, most: number, name: string): Uint8Array {
  const buffer = Buffer.allocUnsafe(most);
  let length = 0;
  for (let read = -1; read !== 0 && length < most; length += read) read = readSync(descriptor, buffer, length, most - length, null);
  if (length > MOST_BYTES) throw tooLarge(name);
  return buffer.subarray(0, length);
}

export function tooLarge(name: string): RunError {
  return new RunError(`${name} is larger than 2 MB, so it was not read. Split it into several plans.`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/**
 * Bytes as text: UTF-8, or UTF-16 where a byte order mark says so.
 *
 * @throws {RunError} where the bytes are neither
 */
export function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (error) {
    throw new RunError(`${name} is not saved as UTF-8, so it could not be read. In your editor choose "Save as" with the encoding UTF-8.`, { cause: error });
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

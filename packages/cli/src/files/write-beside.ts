import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Text that did not arrive on the disk as it was written. */
export class NotAsWritten extends Error {}

/**
 * Writes bytes to a new file beside another, down to the disk, and reads them again. What stands at the path itself is not
 * touched, whatever goes wrong; and then nothing new is left.
 *
 * @param adjust - gives the new file the rights that it is to have; until then it is for nobody else
 * @returns the path of the new file
 * @throws what the system says
 */
export function writeBeside(path: string, bytes: Uint8Array, adjust?: (descriptor: number) => void): string {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${process.pid}.tmp`);
  // Only a process that had the same number and was killed can have left one.
  rmSync(temporary, { force: true });
  const descriptor = openSync(temporary, 'wx', adjust === undefined ? 0o666 : 0o600);
  try {
    try {
      writeFileSync(descriptor, bytes);
      adjust?.(descriptor);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (!readFileSync(temporary).equals(bytes)) throw new NotAsWritten('The text was not written as it is.');
    return temporary;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** How long to wait before trying again, in milliseconds: editors and virus scanners hold a file for a moment. */
const PAUSES = [10, 50, 100, 200, 400];

/**
 * Moves a file to the place of another in the same folder, in one step: who opens that place finds the one or the other,
 * whole. Where it cannot be moved it is removed.
 *
 * @throws what the system says
 */
export function moveIntoPlace(temporary: string, path: string): void {
  try {
    renamePatiently(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

function renamePatiently(from: string, to: string): void {
  for (const pause of PAUSES) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (!['EPERM', 'EBUSY', 'EACCES'].includes(code)) throw error;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
  renameSync(from, to);
}

/** Makes the move outlast a power cut, where the system can. The file is whole either way. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // Windows opens no folders, and some file systems sync none.
  }
}

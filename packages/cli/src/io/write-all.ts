import { writeSync } from 'node:fs';

/** How long to wait for a full pipe, in milliseconds. */
const PAUSE = 2;

/**
 * Writes a whole text, however slowly it is read, and comes back when it has gone. Where nobody reads any longer
 * (`plan-lint | head -1`) the rest is dropped.
 *
 * @throws what the system says of anything else, such as a full disk
 */
export function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE' || code === 'EOF') return;
      if (code !== 'EAGAIN') throw error;
      pause();
    }
  }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
}

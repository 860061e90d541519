import { moveIntoPlace } from '../files/move-into-place.ts';
import { writeBeside } from '../files/write-beside.ts';

/**
 * Writes a file whole or not at all: beside its place first, then moved there. What stood there before stays until then.
 *
 * @throws what the system says
 */
export function writeWhole(path: string, text: string): void {
  moveIntoPlace(writeBeside(path, Buffer.from(text)), path);
}

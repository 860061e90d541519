import { lstatSync, realpathSync } from 'node:fs';
import { safePath } from '@plan-lint/core';
import { RunError } from '../run-error.ts';
import { writeWhole } from './write-file.ts';

/**
 * Writes a report to a file, which is then among those that are taken.
 *
 * @param name - what people call the file
 * @param path - where it is, absolute
 * @param taken - the files that are not to be written over, links resolved
 * @throws {RunError} where something stands there that a report must not take the place of; else what the system says
 */
export function writeReport(name: string, path: string, text: string, taken: Set<string>): void {
  const reason = whyNot(path, taken);
  if (reason !== undefined) throw new RunError(`${safePath(name)}: ${reason} Give another name.`);
  writeWhole(path, text);
  taken.add(realpathSync.native(path));
}

function whyNot(path: string, taken: ReadonlySet<string>): string | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (stats.isSymbolicLink()) return 'This is a link, and a report is only written to a file itself.';
  if (stats.isDirectory()) return 'This is a folder, and a report is written to a file.';
  if (!stats.isFile()) return 'A report is written to a file, and this is none.';
  return taken.has(realpathSync.native(path))
    ? 'This file was read, or another report goes there, so it was not written over.'
    : undefined;
}

import { lstatSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { safePath } from '@plan-lint/core';
import type { ReadFile } from '../files/plans-above.ts';
import type { Io } from '../io/io.ts';
import type { Destination, LintOptions } from '../lint/lint-options.ts';
import { RunError } from '../run-error.ts';

/**
 * Where the reports go: where the options say, else what suits the surroundings.
 *
 * @throws {RunError} where a report would go where it must not
 */
export function destinationsFor(
  options: LintOptions,
  inputs: readonly ReadFile[],
  io: Io,
): readonly Destination[] {
  const { destinations } = options;
  if (destinations.length === 0) return [{ format: formatFor(options, io), file: undefined }];
  const printed = destinations.filter(({ file }) => file === undefined);
  if (printed.length > 1) {
    const [first = '', second = ''] = printed.map(({ format }) => format);
    throw new RunError(
      `Two reports would be printed into each other, ${first} and ${second}. Send one to a file: --format ${second}:FILE`,
    );
  }
  const taken = new Set(inputs.map(({ path }) => path));
  for (const { file } of destinations) {
    if (file === undefined) continue;
    const path = refuseTarget(file, resolve(io.cwd, file), taken);
    taken.add(path);
  }
  return destinations;
}

/** Whether GitHub Actions run this and nobody said which report they want. */
export function isForGitHub({ destinations }: LintOptions, { env }: Io): boolean {
  return destinations.length === 0 && env['GITHUB_ACTIONS'] === 'true';
}

function formatFor(options: LintOptions, io: Io): Destination['format'] {
  if (isForGitHub(options, io)) return 'github';
  if (!io.stdout.isTTY) return 'stylish';
  return options.config === undefined ? 'leader' : 'pretty';
}

/** Refuses to write over anything but a file that is not among those that were read. Gives the place of the file. */
function refuseTarget(name: string, path: string, taken: ReadonlySet<string>): string {
  const refuse = (why: string): RunError => new RunError(`${safePath(name)}: ${why} Give another name.`);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isSymbolicLink() === true)
    throw refuse('This is a link, and a report is only written to a file itself.');
  if (stats?.isDirectory() === true) throw refuse('This is a folder, and a report is written to a file.');
  if (stats !== undefined && !stats.isFile())
    throw refuse('A report is written to a file, and this is none.');
  const real = stats === undefined ? path : realpathSync.native(path);
  if (taken.has(real))
    throw refuse('This file was read, or another report goes there, so it was not written over.');
  return real;
}

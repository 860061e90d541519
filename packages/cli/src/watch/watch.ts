import { setTimeout as pause } from 'node:timers/promises';
import { explainFailure } from '../explain-failure.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io/io.ts';
import type { LintOptions } from '../lint/lint-options.ts';
import { STDIN } from '../lint/read-inputs.ts';
import { isBuildLog } from '../output/build-log.ts';
import { tell } from '../output/tell.ts';
import { RunError } from '../run-error.ts';
import { Scan } from './scan.ts';

/** Milliseconds between two looks; for so many files that a look takes long, more. */
const PAUSE = 300;
const PAUSE_FOR_EACH = 20;

/** Empties a terminal. */
const CLEAR = '\x1b[2J\x1b[3J\x1b[H';

/** Lints, and tells which files it read. */
export type LintOnce = (
  options: LintOptions,
  io: Io,
  noteRead: (paths: readonly string[]) => void,
) => Promise<ExitCode>;

/**
 * Lints, and again whenever something has changed, until somebody ends it: a signal does what it always does. The files are
 * looked at time and again, because no system tells of every change on every kind of disk.
 *
 * @throws {RunError} where it cannot begin
 */
export async function watch(options: LintOptions, io: Io, lintOnce: LintOnce): Promise<ExitCode> {
  if (options.names.includes(STDIN))
    throw new RunError('--watch: Standard input cannot be watched. Name files or folders.');
  const scan = new Scan(options, io);
  await scan.look();
  await lintOnce(options, io, scan.noteRead);
  for (;;) {
    const seen = scan.withRead();
    tell(io, `looked at ${timeOfDay(new Date())}. Waiting for changes; Ctrl-C ends this.`);
    await nextChange(scan, seen, io);
    if (io.stdout.isTTY && !isBuildLog(io.env)) io.stdout.write(CLEAR);
    await lintAgain(options, io, lintOnce, scan);
  }
}

/** Waits until something is not as it was, and then until it stays as it is: editors save in several steps. */
async function nextChange(scan: Scan, before: string, io: Io): Promise<void> {
  let last = before;
  for (;;) {
    const begun = io.now();
    const now = await scan.look();
    if (now === last && now !== before) return;
    last = now;
    await pause(Math.max(PAUSE, (io.now() - begun) * PAUSE_FOR_EACH));
  }
}

/** A mistake in a config that is being written is no reason to end. */
async function lintAgain(options: LintOptions, io: Io, lintOnce: LintOnce, scan: Scan): Promise<void> {
  try {
    await lintOnce(options, io, scan.noteRead);
  } catch (error) {
    io.stderr.write(explainFailure(error, [], io.env));
  }
}

function timeOfDay(now: Date): string {
  return [now.getHours(), now.getMinutes(), now.getSeconds()]
    .map((each) => String(each).padStart(2, '0'))
    .join(':');
}

import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { disarm } from '@plan-lint/core';
import type { Terminal } from '@plan-lint/core';
import type { Io } from '../io/io.ts';
import type { Prepared } from '../lint/prepare.ts';
import { isBuildLog } from './build-log.ts';
import { attempt } from './publish.ts';
import { terminalLook } from './terminal-look.ts';
import { writeReport } from './write-report.ts';

/** Columns where there is no terminal to ask. */
const WIDTH = 80;

/** Where a text goes, and how. */
export interface Put {
  /** A file; standard output where there is none. */
  readonly output?: string | undefined;
  readonly colour: boolean;
}

/**
 * Prints a text or writes it to a file, never over one that was read.
 *
 * @param write - makes the text for where it goes
 * @returns whether it arrived
 */
export async function putText(
  write: (terminal: Terminal) => string,
  { output, colour }: Put,
  prepared: Prepared,
  io: Io,
): Promise<boolean> {
  if (output !== undefined) {
    const text = write({ width: WIDTH });
    return attempt(output, io, () =>
      writeReport(output, resolve(io.cwd, output), text, takenPaths(prepared, io)),
    );
  }
  const { colour: paint, ascii } = await terminalLook(colour, io);
  const text = write({ width: io.stdout.columns ?? WIDTH, paint, ascii });
  return attempt('standard output', io, () => io.stdout.write(isBuildLog(io.env) ? disarm(text) : text));
}

/** Everything that was read or should have been, so that it is not written over. */
function takenPaths({ inputs, above, settings: { config } }: Prepared, { cwd }: Io): Set<string> {
  const unread = inputs.unread.flatMap(({ name }) => realPath(resolve(cwd, name)));
  const configs = config === undefined ? [] : [config.path];
  return new Set([...[...inputs.files, ...above].map(({ path }) => path), ...unread, ...configs]);
}

function realPath(path: string): readonly string[] {
  try {
    return [realpathSync.native(path)];
  } catch {
    return [];
  }
}

import type { FormatContext } from '@plan-lint/core';
import type { Io } from '../io/io.ts';

/** What a terminal can show. */
export type TerminalLook = Pick<FormatContext, 'colour' | 'ascii'>;

/** How standard output may look. */
export async function terminalLook(isColourWanted: boolean, io: Io): Promise<TerminalLook> {
  const ascii = io.stdout.isTTY && !showsUnicode(io.env);
  if (!isColourWanted || !usesColour(io)) return { ascii };
  const { paint } = await import('./colours.ts');
  return { ascii, colour: paint };
}

/** What people set by hand comes before what we find out: see no-color.org and force-color.org. */
function usesColour({ stdout, env }: Io): boolean {
  const { NO_COLOR = '', FORCE_COLOR = '', TERM } = env;
  if (NO_COLOR !== '') return false;
  if (FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return stdout.isTTY && TERM !== 'dumb';
}

/** The old consoles of Windows and of Linux have no sign for `✖` and `›`. */
function showsUnicode({ OS, TERM, TERM_PROGRAM, WT_SESSION }: Io['env']): boolean {
  if (OS !== 'Windows_NT') return TERM !== 'linux';
  return [TERM, TERM_PROGRAM, WT_SESSION].some((value) => value !== undefined);
}

import { onePagesOf, progressJson, progressOf, progressPage, toMarkdown, toText } from '@plan-lint/core';
import type { OnePages, Progress } from '@plan-lint/core';
import { oneOf } from '../command-line/option-values.ts';
import { PROGRESS_FORMATS } from '../command-line/page-formats.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io/io.ts';
import type { TerminalLook } from '../output/terminal-look.ts';
import { overlook } from './overlook.ts';
import type { OverlookOptions } from './overlook.ts';

export interface ProgressOptions extends OverlookOptions {
  readonly format: string;
  /** Everybody who has still to act. */
  readonly all: boolean;
}

/** Columns where there is no terminal to ask. */
const WIDTH = 80;

/**
 * Prints the steps on which goals line up, as a checklist, and who has still to act.
 *
 * @throws {RunError} where there is no such format, or the options keep it from starting
 */
export function progress({ format, all, ...options }: ProgressOptions, io: Io): Promise<ExitCode> {
  const chosen = oneOf('--format', 'format', format, PROGRESS_FORMATS);
  const pages = new Map<string, OnePages>();
  const write = (found: Progress, { colour: paint, ascii }: TerminalLook): string => {
    if (chosen === 'json') return progressJson(found);
    const page = progressPage(found, { all });
    const width = io.stdout.columns ?? WIDTH;
    return chosen === 'md' ? toMarkdown(page) : toText(page, { width, paint, ascii });
  };
  return overlook(
    options,
    io,
    (workspace, look) => write(progressOf(workspace, pages), look),
    ({ plan }) => {
      if (plan !== undefined) pages.set(plan.file, onePagesOf(plan));
    },
  );
}

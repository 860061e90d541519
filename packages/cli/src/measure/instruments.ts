import type { LintSettings } from '@plan-lint/core';
import type { Io } from '../io/io.ts';
import type { LintOptions } from '../lint/lint-options.ts';
import { isBuildLog } from '../output/build-log.ts';
import type { Phase } from './timing.ts';

/** What watches a run without changing what it finds. */
export interface Instruments {
  /** Ends a phase; the next has begun. */
  readonly lap: (phase: Phase) => void;
  /** The settings with a clock around each rule. */
  readonly around: (settings: LintSettings) => LintSettings;
  /** Is to be shown each of so many files. */
  readonly over: (total: number) => (() => void) | undefined;
  /** Takes away what stands on the terminal for the time being. */
  readonly erase: () => void;
  /** Says what took how long. */
  readonly tell: () => void;
}

const NONE: Instruments = {
  lap: () => undefined,
  around: (settings) => settings,
  over: () => undefined,
  erase: () => undefined,
  tell: () => undefined,
};

/** The instruments that a run needs; most need none, so each is loaded late. */
export async function instrumentsFor({ timing: isTimed }: LintOptions, io: Io): Promise<Instruments> {
  if (!isTimed && !isWatched(io)) return NONE;
  const timing = isTimed ? new (await import('./timing.ts')).Timing(io.now) : undefined;
  const progress = isWatched(io) ? new (await import('./progress.ts')).Progress(io) : undefined;
  return {
    lap: (phase) => timing?.lap(phase),
    around: (settings) => timing?.around(settings) ?? settings,
    over: (total) => progress?.over(total),
    erase: () => progress?.erase(),
    tell: () => timing?.tell(io),
  };
}

/** Whether notes go to somebody who sees them come. */
function isWatched({ stderr, env }: Io): boolean {
  return stderr.isTTY && env['TERM'] !== 'dumb' && !isBuildLog(env);
}

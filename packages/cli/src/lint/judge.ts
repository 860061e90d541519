import type { Counts, Report } from '@plan-lint/core';
import type { Io } from '../io/io.ts';
import { tell } from '../output/tell.ts';
import type { FailOn } from './lint-options.ts';

/** From what on findings make a run fail. */
export interface Threshold {
  readonly failOn: FailOn;
  /** As many warnings as there may be. */
  readonly maxWarnings: number;
}

/** Whether what was found makes the run fail. What a format shows has no say in it. */
export function isFailure(counts: Counts, { failOn, maxWarnings }: Threshold): boolean {
  return weightOf(counts, failOn) > 0 || counts.warnings > maxWarnings;
}

/** Says so where there are more warnings than there may be. */
export function tellTooManyWarnings(
  { counts: { warnings } }: Report,
  { maxWarnings }: Threshold,
  io: Io,
): void {
  if (warnings <= maxWarnings) return;
  tell(io, `${warnings} warnings are more than the ${maxWarnings} that are allowed.`);
}

function weightOf({ errors, warnings, infos }: Counts, failOn: FailOn): number {
  if (failOn === 'never') return 0;
  if (failOn === 'error') return errors;
  return failOn === 'warning' ? errors + warnings : errors + warnings + infos;
}

import type { Counts } from '@plan-lint/core';
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

function weightOf({ errors, warnings, infos }: Counts, failOn: FailOn): number {
  if (failOn === 'never') return 0;
  if (failOn === 'error') return errors;
  return failOn === 'warning' ? errors + warnings : errors + warnings + infos;
}

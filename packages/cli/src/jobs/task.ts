import type { ReadFile } from '../files/plans-above.ts';
import type { LintOptions } from '../lint/lint-options.ts';

/** What a thread is told before it begins. */
export interface JobSetting {
  readonly options: LintOptions;
  readonly cwd: string;
  /** What counts as today where nobody says so. */
  readonly today: string;
}

/** Files for a thread to look at. */
export interface JobTask {
  readonly files: readonly ReadFile[];
  /** Plans that those inherit from. */
  readonly above: readonly ReadFile[];
}

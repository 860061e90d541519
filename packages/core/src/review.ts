import { makeReview } from './artefacts/review/make-review.ts';
import { Notes } from './artefacts/review/notes.ts';
import type { PlanReview } from './artefacts/review/review.ts';
import type { Config } from './config/config.ts';
import type { LintSettings } from './config/settings.ts';
import type { TextFile } from './engine/reader.ts';
import { lintFiles } from './engine/lint.ts';
import type { Beside } from './engine/lint.ts';
import type { Report } from './engine/report.ts';
import { FRAMEWORKS } from './frameworks/frameworks.ts';
import { resolve } from './lint.ts';
import type { SourceId } from './rule/basis.ts';

/** What to review plans for. */
export interface ReviewOptions {
  /** The sources whose questions are asked. Where nothing is said, all of them as far as they fit a plan. */
  readonly frameworks?: readonly SourceId[] | undefined;
  /** Which rules run, as for `lint`. */
  readonly config?: Config | undefined;
}

/**
 * Reviews plans: asks the questions of the five sources and answers them from the plans themselves. All texts given
 * together are one workspace, as for `lint`. Touches no files and no clock.
 *
 * @returns question by question, what the plan says to it, what is missing, what could not be told, and what the rules found
 * @throws {ConfigError} where the config names what does not exist
 */
export function review(files: TextFile | readonly TextFile[], options: ReviewOptions = {}): PlanReview {
  const list = Array.isArray(files) ? (files as readonly TextFile[]) : [files as TextFile];
  return reviewFiles(list, resolve(options.config), {}, options.frameworks).review;
}

/** A review, and the report of the run that it stands on. */
export interface Reviewed {
  readonly review: PlanReview;
  readonly report: Report;
}

/**
 * The same with settings that are resolved already, and with plans that the files may refer to and inherit from, and that
 * are not reviewed themselves.
 */
export function reviewFiles(
  files: readonly TextFile[],
  settings: LintSettings,
  beside: Omit<Beside, 'watch'> = {},
  wanted?: readonly SourceId[],
): Reviewed {
  const frameworks = FRAMEWORKS.filter(({ id }) => wanted?.includes(id) !== false);
  const notes = new Notes(frameworks);
  const report = lintFiles(files, settings, { ...beside, watch: notes.take });
  return { review: makeReview(report, notes, { frameworks, onlyFitting: wanted === undefined }), report };
}

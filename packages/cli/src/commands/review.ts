import { FRAMEWORKS, reviewFiles, reviewJson, reviewPage } from '@plan-lint/core';
import type { Framework, PlanReview, Terminal } from '@plan-lint/core';
import { oneOf } from '../command-line/option-values.ts';
import { PAGE_FORMATS } from '../command-line/page-formats.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Unread } from '../files/unread.ts';
import type { Io } from '../io/io.ts';
import { isFailure } from '../lint/judge.ts';
import { plainly } from '../lint/lint-options.ts';
import type { FailOn } from '../lint/lint-options.ts';
import { besideOf, prepare } from '../lint/prepare.ts';
import type { Prepared } from '../lint/prepare.ts';
import { tellUnread } from '../lint/tell-unread.ts';
import { formatFor, showPage } from '../output/page-format.ts';
import type { PageFormat } from '../output/page-format.ts';
import { putText } from '../output/put-text.ts';

/** What the command line says about a review. */
export interface ReviewOptions {
  /** Files, folders and patterns; `-` is standard input. */
  readonly names: readonly string[];
  /** Empty where those that fit a plan are wanted. */
  readonly frameworks: readonly string[];
  readonly format?: string | undefined;
  readonly output?: string | undefined;
  readonly all: boolean;
  readonly config?: string | undefined;
  readonly asOf?: string | undefined;
  readonly failOn?: FailOn | undefined;
  readonly stdinFilename?: string | undefined;
  readonly colour: boolean;
}

/**
 * Reviews what the options name: question by question, what each plan answers in its own words, and what it leaves open.
 *
 * @throws {RunError} where the options or the config keep it from starting
 */
export async function review(options: ReviewOptions, io: Io): Promise<ExitCode> {
  const wanted = frameworksIn(options.frameworks);
  const format = formatFor(options, PAGE_FORMATS, 'text');
  const { names, config, asOf, failOn, stdinFilename, colour } = options;
  const prepared = await prepare({ ...plainly(names), config, asOf, failOn, stdinFilename, colour }, io);
  const { settings, inputs } = prepared;
  const { review: made, report } = reviewFiles(inputs.files, settings.lint, besideOf(prepared), wanted);
  await tellUnread(inputs, io);
  const whole = inputs.unread.length === 0 ? made : await withUnread(made, inputs.unread);
  // People are told on standard error what could not be read; a page about nothing would only hide it.
  const isNothing = inputs.files.length === 0 && format !== 'json';
  const isOut = isNothing || (await put(whole, format, options, prepared, io));
  const isWhole = isOut && inputs.unread.length === 0 && report.counts.crashes === 0;
  return isWhole ? (isFailure(report.counts, settings) ? 1 : 0) : 2;
}

async function withUnread(made: PlanReview, unread: readonly Unread[]): Promise<PlanReview> {
  const { reviewUnread } = await import('../files/unread-file.ts');
  return { ...made, files: [...made.files, ...unread.map(reviewUnread)] };
}

/** Prints the review or writes it to a file; whether it arrived. */
function put(
  made: PlanReview,
  format: PageFormat,
  { output, all, colour }: ReviewOptions,
  prepared: Prepared,
  io: Io,
): Promise<boolean> {
  const write = (terminal: Terminal): string =>
    format === 'json' ? reviewJson(made) : showPage(reviewPage(made, { all }), format, terminal);
  return putText(write, { output, colour }, prepared, io);
}

/** The sources that were asked for; nothing where those that fit are wanted. */
function frameworksIn(names: readonly string[]): readonly Framework['id'][] | undefined {
  const ids = FRAMEWORKS.map(({ id }) => id);
  const chosen = names.map((name) => oneOf('--framework', 'framework', name, [...ids, 'all' as const]));
  if (chosen.includes('all')) return ids;
  return chosen.length === 0 ? undefined : ids.filter((id) => chosen.includes(id));
}

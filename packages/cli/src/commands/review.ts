import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { disarm, FRAMEWORKS, reviewFiles, reviewJson, reviewPage, safePath, toHtml, toMarkdown, toText } from '@plan-lint/core'; // prettier-ignore
import type { Framework, PlanReview, Terminal } from '@plan-lint/core';
import { oneOf } from '../command-line/option-values.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Unread } from '../files/unread.ts';
import type { Io } from '../io/io.ts';
import { isFailure } from '../lint/judge.ts';
import { plainly } from '../lint/lint-options.ts';
import type { FailOn } from '../lint/lint-options.ts';
import { prepare } from '../lint/prepare.ts';
import type { Prepared } from '../lint/prepare.ts';
import { tellUnread } from '../lint/tell-unread.ts';
import { isBuildLog } from '../output/build-log.ts';
import { attempt } from '../output/publish.ts';
import { terminalLook } from '../output/terminal-look.ts';
import { writeReport } from '../output/write-report.ts';
import { RunError } from '../run-error.ts';

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

const FORMATS = ['text', 'md', 'html', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** Columns where there is no terminal to ask. */
const WIDTH = 80;

/**
 * Reviews what the options name: question by question, what each plan answers in its own words, and what it leaves open.
 *
 * @throws {RunError} where the options or the config keep it from starting
 */
export async function review(options: ReviewOptions, io: Io): Promise<ExitCode> {
  const wanted = frameworksIn(options.frameworks);
  const format = formatFor(options);
  const { names, config, asOf, failOn, stdinFilename, colour } = options;
  const prepared = await prepare({ ...plainly(names), config, asOf, failOn, stdinFilename, colour }, io);
  const { settings, inputs, above } = prepared;
  const { review: made, report } = reviewFiles(inputs.files, settings.lint, { above, settingsOf: settings.settingsOf }, wanted);
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
async function put(
  made: PlanReview,
  format: Format,
  { output, all, colour }: ReviewOptions,
  prepared: Prepared,
  io: Io,
): Promise<boolean> {
  if (output !== undefined) {
    const text = written(made, format, all, { width: WIDTH });
    return attempt(output, io, () =>
      writeReport(output, resolve(io.cwd, output), text, takenPaths(prepared, io)),
    );
  }
  const { colour: paint, ascii } = await terminalLook(colour, io);
  const text = written(made, format, all, { width: io.stdout.columns ?? WIDTH, paint, ascii });
  return attempt('standard output', io, () => io.stdout.write(isBuildLog(io.env) ? disarm(text) : text));
}

function written(made: PlanReview, format: Format, all: boolean, terminal: Terminal): string {
  if (format === 'json') return reviewJson(made);
  const page = reviewPage(made, { all });
  if (format === 'html') return toHtml(page);
  return format === 'md' ? toMarkdown(page) : toText(page, terminal);
}

/** Everything that was read or should have been, so that it is not written over. */
function takenPaths({ inputs, above, config }: Prepared, { cwd }: Io): Set<string> {
  const unread = inputs.unread.flatMap(({ name }) => realPath(resolve(cwd, name)));
  const configs = config === undefined ? [] : [config];
  return new Set([...[...inputs.files, ...above].map(({ path }) => path), ...unread, ...configs]);
}

function realPath(path: string): readonly string[] {
  try {
    return [realpathSync.native(path)];
  } catch {
    return [];
  }
}

/** The sources that were asked for; nothing where those that fit are wanted. */
function frameworksIn(names: readonly string[]): readonly Framework['id'][] | undefined {
  const ids = FRAMEWORKS.map(({ id }) => id);
  const chosen = names.map((name) => oneOf('--framework', 'framework', name, [...ids, 'all' as const]));
  if (chosen.includes('all')) return ids;
  return chosen.length === 0 ? undefined : ids.filter((id) => chosen.includes(id));
}

const BY_ENDING: readonly (readonly [ending: RegExp, format: Format])[] = [
  [/\.html?$/i, 'html'],
  [/\.(?:md|markdown)$/i, 'md'],
  [/\.json$/i, 'json'],
  [/\.(?:txt|text)$/i, 'text'],
];

function formatFor({ format, output }: ReviewOptions): Format {
  if (format !== undefined) return oneOf('--format', 'format', format, FORMATS);
  if (output === undefined) return 'text';
  const found = BY_ENDING.find(([ending]) => ending.test(output));
  if (found === undefined)
    throw new RunError(`--output ${safePath(output)}: Say with --format what to write, or give a name that ends in .html, .md, .txt or .json`); // prettier-ignore
  return found[1];
}

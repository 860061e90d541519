import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FormatContext, Report, TextFile } from '@plan-lint/core';
import { lintFiles, safe, stepSummary } from '@plan-lint/core';
import type { RunSettings } from './config.ts';
import { runSettings } from './config.ts';
import { findFiles } from './find-files.ts';
import type { FailOn, LintFlags } from './flags.ts';
import { NO_FLAGS } from './flags.ts';
import type { Io } from './io.ts';
import { looks } from './look.ts';
import { appendOutput, checkOutputFiles, loadFormat, wantedFormats, writeOutput } from './output.ts';
import type { Wanted } from './output.ts';
import { plansAbove } from './parents.ts';
import { decode, MOST_BYTES, readTextFile, tooLarge } from './read-text.ts';
import { RunError } from './run-error.ts';
import { version } from './version.ts';

/** A text with where it came from. */
interface Input extends TextFile {
  readonly path: string | undefined;
}

/** What was read, and what could not be. */
interface Inputs {
  readonly files: readonly Input[];
  readonly errors: readonly string[];
  readonly notes: readonly string[];
}

/** The longest line about the run itself: a sentence or three, with a path in it. */
const LONGEST_LINE = 1_500;

/** Lints files and prints what was found. @returns the exit code */
export async function lintCommand(named: readonly string[], flags: LintFlags, io: Io): Promise<0 | 1 | 2> {
  const formats = wantedFormats(flags.format);
  const run = runSettings(flags, io.cwd, io.today);
  const inputs = named.includes('-') ? await readStdin(named, flags, io) : await readInputs(named, io);
  const paths = new Set(inputs.files.flatMap(({ path }) => (path === undefined ? [] : [realpathSync(path)])));
  checkOutputFiles(formats, io.cwd, paths);
  if (inputs.files.length === 0) return tell(inputs, io);
  const above = await plansAbove(inputs.files, flags.config, io.cwd);
  const report = lintFiles(inputs.files, run.settings, above);
  const errors = [...inputs.errors, ...(await print(report, formats, inputs, flags, io))];
  tell({ notes: inputs.notes, errors }, io);
  return errors.length > 0 || report.counts.crashes > 0 ? 2 : codeFor(report, run);
}

/** Says what was passed over and what went wrong. @returns the exit code of a run that could not do its job */
function tell({ notes, errors }: Pick<Inputs, 'notes' | 'errors'>, io: Io): 2 {
  for (const note of notes) io.stderr.write(`Note: ${safe(note, LONGEST_LINE)}\n`);
  for (const error of errors) io.stderr.write(`${safe(error, LONGEST_LINE)}\n`);
  return 2;
}

async function readStdin(named: readonly string[], flags: LintFlags, io: Io): Promise<Inputs> {
  if (named.length > 1) throw new RunError('Standard input (-) cannot be checked together with files. Name the files, or only -.');
  const bytes = await io.readStdin();
  if (bytes.length > MOST_BYTES) throw tooLarge('Standard input');
  return { files: [{ name: flags.stdinFilename, text: decode(bytes, 'Standard input'), path: undefined }], errors: [], notes: [] };
}

async function readInputs(named: readonly string[], io: Io): Promise<Inputs> {
  const search = await findFiles(named, io.cwd);
  const errors = [...search.errors];
  const files: Input[] = [];
  for (const found of search.files) {
    const text = attempt(() => readTextFile(found.path, found.name), errors);
    if (text !== undefined) files.push({ ...found, text });
  }
  return { files, errors, notes: search.notes };
}

/** One file that cannot be read or written does not keep the others from it. */
function attempt<T>(act: () => T, errors: string[]): T | undefined {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    errors.push(...error.lines);
    return undefined;
  }
}

/** Writes the report in every format that is wanted; one that cannot be written does not hold up the others. @returns what went wrong */
async function print(report: Report, wanted: readonly Wanted[], inputs: Inputs, flags: LintFlags, io: Io): Promise<readonly string[]> {
  const errors: string[] = [];
  const onGitHub = io.env['GITHUB_ACTIONS'] === 'true';
  const formats = wanted.length > 0 ? wanted : [{ name: defaultFormat(flags, io, onGitHub), file: undefined }];
  const texts = new Map(inputs.files.map(({ name, text }) => [name, text]));
  const files = new Map(inputs.files.map(({ name, path }) => [name, path]));
  const base = { version, pathOf: (file: string) => slashes(files.get(file) ?? (file === NO_FLAGS.stdinFilename ? '<text>' : resolve(io.cwd, file))), text: (file: string) => texts.get(file) };
  for (const { name, file } of formats) {
    const context: FormatContext = { ...base, ...looks(flags, io, file !== undefined), root: rootFor(io, onGitHub), buildLog: onGitHub && file === undefined };
    const text = (await loadFormat(name))(report, context);
    if (file === undefined) io.stdout.write(text);
    else attempt(() => { writeOutput(file, io.cwd, text); }, errors);
  }
  if (onGitHub && wanted.length === 0) attempt(() => { summarise(report, { ...base, ...looks(flags, io, true), root: rootFor(io, true) }, io); }, errors);
  return errors;
}

/** On GitHub the findings also go to the summary of the step, unless a format was asked for. */
function summarise(report: Report, context: FormatContext, io: Io): void {
  const file = io.env['GITHUB_STEP_SUMMARY'];
  if (file !== undefined && file !== '') appendOutput(file, stepSummary(report, context));
  io.stderr.write('plan-lint runs on GitHub Actions, so it writes annotations and a summary. Give --format for something else.\n');
}

function defaultFormat(flags: LintFlags, io: Io, onGitHub: boolean): Wanted['name'] {
  if (onGitHub) return 'github';
  if (!io.stdout.isTTY) return 'stylish';
  return flags.config === undefined ? 'leader' : 'pretty';
}

function rootFor(io: Io, onGitHub: boolean): string {
  const workspace = io.env['GITHUB_WORKSPACE'];
  return slashes(onGitHub && workspace !== undefined && workspace !== '' ? resolve(workspace) : io.cwd);
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}

function codeFor({ counts }: Report, { failOn, maxWarnings }: RunSettings): 0 | 1 {
  const { errors, warnings, infos } = counts;
  const failing: Readonly<Record<FailOn, number>> = { never: 0, error: errors, warning: errors + warnings, info: errors + warnings + infos };
  return failing[failOn] > 0 || (maxWarnings !== undefined && warnings > maxWarnings) ? 1 : 0;
}


import { resolve } from 'node:path';
import { FORMATS, safePath } from '@plan-lint/core';
import type { FixedInRun, Format, FormatContext, Report } from '@plan-lint/core';
import type { ReadFile } from '../files/plans-above.ts';
import type { Unread } from '../files/unread.ts';
import type { Io } from '../io/io.ts';
import type { Destination, FailOn, LintOptions } from '../lint/lint-options.ts';
import { isRunError } from '../run-error.ts';
import { asPrinted, contextFor } from './format-context.ts';
import { isAnnotated, isForGitHub } from './destinations.ts';
import { tell } from './tell.ts';

/** What was done, as far as a report needs to know. */
export interface Work {
  readonly files: readonly ReadFile[];
  readonly unread: readonly Unread[];
  readonly destinations: readonly Destination[];
  readonly options: LintOptions;
  /** From what on a finding makes the run fail. */
  readonly failOn: FailOn;
  /** What fixes have done, where they were asked for. */
  readonly fixed: FixedInRun | undefined;
  /** The path of the config, if there was one. */
  readonly config: string | undefined;
  /** The report with what could not be read, where that is not to be made of `unread`. */
  readonly whole?: Report | undefined;
  /** What formats must be told, where it is not as usual. */
  readonly context?: Partial<FormatContext> | undefined;
}

/** Prints and writes the reports; whether all of them arrived. */
export async function publish(report: Report, work: Work, io: Io): Promise<boolean> {
  const { files, unread, destinations, options, failOn, fixed, config } = work;
  const context = { ...contextFor(options, files, config, io), failOn, fixed, ...work.context };
  const printed = await asPrinted(context, options, io);
  const whole = work.whole ?? (unread.length === 0 ? report : await withUnread(report, unread));
  const taken = new Set(readPaths(work, io));
  const arrived: boolean[] = [];
  for (const { format, file } of destinations) {
    const isForPrograms = !FOR_PEOPLE.has(format);
    // People are told on standard error what could not be read; a page about nothing would only hide it.
    if (!isForPrograms && report.files.length === 0) continue;
    const write = await formatOf({ format, file }, options);
    const shown = isForPrograms ? whole : report;
    arrived.push(
      file === undefined
        ? attempt('standard output', io, () => io.stdout.write(write(shown, printed)))
        : await save(file, write(shown, context), taken, io),
    );
  }
  const isWhole = !arrived.includes(false);
  const hasSummary = isAnnotated(destinations, io) && (await summarise(whole, context, io));
  if (isForGitHub(options, io)) noteGitHub(isWhole, hasSummary, io);
  return isWhole;
}

/** A format; where counts by rule are wanted, what is printed is those. */
async function formatOf({ format, file }: Destination, options: LintOptions): Promise<Format> {
  if (!options.statistics || file !== undefined) return FORMATS[format]();
  return (await import('./print-statistics.ts')).statisticsFor(format);
}

/** The formats for people, who are told on standard error what was not looked at; the others must say it themselves. */
const FOR_PEOPLE: ReadonlySet<Destination['format']> = new Set(['leader', 'pretty', 'stylish', 'compact']);

/** Whether what is printed is read by people, who can tell other words from the report. */
export function isForPeople(destinations: readonly Destination[]): boolean {
  return destinations.every(({ format, file }) => file !== undefined || FOR_PEOPLE.has(format));
}

async function withUnread(report: Report, unread: readonly Unread[]): Promise<Report> {
  const { reportUnread } = await import('../files/unread-file.ts');
  return reportUnread(report, unread);
}

/** Where everything is that the run was given. What could not be read is not to be lost for that. */
function readPaths({ files, unread, config }: Work, { cwd }: Io): readonly string[] {
  const paths = [...files.map(({ path }) => path), ...unread.map(({ name }) => resolve(cwd, name))];
  return config === undefined ? paths : [...paths, config];
}

async function save(name: string, text: string, taken: Set<string>, io: Io): Promise<boolean> {
  const { writeReport } = await import('./write-report.ts');
  return attempt(name, io, () => writeReport(name, resolve(io.cwd, name), text, taken));
}

/** Adds the summary where GitHub wants one; whether that was done. The annotations are the report, so it may fail. */
async function summarise(report: Report, context: FormatContext, io: Io): Promise<boolean> {
  const file = io.env['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return false;
  const { appendSummary } = await import('./step-summary.ts');
  return attempt(file, io, () => appendSummary(file, report, context));
}

/** Says what was written without anybody having asked for it. */
function noteGitHub(hasAnnotations: boolean, hasSummary: boolean, io: Io): void {
  const written = [...(hasAnnotations ? ['annotations'] : []), ...(hasSummary ? ['a summary'] : [])];
  if (written.length === 0) return;
  tell(io, `GitHub Actions: wrote ${written.join(' and ')}. For another report use --format.`);
}

/** Tries to write a file and says so where that is not possible. */
export function attempt(name: string, io: Io, action: () => void): boolean {
  try {
    action();
    return true;
  } catch (error) {
    if (isRunError(error)) {
      tell(io, error.message);
      return false;
    }
    const { code = '', syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    tell(
      io,
      `${safePath(name)}: The report could not be written (${code}). Check that there is such a place, and room in it.`,
    );
    return false;
  }
}

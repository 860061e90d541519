import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decode } from '../files/decode.ts';
import { readReport, safePath, sayFinding } from '@plan-lint/core';
import type { FormatContext, Report, Shard } from '@plan-lint/core';
import type { ExitCode } from '../exit-code.ts';
import { withSlashes } from '../files/project.ts';
import { readText } from '../files/read-file.ts';
import type { Io } from '../io/io.ts';
import { isFailure, tellTooManyWarnings } from '../lint/judge.ts';
import type { Threshold } from '../lint/judge.ts';
import type { LintOptions } from '../lint/lint-options.ts';
import { NAMELESS } from '../lint/read-inputs.ts';
import { destinationsFor } from '../output/destinations.ts';
import { contextFor } from '../output/format-context.ts';
import { publish } from '../output/publish.ts';
import { tell } from '../output/tell.ts';
import { RunError } from '../run-error.ts';
import { textDigest } from '../share/fingerprint.ts';
import { wholeRun, withoutDigests, withWholeRules } from '../share/whole-run.ts';
import type { NamedReport } from '../share/whole-run.ts';

/** Stands in a report for a file that could not be read. */
const UNREAD = 'internal/unread-file';

/**
 * Puts the reports of the shards of a run together and publishes them as one run would have done.
 *
 * @param options - the names are those of reports, as the format `report` writes them
 * @throws {RunError} where one cannot be read, or they are not those of one run
 */
export async function merge(options: LintOptions, io: Io): Promise<ExitCode> {
  const reports = options.names.map((name) => readNamed(name, io));
  const parts = wholeRun(reports);
  const whole = withWholeRules(withoutDigests(parts), reports[0]?.version);
  const { report, unread } = withoutUnread(whole);
  const shard = reports[0]?.report.shard;
  const threshold = thresholdIn(options, shard);
  for (const line of unread) tell(io, line);
  const isPublished = await publish(
    report,
    {
      files: reports.map(({ name }) => ({ name, path: resolve(io.cwd, name), text: '' })),
      unread: [],
      whole,
      destinations: destinationsFor(options, shard?.configName !== undefined, io),
      options,
      failOn: threshold.failOn,
      fixed: undefined,
      config: undefined,
      context: contextOf(parts, shard?.configName, { options, io }),
    },
    io,
  );
  tellTooManyWarnings(report, threshold, io);
  const isWhole = isPublished && unread.length === 0 && report.counts.crashes === 0;
  return isWhole ? (isFailure(report.counts, threshold) ? 1 : 0) : 2;
}

/** The command line has the last word; else it is as the run was told. */
function thresholdIn(
  { failOn, maxWarnings }: LintOptions,
  { failOn: toldFailOn = 'error', maxWarnings: toldMost = Infinity }: Partial<Shard> = {},
): Threshold {
  return { failOn: failOn ?? toldFailOn, maxWarnings: maxWarnings ?? toldMost };
}

function readNamed(name: string, { cwd }: Io): NamedReport {
  const value = valueIn(name, resolve(cwd, name));
  const report = readReport(value);
  if (report === undefined) throw new RunError(sayNoReport(name));
  return { name, report, version: (value as { tool: { version: string } }).tool.version };
}

function valueIn(name: string, path: string): unknown {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code = '', syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined && code !== 'ERR_FS_FILE_TOO_LARGE') throw error;
    throw new RunError(`${safePath(name)}: This report could not be read (${code}). Check its name.`);
  }
  try {
    return JSON.parse(decode(bytes) ?? '');
  } catch {
    throw new RunError(sayNoReport(name));
  }
}

function sayNoReport(name: string): string {
  return `${safePath(name)}: This is no whole report of plan-lint. Make one with: plan-lint --shard 1/2 --format report:FILE`;
}

/** The report without what could not be read, and lines that say that to people. */
function withoutUnread(whole: Report): { readonly report: Report; readonly unread: readonly string[] } {
  const unread = whole.files.flatMap(({ findings }) => findings.filter(({ ruleId }) => ruleId === UNREAD));
  if (unread.length === 0) return { report: whole, unread: [] };
  const lost = new Set(unread.map(({ at }) => at.file));
  const lines = unread.map((finding) => {
    const { says, try: advice } = sayFinding(finding, whole.rules);
    return `${safePath(finding.at.file)}: ${says} ${advice}`;
  });
  const rules = new Map([...whole.rules].filter(([id]) => id !== UNREAD));
  const counts = { ...whole.counts, errors: whole.counts.errors - unread.length };
  const files = whole.files.filter(({ file }) => !lost.has(file));
  return { report: { ...whole, files, rules, counts }, unread: lines };
}

/** The files of a report are named from the root. A text is taken from there if it is still the one that was read. */
function contextOf(
  parts: Report,
  configName: string | undefined,
  { io, options }: Setting,
): Partial<FormatContext> {
  const { root } = contextFor(options, [], undefined, io);
  const digests = new Map(parts.files.map(({ file, digest }) => [file, digest]));
  return {
    configName,
    pathOf: (name) => (name === NAMELESS ? NAMELESS : withSlashes(resolve(root, name))),
    text: (name) => {
      const digest = digests.get(name);
      const text = digest === undefined ? undefined : readText(name, resolve(root, name));
      return typeof text === 'string' && textDigest(text) === digest ? text : undefined;
    },
  };
}

/** How the command was called. */
interface Setting {
  readonly options: LintOptions;
  readonly io: Io;
}

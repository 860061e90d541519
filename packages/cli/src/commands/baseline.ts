import { countKnown, lintFiles, recordBaseline, safePath, updateBaseline } from '@plan-lint/core';
import type { Baseline, Report } from '@plan-lint/core';
import { compareWith, prune, sayStale } from '../baseline/against-baseline.ts';
import { demandBaseline, loadBaseline, namedFrom, saveBaseline } from '../baseline/baseline-file.ts';
import { baselineOrUsual } from '../baseline/baseline-path.ts';
import type { BaselineAt } from '../baseline/baseline-path.ts';
import type { ExitCode } from '../exit-code.ts';
import type { ReadFile } from '../files/plans-above.ts';
import type { Io } from '../io/io.ts';
import { plainly } from '../lint/lint-options.ts';
import { besideOf, prepare } from '../lint/prepare.ts';
import { tellUnread } from '../lint/tell-unread.ts';
import { attempt } from '../output/publish.ts';
import { tell } from '../output/tell.ts';
import { RunError } from '../run-error.ts';

/** What the command line says about a baseline. */
export interface BaselineOptions {
  /** Files, folders and patterns; the current folder where there are none. */
  readonly names: readonly string[];
  /** The file; where it usually is, if nobody says so. */
  readonly baseline?: string | undefined;
  /** Only take out what is stale. */
  readonly prune: boolean;
  /** Only say what is stale. */
  readonly check: boolean;
  readonly config?: string | undefined;
  readonly asOf?: string | undefined;
}

/**
 * Records what is found today as known, or looks whether what is recorded is still there.
 *
 * @throws {RunError} where the options, the config or the baseline keep it from starting
 */
export async function baseline(options: BaselineOptions, io: Io): Promise<ExitCode> {
  const { names, config, asOf } = options;
  const isReview = options.prune || options.check;
  if (options.prune && options.check)
    throw new RunError('--prune changes the baseline and --check does not. Give one of them.');
  const prepared = await prepare({ ...plainly(names), config, asOf }, io);
  const { settings, inputs } = prepared;
  const at = baselineOrUsual(options.baseline, settings.config, io.cwd);
  const before = isReview ? demandBaseline(at) : loadBaseline(at);
  await tellUnread(inputs, io);
  if (inputs.files.length === 0) return 2;
  const report = lintFiles(inputs.files, settings.lint, besideOf(prepared));
  const run = { at, report, files: inputs.files };
  const code = before !== undefined && isReview ? review(run, before, options, io) : record(run, before, io);
  return inputs.unread.length === 0 && report.counts.crashes === 0 ? code : 2;
}

interface Run {
  readonly at: BaselineAt;
  readonly report: Report;
  readonly files: readonly ReadFile[];
}

/** Says what is stale, or takes it out. */
function review(
  { at, report, files }: Run,
  before: Baseline,
  { check }: Pick<BaselineOptions, 'check'>,
  io: Io,
): ExitCode {
  const { stale } = compareWith(report, before, at, files);
  if (stale.length === 0) {
    tell(
      io,
      `All ${String(countKnown(before))} findings in the baseline ${safePath(at.name)} may still be there.`,
    );
    return 0;
  }
  if (!check) return prune(at, before, stale, io) ? 0 : 2;
  for (const { file, rule, count } of stale)
    tell(io, `${safePath(file)}: ${rule}${count === 1 ? '' : ` (${String(count)} times)`} is gone.`);
  tell(io, `${sayStale(stale, at)} To take them out of it: plan-lint baseline --prune`);
  return 1;
}

/** Records what was found. What is held of other files stays, as long as they are there. */
function record({ at, report, files }: Run, before: Baseline | undefined, io: Io): ExitCode {
  // Of a plan that could not be read nobody knows what is still there.
  const read = { ...report, files: report.files.filter(({ kind }) => kind !== undefined) };
  const pathOf = namedFrom(at, files);
  const found = recordBaseline(read, pathOf);
  const after = before === undefined ? found : updateBaseline(withoutGone(before, at, report, files), found);
  if (!attempt(at.name, io, () => saveBaseline(at, after))) return 2;
  const total = countKnown(found);
  const plans = read.files.length;
  tell(
    io,
    `Recorded findings at ${String(total)} ${total === 1 ? 'place' : 'places'} of ${String(plans)} ${plans === 1 ? 'file' : 'files'} in ${safePath(at.name)}.`,
  );
  const left =
    report.files.reduce((sum, { findings }) => sum + findings.reduce((all, { count }) => all + count, 0), 0) -
    total;
  if (left > 0)
    tell(
      io,
      `Not recorded: ${String(left)} that nobody can accept, because a rule is locked or a file cannot be read.`,
    );
  return 0;
}

function withoutGone(before: Baseline, at: BaselineAt, report: Report, files: readonly ReadFile[]): Baseline {
  const { stale } = compareWith({ ...report, files: [] }, before, at, files);
  const gone = new Set(stale.map(({ file }) => file));
  return { files: new Map([...before.files].filter(([file]) => !gone.has(file))) };
}

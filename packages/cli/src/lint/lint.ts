import { lintFiles } from '@plan-lint/core';
import type { LintSettings, Report, TextFile } from '@plan-lint/core';
import type { Against } from '../baseline/against-baseline.ts';
import type { RunSettings } from '../config/settings.ts';
import type { ExitCode } from '../exit-code.ts';
import type { fixInputs, FixOutcome } from '../fix/fix-inputs.ts';
import type { ReadFile } from '../files/plans-above.ts';
import type { Io } from '../io/io.ts';
import { instrumentsFor } from '../measure/instruments.ts';
import type { Instruments } from '../measure/instruments.ts';
import { destinationsFor } from '../output/destinations.ts';
import { isForPeople, publish } from '../output/publish.ts';
import { isFailure, tellTooManyWarnings } from './judge.ts';
import { RunError } from '../run-error.ts';
import type { LintOptions } from './lint-options.ts';
import { partOf } from './part-of.ts';
import type { Part } from './part.ts';
import { prepare } from './prepare.ts';
import type { Prepared } from './prepare.ts';
import { readAhead } from './read-ahead.ts';
import type { ReadAhead } from './read-ahead.ts';
import { STDIN, unopened } from './read-inputs.ts';
import { tellUnread } from './tell-unread.ts';

/**
 * Lints what the options name and publishes what was found; again and again, where that is asked for.
 *
 * @throws {RunError} where the options or the config keep it from starting
 */
export async function lint(options: LintOptions, io: Io): Promise<ExitCode> {
  return options.watch
    ? (await import('../watch/watch.ts')).watch(options, io, lintOnce)
    : lintOnce(options, io);
}

/** @param noteRead - is told what was read besides what the options name */
async function lintOnce(
  options: LintOptions,
  io: Io,
  noteRead: (paths: readonly string[]) => void = () => undefined,
): Promise<ExitCode> {
  refuseContradictions(options);
  const instruments = await instrumentsFor(options, io);
  const prepared = await readAhead(await prepare(options, io), { options, instruments }, io);
  const { settings, inputs } = prepared;
  const { config, failOn } = settings;
  noteRead(readBeside(prepared));
  const destinations = destinationsFor(options, config !== undefined, io);
  const part = await partOf(options, prepared, io);
  instruments.lap('find and read files');
  const work = { options, part, instruments, isForPeople: isForPeople(destinations) };
  const { report: found, files, fixed, isWhole: isAllDone } = await findAll(prepared, work, io);
  prepared.end?.();
  const { report, isWhole: isPruned } = await withoutKnown(found, files, options, settings, io);
  instruments.lap('read and check plans');
  const read = { ...inputs, unread: part.unread };
  await tellUnread(read, io);
  const isPublished = await publish(
    part.mark(report),
    { ...read, files, fixed, destinations, options, config: config?.path, failOn },
    io,
  );
  tellTooManyWarnings(report, settings, io);
  instruments.lap('write reports');
  instruments.tell();
  const isWhole =
    isPublished && isPruned && isAllDone && part.unread.length === 0 && report.counts.crashes === 0;
  return isWhole ? (isFailure(report.counts, settings) ? 1 : 0) : 2;
}

/** What is to be done besides looking. */
interface Work {
  readonly options: LintOptions;
  readonly part: Part;
  readonly instruments: Instruments;
  readonly isForPeople: boolean;
}

/** Finds what there is to find, after putting right what is to be put right. */
async function findAll(
  { settings, inputs, above, digests, keep }: ReadAhead,
  { options, part, instruments, isForPeople: showsDiff }: Work,
  io: Io,
): Promise<Omit<FixOutcome, 'fixed'> & Pick<Partial<FixOutcome>, 'fixed'>> {
  const settingsOf = (file: string): LintSettings => instruments.around(settings.settingsOf(file));
  const lintAll = (files: readonly TextFile[]): Report => {
    const watch = instruments.over(part.only?.size ?? files.length);
    const beside = { above, unread: unopened(inputs), settingsOf, only: part.only, digests, keep };
    const report = lintFiles(files, instruments.around(settings.lint), watch ? { ...beside, watch } : beside);
    instruments.erase();
    return report;
  };
  const { files } = inputs;
  if (options.fix === undefined) return { files, report: lintAll(files), isWhole: true };
  const outcome = await fixFirst(files, options.fix, { lint: lintAll, settingsOf }, showsDiff, io);
  const { code } = inputs.configs;
  if (code === undefined) return outcome;
  // Rules from elsewhere have seen the texts as they were before they were fixed.
  await code.look(outcome.files, above, settings.settingsOf);
  return { ...outcome, report: lintAll(outcome.files) };
}

/** The configs of the plans, and the plans above them. */
function readBeside({ inputs: { files, configs }, above }: Prepared): readonly string[] {
  const config = ({ path }: { readonly path: string }): string | [] => configs.ofFile(path)?.path ?? [];
  return [...new Set([...files.flatMap(config), ...above.map(({ path }) => path)])];
}

function refuseContradictions({ fix, names, prunesBaseline, changed, shard }: LintOptions): void {
  if (fix?.isDryRun === true && prunesBaseline)
    throw new RunError(
      '--baseline-prune would go by fixes that --fix-dry-run does not make. Give one of them.',
    );
  if (prunesBaseline && (changed || shard !== undefined))
    throw new RunError('--baseline-prune needs a report on all plans. Leave out --changed and --shard.');
  if (fix?.isDryRun !== false || !names.includes(STDIN)) return;
  throw new RunError(
    'Standard input cannot be fixed: there is no file to write to. Add --fix-dry-run to see the changes, or name the file.',
  );
}

/** Few runs fix anything, so what that takes is loaded late. */
async function fixFirst(...work: Parameters<typeof fixInputs>): Promise<FixOutcome> {
  return (await import('../fix/fix-inputs.ts')).fixInputs(...work);
}

/** Leaves out what a baseline knows, where there is one. Few runs have any, so what that takes is loaded late. */
async function withoutKnown(
  report: Report,
  files: readonly ReadFile[],
  { baseline, prunesBaseline: prunes }: LintOptions,
  { config }: RunSettings,
  io: Io,
): Promise<Against> {
  if (baseline === undefined && config === undefined && !prunes) return { report, isWhole: true };
  const { baselineSaid } = await import('../baseline/baseline-path.ts');
  const at = baselineSaid(baseline, config, io.cwd);
  if (at === undefined) {
    if (prunes)
      throw new RunError('--baseline-prune: There is no baseline to prune. Name it with --baseline FILE.');
    return { report, isWhole: true };
  }
  return (await import('../baseline/against-baseline.ts')).againstBaseline(report, { at, files, prunes }, io);
}

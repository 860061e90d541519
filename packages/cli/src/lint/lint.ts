import { lintFiles } from '@plan-lint/core';
import type { Report, SettingsOf, TextFile } from '@plan-lint/core';
import type { RunSettings } from '../config/settings.ts';
import type { ExitCode } from '../exit-code.ts';
import type { fixInputs, FixOutcome } from '../fix/fix-inputs.ts';
import type { Io } from '../io/io.ts';
import { destinationsFor } from '../output/destinations.ts';
import { isForPeople, publish } from '../output/publish.ts';
import { tell } from '../output/tell.ts';
import type { Against } from '../baseline/against-baseline.ts';
import type { ReadFile } from '../files/plans-above.ts';
import { isFailure } from './judge.ts';
import { RunError } from '../run-error.ts';
import type { LintOptions } from './lint-options.ts';
import { prepare } from './prepare.ts';
import type { Prepared } from './prepare.ts';
import { STDIN, unopened } from './read-inputs.ts';
import { tellUnread } from './tell-unread.ts';

/**
 * Lints what the options name and publishes what was found.
 *
 * @throws {RunError} where the options or the config keep it from starting
 */
export async function lint(options: LintOptions, io: Io): Promise<ExitCode> {
  refuseToFixStdin(options);
  const { settings, inputs, above } = await prepare(options, io);
  const { config, failOn } = settings;
  const destinations = destinationsFor(options, config !== undefined, io);
  const { settingsOf } = settings;
  const beside = { above, unread: unopened(inputs), settingsOf };
  const lintAll = (files: readonly TextFile[]): Report => lintFiles(files, settings.lint, beside);
  const outcome =
    options.fix === undefined
      ? { files: inputs.files, report: lintAll(inputs.files), fixed: undefined, isWhole: true }
      : await fixFirst(
          inputs.files,
          options.fix,
          { lint: lintAll, settingsOf },
          isForPeople(destinations),
          io,
        );
  const { files, fixed } = outcome;
  const found = await lookAgain(outcome, { inputs, above, settingsOf, lintAll });
  const { report, isWhole: isPruned } = await withoutKnown(found, files, options, settings, io);
  await tellUnread(inputs, io);
  const isPublished = await publish(
    report,
    { ...inputs, files, fixed, destinations, options, config: config?.path, failOn },
    io,
  );
  tellTooManyWarnings(report, settings, io);
  const isWhole =
    isPublished && isPruned && outcome.isWhole && inputs.unread.length === 0 && report.counts.crashes === 0;
  return isWhole ? (isFailure(report.counts, settings) ? 1 : 0) : 2;
}

/** Rules from elsewhere have seen the texts as they were before they were fixed. */
async function lookAgain(
  { files, report, fixed }: Pick<FixOutcome, 'files' | 'report'> & { readonly fixed: unknown },
  { inputs, above, settingsOf, lintAll }: Again,
): Promise<Report> {
  const { code } = inputs.configs;
  if (code === undefined || fixed === undefined) return report;
  await code.look(files, above, settingsOf);
  return lintAll(files);
}

interface Again extends Pick<Prepared, 'inputs' | 'above'> {
  readonly settingsOf: SettingsOf;
  readonly lintAll: (files: readonly TextFile[]) => Report;
}

function refuseToFixStdin({ fix, names, prunesBaseline }: LintOptions): void {
  if (fix?.isDryRun === true && prunesBaseline)
    throw new RunError(
      '--baseline-prune would go by fixes that --fix-dry-run does not make. Give one of them.',
    );
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

function tellTooManyWarnings({ counts: { warnings } }: Report, { maxWarnings }: RunSettings, io: Io): void {
  if (warnings <= maxWarnings) return;
  tell(io, `${warnings} warnings are more than the ${maxWarnings} that are allowed.`);
}

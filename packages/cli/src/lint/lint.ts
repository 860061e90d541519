import { lintFiles } from '@plan-lint/core';
import type { LintSettings, Report, TextFile } from '@plan-lint/core';
import type { RunSettings } from '../config/settings.ts';
import type { ExitCode } from '../exit-code.ts';
import type { fixInputs, FixOutcome } from '../fix/fix-inputs.ts';
import type { Io } from '../io/io.ts';
import { instrumentsFor } from '../measure/instruments.ts';
import { destinationsFor } from '../output/destinations.ts';
import { isForPeople, publish } from '../output/publish.ts';
import { tell } from '../output/tell.ts';
import { isFailure } from './judge.ts';
import { RunError } from '../run-error.ts';
import type { LintOptions } from './lint-options.ts';
import { prepare } from './prepare.ts';
import { STDIN, unopened } from './read-inputs.ts';
import { tellUnread } from './tell-unread.ts';

/**
 * Lints what the options name and publishes what was found.
 *
 * @throws {RunError} where the options or the config keep it from starting
 */
export async function lint(options: LintOptions, io: Io): Promise<ExitCode> {
  refuseToFixStdin(options);
  const instruments = await instrumentsFor(options, io);
  const { settings, inputs, above } = await prepare(options, io);
  const { config, failOn } = settings;
  const destinations = destinationsFor(options, config !== undefined, io);
  const settingsOf = (file: string): LintSettings => instruments.around(settings.settingsOf(file));
  const beside = { above, unread: unopened(inputs), settingsOf };
  const lintAll = (files: readonly TextFile[]): Report => {
    const watch = instruments.over(files.length);
    const report = lintFiles(files, instruments.around(settings.lint), {
      ...beside,
      ...(watch === undefined ? {} : { watch }),
    });
    instruments.erase();
    return report;
  };
  instruments.lap('find and read files');
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
  const { report } = outcome;
  instruments.lap('read and check plans');
  await tellUnread(inputs, io);
  const { files, fixed } = outcome;
  const isPublished = await publish(
    report,
    { ...inputs, files, fixed, destinations, options, config: config?.path, failOn },
    io,
  );
  tellTooManyWarnings(report, settings, io);
  instruments.lap('write reports');
  instruments.tell();
  const isWhole = isPublished && outcome.isWhole && inputs.unread.length === 0 && report.counts.crashes === 0;
  return isWhole ? (isFailure(report.counts, settings) ? 1 : 0) : 2;
}

function refuseToFixStdin({ fix, names }: LintOptions): void {
  if (fix?.isDryRun !== false || !names.includes(STDIN)) return;
  throw new RunError(
    'Standard input cannot be fixed: there is no file to write to. Add --fix-dry-run to see the changes, or name the file.',
  );
}

/** Few runs fix anything, so what that takes is loaded late. */
async function fixFirst(...work: Parameters<typeof fixInputs>): Promise<FixOutcome> {
  return (await import('../fix/fix-inputs.ts')).fixInputs(...work);
}

function tellTooManyWarnings({ counts: { warnings } }: Report, { maxWarnings }: RunSettings, io: Io): void {
  if (warnings <= maxWarnings) return;
  tell(io, `${warnings} warnings are more than the ${maxWarnings} that are allowed.`);
}

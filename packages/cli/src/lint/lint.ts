import { lintFiles } from '@plan-lint/core';
import type { Report, TextFile } from '@plan-lint/core';
import { dirname, resolve } from 'node:path';
import { settingsFor } from '../config/settings.ts';
import type { RunSettings } from '../config/settings.ts';
import type { ExitCode } from '../exit-code.ts';
import { findPlansAbove } from '../files/plans-above.ts';
import { Project } from '../files/project.ts';
import type { fixInputs, FixOutcome } from '../fix/fix-inputs.ts';
import type { Io } from '../io/io.ts';
import { destinationsFor } from '../output/destinations.ts';
import { isForPeople, publish } from '../output/publish.ts';
import { tell } from '../output/tell.ts';
import { isFailure } from './judge.ts';
import { RunError } from '../run-error.ts';
import type { LintOptions } from './lint-options.ts';
import { readInputs, STDIN, unopened } from './read-inputs.ts';
import type { Inputs } from './read-inputs.ts';

/**
 * Lints what the options name and publishes what was found.
 *
 * @throws {RunError} where the options or the config keep it from starting
 */
export async function lint(options: LintOptions, io: Io): Promise<ExitCode> {
  if (options.fix?.isDryRun === false && options.names.includes(STDIN)) {
    throw new RunError(
      'Standard input cannot be fixed: there is no file to write to. Add --fix-dry-run to see the changes, or name the file.',
    );
  }
  const today = io.today();
  const project = new Project(
    io.cwd,
    options.config === undefined ? undefined : dirname(resolve(io.cwd, options.config)),
  );
  const inputs = await readInputs(options, io, project);
  const config = inputs.configs.run?.path;
  const mayLook = !inputs.isStdinOnly || project.isDeclared;
  const above = mayLook ? await findPlansAbove(inputs.files, io.cwd, project) : [];
  const paths = new Map([...inputs.files, ...above].map(({ name, path }) => [name, path]));
  const pathOf = (name: string): string => paths.get(name) ?? name;
  const settings = await settingsFor(options, inputs.configs, { pathOf, today });
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
  const { report } = outcome;
  await tellUnread(inputs, io);
  const { files, fixed } = outcome;
  const isPublished = await publish(
    report,
    { ...inputs, files, fixed, destinations, options, config, failOn: settings.failOn },
    io,
  );
  tellTooManyWarnings(report, settings, io);
  const isWhole = isPublished && outcome.isWhole && inputs.unread.length === 0 && report.counts.crashes === 0;
  return isWhole ? (isFailure(report.counts, settings) ? 1 : 0) : 2;
}

/** Few runs fix anything, so what that takes is loaded late. */
async function fixFirst(...work: Parameters<typeof fixInputs>): Promise<FixOutcome> {
  return (await import('../fix/fix-inputs.ts')).fixInputs(...work);
}

async function tellUnread({ unread, skipped }: Inputs, io: Io): Promise<void> {
  if (unread.length + skipped.length === 0) return;
  const { sayUnread } = await import('../files/unread-file.ts');
  for (const each of skipped) tell(io, `passed over ${sayUnread(each)}`);
  for (const each of unread) tell(io, sayUnread(each));
}

function tellTooManyWarnings({ counts: { warnings } }: Report, { maxWarnings }: RunSettings, io: Io): void {
  if (warnings <= maxWarnings) return;
  tell(io, `${warnings} warnings are more than the ${maxWarnings} that are allowed.`);
}

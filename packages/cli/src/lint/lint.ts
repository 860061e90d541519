import { lintFiles } from '@plan-lint/core';
import type { Report } from '@plan-lint/core';
import type { RunSettings } from '../config/settings.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io/io.ts';
import { destinationsFor } from '../output/destinations.ts';
import { publish } from '../output/publish.ts';
import { tell } from '../output/tell.ts';
import { isFailure } from './judge.ts';
import type { LintOptions } from './lint-options.ts';
import { prepare } from './prepare.ts';
import { unopened } from './read-inputs.ts';
import { tellUnread } from './tell-unread.ts';

/**
 * Lints what the options name and publishes what was found.
 *
 * @throws {RunError} where the options or the config keep it from starting
 */
export async function lint(options: LintOptions, io: Io): Promise<ExitCode> {
  const { settings, inputs, above, config } = await prepare(options, io);
  const destinations = destinationsFor(options, config !== undefined, io);
  const report = lintFiles(inputs.files, settings.lint, {
    above,
    unread: unopened(inputs),
    settingsOf: settings.settingsOf,
  });
  await tellUnread(inputs, io);
  const isPublished = await publish(
    report,
    { ...inputs, destinations, options, config, failOn: settings.failOn },
    io,
  );
  tellTooManyWarnings(report, settings, io);
  const isWhole = isPublished && inputs.unread.length === 0 && report.counts.crashes === 0;
  return isWhole ? (isFailure(report.counts, settings) ? 1 : 0) : 2;
}

function tellTooManyWarnings({ counts: { warnings } }: Report, { maxWarnings }: RunSettings, io: Io): void {
  if (warnings <= maxWarnings) return;
  tell(io, `${warnings} warnings are more than the ${maxWarnings} that are allowed.`);
}

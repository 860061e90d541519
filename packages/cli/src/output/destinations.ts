import { GROUPING_FORMATS } from '@plan-lint/core';
import type { Io } from '../io/io.ts';
import type { Destination, LintOptions } from '../lint/lint-options.ts';
import { RunError } from '../run-error.ts';

/**
 * Where the reports go: where the options say, else what suits the surroundings.
 *
 * @param hasConfig - whether there is a config, which people have who know YAML
 * @throws {RunError} where two reports would be printed, or none can be grouped as it is asked for
 */
export function destinationsFor(options: LintOptions, hasConfig: boolean, io: Io): readonly Destination[] {
  const chosen = chosenBy(options, hasConfig, io);
  if (options.by !== 'place') refuseUngrouped(chosen, options.by);
  if (options.statistics) refuseWithoutPlace(options.destinations);
  return chosen;
}

/** Formats for programs keep their order; where there are no others, nothing would come of the grouping. */
function refuseUngrouped(destinations: readonly Destination[], by: string): void {
  const [first] = destinations;
  if (first === undefined || destinations.some(({ format }) => GROUPING_FORMATS.includes(format))) return;
  throw new RunError(
    `--by ${by}: The format ${first.format} has an order of its own. Choose one that can be grouped: --format ${GROUPING_FORMATS.join(' or --format ')}`,
  );
}

/** What stands in the place of counts by rule: a table for people, or JSON. Other programs expect what they know. */
const GIVES_WAY: ReadonlySet<Destination['format']> = new Set([
  'leader',
  'pretty',
  'stylish',
  'compact',
  'json',
]);

function refuseWithoutPlace(destinations: readonly Destination[]): void {
  const other = destinations.find(({ format, file }) => file === undefined && !GIVES_WAY.has(format));
  if (other === undefined) return;
  throw new RunError(
    `--statistics: The format ${other.format} has no place for counts by rule. Print them as a table or with --format json, and send the report to a file: --format ${other.format}:FILE`,
  );
}

function chosenBy(options: LintOptions, hasConfig: boolean, io: Io): readonly Destination[] {
  const { destinations } = options;
  if (destinations.length === 0) return [{ format: formatFor(options, hasConfig, io), file: undefined }];
  const printed = destinations.filter(({ file }) => file === undefined);
  if (printed.length > 1) {
    const [first = '', second = ''] = printed.map(({ format }) => format);
    throw new RunError(
      `Two reports would be printed into each other, ${first} and ${second}. Send one to a file: --format ${second}:FILE`,
    );
  }
  return destinations;
}

/** Whether GitHub Actions run this and nobody said which report they want. */
export function isForGitHub({ destinations }: LintOptions, { env }: Io): boolean {
  return destinations.length === 0 && env['GITHUB_ACTIONS'] === 'true';
}

/** Whether annotations go into the log of GitHub Actions, beside which a summary is shown. */
export function isAnnotated(destinations: readonly Destination[], { env }: Io): boolean {
  if (env['GITHUB_ACTIONS'] !== 'true') return false;
  return destinations.some(({ format, file }) => format === 'github' && file === undefined);
}

function formatFor(options: LintOptions, hasConfig: boolean, io: Io): Destination['format'] {
  if (isForGitHub(options, io)) return 'github';
  if (!io.stdout.isTTY) return options.by === 'place' ? 'stylish' : 'leader';
  return hasConfig ? 'pretty' : 'leader';
}

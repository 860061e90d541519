import { FORMATS } from '@plan-lint/core';
import { plainly } from '../lint/lint-options.ts';
import type { Destination, FailOn } from '../lint/lint-options.ts';
import type { AddCommand } from './command.ts';
import { FAIL_ON, readDestination, readFailOn, readMaxWarnings } from './option-values.ts';
import { wordOption } from './word-option.ts';

interface Flags {
  readonly format?: readonly Destination[];
  readonly failOn?: FailOn;
  readonly maxWarnings?: number;
  readonly quiet?: true;
  readonly showWaived?: true;
  readonly showPassed?: true;
  readonly all?: true;
  readonly statistics?: true;
  readonly color: boolean;
}

export const addMerge: AddCommand = (program, ask) => {
  program
    .command('merge')
    .description('put the reports of the shards of a run together')
    .argument('<reports...>', 'files that "plan-lint --shard i/n --format report:FILE" wrote')
    .addOption(
      wordOption(
        '-f, --format <format[:file]>',
        Object.keys(FORMATS),
        (formats) => `one of ${formats}; sarif:out.sarif writes it to a file; may be repeated`,
      ).argParser((value, before: readonly Destination[] | undefined) => [
        ...(before ?? []),
        readDestination(value),
      ]),
    )
    .addOption(
      wordOption(
        '--fail-on <severity>',
        FAIL_ON,
        (severities) => `the least that makes the run fail: ${severities} (default: as the run was told)`,
      ).argParser(readFailOn),
    )
    .option('--max-warnings <number>', 'fail on more warnings than this', readMaxWarnings)
    .option('--quiet', 'show errors only; what is counted stays the same')
    .option('--show-waived', 'list what the plans waive')
    .option('--show-passed', 'list the rules that passed')
    .option('--all', 'show every finding, where a page for people would stop')
    .option('--statistics', 'print how often each rule was broken, in place of the findings')
    .option('--no-color', 'print without colours')
    .action((names: string[], flags: Flags) =>
      ask(async (io) =>
        (await import('../commands/commands.ts')).commands.merge(
          {
            ...plainly(names),
            destinations: flags.format ?? [],
            failOn: flags.failOn,
            maxWarnings: flags.maxWarnings,
            quiet: flags.quiet === true,
            showWaived: flags.showWaived === true,
            showPassed: flags.showPassed === true,
            all: flags.all === true,
            statistics: flags.statistics === true,
            colour: flags.color,
          },
          io,
        ),
      ),
    );
};

import { plainly } from '../lint/lint-options.ts';
import type { Destination, FailOn } from '../lint/lint-options.ts';
import type { AddCommand } from './command.ts';
import { failOnOption, reportFormatOption } from './common-options.ts';
import { readMaxWarnings } from './option-values.ts';

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
    .addOption(reportFormatOption())
    .addOption(failOnOption('as the run was told'))
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

import type { FailOn } from '../lint/lint-options.ts';
import type { AddCommand } from './command.ts';
import { failOnOption, pageFormatOption } from './common-options.ts';
import { readName } from './option-values.ts';

interface Flags {
  readonly format?: string;
  readonly output?: string;
  readonly config?: string;
  readonly asOf?: string;
  readonly failOn?: FailOn;
  readonly color: boolean;
}

export const addDiff: AddCommand = (program, ask) => {
  program
    .command('diff')
    .description('compare two drafts: what was found, what came and went, which aims are easier now')
    .argument('<old>', 'the earlier draft: a file, or a folder of plans')
    .argument('<new>', 'the later draft')
    .addOption(pageFormatOption())
    .option('-o, --output <file>', 'write the comparison to a file', (value) => readName('--output', value))
    .option('-c, --config <file>', 'read settings from a file, YAML or JSON', (value) =>
      readName('--config', value),
    )
    .option('--as-of <date>', 'the day that counts as today, for example 2026-09-01')
    .addOption(failOnOption('never', 'the least among new findings that'))
    .option('--no-color', 'print without colours')
    .action((before: string, after: string, { color, ...flags }: Flags) =>
      ask(async (io) => {
        const { commands } = await import('../commands/commands.ts');
        return commands.diff({ ...flags, before, after, colour: color }, io);
      }),
    );
};

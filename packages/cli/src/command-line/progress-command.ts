import type { AddCommand } from './command.ts';
import { readName } from './option-values.ts';
import { PROGRESS_FORMATS } from './page-formats.ts';
import { wordOption } from './word-option.ts';

interface Flags {
  readonly format: string;
  readonly all?: true;
  readonly config?: string;
  readonly color: boolean;
}

export const addProgress: AddCommand = (program, ask) => {
  program
    .command('progress')
    .description('say who has still to act for goals to line up, level by level')
    .argument('[names...]', 'files, folders or patterns (default: the current folder)')
    .addOption(
      wordOption(
        '-f, --format <format>',
        PROGRESS_FORMATS,
        (formats) => `how it is written: ${formats}`,
      ).default('text'),
    )
    .option('--all', 'list everybody who has still to act, where a page would stop')
    .option('-c, --config <file>', 'read settings from a file, YAML or JSON', (value) =>
      readName('--config', value),
    )
    .option('--no-color', 'print without colours')
    .action((names: string[], { color, all, ...flags }: Flags) =>
      ask(async (io) => {
        const { commands } = await import('../commands/commands.ts');
        return commands.progress({ ...flags, names, all: all === true, colour: color }, io);
      }),
    );
};

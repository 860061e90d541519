import type { AddCommand } from './command.ts';
import { readName } from './option-values.ts';
import { TREE_FORMATS } from './page-formats.ts';
import { wordOption } from './word-option.ts';

interface Flags {
  readonly format: string;
  readonly config?: string;
  readonly color: boolean;
}

export const addTree: AddCommand = (program, ask) => {
  program
    .command('tree')
    .description('show which goals support which, from the top down, and where that breaks')
    .argument('[names...]', 'files, folders or patterns (default: the current folder)')
    .addOption(
      wordOption('-f, --format <format>', TREE_FORMATS, (formats) => `how it is written: ${formats}`).default(
        'text',
      ),
    )
    .option('-c, --config <file>', 'read settings from a file, YAML or JSON', (value) =>
      readName('--config', value),
    )
    .option('--no-color', 'print without colours')
    .action((names: string[], { color, ...flags }: Flags) =>
      ask(async (io) =>
        (await import('../commands/commands.ts')).commands.tree({ ...flags, names, colour: color }, io),
      ),
    );
};

import type { AddCommand } from './command.ts';
import { readName } from './option-values.ts';
import { PAGE_FORMATS } from './page-formats.ts';
import { wordOption } from './word-option.ts';

interface Flags {
  readonly format?: string;
  readonly output?: string;
  readonly config?: string;
  readonly stdinFilename?: string;
  readonly color: boolean;
}

export const addJourney: AddCommand = (program, ask) => {
  program
    .command('journey')
    .description('say where a school stands between good and excellence, and what to talk about first')
    .argument(
      '[names...]',
      'files, folders or patterns; "-" for standard input (default: the current folder)',
    )
    .addOption(
      wordOption('-f, --format <format>', PAGE_FORMATS, (formats) => `how it is written: ${formats}`).default(
        undefined,
        'what the name of --output says, else text',
      ),
    )
    .option('-o, --output <file>', 'write it to a file', (value) => readName('--output', value))
    .option('-c, --config <file>', 'read settings from a file, YAML or JSON', (value) =>
      readName('--config', value),
    )
    .option('--stdin-filename <name>', 'what standard input is called', (value) =>
      readName('--stdin-filename', value),
    )
    .option('--no-color', 'print without colours')
    .action((names: string[], { color, ...flags }: Flags) =>
      ask(async (io) => {
        const { commands } = await import('../commands/commands.ts');
        return commands.journey({ ...flags, names, colour: color }, io);
      }),
    );
};

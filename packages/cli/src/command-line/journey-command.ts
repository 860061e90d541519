import type { AddCommand } from './command.ts';
import { pageFormatOption } from './common-options.ts';
import { readName } from './option-values.ts';

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
    .addOption(pageFormatOption())
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

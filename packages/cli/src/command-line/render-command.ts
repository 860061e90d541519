import type { AddCommand } from './command.ts';
import { readName } from './option-values.ts';
import { RENDER_FORMATS } from './page-formats.ts';
import { wordOption } from './word-option.ts';

interface Flags {
  readonly format?: string;
  readonly output?: string;
  readonly goal?: string;
  readonly config?: string;
  readonly stdinFilename?: string;
  readonly color: boolean;
}

export const addRender: AddCommand = (program, ask) => {
  program
    .command('render')
    .description('make a page of plans to print and to share')
    .argument(
      '<artefact>',
      'planner, one-pager, two-pager, alignment, three-questions, five-boxes, plan or chart',
    )
    .argument(
      '[names...]',
      'files, folders or patterns; "-" for standard input (default: the current folder)',
    )
    .addOption(
      wordOption(
        '-f, --format <format>',
        RENDER_FORMATS,
        (formats) => `how it is written: ${formats}`,
      ).default(undefined, 'what the name of --output says, else md'),
    )
    .option('-o, --output <file>', 'write the page to a file', (value) => readName('--output', value))
    .option('--goal <id>', 'the goal that a one-pager or two-pager is about', (value) =>
      readName('--goal', value),
    )
    .option('-c, --config <file>', 'read settings from a file, YAML or JSON', (value) =>
      readName('--config', value),
    )
    .option('--stdin-filename <name>', 'what standard input is called', (value) =>
      readName('--stdin-filename', value),
    )
    .option('--no-color', 'print without colours')
    .action((artefact: string, names: string[], { color, ...flags }: Flags) =>
      ask(async (io) => {
        const { commands } = await import('../commands/commands.ts');
        return commands.render({ ...flags, artefact, names, colour: color }, io);
      }),
    );
};

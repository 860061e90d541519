import type { AddCommand } from './command.ts';
import { pageFormatOption } from './common-options.ts';
import { readName } from './option-values.ts';

interface Flags {
  readonly format?: string;
  readonly output?: string;
  readonly config?: string;
  readonly asOf?: string;
  readonly color: boolean;
}

export const addWaivers: AddCommand = (program, ask) => {
  program
    .command('waivers')
    .description('list what plans waive, why and until when, soonest end first')
    .argument('[names...]', 'files, folders or patterns (default: the current folder)')
    .addOption(pageFormatOption())
    .option('-o, --output <file>', 'write the register to a file', (value) => readName('--output', value))
    .option('-c, --config <file>', 'read settings from a file, YAML or JSON', (value) =>
      readName('--config', value),
    )
    .option('--as-of <date>', 'the day that counts as today, for example 2026-09-01')
    .option('--no-color', 'print without colours')
    .action((names: string[], { color, ...flags }: Flags) =>
      ask(async (io) => {
        const { commands } = await import('../commands/commands.ts');
        return commands.waivers({ ...flags, names, colour: color }, io);
      }),
    );
};

import type { AddCommand } from './command.ts';

interface Flags {
  readonly format: string;
  readonly preset?: string;
  readonly framework?: string;
  readonly config?: string;
}

export const addRules: AddCommand = (program, ask) => {
  program
    .command('rules')
    .description('list the rules')
    .option('-f, --format <format>', 'table, json or md', 'table')
    .option('--preset <name>', 'only the rules of a preset, as it weighs them')
    .option('--framework <name>', 'only the rules that rest on a source, for example anatomy')
    .option(
      '-c, --config <file>',
      'with the rules that a config brings along (default: the one that holds here)',
    )
    .action(({ format, ...filters }: Flags) =>
      ask(async (io) => (await import('../commands/commands.ts')).commands.rules(format, filters, io)),
    );
};

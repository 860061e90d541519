import type { AddCommand } from './command.ts';

interface Flags {
  readonly format: string;
  readonly preset?: string;
}

export const addRules: AddCommand = (program, ask) => {
  program
    .command('rules')
    .description('list the rules')
    .option('-f, --format <format>', 'table, json or md', 'table')
    .option('--preset <name>', 'only the rules of a preset, as it weighs them')
    .action(({ format, preset }: Flags) =>
      ask(async (io) => (await import('../commands/commands.ts')).commands.rules(format, preset, io)),
    );
};

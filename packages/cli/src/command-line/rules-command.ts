import { SOURCE_TITLES } from '@plan-lint/core';
import type { AddCommand } from './command.ts';
import { RULES_FORMATS } from './page-formats.ts';
import { wordOption } from './word-option.ts';

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
    .addOption(
      wordOption(
        '-f, --format <format>',
        RULES_FORMATS,
        (formats) => `how it is written: ${formats}`,
      ).default('table'),
    )
    .option('--preset <preset>', 'only the rules of a preset, as it weighs them')
    .addOption(
      wordOption(
        '--framework <framework>',
        Object.keys(SOURCE_TITLES),
        (sources) => `only the rules that rest on a source: ${sources}`,
      ),
    )
    .option(
      '-c, --config <file>',
      'with the rules that a config brings along (default: the one that holds here)',
    )
    .action(({ format, ...filters }: Flags) =>
      ask(async (io) => (await import('../commands/commands.ts')).commands.rules(format, filters, io)),
    );
};

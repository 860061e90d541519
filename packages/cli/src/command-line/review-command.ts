import { SOURCE_TITLES } from '@plan-lint/core';
import type { FailOn } from '../lint/lint-options.ts';
import type { AddCommand } from './command.ts';
import { failOnOption, pageFormatOption } from './common-options.ts';
import { readName } from './option-values.ts';
import { wordOption } from './word-option.ts';

/** The flags of a review, as the parser hands them over. */
interface Flags {
  readonly framework?: readonly string[];
  readonly format?: string;
  readonly output?: string;
  readonly all?: true;
  readonly config?: string;
  readonly asOf?: string;
  readonly failOn?: FailOn;
  readonly stdinFilename?: string;
  readonly color: boolean;
}

export const addReview: AddCommand = (program, ask) => {
  program
    .command('review')
    .description('ask a plan the questions of five sources, and answer them in its own words')
    .argument(
      '[names...]',
      'files, folders or patterns; "-" for standard input (default: the current folder)',
    )
    .addOption(
      wordOption(
        '--framework <framework>',
        [...Object.keys(SOURCE_TITLES), 'all'],
        (sources) => `ask the questions of one source: ${sources}; may be repeated (default: those that fit)`,
      ).argParser((value, before: readonly string[] | undefined) => [...(before ?? []), value]),
    )
    .addOption(pageFormatOption())
    .option('-o, --output <file>', 'write the review to a file', (value) => readName('--output', value))
    .option('--all', 'show all that a plan answers, where a page would show the beginning')
    .option('-c, --config <file>', 'read settings from a file, YAML or JSON', (value) =>
      readName('--config', value),
    )
    .option('--as-of <date>', 'the day that counts as today, for example 2026-09-01')
    .addOption(failOnOption('error'))
    .option('--stdin-filename <name>', 'what standard input is called', (value) =>
      readName('--stdin-filename', value),
    )
    .option('--no-color', 'print without colours')
    .action((names: string[], { framework, color, all, ...flags }: Flags) =>
      ask(async (io) => {
        const { commands } = await import('../commands/commands.ts');
        const options = { ...flags, names, frameworks: framework ?? [], all: all === true, colour: color };
        return commands.review(options, io);
      }),
    );
};

import type { AddCommand } from './command.ts';
import { readName } from './option-values.ts';

interface Flags {
  readonly baseline?: string;
  readonly prune?: true;
  readonly check?: true;
  readonly config?: string;
  readonly asOf?: string;
}

export const addBaseline: AddCommand = (program, ask) => {
  program
    .command('baseline')
    .description('record what is found today as known, so that only new findings fail')
    .argument('[names...]', 'files, folders or patterns (default: the current folder)')
    .option(
      '--baseline <file>',
      'the file (default: what the config says, else plan-lint.baseline.json beside the config or at the root)',
      (value) => readName('--baseline', value),
    )
    .option('--prune', 'only take out what is not found any more; add nothing')
    .option('--check', 'only say what is not found any more, and exit with 1 where there is any')
    .option('-c, --config <file>', 'read settings from a file, YAML or JSON', (value) =>
      readName('--config', value),
    )
    .option('--as-of <date>', 'the day that counts as today, for example 2026-09-01')
    .action((names: string[], { prune, check, ...flags }: Flags) =>
      ask(async (io) => {
        const { commands } = await import('../commands/commands.ts');
        return commands.baseline({ ...flags, names, prune: prune === true, check: check === true }, io);
      }),
    );
};

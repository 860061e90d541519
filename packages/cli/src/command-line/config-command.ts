import type { AddCommand } from './command.ts';

export const addConfig: AddCommand = (program, ask) => {
  program
    .command('config')
    .description('check a config, with "config check"')
    .command('check')
    .description('find what in a config is wrong or does nothing')
    .argument('[file]', 'the config (default: the one that holds here)')
    .action((file: string | undefined) =>
      ask(async (io) => (await import('../commands/commands.ts')).commands.checkConfig(file, io)),
    );
};

import type { AddCommand } from './command.ts';

export const addInit: AddCommand = (program, ask) => {
  program
    .command('init')
    .description('write a plan to begin with, which explains itself')
    .argument('[file]', 'the name of the plan', 'school.plan.yaml')
    .action((file: string) =>
      ask(async (io) => (await import('../commands/commands.ts')).commands.init(file, io)),
    );
};

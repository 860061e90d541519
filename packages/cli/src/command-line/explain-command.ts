import type { AddCommand } from './command.ts';

export const addExplain: AddCommand = (program, ask) => {
  program
    .command('explain')
    .description('tell all about a rule: what, why, what to do, how to waive it')
    .argument('<rule>', 'the name of the rule')
    .action((rule: string) =>
      ask(async (io) => (await import('../commands/commands.ts')).commands.explain(rule, io)),
    );
};

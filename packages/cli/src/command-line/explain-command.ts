import type { AddCommand } from './command.ts';

export const addExplain: AddCommand = (program, ask) => {
  program
    .command('explain')
    .description('tell all about a rule: what, why, what to do, how to waive it')
    .argument('<rule>', 'the name of the rule')
    .option('-c, --config <file>', 'the config that brings the rule along (default: the one that holds here)')
    .action((rule: string, flags: { readonly config?: string }) =>
      ask(async (io) => (await import('../commands/commands.ts')).commands.explain(rule, flags, io)),
    );
};

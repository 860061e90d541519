import { Argument } from 'commander';
import { SHELLS } from '../completion/shells.ts';
import type { AddCommand } from './command.ts';
import { oneOf } from './option-values.ts';

const HOW = `
Let your shell read what it prints, each time it starts:
  bash  source <(plan-lint completion bash)   in ~/.bashrc
  zsh   source <(plan-lint completion zsh)    in ~/.zshrc, after compinit
  fish  plan-lint completion fish | source    in ~/.config/fish/config.fish
`;

export const addCompletion: AddCommand = (program, ask) => {
  const shell = new Argument('<shell>', 'bash, zsh or fish');
  shell.argChoices = [...SHELLS];
  const command = program
    .command('completion')
    .description('print what lets bash, zsh or fish complete commands, flags and names')
    .usage('[options] <shell>')
    .addArgument(shell)
    .addHelpText('after', HOW)
    .action((name: string) =>
      ask(async (io) => {
        const { commands } = await import('../commands/commands.ts');
        return commands.completion(oneOf('completion', 'shell', name, SHELLS), io);
      }),
    );
  // What those scripts call at every press of the key.
  command
    .command('offer', { hidden: true })
    .argument('[words...]')
    .action((words: string[]) =>
      ask(async (io) => (await import('../commands/commands.ts')).commands.offer(program, words, io)),
    );
};

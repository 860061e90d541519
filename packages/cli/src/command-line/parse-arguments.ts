import { safe } from '@plan-lint/core';
import { Command, CommanderError } from 'commander';
import type { HelpConfiguration } from 'commander';
import { version } from '../../package.json';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io/io.ts';
import type { LintOptions } from '../lint/lint-options.ts';
import { RunError } from '../run-error.ts';
import { addLintOptions, lintOptionsFrom } from './lint-flags.ts';
import type { LintFlags } from './lint-flags.ts';
import type { Ask, Task } from './command.ts';
import { ADD_COMMANDS } from './commands.ts';
import { describe } from './word-option.ts';

/**
 * Reads the arguments. Help and the version are printed here, because the parser knows them; nothing is left to do then.
 *
 * @param lint - what a run without a command does
 * @throws {RunError} where the arguments ask for what there is not
 */
export function parseArguments(argv: readonly string[], io: Io, lint: Lint): Task {
  let task: Task = () => 0;
  const program = programFor(io, lint, (asked) => (task = asked));
  try {
    program.parse(withKinds(argv), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new RunError(sayMisuse(error));
  }
  return task;
}

/** `--fix` alone is followed by the name of a plan, which the parser would take for its value. */
function withKinds(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return argv.map((each, index) => (each === '--fix' && (end === -1 || index < end) ? '--fix=safe' : each));
}

const EXAMPLES = `
Examples:
  plan-lint school.plan.yaml              one plan
  plan-lint plans/                        every plan in a folder
  plan-lint --fix-dry-run plans/          what could be put right by itself
  plan-lint review school.plan.yaml       what a plan answers, and what not
  plan-lint tree plans/                   which goals support which
  plan-lint progress plans/               who has still to act, level by level
  plan-lint explain wig-limit             why a rule matters, and what to do
  plan-lint -f sarif:out.sarif -f pretty  a file for a server, a page for you

Exit codes:
  0  nothing weighs as much as --fail-on
  1  something does
  2  it could not do the whole job: a wrong option, a file that cannot be read
`;

const HELP: HelpConfiguration = {
  // A long term beside a description would leave it no room on a narrow page.
  subcommandTerm: (command) => command.name(),
  // In a list it begins in small letters; on a page of its own it is a sentence.
  commandDescription: (command) => asSentence(command.description()),
  // The words to choose from stand in the descriptions already.
  optionDescription: describe,
  argumentDescription: describe,
};

function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?]$/.test(text) ? '' : '.'}`;
}

type Lint = (options: LintOptions, io: Io) => Promise<ExitCode>;

function programFor(io: Io, lint: Lint, ask: Ask): Command {
  const program = addLintOptions(new Command('plan-lint'))
    .description('Reads improvement plans of schools and says what may keep them from working.')
    .argument(
      '[names...]',
      'files, folders or patterns; "-" for standard input (default: the current folder)',
    )
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', EXAMPLES)
    .enablePositionalOptions()
    .configureHelp(HELP)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .action((names: string[], flags: LintFlags) => ask(taskOf(names, flags, lint)));
  for (const add of ADD_COMMANDS) add(program, ask);
  return program;
}

function taskOf(names: readonly string[], flags: LintFlags, lint: Lint): Task {
  const options = lintOptionsFrom(names, flags);
  const { printConfig } = flags;
  if (printConfig === undefined) return (io) => lint(options, io);
  return async (io) =>
    (await import('../commands/commands.ts')).commands.printConfig(printConfig, options, io);
}

/** What is wrong with the arguments, in the parser's words, and where to read on. */
function sayMisuse({ message }: CommanderError): string {
  const [what = '', ...hints] = message.replace(/^error: /, '').split('\n(');
  const sentences = [what, ...hints.map((hint) => hint.replace(/\)$/, ''))].map((sentence) => {
    return asSentence(safe(sentence));
  });
  return [...sentences, 'All options: plan-lint --help'].join(' ');
}

import { safe } from '@plan-lint/core';
import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import type { Io } from '../io/io.ts';
import { RunError } from '../run-error.ts';
import { addLintOptions, lintOptionsFrom } from './lint-flags.ts';
import type { LintFlags } from './lint-flags.ts';
import type { Request } from './request.ts';

/**
 * Reads the arguments. Help and the version are printed here, because the parser knows them.
 *
 * @throws {RunError} where the arguments ask for what there is not
 */
export function parseArguments(argv: readonly string[], io: Io): Request {
  let request: Request = { command: 'none' };
  const program = programFor(io, (asked) => (request = asked));
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new RunError(sayMisuse(error));
  }
  return request;
}

const EXAMPLES = `
Examples:
  plan-lint school.plan.yaml              one plan
  plan-lint plans/                        every plan in a folder
  plan-lint explain wig-limit             why a rule matters, and what to do
  plan-lint -f sarif:out.sarif -f pretty  a file for a server, a page for you

Exit codes:
  0  nothing weighs as much as --fail-on
  1  something does
  2  it could not do the whole job: a wrong option, a file that cannot be read
`;

type Ask = (request: Request) => void;

function programFor(io: Io, ask: Ask): Command {
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
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .action((names: string[], flags: LintFlags) =>
      ask({ command: 'lint', options: lintOptionsFrom(names, flags) }),
    );
  addCommands(program, ask);
  return program;
}

function addCommands(program: Command, ask: Ask): void {
  program
    .command('explain')
    .description('tell all about a rule: what, why, what to do, how to waive it')
    .argument('<rule>', 'the name of the rule')
    .action((rule: string) => ask({ command: 'explain', rule }));
  program
    .command('rules')
    .description('list the rules')
    .option('-f, --format <format>', 'table, json or md', 'table')
    .option('--preset <name>', 'only the rules of a preset, as it weighs them')
    .action(({ format, preset }: { readonly format: string; readonly preset?: string }) =>
      ask({ command: 'rules', format, preset }),
    );
  program
    .command('init')
    .description('write a plan to begin with, which explains itself')
    .argument('[file]', 'the name of the plan', 'school.plan.yaml')
    .action((file: string) => ask({ command: 'init', file }));
}

/** What is wrong with the arguments, in the parser's words, and where to read on. */
function sayMisuse({ message }: CommanderError): string {
  const [what = '', ...hints] = message.replace(/^error: /, '').split('\n(');
  const sentences = [what, ...hints.map((hint) => hint.replace(/\)$/, ''))].map((sentence) => {
    const text = safe(sentence);
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?]$/.test(text) ? '' : '.'}`;
  });
  return [...sentences, 'All options: plan-lint --help'].join(' ');
}

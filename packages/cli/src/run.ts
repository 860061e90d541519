import { COMMANDS } from './commands/names.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io/io.ts';
import { plainly } from './lint/lint-options.ts';
import type { LintOptions } from './lint/lint-options.ts';

/**
 * Runs `plan-lint`. Everything it says goes to `io`; it never ends the process.
 *
 * What only some runs need is imported late, here and elsewhere: a plain run over a plan has to start fast.
 *
 * @param argv - the arguments, without the program itself
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await (isPlain(argv) ? lint(plainly(argv), io) : runCommand(argv, io));
  } catch (error) {
    const { explainFailure } = await import('./explain-failure.ts');
    io.stderr.write(explainFailure(error, argv, io.env));
    return 2;
  }
}

/** Whether there is nothing but names, which need no parser of options. */
function isPlain(argv: readonly string[]): boolean {
  const [first = ''] = argv;
  return !COMMANDS.includes(first) && !argv.some((argument) => argument.startsWith('-'));
}

async function runCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { parseArguments } = await import('./command-line/parse-arguments.ts');
  return parseArguments(argv, io, lint)(io);
}

/** The linter is loaded late, too: who asks for help need not wait for it. */
async function lint(options: LintOptions, io: Io): Promise<ExitCode> {
  return (await import('./lint/lint.ts')).lint(options, io);
}

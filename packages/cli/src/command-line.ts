import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { nearest } from '@plan-lint/schemas/explain';
import type { LintFlags } from './flags.ts';
import { FAIL_ON, NO_FLAGS } from './flags.ts';

/** What the commands do; the command line only reads what was asked. */
export interface Commands {
  readonly lint: (files: readonly string[], flags: LintFlags) => Promise<void>;
  readonly explain: (rule: string) => Promise<void>;
  readonly rules: (flags: { format: string; preset?: string }) => void;
  readonly init: (file: string) => void;
}

/** Where the command line prints. */
export interface Streams {
  readonly writeOut: (text: string) => void;
  readonly writeErr: (text: string) => void;
}

/** Reads the arguments and does what they ask. @returns false where they cannot be understood, which has then been said */
export async function obey(argv: readonly string[], commands: Commands, streams: Streams, version: string): Promise<boolean> {
  const program = commandLine(version, commands);
  for (const command of [program, ...program.commands]) command.exitOverride().configureOutput(streams);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return true;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0;
    throw error;
  }
}

function commandLine(version: string, commands: Commands): Command {
  const program = new Command('plan-lint')
    .description('Checks improvement plans of schools and trusts. Offline; changes nothing; gives no score.')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .enablePositionalOptions() // What stands after `rules` belongs to `rules`.
    .exitOverride()
    .argument('[files...]', 'files, folders or patterns; the current folder if none; - reads standard input');
  for (const option of lintOptions()) program.addOption(option);
  program.addHelpText('after', EXAMPLES).action((files: string[], flags: Partial<LintFlags>) => commands.lint(files, { ...NO_FLAGS, ...flags }));
  program
    .command('explain')
    .description('say all about a rule: why, how strong the reason is, examples, how to waive it')
    .argument('<rule>', 'the name of the rule, as it stands at the end of a finding')
    .action((rule: string) => commands.explain(rule));
  program
    .command('rules')
    .description('list the rules')
    .addOption(new Option('--format <name>', 'how to write the list: table, json or md').argParser(oneOf(['table', 'json', 'md'])).default('table'))
    .option('--preset <name>', 'only the rules of this preset')
    .action((flags: { format: string; preset?: string }) => { commands.rules(flags); });
  program
    .command('init')
    .description('write a plan to start from, which explains itself')
    .argument('[file]', 'its name', 'school.plan.yaml')
    .action((file: string) => { commands.init(file); });
  return program;
}

const EXAMPLES = `
Examples:
  plan-lint school.plan.yaml
  plan-lint plans/ --format sarif:plan-lint.sarif --format pretty
  plan-lint explain wig-limit

Exit codes: 0 nothing to fix at the level of --fail-on, 1 something, 2 the job could not be done.`;

function lintOptions(): readonly Option[] {
  return [
    new Option('-f, --format <name[:file]>', 'leader, pretty, stylish, compact, json, sarif or github; repeatable; name:file writes to a file (default: leader on a terminal, pretty there with --config, else stylish)').argParser(collect),
    new Option('--preset <name>', 'the rules to start from (default: recommended)'),
    new Option('--rule <id:severity>', 'set a rule to off, on, info, warning or error; repeatable').argParser(collect),
    new Option('--config <file>', 'a config in YAML or JSON'),
    new Option('--as-of <date>', 'the day that counts as today, for example 2026-09-01'),
    new Option('--fail-on <severity>', 'the least that makes the run fail: error, warning, info or never (default: error)').argParser(oneOf(FAIL_ON)),
    new Option('--max-warnings <n>', 'fail when there are more warnings than this').argParser(wholeNumber),
    new Option('--quiet', 'show errors only; the exit code does not change'),
    new Option('--show-waived', 'list what the plan waives, with the reasons'),
    new Option('--show-passed', 'list the rules that passed'),
    new Option('--all', 'show every finding where a report for people would stop'),
    new Option('--stdin-filename <name>', 'what standard input is called (default: stdin.plan.yaml)'),
    new Option('--no-color', 'no colour'),
    new Option('--debug', 'show where a fault in plan-lint happened'),
  ];
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Reads one of a few words, and names the nearest where it is none of them. */
function oneOf(words: readonly string[]): (value: string) => string {
  return (value) => {
    if (words.includes(value)) return value;
    const near = nearest(value, words);
    throw new InvalidArgumentError(near === undefined ? `Known: ${words.join(', ')}.` : `Did you mean "${near}"?`);
  };
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Give a whole number, for example 0.');
  return Number(value);
}

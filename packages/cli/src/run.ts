import { builtinRules, safe } from '@plan-lint/core';
import { nearest } from '@plan-lint/schemas/explain';
import { NO_FLAGS } from './flags.ts';
import { initPlan } from './init.ts';
import type { Io } from './io.ts';
import { lintCommand } from './lint.ts';
import { listRules } from './rules.ts';
import { RunError } from './run-error.ts';
import { version } from './version.ts';

/** Runs the command. Never throws; everything it says goes to the streams of `io`. @returns the exit code */
export async function run(argv: readonly string[], io: Io): Promise<0 | 1 | 2> {
  try {
    // Files without a flag need nobody to read the command line, and reading it costs as much as linting a plan.
    return isPlain(argv) ? await lintCommand(argv, NO_FLAGS, io) : await obeyed(argv, io);
  } catch (error) {
    io.stderr.write(error instanceof RunError ? `${safe(error.message, 4_000)}\n` : fault(error));
    if (argv.includes('--debug') && error instanceof Error) io.stderr.write(`${safe(error.stack ?? '', 8_000)}\n`);
    return 2;
  }
}

const COMMANDS = ['explain', 'rules', 'init', 'help'];

function isPlain(argv: readonly string[]): boolean {
  return !COMMANDS.includes(argv[0] ?? '') && !argv.some((argument) => argument.startsWith('-') && argument !== '-');
}

async function obeyed(argv: readonly string[], io: Io): Promise<0 | 1 | 2> {
  const { obey } = await import('./command-line.ts');
  let code: 0 | 1 | 2 = 0;
  const commands = {
    lint: async (files: readonly string[], flags: typeof NO_FLAGS) => {
      code = await lintCommand(files, flags, io);
    },
    explain: async (rule: string) => {
      io.stdout.write(await explain(rule));
    },
    rules: ({ format, preset }: { format: string; preset?: string }) => {
      io.stdout.write(listRules(format, preset));
    },
    init: (file: string) => {
      initPlan(file, io.cwd);
      io.stdout.write(`${file} is written. Put your own words in it, then: plan-lint ${file}\n`);
    },
  };
  const streams = { writeOut: io.stdout.write, writeErr: io.stderr.write };
  return (await obey(argv, commands, streams, version)) ? code : 2;
}

async function explain(rule: string): Promise<string> {
  const { explainRule } = await import('./explain.ts');
  const page = explainRule(rule);
  if (page !== undefined) return page;
  const ids = builtinRules.map(({ rule: { id } }) => id);
  const near = nearest(rule, ids);
  throw new RunError(`There is no rule called "${rule}". ${near === undefined ? '"plan-lint rules" lists them.' : `Did you mean "${near}"?`}`);
}

function fault(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return `plan-lint broke: ${safe(words)}\nThis is a fault in plan-lint, not in your plan. Report it with the command that you ran, and without your plan; --debug shows where it happened.\n`;
}


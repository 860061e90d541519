import { CommanderError } from 'commander';
import { builtinRules, safe } from '@plan-lint/core';
import { nearest } from '@plan-lint/schemas/explain';
import { commandLine } from './flags.ts';
import { initPlan } from './init.ts';
import type { Io } from './io.ts';
import { lintCommand } from './lint.ts';
import { listRules } from './rules.ts';
import { RunError } from './run-error.ts';
import { version } from './version.ts';

/** Runs the command. Never throws; everything it says goes to the streams of `io`. @returns the exit code */
export async function run(argv: readonly string[], io: Io): Promise<0 | 1 | 2> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    io.stderr.write(error instanceof RunError ? `${safe(error.message, 4_000)}\n` : fault(error));
    if (argv.includes('--debug') && error instanceof Error) io.stderr.write(`${safe(error.stack ?? '', 8_000)}\n`);
    return 2;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<0 | 1 | 2> {
  let code: 0 | 1 | 2 = 0;
  const program = commandLine(version, {
    lint: async (files, flags) => {
      code = await lintCommand(files, flags, io);
    },
    explain: async (rule) => {
      io.stdout.write(await explain(rule));
    },
    rules: async ({ format, preset }) => {
      io.stdout.write(listRules(format, preset));
      await Promise.resolve();
    },
    init: (file) => {
      initPlan(file, io.cwd);
      io.stdout.write(`${file} is written. Put your own words in it, then: plan-lint ${file}\n`);
    },
  });
  const streams = { writeOut: io.stdout.write, writeErr: io.stderr.write };
  for (const command of [program, ...program.commands]) command.exitOverride().configureOutput(streams);
  await program.parseAsync([...argv], { from: 'user' });
  return code;
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


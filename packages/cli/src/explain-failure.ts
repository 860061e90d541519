import { disarm, safe } from '@plan-lint/core';
import { isBuildLog } from './output/build-log.ts';
import { isRunError } from './run-error.ts';

/** The longest line of a stack or of another library's words. */
const LONGEST = 1_000;

/** What to say where a run broke off. Only `--debug` shows where in the program that was. */
export function explainFailure(
  error: unknown,
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string {
  const lines = isRunError(error) ? [...error.lines] : faultLines(error);
  if (argv.includes('--debug') && error instanceof Error) lines.push(...stackLines(error));
  const text = lines.map((line) => `${line}\n`).join('');
  return isBuildLog(env) ? disarm(text) : text;
}

function faultLines(error: unknown): string[] {
  const reason = error instanceof Error ? error.message : String(error);
  return [
    `plan-lint: ${safe(reason, LONGEST)}`,
    'This is a fault in plan-lint, not in your plan. Report it with what "--debug" adds, and without your plan.',
  ];
}

function stackLines({ stack = '' }: Error): readonly string[] {
  return stack.split('\n').map((line) => safe(line, LONGEST));
}

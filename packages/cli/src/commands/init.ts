import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { safePath } from '@plan-lint/core';
import type { ExitCode } from '../exit-code.ts';
import { isPlanFile } from '../files/plan-files.ts';
import type { Io } from '../io/io.ts';
import { RunError } from '../run-error.ts';
import { starterPlan } from './starter-plan.ts';

/**
 * Writes a plan to begin with. Never writes over anything.
 *
 * @throws {RunError} where something stands there already, or it cannot be written
 */
export function init(name: string, io: Io): ExitCode {
  const shown = safePath(name);
  if (!/\.ya?ml$/i.test(name)) {
    throw new RunError(`${shown}: A plan to begin with is YAML. Give it a name that ends in .plan.yaml`);
  }
  try {
    writeFileSync(resolve(io.cwd, name), starterPlan, { flag: 'wx' });
  } catch (error) {
    throw new RunError(`${shown}: ${REASONS[String((error as NodeJS.ErrnoException).code)] ?? NOT_WRITTEN}`);
  }
  const lines = [
    `Wrote ${shown}. Fill in what stands in [brackets], then run: plan-lint ${asArgument(shown)}`,
    ...(isPlanFile(basename(name))
      ? []
      : ['Its name does not end in .plan.yaml, so it is not found when only its folder is named.']),
  ];
  io.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

/** A name as it is typed at a prompt. */
function asArgument(name: string): string {
  const quoted = /[^\p{L}\p{M}\p{N}_./\\:-]/u.test(name) ? `"${name}"` : name;
  return name.startsWith('-') ? `-- ${quoted}` : quoted;
}

const NOT_WRITTEN = 'It could not be written. Check that the folder is yours to write to.';

const REASONS: Readonly<Record<string, string>> = {
  EEXIST:
    'This is there already, and nothing was written over it. Give another name: plan-lint init my.plan.yaml',
  ENOENT: 'There is no such folder, so nothing was written. Make the folder first.',
};

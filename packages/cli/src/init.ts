import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { RunError } from './run-error.ts';
import { starter } from './starter.ts';

/**
 * Writes a plan to start from. Never writes over a file.
 *
 * @throws {RunError} where the file exists or cannot be written
 */
export function initPlan(file: string, cwd: string): void {
  try {
    writeFileSync(resolve(cwd, file), starter, { flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'EEXIST') throw new RunError(`${file} exists already, and nothing was written. Choose another name, for example: plan-lint init new.plan.yaml`, { cause: error });
    throw new RunError(`${file} could not be written (${code}). Check that its folder exists and that you may write there.`, { cause: error });
  }
}

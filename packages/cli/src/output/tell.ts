import { disarm } from '@plan-lint/core';
import type { Io } from '../io/io.ts';
import { isBuildLog } from './build-log.ts';

/** Says something about the run itself. What the line quotes must be safe for a terminal already. */
export function tell({ stderr, env }: Io, line: string): void {
  const text = `plan-lint: ${line}\n`;
  stderr.write(isBuildLog(env) ? disarm(text) : text);
}

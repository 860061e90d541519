import { fileURLToPath } from 'node:url';
import type { Program } from './process.ts';

const COMMAND = fileURLToPath(new URL('../../packages/cli/dist/bin.cjs', import.meta.url));

/** The built command with some arguments. */
export function planLint(args: readonly string[]): Program {
  return { args: [COMMAND, ...args] };
}

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A program of Node.js: a script with its arguments, run in a folder. */
export interface Program {
  readonly args: readonly string[];
  readonly cwd?: string;
}

/** The milliseconds from the start of a process to its end; what it prints goes nowhere. */
export function timeOf(program: Program): number {
  const start = process.hrtime.bigint();
  run(program, ['ignore', 'ignore', 'ignore']);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** What a process prints on its standard output. */
export function outputOf(program: Program): string {
  return run(program, ['ignore', 'pipe', 'ignore'])[1] ?? '';
}

/** The most memory that a process held at a time, in megabytes. */
export function peakMemoryOf({ args, ...program }: Program): number {
  const output = run({ ...program, args: ['--require', REPORTER, ...args] }, [
    'ignore',
    'ignore',
    'ignore',
    'pipe',
  ]);
  return Number(output[3]) / 1024;
}

const REPORTER = fileURLToPath(new URL('peak-memory.cjs', import.meta.url));

/** @throws where the process could not do its job; linters exit with 1 where they find something, and with more on trouble */
function run({ args, cwd }: Program, stdio: ('ignore' | 'pipe')[]): (string | null)[] {
  const maxBuffer = 2 ** 30;
  const { status, error, output } = spawnSync(process.execPath, args, {
    cwd,
    env: ENVIRONMENT,
    stdio,
    maxBuffer,
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  if (status === null || status > 1)
    throw new Error(`This ended with ${String(status)}: node ${args.slice(0, 4).join(' ')} …`);
  return output;
}

/** Little, so that nothing outside changes what a program does: no extra certificates, no calls home, no colours. */
const ENVIRONMENT: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  NO_COLOR: '1',
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
};

import { execFileSync } from 'node:child_process';
import { safe } from '@plan-lint/core';
import type { Io } from '../io/io.ts';
import { RunError } from '../run-error.ts';

const MOST_OUTPUT = 256_000_000;

/**
 * Asks git, never through a shell. Nothing that a repository says of programs to run is heeded.
 *
 * @returns what it prints; nothing where it says no
 * @throws {RunError} where there is no git
 */
export function askGit(args: readonly string[], { cwd, env }: Pick<Io, 'cwd' | 'env'>): GitAnswer {
  try {
    const output = execFileSync('git', ['-c', 'core.fsmonitor=false', ...args], {
      cwd,
      env: { ...env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
      encoding: 'utf8',
      maxBuffer: MOST_OUTPUT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { output };
  } catch (error) {
    const { code, status, stderr } = error as NodeJS.ErrnoException & { status?: number; stderr?: string };
    if (code === 'ENOENT')
      throw new RunError('--changed: There is no git on this machine to ask. Name the plans instead.');
    if (typeof status !== 'number') throw error;
    return { output: undefined, said: safe((stderr ?? '').split('\n', 1)[0] ?? '') };
  }
}

/** What git printed, or the first line of why it did not. */
export type GitAnswer =
  | { readonly output: string; readonly said?: undefined }
  | { readonly output: undefined; readonly said: string };

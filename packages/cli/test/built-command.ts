import { execFile, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));

/** The command as it would be published, in a folder of its own. */
export interface BuiltCommand {
  /** The file to give to `node`. */
  readonly bin: string;
  readonly remove: () => void;
}

/** Builds the command apart from `dist`, which others may be using. */
export async function buildCommand(): Promise<BuiltCommand> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-lint-built-'));
  chmodSync(folder, 0o755);
  const build = ['--import', 'tsx', 'scripts/build.ts', folder];
  await promisify(execFile)(process.execPath, build, { cwd: packageFolder });
  return { bin: join(folder, 'bin.cjs'), remove: () => rmSync(folder, { recursive: true }) };
}

/** How a process ended and what it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a process is started. */
export interface Start {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  /** The user to be, where the system allows it. */
  readonly uid?: number;
  /** Called with every piece of output; a promise holds up the next. */
  readonly onOutput?: (piece: Buffer) => Promise<void>;
}

/** Runs a program to its end. */
export async function start(program: string, args: readonly string[], how: Start = {}): Promise<Ended> {
  const { cwd, env = {}, input, uid, onOutput } = how;
  const child = spawn(program, args, {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const stderr: Buffer[] = [];
  child.stderr.on('data', (piece: Buffer) => stderr.push(piece));
  child.stdin.on('error', () => undefined).end(input ?? '');
  const ended = new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.on('error', reject).on('close', (code, signal) => resolve([code, signal]));
  });
  const stdout: Buffer[] = [];
  for await (const piece of child.stdout as AsyncIterable<Buffer>) {
    stdout.push(piece);
    await onOutput?.(piece);
  }
  const [code, signal] = await ended;
  return { code, signal, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}

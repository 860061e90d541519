import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PACKAGE = join(ROOT, 'packages/cli');
const LOCK = join(PACKAGE, 'node_modules/.building');

/** The built command. */
export const BIN: string = join(PACKAGE, 'dist/bin.cjs');

/** What a process left behind. */
export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a process is given beside its arguments. */
export interface Given {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** The day on which these tests take place, so that no finding depends on the clock. */
export const AS_OF = '--as-of=2026-11-22';

/** Runs the built command as a process of its own, with nothing of the surrounding environment but the path. */
export function planLint(args: readonly string[], given: Given = {}): Promise<Outcome> {
  return start(process.execPath, [BIN, ...args], given);
}

/** Runs a line of shell in which `plan-lint` is the built command. */
export function shell(line: string, given: Given = {}): Promise<Outcome> {
  const quoted = `plan-lint() { "${process.execPath}" "${BIN}" "$@"; }; ${line}`;
  return start('bash', ['--norc', '-c', quoted], given);
}

function start(program: string, args: readonly string[], { cwd = ROOT, input = '', env = {} }: Given): Promise<Outcome> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { cwd, env: { PATH: process.env['PATH'], ...env } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => undefined); // It may end without reading what it was given.
    child.on('error', failed);
    child.on('close', (code, signal) => {
      done({ code, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
    child.stdin.end(input);
  });
}

const folders: string[] = [];

/** A new folder with these files in it, gone after the tests. The path has no links in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'plan-lint-')));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The text of one of the example plans. */
export function example(name: string): string {
  return readFileSync(join(ROOT, `examples/${name}.plan.yaml`), 'utf8');
}

/** Builds the command where its sources are newer than it, once for all test files that run at the same time. */
export async function build(): Promise<void> {
  while (isOld()) {
    try {
      mkdirSync(LOCK);
    } catch {
      await setTimeout(200);
      continue;
    }
    try {
      if (!isOld()) return;
      const { code, stderr } = await start('npx', ['tsup'], { cwd: PACKAGE, env: { HOME: tmpdir() } });
      if (code !== 0) throw new Error(`The command could not be built:\n${stderr}`);
    } finally {
      rmSync(LOCK, { recursive: true, force: true });
    }
  }
}

function isOld(): boolean {
  const built = statSync(BIN, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return ['cli', 'core', 'schemas'].some((name) => {
    const sources = join(ROOT, 'packages', name, 'src');
    return readdirSync(sources, { recursive: true, encoding: 'utf8' }).some(
      (file) => !file.endsWith('.test.ts') && statSync(join(sources, file)).mtimeMs > built,
    );
  });
}

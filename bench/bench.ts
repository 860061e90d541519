/**
 * Measures how fast plan-lint is, as ratios: each thing is measured in turn with its yardstick, in one run. `--quick` is
 * a small run that shows that everything works, `--write` keeps the figures in docs/performance.md.
 */
import { fork, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { InProcess } from './in-process.ts';
import { measureGrowth } from './measure/growth.ts';
import type { Ratio } from './measure/ratio.ts';
import { measureStart } from './measure/start.ts';
import type { Results } from './report.ts';
import { report } from './report.ts';

/** How much is measured: plans, rounds, and for growth the rounds for each number of plans. */
const FULL = {
  plans: 1000,
  rounds: 15,
  workspace: { plans: 10_000, rounds: 3 },
  starts: 40,
  sizes: { 100: 10, 1000: 10, 10_000: 3 },
  peers: 100,
  turns: 10,
};
const QUICK = {
  plans: 20,
  rounds: 2,
  workspace: { plans: 20, rounds: 2 },
  starts: 2,
  sizes: { 5: 1, 20: 1 },
  peers: 0,
  turns: 0,
};

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
});
const extent = options.quick ? QUICK : FULL;

if (!options['no-build']) pnpm('build', '..');
const folder = mkdtempSync(join(tmpdir(), 'plan-lint-bench-'));
try {
  const text = report(await measure());
  console.log(text);
  if (options.write && !options.quick) write(text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(): Promise<Results> {
  console.error('Linting in process …');
  const inProcess = await inChild<InProcess>('in-process.ts', extent.plans, extent.rounds);
  console.error('Linting plans together and one by one …');
  const { plans, rounds } = extent.workspace;
  const workspace = { plans, ratio: await inChild<Ratio>('workspace.ts', plans, rounds) };
  console.error('Starting the command …');
  const start = measureStart(join(folder, 'one'), extent.starts);
  console.error('Linting larger and larger numbers of plans …');
  const growth = measureGrowth(folder, extent.sizes);
  if (extent.peers === 0) return { inProcess, workspace, start, growth, peers: [] };
  console.error('Setting other linters beside it …');
  pnpm('install --frozen-lockfile --prefer-offline', 'peers');
  // It loads the built library, which may not have been there before.
  const { comparePeers } = await import('./measure/peers.ts');
  return { inProcess, workspace, start, growth, peers: comparePeers(folder, extent.peers, extent.turns) };
}

/** Runs a file beside this one in a process of its own, and gives what it sends. */
function inChild<Result>(file: string, ...args: readonly number[]): Promise<Result> {
  const child = fork(new URL(file, import.meta.url), args.map(String), {
    execArgv: [...process.execArgv, '--expose-gc'],
  });
  return new Promise((resolve, reject) => {
    child.on('message', (message) => resolve(message as Result));
    child.on('exit', (code) => reject(new Error(`Measuring with ${file} ended with ${String(code)}.`)));
  });
}

/** Runs pnpm in a folder beside this file. */
function pnpm(command: string, where: string): void {
  const cwd = fileURLToPath(new URL(where, import.meta.url));
  const { status } = spawnSync(`npx --yes pnpm@10 ${command}`, {
    cwd,
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`This failed: pnpm ${command}`);
}

/** Puts the figures between their marks; the words around them are written by hand. */
function write(figures: string): void {
  const page = new URL('../docs/performance.md', import.meta.url);
  const [before, after] = readFileSync(page, 'utf8').split(
    /(?<=<!-- figures -->\n)[\s\S]*(?=<!-- end of figures -->)/,
  );
  writeFileSync(page, `${before ?? ''}\n${figures}\n\n${after ?? ''}`);
}

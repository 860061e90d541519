/** Builds the command: `tsx scripts/build.ts [folder]`. */
import { build } from 'esbuild';
import type { BuildOptions, Metafile } from 'esbuild';
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { licencesOf } from '../../../scripts/licences.ts';
import { late, lateFiles } from './late-files.ts';
import { borrowing, lending, stockOf } from './lending.ts';
import type { Lender } from './lending.ts';
import { standIns } from './libraries.ts';

/** Files of the command, as they will be written, and what went into them. */
interface Built {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly metafile: Metafile;
}

// Bundled CommonJS: measured, nothing starts faster.
const shared: BuildOptions = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  legalComments: 'none',
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  logLevel: 'warning',
  // What a library asks of `import.meta` to load its neighbours.
  define: { 'import.meta.url': '__filename' },
};

// `require` takes a tenth of the time that `import()` takes in CommonJS.
const command: BuildOptions = {
  ...shared,
  supported: { 'dynamic-import': false },
  plugins: [late, standIns],
};

/** All that a plain run needs but its format. */
const LENDER: Lender = { file: 'lint.cjs', module: resolve('src/lint/lint.ts') };

/** What a run may need without linting anything carries all it needs. */
const ALONE = ['parse-arguments', 'explain-failure'];

writeAll([...(await buildCommand()), await buildWorker()], resolve(process.argv[2] ?? 'dist'));

async function buildCommand(): Promise<readonly Built[]> {
  const files = { ...lateFiles(), 'lint-job': 'src/jobs/lint-job.ts' };
  const entries = Object.entries(files).filter(([, module]) => module !== LENDER.module);
  const isAlone = ([name]: readonly [string, string]): boolean => ALONE.includes(name);
  const alone = await bundle({
    ...command,
    entryPoints: {
      bin: 'src/bin.ts',
      ...Object.fromEntries(entries.filter(isAlone)),
      'yaml-composer': 'late/yaml-composer.ts',
      'json-parser': 'late/json-parser.ts',
      'path-patterns': 'late/path-patterns.ts',
    },
  });
  const stock = await stockOf(LENDER, command);
  const borrowers = await bundle({
    ...command,
    entryPoints: Object.fromEntries(entries.filter((entry) => !isAlone(entry))),
    plugins: [late, borrowing(stock, LENDER), standIns],
  });
  const contents = lending(
    stock,
    LENDER,
    borrowers.files.map(({ text }) => text),
  );
  const lender = await bundle({
    ...command,
    entryNames: basename(LENDER.file, '.cjs'),
    stdin: { contents, resolveDir: '.', sourcefile: LENDER.file, loader: 'ts' },
  });
  return [alone, borrowers, lender];
}

/** It loads what the project under test brings along, which may well be a module of JavaScript's own kind. */
function buildWorker(): Promise<Built> {
  return bundle({
    ...shared,
    entryPoints: { 'rule-worker': 'src/code/rule-worker.ts' },
    plugins: [standIns],
  });
}

async function bundle(options: BuildOptions): Promise<Built> {
  const { outputFiles, metafile } = await build({ ...options, write: false, metafile: true });
  const files = outputFiles.map(({ path, text }) => ({ name: basename(path), text: inAscii(text) }));
  return { files, metafile };
}

/** A file beyond Latin-1 takes V8 twice the memory, and longer to read. Escapes mean the same in all that is left. */
function inAscii(code: string): string {
  return code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function writeAll(built: readonly Built[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) if (old.endsWith('.cjs')) rmSync(join(folder, old));
  for (const { name, text } of built.flatMap(({ files }) => files)) writeFileSync(join(folder, name), text);
  chmodSync(join(folder, 'bin.cjs'), 0o755);
  const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  writeFileSync(join(folder, 'third-party.txt'), licencesOf('plan-lint', inputs) ?? '');
}

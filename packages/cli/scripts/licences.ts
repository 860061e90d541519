import type { Metafile } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** The licence of every library that went into what was built, as those licences ask. */
export function licencesOf(built: readonly Metafile[]): string {
  const folders = new Set(
    built.flatMap(({ inputs }) => Object.keys(inputs)).flatMap((path) => libraryFolder(path) ?? []),
  );
  return `plan-lint carries these libraries.\n\n${[...folders].map(notice).sort().join('\n')}`;
}

/** The folder of the library that a bundled file is part of: up to the name after the last `node_modules`. */
function libraryFolder(path: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Manifest;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${text}\n`;
}

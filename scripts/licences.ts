import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Options } from 'tsup';

/** An esbuild plugin, as tsup knows it. */
export type Plugin = NonNullable<Options['esbuildPlugins']>[number];

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** Writes the licence of every library that went into a bundle to a file beside it, as those licences ask. */
export function licences(bundle: string, name: string): Plugin {
  return {
    name: 'licences',
    setup(build) {
      build.onEnd(({ metafile }) => {
        const text = licencesOf(bundle, Object.keys(metafile?.inputs ?? {}));
        if (text === undefined) return;
        const folder = build.initialOptions.outdir ?? 'dist';
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, name), text);
      });
    },
  };
}

/** The licences of the libraries that files of a bundle come from; nothing where there are none. */
export function licencesOf(bundle: string, files: readonly string[]): string | undefined {
  const folders = new Set(files.flatMap((path) => libraryFolder(path) ?? []));
  if (folders.size === 0) return undefined;
  return `${bundle} carries these libraries.\n\n${[...folders].map(notice).sort().join('\n')}`;
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

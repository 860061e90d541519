import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { globSync } from 'tinyglobby';

/**
 * Every file that the sources import late, `await import('./x.ts')`, by the name that it has in `dist`. Each becomes a
 * file of its own: what a plain run does not use must not be in what a plain run loads.
 */
export function lateFiles(): Readonly<Record<string, string>> {
  const sources = globSync(['src/**/*.ts', '../core/src/formats/**/*.ts', '!**/*.test.ts']);
  const files = sources.flatMap((source) =>
    [...readFileSync(source, 'utf8').matchAll(/\bimport\('(\.[^']+)'\)/g)].map(([, path = '']) =>
      resolve(dirname(source), path),
    ),
  );
  const entries = new Map<string, string>();
  for (const file of files) {
    const name = basename(file, '.ts');
    if ((entries.get(name) ?? file) !== file)
      throw new Error(`Two files called ${name}.ts are imported late.`);
    entries.set(name, file);
  }
  return Object.fromEntries(entries);
}

/** Turns a late import into loading that file when it is needed. */
export const late: Plugin = {
  name: 'late',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: `./${basename(path, '.ts')}.cjs`, external: true } : undefined,
    );
  },
};

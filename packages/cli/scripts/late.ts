import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from './licences.ts';

/**
 * What few runs need stands in files of its own, because every byte of the main file costs time at each start. Node
 * compiles one file at a time, so these are whole bundles beside it: `entries` are built like the main file, and what
 * the code imports late (`import()`), or through one of the `stand-ins`, is required from there.
 */
export const LATE_ENTRIES = {
  'command-line': 'src/command-line.ts',
  explain: 'src/explain.ts',
  'find-plans': 'src/find-plans.ts',
  sarif: '../core/src/formats/sarif/sarif.ts',
  'yaml-composer': 'late/yaml-composer.ts',
  'json-parser': 'late/json-parser.ts',
};

const core = createRequire(new URL('../../core/package.json', import.meta.url));

/** The ESM build of `yaml`, which carries only what is used. The package calls it its browser build; the code is the same. */
const yaml = join(dirname(core.resolve('yaml/package.json')), 'browser/dist');
const momoa = join(dirname(core.resolve('@humanwhocodes/momoa')), 'momoa.js');

const LIBRARIES: Readonly<Record<string, string>> = { yaml: `${yaml}/index.js`, '@humanwhocodes/momoa': momoa };

/** Code that stands where a library would: the small part that every run needs, and the rest when it is called. */
const STAND_INS: Readonly<Record<string, string>> = {
  yaml: `
    export { Lexer } from '${yaml}/parse/lexer.js';
    export { Parser } from '${yaml}/parse/parser.js';
    export * as CST from '${yaml}/parse/cst.js';
    export { isAlias, isMap, isScalar } from '${yaml}/nodes/identity.js';
    export function Composer(options) { return new (require('./yaml-composer.cjs').Composer)(options); }`,
  '@humanwhocodes/momoa': `export function parse(text, options) { return require('./json-parser.cjs').parse(text, options); }`,
};

/** Sends what is needed late to the files beside the main one. */
export const late: Plugin = {
  name: 'late',
  setup(build) {
    const names = Object.keys(LATE_ENTRIES).join('|');
    build.onResolve({ filter: new RegExp(`/(?:${names})\\.(?:ts|cjs)$`) }, ({ kind, path }) => {
      const name = /([\w-]+)\.(?:ts|cjs)$/.exec(path)?.[1] ?? '';
      const isLate = kind === 'dynamic-import' || path.endsWith('.cjs');
      return isLate ? { path: `./${name}.cjs`, external: true } : undefined;
    });
    build.onResolve({ filter: /^(?:yaml|@humanwhocodes\/momoa)$/ }, ({ path, importer }) =>
      importer.includes('/late/') ? { path: LIBRARIES[path] ?? path } : { path, namespace: 'stand-in' },
    );
    build.onLoad({ filter: /.*/, namespace: 'stand-in' }, ({ path }) => ({
      contents: STAND_INS[path] ?? '',
      resolveDir: yaml,
    }));
  },
};

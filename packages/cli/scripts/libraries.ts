import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

const core = createRequire(new URL('../../core/package.json', import.meta.url));

/** The ESM build of `yaml`, which carries only what is used. The package calls it its browser build; the code is the same. */
const yaml = join(dirname(core.resolve('yaml/package.json')), 'browser/dist');

/** What stands where a library would: the small part that every run needs, and the rest when it is called. */
const STAND_INS: Readonly<Record<string, string>> = {
  yaml: `
    export { Lexer } from '${yaml}/parse/lexer.js';
    export { Parser } from '${yaml}/parse/parser.js';
    import { resolveAsScalar } from '${yaml}/parse/cst-scalar.js';
    export const CST = { resolveAsScalar };
    export { isAlias, isMap, isScalar } from '${yaml}/nodes/identity.js';
    export function Composer(options) { return new (require('./yaml-composer.cjs').Composer)(options); }`,
  '@humanwhocodes/momoa': `export function parse(text, options) { return require('./json-parser.cjs').parse(text, options); }`,
  'picomatch/posix.js': `export default function picomatch(...given) { return require('./path-patterns.cjs').picomatch(...given); }`,
};
const LIBRARIES: Readonly<Record<string, string>> = {
  yaml: `${yaml}/index.js`,
  '@humanwhocodes/momoa': join(dirname(core.resolve('@humanwhocodes/momoa')), 'momoa.js'),
  'picomatch/posix.js': core.resolve('picomatch/posix.js'),
};

/** Puts the stand-ins in the place of the libraries, and the libraries into the files of `late/`. */
export const standIns: Plugin = {
  name: 'stand-ins',
  setup(build) {
    const names = new RegExp(`^(?:${Object.keys(LIBRARIES).join('|')})$`);
    build.onResolve({ filter: names }, ({ path, importer }) =>
      importer.includes('/late/') ? { path: LIBRARIES[path] ?? path } : { path, namespace: 'stand-in' },
    );
    build.onResolve({ filter: /^\.\/[\w-]+\.cjs$/ }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /.*/, namespace: 'stand-in' }, ({ path }) => ({
      contents: STAND_INS[path] ?? '',
      resolveDir: yaml,
    }));
  },
};

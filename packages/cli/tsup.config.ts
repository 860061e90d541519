import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { defineConfig, type Options } from 'tsup';
import { licences, type Plugin } from '../../scripts/licences.ts';

/**
 * Every file that the sources import late, `await import('./x.ts')`, by the name that it has in `dist`. Each becomes a
 * file of its own that carries all it needs: what a plain run does not use must not be in what a plain run loads.
 */
function lateFiles(): Readonly<Record<string, string>> {
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
const late: Plugin = {
  name: 'late',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: `./${basename(path, '.ts')}.cjs`, external: true } : undefined,
    );
  },
};

const core = createRequire(new URL('../core/package.json', import.meta.url));

/** The ESM build of `yaml`, which carries only what is used. The package calls it its browser build; the code is the same. */
const yaml = join(dirname(core.resolve('yaml/package.json')), 'browser/dist');

/** What stands where a library would: the small part that every run needs, and the rest when it is called. */
const STAND_INS: Readonly<Record<string, string>> = {
  yaml: `
    export { Lexer } from '${yaml}/parse/lexer.js';
    export { Parser } from '${yaml}/parse/parser.js';
    export * as CST from '${yaml}/parse/cst.js';
    export { isAlias, isMap, isScalar } from '${yaml}/nodes/identity.js';
    export function Composer(options) { return new (require('./yaml-composer.cjs').Composer)(options); }`,
  '@humanwhocodes/momoa': `export function parse(text, options) { return require('./json-parser.cjs').parse(text, options); }`,
};
const LIBRARIES: Readonly<Record<string, string>> = {
  yaml: `${yaml}/index.js`,
  '@humanwhocodes/momoa': join(dirname(core.resolve('@humanwhocodes/momoa')), 'momoa.js'),
};

const standIns: Plugin = {
  name: 'stand-ins',
  setup(build) {
    build.onResolve({ filter: /^(?:yaml|@humanwhocodes\/momoa)$/ }, ({ path, importer }) =>
      importer.includes('/late/') ? { path: LIBRARIES[path] ?? path } : { path, namespace: 'stand-in' },
    );
    build.onResolve({ filter: /^\.\/[\w-]+\.cjs$/ }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /.*/, namespace: 'stand-in' }, ({ path }) => ({
      contents: STAND_INS[path] ?? '',
      resolveDir: yaml,
    }));
  },
};

// Bundled CommonJS: measured, nothing starts faster.
const command: Options = {
  entry: {
    bin: 'src/bin.ts',
    'lint-job': 'src/jobs/lint-job.ts',
    'yaml-composer': 'late/yaml-composer.ts',
    'json-parser': 'late/json-parser.ts',
    ...lateFiles(),
  },
  format: 'cjs',
  outExtension: () => ({ js: '.cjs' }),
  target: 'node20.19',
  splitting: false,
  noExternal: [/./],
  minify: true,
  clean: true,
  silent: true,
  esbuildPlugins: [late, standIns, licences('plan-lint', 'third-party.txt')],
  esbuildOptions(options) {
    // `require` takes a tenth of the time that `import()` takes in CommonJS.
    options.supported = { ...options.supported, 'dynamic-import': false };
    // What a library asks of `import.meta` to load its neighbours.
    options.define = { ...options.define, 'import.meta.url': '__filename' };
  },
  plugins: [
    {
      name: 'ascii',
      // A file beyond Latin-1 takes V8 twice the memory, and longer to read. Escapes mean the same in all that is left.
      renderChunk: (code) => ({ code: code.replace(/[\u0080-\uffff]/g, escape) }),
    },
  ],
};

// It loads what the project under test brings along, which may well be a module of JavaScript's own kind.
const worker: Options = {
  ...command,
  entry: { 'rule-worker': 'src/code/rule-worker.ts' },
  clean: false,
  esbuildPlugins: [standIns],
  esbuildOptions(options) {
    options.define = { ...options.define, 'import.meta.url': '__filename' };
  },
};

const config: ReturnType<typeof defineConfig> = defineConfig([command, worker]);

function escape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

export default config;

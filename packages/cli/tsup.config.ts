import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { defineConfig } from 'tsup';
import { licences, type Plugin } from './scripts/licences.ts';

/**
 * Takes `yaml` from its ESM build, which carries only what is used and so starts faster than the CommonJS build that
 * Node would be given. The package calls it its browser build; the code is the same.
 */
const leanYaml: Plugin = {
  name: 'lean-yaml',
  setup(build) {
    const fromCore = createRequire(new URL('../core/package.json', import.meta.url));
    const path = join(dirname(fromCore.resolve('yaml/package.json')), 'browser/dist/index.js');
    build.onResolve({ filter: /^yaml$/ }, () => ({ path }));
  },
};

// One CommonJS file with everything in it: measured, nothing starts faster. Whatever is imported late still runs late.
const config: ReturnType<typeof defineConfig> = defineConfig({
  entry: ['src/bin.ts'],
  format: 'cjs',
  outExtension: () => ({ js: '.cjs' }),
  target: 'node20.19',
  splitting: false,
  noExternal: [/./],
  minifySyntax: true,
  shims: true,
  clean: true,
  silent: true,
  esbuildPlugins: [leanYaml, licences('dist/third-party.txt')],
});

export default config;

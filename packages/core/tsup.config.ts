import { defineConfig } from 'tsup';
import { licences } from '../../scripts/licences.ts';

const config: ReturnType<typeof defineConfig> = defineConfig({
  entry: {
    index: 'src/index.ts',
    'rule-pages': 'src/rules/pages.generated.ts',
    'testing/index': 'src/testing/index.ts',
  },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  clean: true,
  silent: true,
  sourcemap: true,
  // The parser is carried along, in the build that it keeps for browsers. Its build for Node asks for an environment
  // variable at every token, which takes a third of the time that tokens take.
  noExternal: ['yaml'],
  esbuildPlugins: [licences('@plan-lint/core', 'third-party.txt')],
});

export default config;

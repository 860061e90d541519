import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

interface TypeScriptConfig {
  compilerOptions: { paths: Record<string, [string]> };
}

/** The workspace's package names and the source files that stand for them: the compiler's own list. */
const { paths } = (
  JSON.parse(readFileSync(new URL('./tsconfig.base.json', import.meta.url), 'utf8')) as TypeScriptConfig
).compilerOptions;

const alias = Object.entries(paths).map(([name, [file]]) => ({
  find: new RegExp(`^${name}$`),
  replacement: fileURLToPath(new URL(file, import.meta.url)),
}));

const config: ViteUserConfig = defineConfig({
  resolve: { alias },
  test: {
    // The command's tests start real processes, and properties run every rule on many plans: slow on a small, busy machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'library',
          include: ['packages/{core,schemas}/{src,test}/**/*.test.ts'],
          // Everything in the library is pure, so its tests may share what is loaded: that takes longer than they do.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'command',
          include: ['packages/cli/{src,test}/**/*.test.ts', 'tests/**/*.test.ts', 'bench/**/*.test.ts'],
        },
      },
    ],
  },
});

export default config;

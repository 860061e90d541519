/** Writes every generated file of the repository: `pnpm generate`. With `--check` it only compares, and writes nothing. */
import { fileURLToPath } from 'node:url';
import { generate, type Generator } from './generated-files.ts';

const GENERATORS = [
  '../packages/schemas/scripts/generate.ts',
  '../packages/core/scripts/generate.ts',
  './pinned-version.ts',
];

process.exitCode = await generate({
  root: fileURLToPath(new URL('..', import.meta.url)),
  generators: GENERATORS.map((script) => async () => {
    const module = (await import(script)) as { generate: Generator };
    return module.generate;
  }),
  isCheck: process.argv.includes('--check'),
  print: (line) => console.log(line),
});

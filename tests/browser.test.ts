import { createContext, runInContext } from 'node:vm';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a page would load: one script, made by the bundler as for a browser. */
async function bundle(): Promise<{ text: string; imports: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export * from '@plan-lint/core'`, resolveDir: `${root}packages/cli`, loader: 'ts' },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'planLint',
    tsconfig: `${root}tsconfig.json`,
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports.map(({ path }) => path));
  return { text: outputFiles[0]?.text ?? '', imports };
}

test('core runs in a browser: no Node module is in it, and it lints where there is no Node', async () => {
  const { text, imports } = await bundle();
  expect(imports.filter((path) => path.startsWith('node:'))).toEqual([]);
  // A bare realm: no process, no require, no Buffer, and no clock that answers.
  const realm = createContext({ TextEncoder });
  runInContext(`${text}; Date.now = () => { throw new Error('asked for the time'); };`, realm);
  const words = runInContext(
    `const report = planLint.lint({ name: 'a.plan.yaml', text: 'id: a\\ntitle: A\\ngoals: [{ goal: Read, measures: [{ measure: attendance, from: 94%, to: 91% }] }]' });
     report.files[0].findings.filter((f) => f.severity === 'error').map((f) => planLint.sayFinding(f, report.rules).says).join()`,
    realm,
  ) as string;
  expect(words).toBe('"attendance" should rise, and its target of 91% is below where it stands, 94%.');
});

test('a Node module would be noticed', async () => {
  await expect(
    build({
      stdin: { contents: `import 'node:fs'` },
      bundle: true,
      platform: 'browser',
      write: false,
      logLevel: 'silent',
    }),
  ).rejects.toThrow('node:fs');
});

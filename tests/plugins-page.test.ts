import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { marked } from 'marked';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCommand, start, type BuiltCommand } from '../packages/cli/test/built-command.ts';

const page = readFileSync(new URL('../docs/plugins.md', import.meta.url), 'utf8');
const blocks = marked
  .lexer(page)
  .flatMap((token) =>
    token.type === 'code' ? [{ lang: String(token['lang']), text: String(token['text']) }] : [],
  );
const files = new Map(
  blocks.flatMap(({ lang, text }) => {
    const name = /^\/\/ (\S+)\n/.exec(text)?.[1];
    return lang === 'js' && name !== undefined ? [[name, text] as const] : [];
  }),
);

let command: BuiltCommand;
let folder: string;
beforeAll(async () => {
  command = await buildCommand();
  folder = mkdtempSync(join(tmpdir(), 'plan-lint-plugin-'));
  write('package.json', '{"type":"module","devDependencies":{"plan-lint-plugin-harbour":"1"}}');
  write('node_modules/plan-lint-plugin-harbour/package.json', '{"type":"module","main":"index.js"}');
  write('a.plan.yaml', 'id: a\ntitle: The improvement plan of Oakwood for all of us\n');
  for (const [name, text] of files) write(name, text);
  const exports = { '.': './index.js', './testing': './testing/index.js' };
  write('node_modules/@plan-lint/core/package.json', JSON.stringify({ type: 'module', exports }));
  await build({
    entryPoints: ['index', 'testing/index'].map((name) =>
      fileURLToPath(new URL(`../packages/core/src/${name}.ts`, import.meta.url)),
    ),
    outdir: join(folder, 'node_modules/@plan-lint/core'),
    bundle: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  });
}, 120_000);
afterAll(() => {
  command.remove();
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

test('the config and the plugin of the page do what it says', async () => {
  const { stdout, stderr } = await start(process.execPath, [command.bin, '-f', 'compact', '--allow-code'], {
    cwd: folder,
  });
  expect(stderr).toBe('');
  const said = blocks.find(({ lang }) => lang === 'text')?.text ?? '';
  expect(said).toContain('[harbour/short-title]');
  expect(stdout.split('\n')).toContain(said);
});

test('the config of data of the page takes the preset of the plugin', async () => {
  write('data.yaml', blocks.find(({ lang }) => lang === 'yaml')?.text ?? '');
  const args = [command.bin, '-f', 'compact', '--config', 'data.yaml', 'a.plan.yaml'];
  const { stdout } = await start(process.execPath, args, { cwd: folder });
  expect(stdout).toContain(
    'info: The title "The improvement plan of Oakwood for all of us" has 9 words [harbour/short-title]',
  );
});

test('the rule of the page passes the test of the page, and no other', async () => {
  const run = async (name: string): Promise<number | null> =>
    (await start(process.execPath, [name], { cwd: folder })).code;
  expect(await run('short-title.test.js')).toBe(0);
  write('other.test.mjs', (files.get('short-title.test.js') ?? '').replace('most: 2', 'most: 3'));
  expect(await run('other.test.mjs')).toBe(1);
});

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url));

/** What pnpm can do without a script of that name, and the tools of the workspace that documents call through it. */
const COMMANDS = ['install', 'add', 'exec', 'dlx', 'changeset'];
const FOLDERS = ['packages', 'tests', 'scripts', 'docs', 'examples', 'bench', '.ci', '.github', '.changeset'];

const documents = globSync(['*.md', 'docs/**/*.md', 'packages/*/*.md', 'examples/**/*.md'], {
  cwd: root,
}).sort();

test.each(documents)('%s names only files and scripts that exist', (path) => {
  const text = readFileSync(join(root, path), 'utf8');
  expect([...deadLinks(path, text), ...deadPaths(text), ...deadScripts(text)]).toEqual([]);
});

test('a planted fault is found', () => {
  const text =
    'See [the map](MAP.md#top), `packages/core/src/gossip/`, `pnpm gossip` and `npx -y pnpm@10 run rumour`.';
  expect([...deadLinks('README.md', text), ...deadPaths(text), ...deadScripts(text)]).toEqual([
    'MAP.md',
    'packages/core/src/gossip/',
    'gossip',
    'rumour',
  ]);
});

function deadLinks(from: string, text: string): string[] {
  const targets = [...text.matchAll(/\]\(([^)\s#]+)/g)].map(([, target = '']) => target);
  return targets.filter((target) => !/^[a-z]+:/.test(target) && !exists(join(dirname(from), target)));
}

/** Paths in backticks. One with a `<part>` or a `*` stands for many, and is left alone. */
function deadPaths(text: string): string[] {
  const quoted = [...text.matchAll(/`([\w.@/-]+)`/g)].map(([, path = '']) => path);
  return quoted.filter(
    (path) => FOLDERS.includes(path.split('/')[0] ?? '') && path.includes('/') && !exists(path),
  );
}

function deadScripts(text: string): string[] {
  const scripts = [...text.matchAll(/\bpnpm(?:@10)? (?:run )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
  return scripts.filter((name) => !COMMANDS.includes(name) && !Object.hasOwn(manifest.scripts, name));
}

function exists(path: string): boolean {
  return existsSync(join(root, path));
}

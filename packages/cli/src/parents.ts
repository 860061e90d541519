import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { TextFile } from '@plan-lint/core';
import { glanceAt } from '@plan-lint/core';
import { isInside } from './find-files.ts';
import { readTextFile } from './read-text.ts';

/** A file whose place on the disk may be known. */
interface Named extends TextFile {
  readonly path: string | undefined;
}

/**
 * The plans above the named ones that were not named themselves, up to the top, as far as the project has them: the
 * folder of the config, else of the repository. Nothing is looked for where every parent is at hand.
 */
export async function plansAbove(files: readonly Named[], config: string | undefined, cwd: string): Promise<readonly TextFile[]> {
  const ids = new Set<string>();
  const wanted = new Set<string>();
  for (const { text } of files) {
    const { id, parent } = glanceAt(text);
    if (id !== undefined) ids.add(id);
    if (parent !== undefined) wanted.add(parent);
  }
  for (const id of ids) wanted.delete(id);
  const root = wanted.size === 0 ? undefined : projectRoot(config, cwd);
  return root === undefined ? [] : collect(wanted, await candidates(root, files, cwd));
}

/** The plans of the project that were not named, by a glance at their id. */
async function candidates(root: string, files: readonly Named[], cwd: string): Promise<ReadonlyMap<string, TextFile>> {
  const { findPlans } = await import('./find-plans.ts');
  const named = new Set(files.flatMap(({ path }) => (path === undefined ? [] : [realpathSync(path)])));
  const byId = new Map<string, TextFile>();
  for (const path of findPlans(root).paths) {
    const file = read(path, relative(cwd, path), (real) => isInside(real, root) && !named.has(real));
    const id = file === undefined ? undefined : glanceAt(file.text).id;
    if (file !== undefined && id !== undefined && !byId.has(id)) byId.set(id, file);
  }
  return byId;
}

/** A file of the project that cannot be read is no plan above: nobody asked for it. */
function read(path: string, name: string, isWanted: (real: string) => boolean): TextFile | undefined {
  try {
    return isWanted(realpathSync(path)) ? { name, text: readTextFile(path, name) } : undefined;
  } catch {
    return undefined;
  }
}

function collect(wanted: Set<string>, byId: ReadonlyMap<string, TextFile>): readonly TextFile[] {
  const found: TextFile[] = [];
  for (const id of wanted) {
    const file = byId.get(id);
    if (file === undefined) continue;
    found.push(file);
    const { parent } = glanceAt(file.text);
    if (parent !== undefined) wanted.add(parent);
  }
  return found;
}

/** The folder of the config, else of the repository that people stand in; absent outside of both. */
function projectRoot(config: string | undefined, cwd: string): string | undefined {
  if (config !== undefined) return dirname(resolve(cwd, config));
  for (let at = cwd; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

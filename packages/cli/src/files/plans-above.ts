import { readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { glanceAt } from '@plan-lint/core';
import type { TextFile } from '@plan-lint/core';
import { codePointOrder } from './code-point-order.ts';
import { isPlanFile } from './plan-files.ts';
import { isInside, nameFrom } from './project.ts';
import type { Project } from './project.ts';
import { readText } from './read-file.ts';

/** A text with the place that it comes from. */
export interface ReadFile extends TextFile {
  /** Links resolved; for standard input the place that its name stands for. */
  readonly path: string;
}

/** So many folders of a project are opened to find a plan: what has more is somebody's whole disk. */
const MOST_FOLDERS = 2_000;

/**
 * Finds the plans that the given plans and reflections belong to and that are not among them: parents, the parents of
 * those, the plans of reflections. A glance at the texts tells what is missing; mostly nothing is. Then the folders of
 * the files are looked at, and only then the project, which is never left.
 */
export async function findPlansAbove(
  files: readonly ReadFile[],
  cwd: string,
  project: Project,
): Promise<readonly ReadFile[]> {
  const search = new Search(files, cwd);
  if (search.isOver()) return [];
  const { root } = project;
  const folders = new Set(files.map(({ path }) => dirname(path)));
  for (const folder of folders) if (isInside(folder, root)) search.look(plansIn(folder), root);
  if (!search.isOver()) {
    const { listPlans } = await import('./list-folder.ts');
    search.look(listPlans(root, MOST_FOLDERS).files, root);
  }
  return search.found;
}

class Search {
  readonly found: ReadFile[] = [];
  readonly #cwd: string;
  /** Ids of plans that are known, and of those that are still to be found. */
  readonly #known = new Set<string>();
  readonly #wanted = new Set<string>();
  readonly #seen: Set<string>;
  /** What was read before anybody wanted it. */
  readonly #spare = new Map<string, ReadFile>();

  constructor(files: readonly ReadFile[], cwd: string) {
    this.#cwd = cwd;
    this.#seen = new Set(files.map(({ path }) => path));
    const glances = files.map(({ text }) => glanceAt(text));
    for (const { id } of glances) if (id !== undefined) this.#known.add(id);
    for (const { above } of glances) this.#want(above);
  }

  isOver(): boolean {
    return this.#wanted.size === 0;
  }

  /** Reads files until nothing is wanted any longer, those first whose name promises most. */
  look(paths: readonly string[], root: string): void {
    const promising = paths.filter((path) => this.#promises(path));
    const others = paths.filter((path) => !this.#promises(path));
    for (const path of [...promising.sort(codePointOrder), ...others.sort(codePointOrder)]) {
      if (this.isOver()) return;
      this.#take(this.#read(path, root));
    }
  }

  #want(id: string | undefined): void {
    if (id !== undefined && !this.#known.has(id)) this.#wanted.add(id);
  }

  #promises(path: string): boolean {
    const name = basename(path).toLowerCase();
    return this.#wanted.has(name.slice(0, name.indexOf('.')));
  }

  /** Reads a file for later; gives its id. */
  #read(path: string, root: string): string | undefined {
    const real = realPath(path);
    if (real === undefined || this.#seen.has(real) || !isInside(real, root)) return undefined;
    this.#seen.add(real);
    const name = nameFrom(this.#cwd, path);
    const text = readText(name, real);
    const id = typeof text === 'string' ? glanceAt(text).id : undefined;
    if (typeof text !== 'string' || id === undefined || this.#spare.has(id)) return undefined;
    this.#spare.set(id, { name, text, path: real });
    return id;
  }

  /** Takes a plan if it is wanted, and then what it belongs to, as far as that has been read. */
  #take(id: string | undefined): void {
    for (let next = id; next !== undefined && this.#wanted.has(next);) {
      const file = this.#spare.get(next);
      if (file === undefined) return;
      this.#wanted.delete(next);
      this.#known.add(next);
      this.found.push(file);
      next = glanceAt(file.text).above;
      this.#want(next);
    }
  }
}

function plansIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter(isPlanFile)
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

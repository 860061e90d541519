import { lstatSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { nearestCommand } from '../commands/names.ts';
import { codePointOrder } from './code-point-order.ts';
import type { PassedOver } from './list-folder.ts';
import { isInside, nameFrom } from './project.ts';
import type { Project } from './project.ts';
import { unreadBecause } from './unread.ts';
import type { Unread } from './unread.ts';

/** A file to read. */
export interface FoundFile {
  /** As people call it, and as findings will. */
  readonly name: string;
  /** Where it is, links resolved. */
  readonly path: string;
  /** Whether somebody named the file itself. */
  readonly isNamed: boolean;
}

/** What came of looking for files. */
export interface Found {
  /** Each file once, by name in the order of code points. */
  readonly files: readonly FoundFile[];
  /** What was named and is not there, or not a file. */
  readonly unread: readonly Unread[];
  /** What was found beside the plans of a folder and passed over. */
  readonly skipped: readonly Unread[];
}

/** Where to look. */
export interface Surroundings {
  readonly cwd: string;
  /** No link is followed out of it. */
  readonly project: Project;
}

/** Finds the files that names, folders and patterns stand for. A name that exists is never taken for a pattern. */
export async function findFiles(names: readonly string[], surroundings: Surroundings): Promise<Found> {
  const finder = new FileFinder(surroundings);
  for (const name of names) await finder.add(name);
  return finder.found();
}

class FileFinder {
  readonly #surroundings: Surroundings;
  /** By path, so that no file is read twice. */
  readonly #files = new Map<string, FoundFile>();
  readonly #unread: Unread[] = [];
  readonly #skipped: Unread[] = [];

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  found(): Found {
    const files = [...this.#files.values()].sort((a, b) => codePointOrder(a.name, b.name));
    return { files, unread: this.#unread, skipped: this.#skipped };
  }

  async add(name: string): Promise<void> {
    const path = resolve(this.#surroundings.cwd, name);
    try {
      const stats = lstatSync(path, { throwIfNoEntry: false });
      if (stats === undefined) await this.#addPattern(name);
      else if (stats.isFile()) this.#addFile(path, true);
      else if (stats.isDirectory()) await this.#addFolder(name, path);
      else if (stats.isSymbolicLink()) await this.#addLink(name, path);
      else this.#unread.push({ name, reason: 'notFile' });
    } catch (error) {
      this.#unread.push(unreadBecause(name, error));
    }
  }

  #addFile(path: string, isNamed: boolean = false): void {
    const name = nameFrom(this.#surroundings.cwd, path);
    try {
      const real = realpathSync.native(path);
      const before = this.#files.get(real);
      if (before === undefined || isNamed)
        this.#files.set(real, { name: before?.name ?? name, path: real, isNamed });
    } catch (error) {
      this.#unread.push(unreadBecause(name, error));
    }
  }

  async #addFolder(name: string, path: string): Promise<void> {
    const { listPlans } = await import('./list-folder.ts');
    const { files, links, passedOver } = listPlans(path);
    for (const file of files) this.#addFile(file);
    const followed = links.filter((link) => this.#addFoundLink(link));
    this.#skipped.push(...passedOver.map((entry) => this.#named(entry)));
    if (files.length + followed.length > 0) return;
    this.#unread.push({ name: name === '.' ? path : name, reason: 'noPlan' });
  }

  async #addPattern(name: string): Promise<void> {
    const { listMatches } = await import('./list-folder.ts');
    const matches = listMatches(name, this.#surroundings.cwd);
    for (const file of matches ?? []) this.#addFile(file);
    if (matches === undefined) this.#unread.push(missing(name));
    else if (matches.length === 0) this.#unread.push({ name, reason: 'noMatch' });
  }

  /** A link that somebody named: what is wrong with it is an error. */
  async #addLink(name: string, path: string): Promise<void> {
    const target = this.#follow(name, path);
    if ('reason' in target) this.#unread.push(target);
    else if (target.isFolder) await this.#addFolder(name, target.path);
    else this.#addFile(path, true);
  }

  /** A link among the plans of a folder: what is wrong with it is worth a note. */
  #addFoundLink(path: string): boolean {
    const target = this.#follow(nameFrom(this.#surroundings.cwd, path), path);
    if ('reason' in target) this.#skipped.push(target);
    else if (!target.isFolder) this.#addFile(path);
    return !('reason' in target) && !target.isFolder;
  }

  #follow(name: string, path: string): { readonly path: string; readonly isFolder: boolean } | Unread {
    try {
      const target = realpathSync.native(path);
      const stats = lstatSync(target);
      const isNear = [realpathSync.native(dirname(path)), this.#surroundings.project.root];
      if (!isNear.some((folder) => isInside(target, folder))) return { name, reason: 'outside' };
      if (!stats.isFile() && !stats.isDirectory()) return { name, reason: 'notFile' };
      return { path: target, isFolder: stats.isDirectory() };
    } catch (error) {
      const unread = unreadBecause(name, error);
      return unread.reason === 'missing' ? { name, reason: 'dangling' } : unread;
    }
  }

  #named({ path, error }: PassedOver): Unread {
    const name = nameFrom(this.#surroundings.cwd, path);
    return error === undefined ? { name, reason: 'notFile' } : unreadBecause(name, error);
  }
}

/** What other programs call what this one does by itself. */
const VERBS: ReadonlySet<string> = new Set(['lint', 'check']);

function missing(name: string): Unread {
  if (VERBS.has(name)) return { name, reason: 'missingVerb' };
  const command = nearestCommand(name);
  return command === undefined
    ? { name, reason: 'missing' }
    : { name, reason: 'missingCommand', args: { command } };
}

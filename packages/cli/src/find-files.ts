import { lstatSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { nearest } from '@plan-lint/schemas/explain';

/** A file to lint. */
export interface Found {
  /** What people call it: relative to where they are, with `/` between folders. */
  readonly name: string;
  /** Where it is. */
  readonly path: string;
}

/** What was found, and what of the things named could not be used. */
export interface Search {
  readonly files: readonly Found[];
  /** Things named that stop the run from being whole, each as a sentence. */
  readonly errors: readonly string[];
  /** Things passed over on the way, each as a sentence. */
  readonly notes: readonly string[];
}

/**
 * Finds the files that the arguments name: a file is taken whatever its name, a folder is searched for plans, anything
 * else is a pattern. Each file comes once, by whatever name it was reached first; they are in the order of their names.
 */
export async function findFiles(named: readonly string[], cwd: string): Promise<Search> {
  const finder = new Finder(cwd);
  for (const argument of named.length === 0 ? ['.'] : named) await finder.find(argument);
  const files = [...finder.files.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { files, errors: finder.errors, notes: finder.notes };
}

class Finder {
  /** By where they really are. */
  readonly files = new Map<string, Found>();
  readonly errors: string[] = [];
  readonly notes: string[] = [];
  readonly #cwd: string;

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  async find(argument: string): Promise<void> {
    const path = resolve(this.#cwd, argument);
    const kind = argument === '' ? 'nothing' : kindOf(path);
    if (kind === 'thing') this.#takeNamed(path);
    else if (kind === 'folder') await this.#search(path, argument);
    else if (isPattern(argument)) await this.#match(argument);
    else this.errors.push(noSuchFile(argument, this.#cwd));
  }

  #takeNamed(path: string): void {
    const fault = faultOf(path, nameOf(path, this.#cwd));
    if (fault === undefined) this.#add(path);
    else this.errors.push(fault);
  }

  async #search(folder: string, argument: string): Promise<void> {
    const { findPlans } = await import('./find-plans.ts');
    const { paths, closed } = findPlans(folder);
    for (const each of closed) this.notes.push(`The folder ${nameOf(each, this.#cwd) || each} could not be looked into.`);
    for (const path of paths) this.#takeFound(path, folder);
    if (paths.length === 0) this.errors.push(noPlanIn(argument === '.' ? this.#cwd : argument));
  }

  async #match(pattern: string): Promise<void> {
    const { findMatches } = await import('./find-plans.ts');
    const paths = await findMatches(pattern, this.#cwd);
    for (const path of paths) this.#takeFound(path, this.#cwd);
    if (paths.length === 0) this.errors.push(`No file in ${this.#cwd} matches ${pattern}. Check the pattern.`);
  }

  /** A link that nobody named must not lead out of the folder that was searched. */
  #takeFound(path: string, folder: string): void {
    const name = nameOf(path, this.#cwd);
    const fault = faultOf(path, name);
    if (fault !== undefined) this.notes.push(fault);
    else if (isInside(realpathSync(path), folder)) this.#add(path);
    else this.notes.push(`${name} is a link that leads out of the folder, so it was passed over. Name it to check it.`);
  }

  #add(path: string): void {
    const real = realpathSync(path);
    if (!this.files.has(real)) this.files.set(real, { name: nameOf(path, this.#cwd), path });
  }
}

function noPlanIn(folder: string): string {
  return `No plan found in ${folder}. Looked for *.plan.yaml, *.plan.yml, *.plan.json and *.reflection.* there. Give a file name, for example: plan-lint school.plan.yaml. "plan-lint init" writes a plan to start from.`;
}

function noSuchFile(argument: string, cwd: string): string {
  if (argument === '') return 'One of the names is empty. Leave it out, or give the name of a file.';
  const command = /^[a-z]+$/.test(argument) ? nearest(argument, ['explain', 'rules', 'init']) : undefined;
  const advice = command === undefined ? 'Check the name.' : `Did you mean the command "${command}"?`;
  return `There is no file or folder called ${argument} in ${cwd}. ${advice}`;
}

function isPattern(argument: string): boolean {
  return /[*?[\]{}!()]/.test(argument);
}

/** What stands at a path. A thing that cannot be looked at is there: what is wrong with it is said later. */
function kindOf(path: string): 'folder' | 'nothing' | 'thing' {
  try {
    return lstatSync(path).isDirectory() ? 'folder' : 'thing';
  } catch (error) {
    return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(error)) ? 'nothing' : 'thing';
  }
}

/** Why a thing cannot be read as a file; nothing where it can. */
function faultOf(path: string, name: string): string | undefined {
  try {
    return statSync(path).isFile() ? undefined : `${name} is not a file that can be read. Name a text file.`;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ELOOP') return `${name} is a link that leads nowhere. Put it right or take it out.`;
    return `${name} could not be opened (${code}). Check that you may read it.`;
  }
}

/** Whether a real path lies in a folder. */
export function isInside(real: string, folder: string): boolean {
  const way = relative(realpathSync(folder), real);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function nameOf(path: string, cwd: string): string {
  const name = relative(cwd, path);
  return sep === '/' ? name : name.split(sep).join('/');
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

import { lstatSync, realpathSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { RunError } from './run-error.ts';

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
 *
 * @throws {RunError} where there is nothing to lint
 */
export async function findFiles(named: readonly string[], cwd: string): Promise<Search> {
  const files = new Map<string, Found>();
  const errors: string[] = [];
  const notes: string[] = [];
  const take = (path: string, isNamed: boolean): void => {
    const fault = faultOf(path, cwd, isNamed);
    if (fault !== undefined) (isNamed ? errors : notes).push(fault);
    else {
      const real = realpathSync(path);
      if (!files.has(real)) files.set(real, { name: nameOf(path, cwd), path });
    }
  };
  for (const argument of named.length === 0 ? ['.'] : named) {
    const path = resolve(cwd, argument);
    const kind = kindOf(path);
    if (kind === 'folder') for (const each of await searchIn(path)) take(each, false);
    else if (kind !== 'nothing') take(path, true);
    else {
      const matches = isPattern(argument) ? await searchIn(cwd, [argument]) : [];
      if (matches.length === 0 && !isPattern(argument)) errors.push(`There is no file or folder called ${argument} in ${cwd}. Check the name.`);
      for (const each of matches) take(each, false);
    }
  }
  if (files.size === 0 && errors.length === 0) throw new RunError(nothingFound(named, cwd));
  return { files: [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1)), errors, notes };
}

function nothingFound(named: readonly string[], cwd: string): string {
  const where = named.length === 0 ? cwd : named.join(', ');
  return `No plan found. Looked for *.plan.yaml, *.plan.yml, *.plan.json and *.reflection.* in ${where}. Give a file name, for example: plan-lint school.plan.yaml. "plan-lint init" writes a plan to start from.`;
}

async function searchIn(folder: string, patterns?: readonly string[]): Promise<readonly string[]> {
  const { findPlans } = await import('./find-plans.ts');
  return findPlans(folder, patterns);
}

function isPattern(argument: string): boolean {
  return /[*?[\]{}!()]/.test(argument);
}

function kindOf(path: string): 'folder' | 'nothing' | 'thing' {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 'nothing';
  return stat.isDirectory() ? 'folder' : 'thing';
}

/** Why a thing cannot be read as a file; nothing where it can. A link must not lead out of the project unless named. */
function faultOf(path: string, cwd: string, isNamed: boolean): string | undefined {
  const name = nameOf(path, cwd);
  try {
    const real = realpathSync(path);
    if (!statSync(real).isFile()) return `${name} is not a file that can be read. Name a text file.`;
    const isOutside = lstatSync(path).isSymbolicLink() && relative(realpathSync(cwd), real).startsWith('..');
    if (isOutside && !isNamed) return `${name} is a link that leads out of this folder, so it was passed over. Name it to check it.`;
    return undefined;
  } catch {
    return `${name} is a link that leads nowhere. Put it right or take it out.`;
  }
}

function nameOf(path: string, cwd: string): string {
  const name = relative(cwd, path);
  return sep === '/' ? name : name.split(sep).join('/');
}


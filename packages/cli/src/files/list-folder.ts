import { readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import type { GlobOptions } from 'tinyglobby';
import { isPlanFile, PLAN_FILES } from './plan-files.ts';

/** What a folder and the folders in it hold. Paths are absolute. */
export interface Listing {
  readonly files: readonly string[];
  /** Links that have the name of a plan. */
  readonly links: readonly string[];
  /** Folders that could not be opened, and things with the name of a plan that are neither file nor link. */
  readonly passedOver: readonly PassedOver[];
}

/** Something that was not looked at, with what the system said where that was why. */
export interface PassedOver {
  readonly path: string;
  readonly error: unknown;
}

/** Never looked into: what is in there is not the author's. */
const IGNORED = ['**/node_modules', '**/.git'];

/**
 * Lists the plans in a folder and in the folders inside it. Links to folders are not followed.
 *
 * @param mostFolders - how many folders to open before giving up on the rest
 */
export function listPlans(folder: string, mostFolders: number = Infinity): Listing {
  const links: string[] = [];
  const passedOver: PassedOver[] = [];
  let opened = 0;
  const readFolder = (path: string): Dirent[] => {
    if (++opened > mostFolders) return [];
    try {
      const entries = readdirSync(path, { withFileTypes: true });
      for (const entry of entries) {
        if (entry.isFile() || entry.isDirectory() || !isPlanFile(entry.name)) continue;
        if (entry.isSymbolicLink()) links.push(join(path, entry.name));
        else passedOver.push({ path: join(path, entry.name), error: undefined });
      }
      return entries;
    } catch (error) {
      passedOver.push({ path, error });
      return [];
    }
  };
  const patterns = PLAN_FILES.map((pattern) => `**/${pattern}`);
  const fs = { readdirSync: readFolder as unknown as typeof readdirSync };
  const files = glob(patterns, folder, { caseSensitiveMatch: false, fs });
  return { files, links, passedOver };
}

/** The files that fit a pattern; absent where the name is no pattern. */
export function listMatches(pattern: string, cwd: string): readonly string[] | undefined {
  const posix = sep === '/' ? pattern : pattern.replaceAll(sep, '/');
  return isDynamicPattern(posix) ? glob(posix, cwd, {}) : undefined;
}

function glob(
  patterns: string | readonly string[],
  cwd: string,
  more: Omit<GlobOptions, 'patterns'>,
): readonly string[] {
  return globSync(patterns, {
    cwd,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: IGNORED,
    ...more,
  });
}

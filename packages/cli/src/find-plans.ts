import { readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';

/** The names by which plans and reflections are known. */
const PLAN_FILE = /\.(?:plan|reflection)\.(?:yaml|yml|json)$/;

/** What a folder holds, at any depth. */
export interface Contents {
  /** Everything that is called like a plan or a reflection, by name; what it really is remains to be seen. */
  readonly paths: readonly string[];
  /** The folders that could not be looked into. */
  readonly closed: readonly string[];
}

/** Searches a folder for plans. Hidden folders, `node_modules` and links to folders are left alone. */
export function findPlans(folder: string): Contents {
  const paths: string[] = [];
  const closed: string[] = [];
  const folders = [folder];
  for (const at of folders) {
    const entries = entriesOf(at);
    if (entries === undefined) closed.push(at);
    for (const entry of entries ?? []) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) folders.push(join(at, entry.name));
      else if (PLAN_FILE.test(entry.name)) paths.push(join(at, entry.name));
    }
  }
  return { paths: paths.sort(), closed };
}

function entriesOf(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/** The files that match a pattern, by name. Links are left alone. */
export async function findMatches(pattern: string, cwd: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const found = await glob([pattern], {
    cwd,
    ignore: ['**/node_modules/**', '**/.git/**'],
    followSymbolicLinks: false,
    absolute: true,
    expandDirectories: false,
  });
  return found.sort();
}

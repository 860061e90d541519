import { glob } from 'tinyglobby';

/** The names by which plans and reflections are known. */
const PLAN_FILES = ['**/*.plan.{yaml,yml,json}', '**/*.reflection.{yaml,yml,json}'];
const SKIPPED = ['**/node_modules/**', '**/.git/**'];

/** The files under a folder that match patterns, plans and reflections by default, by name. Links are not followed. */
export async function findPlans(folder: string, patterns: readonly string[] = PLAN_FILES): Promise<readonly string[]> {
  const found = await glob([...patterns], {
    cwd: folder,
    ignore: SKIPPED,
    followSymbolicLinks: false,
    absolute: true,
    expandDirectories: false,
  });
  return found.sort();
}

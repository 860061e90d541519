import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FoundFile } from './find-files.ts';

/** The file that says, in the manner of `.gitignore`, which plans are not to be looked at. */
export const IGNORE_FILE = '.planlintignore';
export const GIT_IGNORE = '.gitignore';

/** Whether there is any file of patterns in the folders of the files or above them; what git ignores can be named. */
export function mayIgnore(files: readonly FoundFile[], top: string): boolean {
  const names = files.every((file) => file.isNamed) ? [IGNORE_FILE] : [IGNORE_FILE, GIT_IGNORE];
  const folders = new Set(files.map(({ path }) => dirname(path)));
  for (const folder of folders) {
    if (names.some((name) => existsSync(join(folder, name)))) return true;
    // A set goes on to what is added while it is walked: every folder above is looked at once.
    if (folder !== top && folder !== dirname(folder)) folders.add(dirname(folder));
  }
  return false;
}

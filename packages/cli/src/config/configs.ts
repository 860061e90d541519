import { dirname } from 'node:path';
import { safePath } from '@plan-lint/core';
import { nameFrom } from '../files/project.ts';
import type { LintOptions } from '../lint/lint-options.ts';
import { RunError } from '../run-error.ts';
import type { ConfigFile } from './config-file.ts';
import { ConfigFinder, isCode } from './find-config.ts';
import type { Configs } from './settings.ts';
import { NO_CONFIGS } from './settings.ts';

/**
 * Finds and reads the configs of a run: the one that was named for all files, else for each file the nearest above it.
 * What concerns the run as a whole is said by the one that holds where the command stands, else by that of the first file.
 *
 * @param folders - the folders of the files that may be linted
 * @throws {RunError} where a config cannot be read, or is a program and that was not allowed
 */
export async function configsFor(
  { config, findConfig }: Pick<LintOptions, 'config' | 'findConfig'>,
  folders: readonly string[],
  cwd: string,
): Promise<Configs> {
  if (config !== undefined) {
    const { readConfig } = await import('./config-file.ts');
    const file = readConfig(config, cwd);
    return { run: file, ofFile: () => file };
  }
  if (!findConfig) return NO_CONFIGS;
  const finder = new ConfigFinder(cwd);
  const paths = new Set([cwd, ...folders].flatMap((folder) => finder.forFolder(folder) ?? []));
  if (paths.size === 0) return NO_CONFIGS;
  const { readConfig } = await import('./config-file.ts');
  const files = new Map<string, ConfigFile>();
  for (const path of paths) {
    if (isCode(path)) throw new RunError(sayCode(path, cwd));
    files.set(path, readConfig(path, cwd));
  }
  const ofFolder = (folder: string): ConfigFile | undefined => files.get(finder.forFolder(folder) ?? '');
  const run = ofFolder(cwd) ?? folders.map(ofFolder).find((file) => file !== undefined);
  return { run, ofFile: (path) => ofFolder(dirname(path)) };
}

function sayCode(path: string, cwd: string): string {
  const name = safePath(nameFrom(cwd, path));
  return `${name}: This config is a program, and programs found beside plans are not run. Name it with --config if you trust it, or add --no-config to do without.`;
}

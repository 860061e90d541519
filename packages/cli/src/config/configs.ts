import { dirname } from 'node:path';
import type { Io } from '../io/io.ts';
import type { LintOptions } from '../lint/lint-options.ts';
import type { ConfigFile } from './config-file.ts';
import { ConfigFinder } from './find-config.ts';
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
  options: Pick<LintOptions, 'config' | 'findConfig' | 'allowCode' | 'safe'>,
  folders: readonly string[],
  io: Io,
): Promise<Configs> {
  const { config, findConfig } = options;
  const { cwd } = io;
  if (config !== undefined) {
    const [{ readConfig }, { CodeGate }] = await Promise.all([
      import('./config-file.ts'),
      import('./code-gate.ts'),
    ]);
    const gate = new CodeGate(options, io);
    const file = await readConfig(config, cwd, gate);
    return { run: file, ofFile: () => file, code: gate.running };
  }
  if (!findConfig) return NO_CONFIGS;
  const finder = new ConfigFinder(cwd);
  const paths = new Set([cwd, ...folders].flatMap((folder) => finder.forFolder(folder) ?? []));
  if (paths.size === 0) return NO_CONFIGS;
  const [{ readConfig }, { CodeGate }] = await Promise.all([
    import('./config-file.ts'),
    import('./code-gate.ts'),
  ]);
  const gate = new CodeGate(options, io);
  const files = new Map<string, ConfigFile>();
  for (const path of paths) files.set(path, await readConfig(path, cwd, gate));
  const ofFolder = (folder: string): ConfigFile | undefined => files.get(finder.forFolder(folder) ?? '');
  const run = ofFolder(cwd) ?? folders.map(ofFolder).find((file) => file !== undefined);
  return { run, ofFile: (path) => ofFolder(dirname(path)), code: gate.running };
}

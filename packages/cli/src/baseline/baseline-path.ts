import { dirname, join, resolve } from 'node:path';
import { safePath } from '@plan-lint/core';
import type { ConfigFile } from '../config/config-file.ts';
import { gitRootOf, isInside, nameFrom } from '../files/project.ts';
import { RunError } from '../run-error.ts';

/** What the file is called where nobody gives it a name. */
const USUAL = 'plan-lint.baseline.json';

/** Where a baseline is: the path, and what people call it. */
export interface BaselineAt {
  readonly path: string;
  readonly name: string;
}

/**
 * The baseline that the command line names, else the one that the config or what it builds on names.
 *
 * @param flag - `false` where none is wanted
 * @throws {RunError} where a config names a file outside of its project
 */
export function baselineSaid(
  flag: string | false | undefined,
  config: ConfigFile | undefined,
  cwd: string,
): BaselineAt | undefined {
  if (flag === false) return undefined;
  if (flag !== undefined) return at(resolve(cwd, flag), cwd);
  const path = config === undefined ? undefined : saidBy(config);
  return path === undefined ? undefined : at(path, cwd);
}

/** The same, or where a baseline is kept where nobody says so: beside the config, else at the root of the repository. */
export function baselineOrUsual(
  flag: string | undefined,
  config: ConfigFile | undefined,
  cwd: string,
): BaselineAt {
  const folder = config === undefined ? (gitRootOf(cwd) ?? cwd) : dirname(config.path);
  return baselineSaid(flag, config, cwd) ?? at(join(folder, USUAL), cwd);
}

function saidBy({ path, settings, bases }: ConfigFile): string | undefined {
  const { baseline } = settings;
  if (baseline === undefined) {
    const inherited = [...bases.values()].map(saidBy);
    return inherited.findLast((each) => each !== undefined);
  }
  const folder = dirname(path);
  const file = resolve(folder, baseline);
  // Other people's configs must not name which files of this machine are read and written.
  if (isInside(file, gitRootOf(folder) ?? folder)) return file;
  throw new RunError(
    `baseline: "${safePath(baseline)}" is outside of the project. Name a file in it, from where the config stands.`,
  );
}

function at(path: string, cwd: string): BaselineAt {
  return { path, name: nameFrom(cwd, path) };
}

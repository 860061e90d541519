import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { safePath } from '@plan-lint/core';
import { gitRootOf, isInside, nameFrom } from '../files/project.ts';
import { RunError } from '../run-error.ts';

/** The names under which a config is found; one of code is only loaded where that is allowed. */
export const CONFIG_NAMES: ReadonlySet<string> = new Set(
  ['yaml', 'yml', 'json', 'js', 'mjs', 'ts'].map((ending) => `plan-lint.config.${ending}`),
);

/** Finds the config of a file: the nearest in its folder or above it, up to the root of the repository. */
export class ConfigFinder {
  readonly #cwd: string;
  /** By folder: the config in it or above it. */
  readonly #known = new Map<string, string | undefined>();

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /**
   * The path of the config that holds for the files in a folder.
   *
   * @throws {RunError} where a folder holds two
   */
  forFolder(folder: string): string | undefined {
    const top = this.#topOf(folder);
    const passed: string[] = [];
    let found: string | undefined;
    for (let at = folder; ; at = dirname(at)) {
      found = this.#known.has(at) ? this.#known.get(at) : this.#inFolder(at);
      passed.push(at);
      if (found !== undefined || at === top || at === dirname(at)) break;
    }
    for (const each of passed) this.#known.set(each, found);
    return found;
  }

  /** Where the search ends: at the root of the repository; without one, where the command stands, or in the folder itself. */
  #topOf(folder: string): string {
    return gitRootOf(folder) ?? (isInside(folder, this.#cwd) ? this.#cwd : folder);
  }

  #inFolder(folder: string): string | undefined {
    const [first, second] = namesIn(folder);
    if (first === undefined) return undefined;
    if (second !== undefined) {
      const place = safePath(nameFrom(this.#cwd, folder));
      throw new RunError(`${place}: There are two configs here, ${first} and ${second}. Keep one of them.`);
    }
    return join(folder, first);
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => CONFIG_NAMES.has(name));
  } catch {
    return [];
  }
}

/** Whether a config is a program, and not data. */
export function isCode(path: string): boolean {
  return /\.[cm]?[jt]s$/i.test(path);
}

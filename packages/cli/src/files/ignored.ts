import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ignore from 'ignore';
import type { Ignore } from 'ignore';
import { safePath } from '@plan-lint/core';
import { nameFrom, withSlashes } from './project.ts';

/** The file that says, in the manner of `.gitignore`, which plans are not to be looked at. */
export const IGNORE_FILE = '.planlintignore';
const GIT_IGNORE = '.gitignore';

/** Patterns, with the folder that they are seen from and the file that has them. */
interface Patterns {
  readonly folder: string;
  readonly by: string;
  readonly matcher: Ignore;
}

/** Patterns of a config, which are seen from its folder. */
export interface ConfigPatterns {
  readonly path: string;
  readonly patterns: readonly string[];
}

/** Tells which files are not to be looked at, and which file says so. */
export class Ignored {
  readonly #cwd: string;
  readonly #known = new Map<string, Patterns | undefined>();

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /**
   * What keeps a file from being looked at, as people call it; nothing where nothing does.
   *
   * @param top - the folder up to which files of patterns are looked for
   * @param byGit - whether what git ignores counts as well; not for a file that somebody named
   * @param config - the patterns of the config of the file
   */
  by(path: string, top: string, byGit: boolean, config: ConfigPatterns | undefined): string | undefined {
    const kinds = [
      config === undefined ? [] : [this.#ofConfig(config)],
      this.#above(path, top, IGNORE_FILE),
      byGit ? this.#above(path, top, GIT_IGNORE) : [],
    ];
    return kinds.map((nearestFirst) => ignoredBy(path, nearestFirst)).find((by) => by !== undefined);
  }

  #ofConfig({ path, patterns }: ConfigPatterns): Patterns {
    const folder = dirname(path);
    return { folder, by: this.#nameOf(path), matcher: ignore().add([...patterns]) };
  }

  #above(path: string, top: string, name: string): readonly Patterns[] {
    const found: Patterns[] = [];
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const patterns = this.#in(folder, name);
      if (patterns !== undefined) found.push(patterns);
      if (folder === top || folder === dirname(folder)) return found;
    }
  }

  #in(folder: string, name: string): Patterns | undefined {
    const path = join(folder, name);
    if (!this.#known.has(path)) {
      const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
      const patterns =
        text === undefined ? undefined : { folder, by: this.#nameOf(path), matcher: ignore().add(text) };
      this.#known.set(path, patterns);
    }
    return this.#known.get(path);
  }

  #nameOf(path: string): string {
    return safePath(nameFrom(this.#cwd, path));
  }
}

/** The nearest patterns that have anything to say about a file have the last word. */
function ignoredBy(path: string, nearestFirst: readonly Patterns[]): string | undefined {
  for (const { folder, by, matcher } of nearestFirst) {
    const way = withSlashes(relative(folder, path));
    if (way.startsWith('..')) continue;
    const { ignored, unignored } = matcher.test(way);
    if (ignored || unignored) return ignored ? by : undefined;
  }
  return undefined;
}

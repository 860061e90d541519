import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ignore from 'ignore';
import type { Ignore } from 'ignore';
import { safePath } from '@plan-lint/core';
import { ignoredIn } from '../config/ignored-in.ts';
import type { Configs } from '../config/settings.ts';
import type { FoundFile } from './find-files.ts';
import { GIT_IGNORE, IGNORE_FILE } from './may-ignore.ts';
import { nameFrom, withSlashes } from './project.ts';

/** Patterns, with the folder that they are seen from and the file that has them. */
interface Patterns {
  readonly folder: string;
  readonly by: string;
  readonly matcher: Ignore;
}

/**
 * Tells of a file what keeps it from being looked at: the name of the config or of the file of patterns that says so;
 * nothing where nothing does. What git ignores is looked at when somebody names it.
 *
 * @param top - the folder up to which files of patterns are looked for
 */
export function ignoring(
  cwd: string,
  top: string,
  configs: Configs,
): (file: FoundFile) => string | undefined {
  const ignored = new Ignored(cwd, top);
  return ({ path, isNamed }) => {
    const config = configs.ofFile(path);
    const patterns = config === undefined ? [] : ignoredIn(config);
    const own = config === undefined || patterns.length === 0 ? [] : [ignored.of(config.path, patterns)];
    const kinds = [own, ignored.above(path, IGNORE_FILE), isNamed ? [] : ignored.above(path, GIT_IGNORE)];
    return kinds.map((nearestFirst) => ignoredBy(path, nearestFirst)).find((by) => by !== undefined);
  };
}

/** Files of patterns, each read once. */
class Ignored {
  readonly #cwd: string;
  readonly #top: string;
  readonly #known = new Map<string, Patterns | undefined>();

  constructor(cwd: string, top: string) {
    this.#cwd = cwd;
    this.#top = top;
  }

  /** Patterns that stand in a config. */
  of(path: string, patterns: readonly string[]): Patterns {
    const before = this.#known.get(path);
    if (before !== undefined) return before;
    const matcher = ignore().add([...patterns]);
    const read = { folder: dirname(path), by: this.#nameOf(path), matcher };
    this.#known.set(path, read);
    return read;
  }

  /** The files of patterns with a name in the folder of a file and above it, the nearest first. */
  above(path: string, name: string): readonly Patterns[] {
    const found: Patterns[] = [];
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const patterns = this.#in(folder, name);
      if (patterns !== undefined) found.push(patterns);
      if (folder === this.#top || folder === dirname(folder)) return found;
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

import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/** The folder that belongs together: that of the config, else the git repository, else where one stands. */
export class Project {
  readonly #cwd: string;
  readonly #configFolder: string | undefined;
  #root: string | undefined;

  constructor(cwd: string, configFolder: string | undefined) {
    this.#cwd = cwd;
    this.#configFolder = configFolder;
  }

  /** No link is followed out of it, and no plan is looked for outside of it. Links resolved; found when first asked for. */
  get root(): string {
    this.#root ??= realpathSync.native(this.#declared() ?? this.#cwd);
    return this.#root;
  }

  /** Whether there is more to say for it than that one happens to stand there. */
  get isDeclared(): boolean {
    return this.#declared() !== undefined;
  }

  #declared(): string | undefined {
    return this.#configFolder ?? gitRootOf(this.#cwd);
  }
}

/** The folder of the git repository that a folder is in, if it is in one. */
export function gitRootOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return undefined;
  }
}

/** Whether a path is a folder or lies in it. Both are absolute, links resolved. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A path as people call it: from where they stand if it is there, else in full; `/` between folders. */
export function nameFrom(cwd: string, path: string): string {
  return withSlashes(isInside(path, cwd) ? relative(cwd, path) || '.' : path);
}

/** A path of this system with `/` between folders. */
export function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

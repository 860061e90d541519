import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { nameFor, open, seal } from './seal.ts';
import type { Secret } from './seal.ts';

/** More than this of one plan is not kept, and more plans than this neither. */
const MOST_BYTES = 20_000_000;
const MOST_ENTRIES = 50_000;

const CAREFULLY = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Texts on the disk, each in a file of its own that is written beside its place and moved there, so that any number of
 * processes can use them at once. Whatever is not as it was written is as if it was not there.
 */
export class Store {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Opens a folder, which is made where there is none; says why it cannot be used, where it cannot. */
  static at(folder: string): Store | string {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const stats = lstatSync(folder);
      if (!stats.isDirectory()) return 'it is a link or a file';
      const uid = process.getuid?.();
      if (uid !== undefined && stats.uid !== uid) return 'it belongs to somebody else';
      if (uid !== undefined && (stats.mode & 0o077) !== 0)
        return 'others may look into it (its mode is not 0700)';
      return new Store(folder);
    } catch (error) {
      return codeOf(error);
    }
  }

  get(secret: Secret): string | undefined {
    try {
      const descriptor = openSync(this.#pathOf(secret), CAREFULLY);
      try {
        const stats = fstatSync(descriptor);
        if (!stats.isFile() || stats.size > MOST_BYTES) return undefined;
        return open(JSON.parse(readFileSync(descriptor, 'utf8')), secret);
      } finally {
        closeSync(descriptor);
      }
    } catch {
      return undefined;
    }
  }

  /** Keeps a text, if that is possible. */
  set(secret: Secret, text: string): void {
    const path = this.#pathOf(secret);
    const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
    try {
      writeFileSync(temporary, JSON.stringify(seal(text, secret)), { flag: 'wx', mode: 0o600 });
      renameSync(temporary, path);
    } catch {
      rmSync(temporary, { force: true });
    }
  }

  /** Lets go of what was written longest ago, where there is too much. */
  prune(most: number = MOST_ENTRIES): void {
    try {
      const names = readdirSync(this.#folder).filter((name) => NAME.test(name));
      if (names.length <= most) return;
      const aged = names.map((name) => ({ name, age: statSync(join(this.#folder, name)).mtimeMs }));
      aged.sort((a, b) => a.age - b.age);
      for (const { name } of aged.slice(0, names.length - Math.floor(most / 2)))
        rmSync(join(this.#folder, name), { force: true });
    } catch {
      // Another process has tidied up at the same time.
    }
  }

  #pathOf(secret: Secret): string {
    return join(this.#folder, `${nameFor(secret)}.json`);
  }
}

/** What this has written, finished or not. */
const NAME = /^[0-9a-f]{64}\.json(?:\.[0-9a-f]{12}\.tmp)?$/;

function codeOf(error: unknown): string {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  return code;
}

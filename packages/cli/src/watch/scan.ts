import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CONFIG_NAMES } from '../config/find-config.ts';
import { findFiles } from '../files/find-files.ts';
import { GIT_IGNORE, IGNORE_FILE } from '../files/may-ignore.ts';
import { Project } from '../files/project.ts';
import type { Io } from '../io/io.ts';
import type { LintOptions } from '../lint/lint-options.ts';

/** What decides how plans are read, in any folder. */
const BESIDE = [...CONFIG_NAMES, IGNORE_FILE, GIT_IGNORE];

/** Sees whether the files of a run are as they were. */
export class Scan {
  readonly #options: LintOptions;
  readonly #cwd: string;
  readonly #project: Project;
  /** What the run itself writes. */
  readonly #written: ReadonlySet<string>;
  #found: readonly string[] = [];
  #read: readonly string[] = [];
  /** The states of the last look, by path. */
  #states = new Map<string, string>();

  constructor(options: LintOptions, { cwd }: Io) {
    this.#options = options;
    this.#cwd = cwd;
    const { config, destinations } = options;
    this.#project = new Project(cwd, config === undefined ? undefined : dirname(resolve(cwd, config)));
    this.#written = new Set(
      destinations.flatMap(({ file }) => (file === undefined ? [] : [resolve(cwd, file)])),
    );
  }

  /** Takes down what a run read besides what it was asked to. */
  readonly noteRead = (paths: readonly string[]): void => {
    this.#read = paths;
  };

  /** How all files are now, as a text that is the same as long as they are. */
  async look(): Promise<string> {
    const { names } = this.#options;
    const surroundings = { cwd: this.#cwd, project: this.#project };
    const { files } = await findFiles(names.length === 0 ? ['.'] : names, surroundings);
    this.#found = files.map(({ path }) => path);
    this.#states = new Map(this.#paths().map((path) => [path, this.#stateOf(path)]));
    return this.#text();
  }

  /** What the last look gave, and how that is which only a run after it has made known. */
  withRead(): string {
    for (const path of this.#paths())
      if (!this.#states.has(path)) this.#states.set(path, this.#stateOf(path));
    return this.#text();
  }

  /** All that a run depends on. */
  #paths(): readonly string[] {
    const { config } = this.#options;
    const files = [...this.#found, ...this.#read];
    const folders = new Set([this.#cwd, this.#project.root, ...files.map((path) => dirname(path))]);
    const beside = [...folders].flatMap((folder) => BESIDE.map((name) => join(folder, name)));
    const named = config === undefined ? [] : [resolve(this.#cwd, config)];
    return [...new Set([...files, ...beside, ...named])].filter((path) => !this.#written.has(path));
  }

  #text(): string {
    const there = [...this.#states].filter(([, state]) => state !== '');
    return there
      .map((each) => each.join(' '))
      .sort()
      .join('\n');
  }

  #stateOf(path: string): string {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats === undefined ? '' : [stats.mtimeMs, stats.size, stats.ino].join(' ');
  }
}

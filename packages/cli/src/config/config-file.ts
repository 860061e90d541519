import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { PRESETS, readTree, Source } from '@plan-lint/core';
import type { Config, MapNode, Node, RegisteredRule } from '@plan-lint/core';
import type { ConfigInput } from '@plan-lint/schemas';
import type { PluginData } from '../code/protocol.ts';
import { gitRootOf, isInside, nameFrom } from '../files/project.ts';
import { readText } from '../files/read-file.ts';
import { sayUnread } from '../files/unread-file.ts';
import { RunError } from '../run-error.ts';
import type { CodeGate } from './code-gate.ts';
import { configInPackage, isPackageName } from './config-package.ts';
import { shapeMistakes, syntaxMistakes } from './config-mistakes.ts';
import { isCode } from './find-config.ts';
import { given } from './given.ts';
import { mistakeAt } from './mistake.ts';

/** A config as it was read, with the configs that it builds on. */
export interface ConfigFile {
  /** Links resolved. */
  readonly path: string;
  /** The document; its source has the name that people call the file by. */
  readonly root: MapNode;
  readonly settings: ConfigInput;
  /** The configs that it builds on, by their place in `extends`. The other places hold presets. */
  readonly bases: ReadonlyMap<number, ConfigFile>;
  /** Whether it is a program; then its places are none that a person could find in it. */
  readonly isCode: boolean;
  /** What its plugins bring along. */
  readonly plugins: readonly LoadedPlugin[];
}

/** A plugin, ready to be used. */
export interface LoadedPlugin extends Pick<PluginData, 'name' | 'presets'> {
  readonly rules: readonly RegisteredRule[];
}

/** How many configs may build on each other. */
const LONGEST_CHAIN = 20;

/**
 * Reads a config and everything that it builds on.
 *
 * @throws {RunError} with the mistakes of the first file that has any, each with its place
 */
export async function readConfig(name: string, cwd: string, gate: CodeGate): Promise<ConfigFile> {
  const given = resolve(cwd, name);
  const path = realPath(given);
  if (path === undefined) throw new RunError(sayUnread({ name, reason: 'missing' }));
  const folder = dirname(path);
  const root = gitRootOf(folder) ?? (isInside(folder, cwd) ? cwd : folder);
  return new ConfigReader(cwd, realPath(root) ?? root, gate).read(nameFrom(cwd, given), path, []);
}

/** The config as the library takes it. */
export function configOf({ settings, bases, plugins }: ConfigFile): Config {
  const { extends: parts, preset, checks, roles, lock, calendar, asOf, dateOrder, levels } = settings;
  return given({
    extends: partsOf(parts).map((part, index) => {
      const base = bases.get(index);
      return base === undefined ? (presetIn(plugins, part) ?? part) : configOf(base);
    }),
    preset,
    // The schema has seen that every setting is one; what its options may be, the rule says.
    rules: settings.rules as Config['rules'],
    overrides: settings.overrides as Config['overrides'],
    plugins: plugins.flatMap(({ rules }) => rules),
    checks,
    roles,
    lock,
    calendar,
    asOf,
    dateOrder,
    levels,
  });
}

/** The preset of a plugin: `harbour/strict`. */
function presetIn(plugins: readonly LoadedPlugin[], part: string): Config | undefined {
  return plugins
    .map(({ name, presets }) =>
      part.startsWith(`${name}/`) ? (presets[part.slice(name.length + 1)] as Config | undefined) : undefined,
    )
    .find((preset) => preset !== undefined);
}

/** The value of a setting that the library does not know, from the config or what it builds on; later ones win. */
export function settingOf<K extends 'failOn' | 'maxWarnings' | 'baseline'>(
  file: ConfigFile,
  key: K,
): ConfigInput[K] {
  const own = file.settings[key];
  if (own !== undefined) return own;
  const inherited = [...file.bases.values()].map((base) => settingOf(base, key));
  return inherited.findLast((value) => value !== undefined);
}

class ConfigReader {
  readonly #cwd: string;
  readonly #projectRoot: string;
  readonly #gate: CodeGate;

  constructor(cwd: string, projectRoot: string, gate: CodeGate) {
    this.#cwd = cwd;
    this.#projectRoot = projectRoot;
    this.#gate = gate;
  }

  /** @param chain - the files that led here, outermost first */
  async read(name: string, path: string, chain: readonly ConfigPath[]): Promise<ConfigFile> {
    const links = [...chain, { name, path }];
    const { source, own, isCode } = await this.#sourceOf(name, path);
    const { root, problems } = readTree(source);
    const mistakes = problems.length > 0 ? syntaxMistakes(source, problems) : [];
    if (root === undefined || mistakes.length > 0) throw misread(mistakes);
    const misshapen = shapeMistakes(root);
    if (misshapen.length > 0) throw misread(isCode ? misshapen.map(withoutPlace) : misshapen);
    const settings = root.value as ConfigInput;
    const plugins = [...own, ...(await this.#pluginsOf(settings, root, links))];
    const bases = await this.#basesOf(settings, root, links, plugins);
    return { path, root, settings, bases, isCode, plugins };
  }

  /** The text of a config; of one that is a program, that of its settings. */
  async #sourceOf(name: string, path: string): Promise<ConfigSource> {
    if (isCode(path)) {
      const { loadConfigCode } = await import('./code-config.ts');
      return loadConfigCode(name, path, this.#gate);
    }
    const text = readText(name, path);
    if (typeof text !== 'string') throw new RunError(sayUnread(text));
    return { source: new Source(name, text), own: [], isCode: false };
  }

  async #pluginsOf(
    { plugins }: ConfigInput,
    root: MapNode,
    chain: readonly ConfigPath[],
  ): Promise<readonly LoadedPlugin[]> {
    if (plugins === undefined) return [];
    const { loadPlugin } = await import('./code-config.ts');
    const node = root.fields.get('plugins') ?? root;
    const loaded: LoadedPlugin[] = [];
    for (const [index, plugin] of partsOf(plugins).entries()) {
      const at = itemOf(node, index);
      const refuse = (why: string): RunError => misread([mistakeAt(at.source, at.start, why)]);
      loaded.push(...(await loadPlugin(plugin, folderOf(chain), this.#projectRoot, this.#gate, refuse)));
    }
    return loaded;
  }

  async #basesOf(
    { extends: parts }: ConfigInput,
    root: MapNode,
    chain: readonly ConfigPath[],
    plugins: readonly LoadedPlugin[],
  ): Promise<Map<number, ConfigFile>> {
    const node = root.fields.get('extends');
    const bases = new Map<number, ConfigFile>();
    for (const [index, part] of partsOf(parts).entries()) {
      const at = itemOf(node ?? root, index);
      if (presetIn(plugins, part) !== undefined) continue;
      if (isPackageName(part)) bases.set(index, await this.#package(part, at, chain));
      else if (isFileName(part)) bases.set(index, await this.#base(part, at, chain));
    }
    return bases;
  }

  #base(part: string, node: Node, chain: readonly ConfigPath[]): Promise<ConfigFile> {
    const refuse = (why: string): RunError => misread([mistakeAt(node.source, node.start, why)]);
    const outside = `"${part}" is outside of the project. A config builds on files inside it, named from where it stands.`;
    if (isAbsolute(part) || /^[\\/]|:/.test(part)) throw refuse(outside);
    const given = join(folderOf(chain), part);
    const path = realPath(given);
    if (!isInside(path ?? given, this.#projectRoot)) throw refuse(outside);
    if (path === undefined) throw refuse(`There is no file "${part}" beside this config.`);
    if (isCode(path)) throw refuse(`"${part}" is a program. What a config builds on is data: YAML or JSON.`);
    return this.#link(given, path, refuse, chain);
  }

  #package(part: string, node: Node, chain: readonly ConfigPath[]): Promise<ConfigFile> {
    const refuse = (why: string): RunError => misread([mistakeAt(node.source, node.start, why)]);
    const found = configInPackage(part, folderOf(chain), this.#projectRoot);
    if ('why' in found) throw refuse(found.why);
    return this.#link(found.path, found.path, refuse, chain);
  }

  #link(
    given: string,
    path: string,
    refuse: (why: string) => RunError,
    chain: readonly ConfigPath[],
  ): Promise<ConfigFile> {
    const start = chain.findIndex((link) => link.path === path);
    const names = [...chain.slice(start), chain[start]].map((link) => link?.name);
    if (start !== -1) throw refuse(`This config builds on itself: ${names.join(' → ')}.`);
    if (chain.length > LONGEST_CHAIN)
      throw refuse(`More than ${LONGEST_CHAIN} configs build on each other here.`);
    return this.read(nameFrom(this.#cwd, given), path, chain);
  }
}

/** What a config is read from. */
export interface ConfigSource {
  readonly source: Source;
  /** The plugins that stand in it and not in a package. */
  readonly own: readonly LoadedPlugin[];
  readonly isCode: boolean;
}

/** A mistake in a program: what stands on which line of it is not known. */
function withoutPlace(mistake: string): string {
  return mistake.replace(/:\d+:\d+: /, ': ');
}

/** Where the last config of a chain stands. */
function folderOf(chain: readonly ConfigPath[]): string {
  return dirname(chain.at(-1)?.path ?? '');
}

/** A config on the way to another. */
interface ConfigPath {
  readonly name: string;
  readonly path: string;
}

function misread(mistakes: readonly string[]): RunError {
  return new RunError(mistakes.join('\n'), mistakes);
}

function partsOf(parts: ConfigInput['extends']): readonly string[] {
  return parts === undefined ? [] : [parts].flat();
}

/** Whether a part of `extends` is a file. What is neither file nor preset is left to the library, which says so. */
function isFileName(part: string): boolean {
  return !PRESETS.some(({ name }) => name === part) && /[\\/:]|\.(?:ya?ml|json)$/i.test(part);
}

function itemOf(node: Node, index: number): Node {
  return node.kind === 'list' ? (node.items[index] ?? node) : node;
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

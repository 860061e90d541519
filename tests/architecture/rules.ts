import { isBuiltin } from 'node:module';
import { cycles } from './cycles.ts';
import { libraryOf, resolve, type Import, type Module } from './imports.ts';

/** What the checks need to know besides the files. */
export interface Architecture {
  /** Folder of core → what its files may import. A `type ` before a name means its types alone. */
  readonly layers: Readonly<Record<string, readonly string[]>>;
  /** Public name → the file behind it: `@plan-lint/core/testing` → `packages/core/src/testing/index.ts`. */
  readonly entries: ReadonlyMap<string, string>;
}

/** A place in the tree: the package, and in it the folder right under `src`, or the file that stands there. */
interface Place {
  readonly package: string;
  readonly folder: string;
  /** The folder of one rule, such as `wig-limit`. */
  readonly rule: string | undefined;
}

const VAGUE_FOLDERS = new Set(['utils', 'util', 'helpers', 'helper', 'shared', 'common', 'lib', 'misc']);
const DIRECTION = ['schemas', 'core', 'cli'];

/** Everything in the modules that the architecture forbids, each as one sentence. */
export function violations(modules: readonly Module[], architecture: Architecture): string[] {
  return [
    ...modules.flatMap((module) => [
      ...misplaced(module, architecture),
      ...module.imports.flatMap((item) => forbidden(module.path, item, architecture)),
    ]),
    ...cycles(graphOf(modules, architecture)).map((files) => `these import each other: ${files.join(', ')}`),
  ];
}

/** The libraries that are loaded, at once or by what is loaded at once, when the given file is. */
export function librariesBehind(
  entry: string,
  modules: readonly Module[],
  { entries }: Architecture,
): Set<string> {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const libraries = new Set<string>();
  const files = new Set([entry]);
  for (const path of files) {
    for (const { specifier, mode } of byPath.get(path)?.imports ?? []) {
      if (mode !== 'value') continue;
      const target = resolve(path, specifier, entries);
      if (target === undefined) libraries.add(libraryOf(specifier));
      else files.add(target);
    }
  }
  return libraries;
}

function misplaced(module: Module, { entries, layers }: Architecture): string[] {
  const { path, isBarrel } = module;
  const isEntry = [...entries.values()].includes(path);
  const vague = path.split('/').filter((part) => VAGUE_FOLDERS.has(part));
  const { package: owner, folder } = placeOf(path);
  return [
    ...vague.map((name) => `${path} is in a folder called ${name}: name the idea`),
    ...(isEntry || !path.endsWith('/index.ts') ? [] : [`${path} is no public entry: name what it holds`]),
    ...(isEntry || !isBarrel ? [] : [`${path} only hands on other files: import those`]),
    ...(owner === 'core' && layers[folder] === undefined
      ? [`${path} has no row in the table of layers`]
      : []),
  ];
}

function forbidden(from: string, item: Import, architecture: Architecture): string[] {
  const { specifier } = item;
  const target = resolve(from, specifier, architecture.entries);
  const here = placeOf(from);
  if (target === undefined) {
    const isNode = isBuiltin(specifier) && here.package !== 'cli';
    return isNode ? [`${from} imports ${specifier}, which no browser has`] : [];
  }
  const there = placeOf(target);
  if (here.package === there.package) return crossing(from, item, target, architecture);
  if (specifier.startsWith('.')) return [`${from} reaches into another package: ${specifier}`];
  const isUpward = DIRECTION.indexOf(here.package) < DIRECTION.indexOf(there.package);
  if (isUpward) return [`${from} imports ${specifier}, which stands above it`];
  return here.package === 'core' ? crossing(from, item, target, architecture) : [];
}

/** An import inside core, or from core to the schemas, against the table of layers. */
function crossing(
  from: string,
  { specifier, mode }: Import,
  target: string,
  { layers }: Architecture,
): string[] {
  const here = placeOf(from);
  const there = placeOf(target);
  if (here.package !== 'core') return [];
  const name = there.package === 'core' ? there.folder : there.package;
  if (name === here.folder) {
    const isOtherRule = here.rule !== undefined && there.rule !== undefined && here.rule !== there.rule;
    return isOtherRule ? [`${from} imports another rule: ${specifier}`] : [];
  }
  const allowed = layers[here.folder] ?? [];
  const isAllowed = ['*', name, ...(mode === 'type' ? [`type ${name}`] : [])].some((one) =>
    allowed.includes(one),
  );
  return isAllowed ? [] : [`${from} imports ${specifier}: ${here.folder} may not know ${name}`];
}

function graphOf(modules: readonly Module[], { entries }: Architecture): Map<string, string[]> {
  const known = new Set(modules.map((module) => module.path));
  const targets = ({ path, imports }: Module): string[] =>
    imports.flatMap(({ specifier }) => {
      const target = resolve(path, specifier, entries);
      return target !== undefined && known.has(target) ? [target] : [];
    });
  return new Map(modules.map((module) => [module.path, targets(module)]));
}

function placeOf(path: string): Place {
  const [, owner = '', , folder = '', ...rest] = path.split('/');
  return { package: owner, folder, rule: folder === 'rules' && rest.length > 1 ? rest[0] : undefined };
}

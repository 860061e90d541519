import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isInside } from '../files/project.ts';

/** The names that a config may have in a package: data only, since nothing of a package is run. */
const NAMES = ['yaml', 'yml', 'json'].map((ending) => `plan-lint.config.${ending}`);

/** Whether a part of `extends` is the name of a package: `@trust/plan-lint-config`, `plan-lint-config-trust`. */
export function isPackageName(part: string): boolean {
  return /^(?:@[\w.-]+\/[\w.-]+|[\w.-]*plan-lint[\w.-]*)$/.test(part) && !/\.(?:ya?ml|json)$/i.test(part);
}

/**
 * The config of an installed package, or why there is none. Only what the project itself asks for is taken, so that no
 * package gets in by having the right name.
 *
 * @param folder - where the config stands that names the package
 * @param root - the root of the project: nothing outside of it is looked at
 */
export function configInPackage(name: string, folder: string, root: string): Found {
  const home = homeOf(name, folder, root);
  if ('why' in home) return home;
  const path = NAMES.map((each) => join(home.path, each)).find((each) => existsSync(each));
  return path === undefined
    ? { why: `The package "${name}" holds no config. Looked for ${NAMES.join(', ')}.` }
    : { path };
}

/** A path, or why there is none. */
export type Found = { readonly path: string } | { readonly why: string };

/** The folder of an installed package that the project asks for. */
export function homeOf(name: string, folder: string, root: string): Found {
  const asking = packagesAbove(folder, root).find((path) => asksFor(path, name));
  if (asking === undefined)
    return {
      why: `The package "${name}" is not among the dependencies of this project. Add it to package.json and install it.`,
    };
  const home = foldersAbove(folder, root)
    .map((each) => join(each, 'node_modules', name))
    .find((each) => existsSync(join(each, 'package.json')));
  if (home === undefined)
    return { why: `The package "${name}" is not installed. Install it, and run again.` };
  const real = realpathSync.native(home);
  if (!isInside(real, root))
    return { why: `The package "${name}" is outside of the project, so it was not read.` };
  return { path: real };
}

function packagesAbove(folder: string, root: string): readonly string[] {
  return foldersAbove(folder, root)
    .map((each) => join(each, 'package.json'))
    .filter((path) => existsSync(path));
}

function foldersAbove(folder: string, root: string): readonly string[] {
  const folders: string[] = [];
  for (let at = folder; isInside(at, root); at = dirname(at)) {
    folders.push(at);
    if (at === dirname(at)) break;
  }
  return folders;
}

const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

function asksFor(path: string, name: string): boolean {
  try {
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    return FIELDS.some((field) => Object.hasOwn(Object(manifest[field]) as object, name));
  } catch {
    return false;
  }
}

import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { isInside } from '../files/project.ts';
import { homeOf, type Found } from './config-package.ts';

/** What a plugin may be called: a name of a package, and no path. */
const NAME = /^(?:@[\w.-]+\/)?\w[\w.-]*$/;

/**
 * The program of an installed package that the project asks for, or why there is none.
 *
 * @param folder - where the config stands that names the package
 * @param root - the root of the project: nothing outside of it is looked at
 */
export function pluginInPackage(name: string, folder: string, root: string): Found {
  if (!NAME.test(name)) return { why: `"${name}" is no name of a package. Plugins are installed packages.` };
  const home = homeOf(name, folder, root);
  if ('why' in home) return home;
  const path = join(home.path, entryOf(home.path));
  const none = { why: `The package "${name}" has no program that could be loaded.` };
  if (!existsSync(path)) return none;
  const real = realpathSync.native(path);
  return isInside(real, home.path) ? { path: real } : none;
}

/** What a package is entered by: what it exports, else its main file. */
function entryOf(home: string): string {
  const { exports, main } = manifestOf(home);
  const exported = isRecord(exports) && '.' in exports ? exports['.'] : exports;
  return chosen(exported) ?? (typeof main === 'string' ? main : 'index.js');
}

const CONDITIONS = ['node', 'import', 'default', 'require'];

function chosen(target: unknown): string | undefined {
  if (typeof target === 'string') return target;
  if (!isRecord(target)) return undefined;
  const first = CONDITIONS.map((condition) => chosen(target[condition])).find((each) => each !== undefined);
  return first;
}

function manifestOf(home: string): Record<string, unknown> {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    return isRecord(manifest) ? manifest : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

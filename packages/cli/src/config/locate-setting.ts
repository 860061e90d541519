import { safe, safePath } from '@plan-lint/core';
import type { ConfigProblem, Node } from '@plan-lint/core';
import type { ConfigFile } from './config-file.ts';
import { mistakeAt } from './mistake.ts';

/** What the library says of a config file, with the place that it is about. */
export function sayProblemIn(file: ConfigFile, { path, message }: ConfigProblem): string {
  if (file.isCode) return `${safePath(file.root.source.name)}: ${path.join('.')}: ${safe(message, 1_000)}`;
  const { node, offset } = locate(path[0] === 'asOf' ? whoSets(file, 'asOf') : file, path);
  return mistakeAt(node.source, offset, message);
}

/** Where a setting of a config file stands: `plan-lint.config.yaml:6:5`. */
export function placeOfSetting(file: ConfigFile, path: ConfigProblem['path']): string {
  if (file.isCode) return `${safePath(file.root.source.name)}: ${path.join('.')}`;
  const { node, offset } = locate(path.length === 1 ? whoSets(file, String(path[0])) : file, path);
  const { line, column } = node.source.positionAt(offset);
  return `${safePath(node.source.name)}:${String(line)}:${String(column)}`;
}

/**
 * Where a setting stands that the library calls by its path: `['extends', 0, 'rules', 'wig-limit', 'max']`. A path
 * through `extends` goes on in the file that stands there; what is not to be found stands where the way ends.
 */
function locate(
  file: ConfigFile,
  path: ConfigProblem['path'],
): { readonly node: Node; readonly offset: number } {
  const [first, index, ...rest] = path;
  const base = first === 'extends' && typeof index === 'number' ? file.bases.get(index) : undefined;
  if (base !== undefined) return locate(base, rest);
  let node: Node = file.root;
  for (const step of path) node = child(node, step) ?? node;
  // Among rules, checks and roles it is the names that are wrong, of rules and of options; elsewhere it is the value.
  const isName = NAMED.some((section) => path.includes(section));
  return { node, offset: isName && typeof node.key === 'string' ? node.keyStart : node.start };
}

/** The settings in which names are what may be wrong. */
const NAMED = ['rules', 'checks', 'roles'];

function child(node: Node, step: string | number): Node | undefined {
  // One thing may stand where a list of them belongs.
  if (node.kind === 'map') return step === 0 ? node : node.fields.get(String(step));
  if (node.kind !== 'list') return undefined;
  if (typeof step === 'number') return node.items[step];
  // A rule set as a pair has its options in second place.
  const options = node.items[1];
  return options?.kind === 'map' ? options.fields.get(step) : undefined;
}

/** Which file has the last word on a setting: the config itself, or the last of those that it builds on. */
function whoSets(file: ConfigFile, key: string): ConfigFile {
  if (file.root.fields.has(key)) return file;
  const bases = [...file.bases.values()].map((base) => whoSets(base, key));
  return bases.findLast((base) => base.root.fields.has(key)) ?? file;
}

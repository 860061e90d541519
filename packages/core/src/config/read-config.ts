import { configSchema } from '@plan-lint/schemas/validate';
import { explain } from '@plan-lint/schemas/explain';
import { readTree } from '../read/read-document.ts';
import type { Location } from '../source/location.ts';
import { locate, locateSpan } from '../source/location.ts';
import type { Node } from '../source/node.ts';
import type { Source } from '../source/source.ts';
import type { Config } from './config.ts';
import type { ConfigProblem } from './config-error.ts';

/** A config file, read. */
export interface ConfigFile {
  /** What it says; mistakes are left out. */
  readonly config: Config & { readonly failOn?: string; readonly maxWarnings?: number };
  /** What is wrong with its text and shape. */
  readonly problems: readonly ConfigProblem[];
  /** Where a part of it stands: `locate(['rules', 'wig-limit'])`; its nearest known whole where it is not there. */
  readonly locate: (path: ConfigProblem['path']) => Location;
}

/** Reads a config from YAML or JSON. It is data, whatever it contains: nothing in it is run or opened. */
export function readConfig(source: Source): ConfigFile {
  const { root, problems } = readTree(source);
  const [broken] = problems;
  if (root === undefined) {
    const problem = { path: [], message: `The file cannot be read as ${source.name.endsWith('.json') ? 'JSON' : 'YAML'} from here on.` };
    return { config: {}, problems: [problem], locate: () => locateSpan(source, broken?.span ?? { start: 0, end: 0 }) };
  }
  const found = explain(configSchema(), root).map(({ code, at, key, expected, nearest }) => {
    const path = [...stepsOf(at as Node), ...(key === undefined ? [] : [key])];
    const name = path.join('.');
    const what = code === 'unknownKey' ? `There is no setting called "${name}" here.` : `"${name}" should be ${expected}.`;
    return { path, message: nearest === undefined ? what : `${what} Did you mean "${nearest}"?` };
  });
  return { config: root.value, problems: found, locate: (path) => locatePart(root, path) };
}

function stepsOf(node: Node): (string | number)[] {
  return node.parent === undefined ? [] : [...stepsOf(node.parent), node.key];
}

function locatePart(root: Node, path: ConfigProblem['path']): Location {
  let at = root;
  for (const step of path) {
    const next: Node | undefined = at.kind === 'map' ? at.fields.get(String(step)) : at.kind === 'list' ? at.items[Number(step)] : undefined;
    if (next === undefined) break;
    at = next;
  }
  return at.keyEnd > 0 ? locate(at, { start: at.keyStart, end: at.keyEnd }) : locate(at);
}

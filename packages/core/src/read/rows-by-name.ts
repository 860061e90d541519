import type { Broken, Problem } from '../model/document.ts';
import { cut } from '../source/cut.ts';
import { keySpan } from '../source/location.ts';
import type { Node } from '../source/node.ts';
import type { Found } from './shape-fix.ts';

/** The lists whose entries people set out by name, and the field of an entry that the name belongs in. */
const NAMED_BY: ReadonlyMap<string, string> = new Map([
  ['values', 'name'],
  ['staff', 'role'],
  ['contributions', 'role'],
  ['goals', 'goal'],
  ['priorities', 'title'],
  ['measures', 'measure'],
  ['actions', 'do'],
  ['obstacles', 'what'],
  ['notDoing', 'what'],
  ['involvement', 'who'],
  ['perspectives', 'of'],
  ['communication', 'what'],
  ['monitoring', 'what'],
]);

/** A list that is written as a record, with the names of its entries as fields: `values: { Kindness: We listen, … }`. */
interface RowsByName {
  readonly problem: Problem;
  readonly broken: Broken;
}

/**
 * The lists of which every entry stands as a field. That is one mistake, however many names there are, and none of the
 * names is a field that somebody misspelt.
 */
export function rowsByName(found: readonly Found[]): ReadonlyMap<Node, RowsByName> {
  const unknown = new Map<Node, Found[]>();
  for (const each of found) {
    if (each.code !== 'unknownKey') continue;
    const known = unknown.get(each.at);
    if (known === undefined) unknown.set(each.at, [each]);
    else known.push(each);
  }
  return new Map(
    [...unknown].flatMap(([at, keys]) => {
      const rows = rowsIn(at, keys);
      return rows === undefined ? [] : [[at, rows] as const];
    }),
  );
}

function rowsIn(record: Node, keys: readonly Found[]): RowsByName | undefined {
  const { key: field, parent } = record;
  const name = typeof field === 'string' ? NAMED_BY.get(field) : undefined;
  if (parent === undefined || typeof field !== 'string' || name === undefined) return undefined;
  if (!areAllOf(record, keys)) return undefined;
  const args = { field, count: keys.length, first: cut(keys[0]?.key ?? '', 60), name };
  const problem = { rule: 'schema', id: 'rowsByName', args, node: record, span: keySpan(record) } as const;
  return { broken: { within: parent, field }, problem };
}

/** Whether a record has no other fields, and most of them are no slip for one that it could have. */
function areAllOf(record: Node, keys: readonly Found[]): boolean {
  if (record.kind !== 'map' || keys.length < 2 || keys.length < record.fields.size) return false;
  return keys.filter(({ nearest }) => nearest === undefined).length * 2 >= keys.length;
}

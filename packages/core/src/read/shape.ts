import { explain } from '@plan-lint/schemas/explain';
import { isPlan, isReflection, planSchema, reflectionSchema } from '@plan-lint/schemas/validate';
import type { Broken, Problem } from '../model/document.ts';
import type { ListNode, MapNode, Node } from '../source/node.ts';
import { rowsByName } from './rows-by-name.ts';
import { distinctPlaces, fieldOf, problemOf } from './shape-problem.ts';
import { contested } from './shape-fix.ts';
import type { Found } from './shape-fix.ts';

/** What is wrong with the shape of a document, and which fields are treated as absent because of it. */
export interface Shape {
  readonly problems: readonly Problem[];
  readonly broken: readonly Broken[];
}

/**
 * Checks a document against the published schema. The compiled validator says yes to most documents; only when it
 * does not, the schema itself is walked beside the tree to say what is wrong and where. Parts of a wrong shape are
 * taken out of the tree, so that whatever reads it next may trust its shape.
 *
 * @param broken - fields that could not be read, of which nothing more is said here
 */
export function checkShape(root: MapNode, broken: readonly Broken[] = []): Shape {
  const isOfReflection = root.fields.get('kind')?.value === 'reflection';
  if (isOfReflection ? isReflection(root.value) : isPlan(root.value)) return { problems: [], broken };
  const all = explain(
    isOfReflection ? reflectionSchema() : planSchema(),
    root,
  ) as unknown as readonly Found[];
  const rows = rowsByName(all);
  const found = all.filter(({ at }) => !rows.has(at));
  const rivals = contested(found);
  const problems = found
    .filter((each) => !isExplained(each, found, broken))
    .map((each) => (rivals.has(each) ? { ...problemOf(each), fix: undefined } : problemOf(each)));
  const lists = [...rows.values()];
  const gone = distinctFields([...broken, ...found.flatMap(brokenBy), ...lists.map((list) => list.broken)]);
  prune(new Set([...found.map(unusable), ...rows.keys()]));
  return { problems: distinctPlaces([...problems, ...lists.map(({ problem }) => problem)]), broken: gone };
}

/** The items of a list all break the one field that they stand in. */
function distinctFields(fields: readonly Broken[]): readonly Broken[] {
  const seen = new Map<Node, Set<string>>();
  return fields.filter(({ within, field }) => {
    const known = seen.get(within) ?? new Set();
    seen.set(within, known);
    return known.size < known.add(field).size;
  });
}

/** Whether a field is missing only because it stands there broken or under a name that is nearly right. */
function isExplained({ code, key, at }: Found, found: readonly Found[], broken: readonly Broken[]): boolean {
  if (code !== 'missing') return false;
  const isSame = (each: Found): boolean =>
    each.code === 'unknownKey' && each.at === at && each.nearest === key;
  return broken.some(({ within, field }) => within === at && field === key) || found.some(isSame);
}

/** The node that has to go before the rest can be trusted; nothing where something is missing. */
function unusable({ code, at, key }: Found): Node | undefined {
  if (code === 'missing') return undefined;
  return code === 'unknownKey' && at.kind === 'map' ? at.fields.get(key ?? '') : at;
}

/** A field that stands in a wrong shape, in a wrong place or under a name that is nearly right, is not "missing". */
function brokenBy({ code, at, key, nearest: near, under }: Found): readonly Broken[] {
  if (code === 'missing') return key === undefined ? [] : [{ within: at, field: key }];
  if (code === 'unknownKey') return near === undefined ? [] : [{ within: sectionOf(at, under), field: near }];
  return [{ within: at.parent ?? at, field: fieldOf(at) }];
}

/** The section that a field belongs under, where it is there already. */
function sectionOf(at: Node, under: string | undefined): Node {
  return (under !== undefined && at.kind === 'map' ? at.fields.get(under) : undefined) ?? at;
}

/** Takes nodes out of their parents, each parent once, so that many wrong items cost no more than few. */
function prune(gone: ReadonlySet<Node | undefined>): void {
  for (const parent of new Set([...gone].map((node) => node?.parent))) {
    if (parent?.kind === 'map') pruneMap(parent, gone);
    else if (parent !== undefined) pruneList(parent, gone);
  }
}

function pruneMap(map: MapNode, gone: ReadonlySet<Node | undefined>): void {
  const { fields, value } = map;
  for (const [name, field] of fields) {
    if (!gone.has(field)) continue;
    (map.unfilled ??= new Map()).set(name, undefined);
    fields.delete(name);
    Reflect.deleteProperty(value, name);
  }
}

function pruneList({ items, value }: ListNode, gone: ReadonlySet<Node | undefined>): void {
  let kept = 0;
  for (const item of items) {
    if (gone.has(item)) continue;
    items[kept] = item;
    value[kept++] = item.value;
  }
  items.length = value.length = kept;
}

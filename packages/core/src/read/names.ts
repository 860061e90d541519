import type { MapNode, Span } from '../source/node.ts';
import type { TreeBuilder } from './tree.ts';

/** A field name in one record: where it stands first, where again, and how often. */
export interface NameUse {
  readonly first: Span;
  again: Span;
  count: number;
}

/** Counts a use of a name in a record. Gives whether it is the first, which is the one that counts. */
export function useName(uses: Map<string, NameUse>, name: string, span: Span): boolean {
  const use = uses.get(name);
  if (use === undefined) uses.set(name, { first: span, again: span, count: 1 });
  else if (++use.count === 2) use.again = span;
  return use === undefined;
}

/** Notes the names that stand in a record more than once, each name once. */
export function noteRepeats(uses: ReadonlyMap<string, NameUse>, node: MapNode, tree: TreeBuilder): void {
  for (const [key, { first, again, count }] of uses) {
    if (count > 1) tree.problem('repeatedKey', again, { args: { key, count }, node, related: first });
  }
}

import type { Source } from './source.ts';

/**
 * The document tree: every file format becomes this before anything else looks at it.
 * Offsets are UTF-16 units `[start, end)` into `source.text`. Empty values (`null`) are not in the tree: what is blank is absent.
 */
export type Node = MapNode | ListNode | ScalarNode;

interface NodeBase {
  readonly source: Source;
  readonly parent: MapNode | ListNode | undefined;
  /** The field name, or the place in the list as typed, counted from nought; empty at the top. */
  readonly key: string | number;
  readonly start: number;
  readonly end: number;
  /** Where the field name stands; empty for list items and the top. */
  readonly keyStart: number;
  readonly keyEnd: number;
}

/** A record: fields in the order written. `value` is the plain data of the whole subtree, without a prototype. */
export interface MapNode extends NodeBase {
  readonly kind: 'map';
  readonly fields: Map<string, Node>;
  /**
   * Fields that stand in the text and are not among `fields`: the blank ones with the place where their value belongs,
   * those that could not be used without one. Absent where there are none.
   */
  unfilled?: Map<string, Span | undefined>;
  readonly value: Record<string, unknown>;
}

/** A list of nodes. `value` is the plain data of the whole subtree. */
export interface ListNode extends NodeBase {
  readonly kind: 'list';
  readonly items: Node[];
  readonly value: unknown[];
}

/** One value. `text` is what the author typed, before it was read as a number or boolean. */
export interface ScalarNode extends NodeBase {
  readonly kind: 'text' | 'number' | 'boolean';
  readonly text: string;
  readonly value: string | number | boolean;
}

/** A stretch of a source. */
export interface TextPlace extends Span {
  readonly source: Source;
}

/** UTF-16 offsets `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The steps from the top of the document to a node, for example `['priorities', 1, 'goals', 0]`. */
export function stepsTo(node: Node): readonly (string | number)[] {
  const steps: (string | number)[] = [];
  for (let at: Node = node; at.parent !== undefined; at = at.parent) steps.push(at.key);
  return steps.reverse();
}

/** Whether `inner` is `outer` or lies under it. */
export function isWithin(inner: Node, outer: Node): boolean {
  for (let at: Node | undefined = inner; at !== undefined; at = at.parent) if (at === outer) return true;
  return false;
}

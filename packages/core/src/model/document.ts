import type { Fix } from '../source/edit.ts';
import type { MapNode, Node, Span } from '../source/node.ts';
import type { Source } from '../source/source.ts';

/** A file as it was read, before anything is known about plans. */
export interface Document {
  readonly source: Source;
  /** The top of the tree; absent where the text could not be parsed or is empty. */
  readonly root: MapNode | undefined;
  /** What was wrong with the text or its shape; each is reported once. */
  readonly problems: readonly Problem[];
  /** Fields that were there but could not be used, so that no rule says "missing" about them. */
  readonly broken: readonly Broken[];
  /** Where comments stand that waive findings, in order; absent where there are none. */
  readonly waiverComments?: readonly Span[] | undefined;
}

/** Something wrong with a file, as data; the rules `syntax` and `schema` put it into words. */
export interface Problem {
  readonly rule: 'syntax' | 'schema';
  /** The message of that rule. */
  readonly id: string;
  readonly args: Readonly<Record<string, string | number>>;
  /** The node it is about, which gives the path in the author's words; absent where there is no tree. */
  readonly node?: Node | undefined;
  readonly span: Span;
  /** A second place that explains the first: where a repeated field stood before. */
  readonly related?: Span | undefined;
  /** How to put it right, where that can be told. */
  readonly fix?: Fix | undefined;
}

/** A field of `within` that is present in the text but treated as absent. */
export interface Broken {
  readonly within: Node;
  readonly field: string;
}

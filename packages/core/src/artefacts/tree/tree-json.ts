import type { CascadeTree } from '../../facts/cascade/tree.ts';
import { serialise } from '../../formats/serialise.ts';

/** The version of the shape that {@link treeJson} gives. What is added does not change it. */
const TREE_VERSION = 1;

/** A tree for programs, as `docs/cascade.md` describes it. */
export function treeJson(tree: CascadeTree): string {
  return `${serialise({ version: TREE_VERSION, ...tree })}\n`;
}

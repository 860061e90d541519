import type { CascadeTree } from '../../facts/cascade/tree.ts';

/** The version of the shape that {@link treeJson} gives. What is added does not change it. */
export const TREE_VERSION = 1;

/** A tree for programs, as `docs/cascade.md` describes it. Halves of characters do not get out. */
export function treeJson(tree: CascadeTree): string {
  const whole = { version: TREE_VERSION, ...tree };
  const text = JSON.stringify(
    whole,
    (_key, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value),
    2,
  );
  return `${text}\n`;
}

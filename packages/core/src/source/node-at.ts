import type { Node, ScalarNode } from './node.ts';

/** The text, number or boolean of a tree that covers an offset of its source; `undefined` for names of fields and comments. */
export function scalarAt(root: Node, offset: number): ScalarNode | undefined {
  if (root.kind !== 'map' && root.kind !== 'list') return root;
  const inner = root.kind === 'map' ? [...root.fields.values()] : root.items;
  const around = inner.find(({ start, end }) => start <= offset && offset < end);
  return around === undefined ? undefined : scalarAt(around, offset);
}

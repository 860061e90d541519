/** For each node the nodes that it leads to. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * The groups of nodes that lead back to themselves, each sorted: Tarjan's strongly connected components with more
 * than one node, or with one that names itself.
 */
export function cycles(graph: Graph): string[][] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const path: string[] = [];
  const onPath = new Set<string>();

  const visit = (node: string): number => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    path.push(node);
    onPath.add(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) lower(node, visit(next));
      else if (onPath.has(next)) lower(node, order.get(next) ?? 0);
    }
    if (low.get(node) === order.get(node)) close(node);
    return low.get(node) ?? 0;
  };
  const lower = (node: string, to: number): void => {
    low.set(node, Math.min(low.get(node) ?? to, to));
  };
  const close = (root: string): void => {
    const group = path.splice(path.indexOf(root));
    for (const node of group) onPath.delete(node);
    if (group.length > 1 || graph.get(root)?.includes(root) === true) found.push(group.sort());
  };

  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return found;
}

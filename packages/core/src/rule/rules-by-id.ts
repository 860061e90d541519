import type { Rule } from './rule.ts';

/** Rules in the order of their ids; those about the tool itself come last. */
export function rulesById(rules: ReadonlyMap<string, Rule>): Map<string, Rule> {
  return new Map([...rules].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)));
}

function rank(id: string): number {
  return id.startsWith('internal/') ? 1 : 0;
}

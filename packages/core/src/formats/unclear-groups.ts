import type { Unclear } from '../engine/report.ts';

/** What one rule could not tell for one reason, with every place. */
export interface UnclearGroup extends Pick<Unclear, 'ruleId' | 'why'> {
  readonly places: readonly Unclear['at'][];
}

/** What rules could not tell, each once with its places, in the order in which it came up first. */
export function groupUnclear(unclear: readonly Unclear[]): readonly UnclearGroup[] {
  const groups = new Map<string, { ruleId: string; why: string; places: Unclear['at'][] }>();
  for (const { ruleId, why, at } of unclear) {
    const key = `${ruleId} ${why}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ruleId, why, places: [at] });
    else group.places.push(at);
  }
  return [...groups.values()];
}

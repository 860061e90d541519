import { conditionOf, type Condition } from './condition.ts';
import { listOf, overridesOf, type Layer } from './layers.ts';
import type { Selection } from './selection.ts';
import type { ActiveRule } from './settings.ts';

/** What the overrides of a config make of its rules, file by file. */
export interface Overriding {
  readonly isEmpty: boolean;
  readonly rulesFor: (file: string, level: string | undefined) => readonly ActiveRule[];
  /** How the rules stand for a file. */
  readonly selectionFor: (file: string, level: string | undefined) => Selection;
}

/** An override that has been checked. */
interface Ready {
  readonly applies: Condition;
  readonly lay: (selection: Selection) => void;
}

/**
 * Reads the overrides of all layers. Mistakes in them go to the problems of `base`. What several files share is worked
 * out once.
 *
 * @param pathOf - the path of a file as patterns see it
 */
export function overriding(
  base: Selection,
  layers: readonly Layer[],
  pathOf: (file: string) => string,
): Overriding {
  const all = overridesOf(layers).map(({ override, path }) => {
    const lay = (selection: Selection): void => {
      if (override.preset !== undefined) selection.startFrom(override.preset, [...path, 'preset']);
      for (const [id, setting] of Object.entries(override.rules ?? {}))
        selection.set(id, setting, [...path, 'rules', id]);
    };
    const [files, levels] = [listOf(override.files), listOf(override.levels)];
    if (files.length + levels.length === 0) base.problems.push({ path, message: WITHOUT_CONDITION });
    return { applies: conditionOf(files, levels), lay };
  });
  for (const { lay } of all) {
    const trial = base.copy();
    lay(trial);
    base.problems.push(...trial.problems);
  }
  const known = new Map<string, { readonly selection: Selection; readonly rules: readonly ActiveRule[] }>();
  const lookUp = (
    file: string,
    level: string | undefined,
  ): { readonly selection: Selection; readonly rules: readonly ActiveRule[] } => {
    const path = pathOf(file);
    const applying = all.map(({ applies }) => applies(path, level));
    const key = applying.join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const selection = base.copy();
    for (const { lay } of all.filter((_: Ready, index) => applying[index])) lay(selection);
    const found = { selection, rules: selection.activeRules() };
    known.set(key, found);
    return found;
  };
  return {
    isEmpty: all.length === 0,
    rulesFor: (file, level) => lookUp(file, level).rules,
    selectionFor: (file, level) => lookUp(file, level).selection,
  };
}

const WITHOUT_CONDITION = 'An override says for which files or levels it is. Add "files" or "levels".';

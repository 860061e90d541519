import type { RegisteredRule } from '../rule/registered.ts';
import type { Config } from './config.ts';
import type { ConfigProblem } from './config-error.ts';
import { conditionOf } from './condition.ts';
import { layersOf, listOf, overridesOf, type Layer } from './layers.ts';
import type { Origin, Path } from './origin.ts';
import { selectionOf } from './resolve-config.ts';
import type { Choice, Selection } from './selection.ts';

/** A file, as a config sees it. */
export interface SeenFile {
  /** Its path from the folder of the config, with `/` between folders. */
  readonly path: string;
  /** The level of its plan. */
  readonly level?: string | undefined;
}

/**
 * Finds what in a config does nothing: patterns of overrides that fit no file, and settings and presets that are overruled
 * wherever they could hold. Mistakes are not looked for: `resolveConfig` throws on them.
 *
 * @param files - all files that the config is for
 */
export function idleSettings(
  config: Config,
  builtin: readonly RegisteredRule[],
  files: readonly SeenFile[],
): readonly ConfigProblem[] {
  const layers = layersOf(config);
  const { base, overrides } = selectionOf(layers, builtin, {});
  const selections = new Set([base, ...files.map(({ path, level }) => overrides.selectionFor(path, level))]);
  const alive = new Set([...selections].flatMap(pathsIn));
  return [
    ...idleConditions(layers, files),
    ...settingsOf(layers, files).flatMap(({ path, rule }) =>
      alive.has(keyOf(path)) ? [] : [{ path, message: overruled(rule, base) }],
    ),
    ...presetsOf(layers).flatMap(({ path, name }) =>
      alive.has(keyOf(path))
        ? []
        : [{ path, message: `The preset "${name}" has no effect: what comes later replaces it.` }],
    ),
  ];
}

/** Patterns that fit no file, and levels that no plan has. */
function idleConditions(layers: readonly Layer[], files: readonly SeenFile[]): readonly ConfigProblem[] {
  return overridesOf(layers).flatMap(({ override, path }) => [
    ...listOf(override.files).flatMap((pattern, index) =>
      files.some(fitsOne([pattern], []))
        ? []
        : [{ path: [...path, 'files', index], message: `No file fits the pattern "${pattern}".` }],
    ),
    ...listOf(override.levels).flatMap((level, index) =>
      files.some(fitsOne([], [level]))
        ? []
        : [{ path: [...path, 'levels', index], message: `No plan has the level "${level}".` }],
    ),
  ]);
}

function fitsOne(patterns: readonly string[], levels: readonly string[]): (file: SeenFile) => boolean {
  const applies = conditionOf(patterns, levels);
  return ({ path, level }) => applies(path, level);
}

/** Every setting of a rule that is meant for some file, with its place. */
function settingsOf(
  layers: readonly Layer[],
  files: readonly SeenFile[],
): readonly { readonly path: Path; readonly rule: string }[] {
  const own = layers.flatMap(({ config, path }) => rulesIn(config.rules, path));
  // Of an override that is for nothing, its conditions say so.
  const inOverrides = overridesOf(layers).flatMap(({ override, path }) =>
    files.some(fitsOne(listOf(override.files), listOf(override.levels))) ? rulesIn(override.rules, path) : [],
  );
  return [...own, ...inOverrides];
}

function rulesIn(
  rules: Config['rules'],
  path: Path,
): readonly { readonly path: Path; readonly rule: string }[] {
  return Object.keys(rules ?? {}).map((rule) => ({ path: [...path, 'rules', rule], rule }));
}

function presetsOf(layers: readonly Layer[]): readonly { readonly path: Path; readonly name: string }[] {
  const own = layers.flatMap(({ config: { preset }, path }) =>
    preset === undefined ? [] : [{ path: [...path, 'preset'], name: preset }],
  );
  return [...layers.flatMap(({ presets }) => presets), ...own];
}

function overruled(rule: string, base: Selection): string {
  const by = base.choices.get(rule)?.onBy;
  const where =
    by?.kind === 'config' && by.path.length > 0 ? ` What holds stands under ${by.path.join('.')}.` : '';
  return `What is set here for the rule "${rule}" has no effect: it is overruled later.${where}`;
}

/** The places that have a say in how the rules stand. */
function pathsIn(selection: Selection): readonly string[] {
  return [...selection.choices.values()].flatMap(({ onBy, severityBy, optionsBy, lockedBy }: Choice) => [
    ...[onBy, severityBy].flatMap(placeOf),
    // An option stands in the setting of its rule.
    ...Object.values(optionsBy).flatMap((origin) => placeOf(origin).map(parentOf)),
    ...(lockedBy === undefined ? [] : [keyOf(lockedBy)]),
  ]);
}

function placeOf(origin: Origin): readonly string[] {
  return origin.kind === 'rule' || origin.path === undefined ? [] : [keyOf(origin.path)];
}

const PARTING = '\n';

function keyOf(path: Path): string {
  return path.join(PARTING);
}

function parentOf(key: string): string {
  return key.slice(0, key.lastIndexOf(PARTING));
}

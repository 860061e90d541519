import { parseDay } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import { DEFAULT_LADDER } from '../model/level.ts';
import type { CalendarTerm } from '../model/term.ts';
import type { RegisteredRule } from '../rule/registered.ts';
import type { Config } from './config.ts';
import { ConfigError } from './config-error.ts';
import type { ConfigProblem } from './config-error.ts';
import { layersOf, listOf, rolesOf, type Layer } from './layers.ts';
import type { Path } from './origin.ts';
import { overriding, type Overriding } from './overriding.ts';
import { Selection } from './selection.ts';
import type { LintSettings } from './settings.ts';

/** What a config needs of its surroundings. */
export interface ConfigSurroundings {
  /** The path of a file as the patterns of overrides see it: from the folder of the config, with `/` between folders. */
  readonly pathOf?: (file: string) => string;
  /** Mistakes that were found before, to be listed with all others. */
  readonly problems?: readonly ConfigProblem[];
}

/**
 * Turns a config into what a run needs: which rules are on, with which options and weights.
 *
 * @param builtin - the rules that there are without plugins
 * @throws {ConfigError} that lists every unknown preset, rule and option with the nearest known name
 */
export function resolveConfig(
  config: Config,
  builtin: readonly RegisteredRule[],
  surroundings: ConfigSurroundings = {},
): LintSettings {
  const layers = layersOf(config);
  const { base, overrides } = selectionOf(layers, builtin, surroundings);
  const { problems } = base;
  problems.push(...(surroundings.problems ?? []));
  const asOf = dayIn(last(layers, 'asOf'), ['asOf'], problems);
  const calendar = calendarIn(layers, problems);
  if (problems.length > 0) throw new ConfigError(problems);
  const rules = base.activeRules();
  return {
    rules,
    rulesFor: overrides.isEmpty ? () => rules : (file, level) => overrides.rulesFor(file, level),
    knownRules: base.knownRules,
    asOf,
    dateOrder: last(layers, 'dateOrder'),
    calendar,
    roles: rolesIn(layers),
    ladder:
      last(layers, 'levels')?.map((names) => (typeof names === 'string' ? [names] : names)) ?? DEFAULT_LADDER,
  };
}

/** What the last layer that says anything says. */
function last<K extends keyof Config>(layers: readonly Layer[], key: K): Config[K] | undefined {
  return layers.findLast(({ config }) => config[key] !== undefined)?.config[key];
}

/** Lays the layers over each other, and the overrides over them. */
export function selectionOf(
  layers: readonly Layer[],
  builtin: readonly RegisteredRule[],
  { pathOf = (file) => file }: ConfigSurroundings,
): { readonly base: Selection; readonly overrides: Overriding } {
  const plugins = layers.flatMap((layer) => layer.config.plugins ?? []);
  const base = new Selection([...builtin, ...plugins]);
  const presets = layers.flatMap((layer) => layer.presets);
  if (presets.length === 0) base.usePreset('recommended', undefined);
  for (const { name, path } of presets) base.usePreset(name, path);
  for (const { config, path } of layers) {
    if (config.preset !== undefined) base.startFrom(config.preset, [...path, 'preset']);
    for (const [id, setting] of Object.entries(config.rules ?? {}))
      base.set(id, setting, [...path, 'rules', id]);
    for (const [index, id] of listOf(config.lock).entries()) base.lock(id, [...path, 'lock', index]);
  }
  return { base, overrides: overriding(base, layers, pathOf) };
}

function dayIn(text: string | undefined, path: Path, problems: ConfigProblem[]): Day | undefined {
  const day = text === undefined ? undefined : parseDay(text);
  if (text !== undefined && day === undefined) {
    const message = `"${text}" is not a day. Write year, month and day, for example 2026-09-01.`;
    problems.push({ path, message });
  }
  return day;
}

function rolesIn(layers: readonly Layer[]): LintSettings['roles'] {
  const all = rolesOf(layers);
  return all.size === 0 ? undefined : Object.fromEntries([...all].map(([of, { names }]) => [of, names]));
}

/** The terms that the last layer names which names any. */
function calendarIn(
  layers: readonly Layer[],
  problems: ConfigProblem[],
): readonly CalendarTerm[] | undefined {
  const layer = layers.findLast(({ config }) => config.calendar !== undefined);
  if (layer === undefined) return undefined;
  return listOf(layer.config.calendar).map(({ term = '', start, end }, index) => {
    const path = [...layer.path, 'calendar', index];
    return {
      term,
      start: dayIn(start, [...path, 'start'], problems),
      end: dayIn(end, [...path, 'end'], problems),
    };
  });
}

import type { Severity } from '../rule/message.ts';
import type { RegisteredRule } from '../rule/registered.ts';
import type { Config } from './config.ts';
import { layersOf, rolesOf, type Layer } from './layers.ts';
import { resolveOptions } from './options.ts';
import { RULE_ITSELF, type Origin } from './origin.ts';
import { selectionOf, type ConfigSurroundings } from './resolve-config.ts';
import type { Choice } from './selection.ts';

/** A value, and where it comes from. */
export interface Sourced<T> {
  readonly value: T;
  readonly from: Origin;
}

/** How a rule stands for one file. */
export interface RuleInForce {
  readonly id: string;
  /** As its own messages are weighed that say nothing else. */
  readonly severity: Sourced<Severity | 'off'>;
  readonly options: Readonly<Record<string, Sourced<unknown>>>;
  /** Where it was locked, if it was. */
  readonly lockedBy: Origin | undefined;
}

/** All that a config says for one file, each value with where it comes from. */
export interface ConfigInForce {
  readonly rules: readonly RuleInForce[];
  readonly asOf: Sourced<string> | undefined;
  readonly dateOrder: Sourced<'dmy' | 'mdy'> | undefined;
  readonly levels: Sourced<NonNullable<Config['levels']>> | undefined;
  readonly calendar: Sourced<NonNullable<Config['calendar']>> | undefined;
  /** The names of roles by what they belong to, gathered from all configs that name some. */
  readonly roles: Readonly<Record<string, Gathered>>;
}

/** Names, and all places that some of them come from. */
export interface Gathered {
  readonly value: readonly string[];
  readonly from: readonly Origin[];
}

/**
 * Says what a config comes to for a file, and where each value was said. Mistakes in the config are not looked for here:
 * `resolveConfig` throws on them.
 *
 * @param file - the name of the file, and the level of its plan
 */
export function configInForce(
  config: Config,
  builtin: readonly RegisteredRule[],
  { name, level }: { readonly name: string; readonly level?: string | undefined },
  surroundings: ConfigSurroundings = {},
): ConfigInForce {
  const layers = layersOf(config);
  const { overrides } = selectionOf(layers, builtin, surroundings);
  const choices = overrides.selectionFor(name, level).choices;
  return {
    rules: [...choices.values()].map(ruleInForce),
    asOf: sourced(layers, 'asOf'),
    dateOrder: sourced(layers, 'dateOrder'),
    levels: sourced(layers, 'levels'),
    calendar: sourced(layers, 'calendar'),
    roles: rolesIn(layers),
  };
}

function ruleInForce(choice: Choice): RuleInForce {
  const { entry, on, onBy, severity, severityBy, preset, options, optionsBy, lockedBy } = choice;
  const { rule } = entry;
  const isOn = on || rule.alwaysOn;
  const weight = severity ?? preset.weigh(rule, { says: '', why: '', try: '' });
  const values = Object.entries(resolveOptions(entry, options ?? {}, [], []));
  return {
    id: rule.id,
    severity: {
      value: isOn ? weight : 'off',
      from: isOn && severity !== undefined ? severityBy : rule.alwaysOn && !on ? RULE_ITSELF : onBy,
    },
    options: Object.fromEntries(
      values.map(([name, value]) => [
        name,
        { value: value as unknown, from: optionsBy[name] ?? RULE_ITSELF },
      ]),
    ),
    lockedBy: lockedBy === undefined ? undefined : { kind: 'config', path: lockedBy },
  };
}

function sourced<K extends 'asOf' | 'dateOrder' | 'levels' | 'calendar'>(
  layers: readonly Layer[],
  key: K,
): Sourced<NonNullable<Config[K]>> | undefined {
  const layer = layers.findLast(({ config }) => config[key] !== undefined);
  const value = layer?.config[key];
  if (layer === undefined || value === undefined) return undefined;
  return { value, from: { kind: 'config', path: [...layer.path, key] } };
}

function rolesIn(layers: readonly Layer[]): Readonly<Record<string, Gathered>> {
  return Object.fromEntries(
    [...rolesOf(layers)].map(([of, { names, paths }]) => [
      of,
      { value: names, from: paths.map((path): Origin => ({ kind: 'config', path })) },
    ]),
  );
}

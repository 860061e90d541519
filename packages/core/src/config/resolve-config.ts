import { nearest } from '@plan-lint/schemas/explain';
import { parseDay } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import { DEFAULT_LADDER } from '../model/level.ts';
import type { ActiveRule, LintSettings } from './settings.ts';
import type { Message, Severity } from '../rule/message.ts';
import type { RegisteredRule } from '../rule/registered.ts';
import type { Config, RuleLevel, RuleSetting } from './config.ts';
import type { ConfigProblem } from './config-error.ts';
import { ConfigError } from './config-error.ts';
import { resolveOptions } from './options.ts';
import { findPreset, PRESETS } from './presets.ts';
import type { Preset } from './presets.ts';

type Path = readonly (string | number)[];

/**
 * Turns a config into what a run needs: which rules are on, with which options and weights.
 *
 * @param builtin - the rules that there are without plugins
 * @throws {ConfigError} that lists every unknown preset, rule and option with the nearest known name
 */
export function resolveConfig(config: Config, builtin: readonly RegisteredRule[]): LintSettings {
  const layers = layersOf(config, []);
  const selection = selectionOf(layers, builtin);
  const rules = selection.activeRules();
  const asOf = dayIn(
    layers.findLast(({ config: { asOf: day } }) => day !== undefined)?.config.asOf,
    selection.problems,
  );
  if (selection.problems.length > 0) throw new ConfigError(selection.problems);
  const last = <K extends keyof Config>(key: K): Config[K] | undefined =>
    layers.findLast((layer) => layer.config[key] !== undefined)?.config[key];
  return {
    rules,
    knownRules: selection.knownRules,
    asOf,
    dateOrder: last('dateOrder'),
    ladder: last('levels')?.map((names) => (typeof names === 'string' ? [names] : names)) ?? DEFAULT_LADDER,
  };
}

/** Lays the layers over each other. */
function selectionOf(layers: readonly Layer[], builtin: readonly RegisteredRule[]): Selection {
  const plugins = layers.flatMap((layer) => layer.config.plugins ?? []);
  const selection = new Selection([...builtin, ...plugins]);
  const presets = layers.flatMap((layer) => layer.presets);
  for (const { name, path } of presets.length === 0 ? RECOMMENDED : presets) selection.usePreset(name, path);
  for (const { config, path } of layers) {
    if (config.preset !== undefined) selection.startFrom(config.preset, [...path, 'preset']);
    for (const [id, setting] of Object.entries(config.rules ?? {}))
      selection.set(id, setting, [...path, 'rules', id]);
  }
  return selection;
}

const RECOMMENDED = [{ name: 'recommended', path: [] }];

/** A config that others build on, without what it builds on itself. */
interface Layer {
  readonly config: Config;
  readonly path: Path;
  readonly presets: readonly { readonly name: string; readonly path: Path }[];
}

/** A config and all that it extends, first what is overruled by the rest. */
function layersOf(config: Config, path: Path): readonly Layer[] {
  const { extends: bases = [] } = config;
  const list =
    typeof bases === 'string' || !Array.isArray(bases)
      ? [bases as string | Config]
      : (bases as (string | Config)[]);
  const presets: { name: string; path: Path }[] = [];
  const layers: Layer[] = [];
  for (const [index, base] of list.entries()) {
    const at = [...path, 'extends', index];
    if (typeof base === 'string') presets.push({ name: base, path: at });
    else layers.push(...layersOf(base, at));
  }
  return [...layers, { config, path, presets }];
}

function dayIn(text: string | undefined, problems: ConfigProblem[]): Day | undefined {
  const day = text === undefined ? undefined : parseDay(text);
  if (text !== undefined && day === undefined) {
    problems.push({
      path: ['asOf'],
      message: `"${text}" is not a day. Write year, month and day, for example 2026-09-01.`,
    });
  }
  return day;
}

/** How one rule stands while the layers are laid over each other. */
interface Choice {
  readonly entry: RegisteredRule;
  on: boolean;
  preset: Preset;
  severity: Severity | undefined;
  options: object | undefined;
}

class Selection {
  readonly problems: ConfigProblem[] = [];
  readonly #choices: ReadonlyMap<string, Choice>;

  constructor(registered: readonly RegisteredRule[]) {
    const preset = PRESETS[0] as Preset;
    const nothing = { on: false, preset, severity: undefined, options: undefined };
    this.#choices = new Map(registered.map((entry) => [entry.rule.id, { entry, ...nothing }]));
  }

  get knownRules(): ReadonlySet<string> {
    return new Set(this.#choices.keys());
  }

  /** Switches the rules of a preset on. */
  usePreset(name: string, path: Path): void {
    const preset = findPreset(name);
    if (preset === undefined) {
      this.#unknown(
        'preset',
        name,
        PRESETS.map((known) => known.name),
        path,
      );
      return;
    }
    for (const choice of this.#choices.values()) {
      if (preset.has(choice.entry.rule)) Object.assign(choice, { on: true, preset });
    }
  }

  /** Switches on the rules of a preset and no others. */
  startFrom(name: string, path: Path): void {
    for (const choice of this.#choices.values()) choice.on = false;
    this.usePreset(name, path);
  }

  set(id: string, setting: RuleSetting, path: Path): void {
    const choice = this.#choices.get(id);
    if (choice === undefined) {
      this.#unknown('rule', id, [...this.#choices.keys()], path);
      return;
    }
    const { level, options } = splitSetting(setting);
    if (level !== undefined && !(level in LEVELS))
      this.#unknown('severity', level, Object.keys(LEVELS), path);
    if (level === 'off' && choice.entry.rule.alwaysOn) {
      this.problems.push({
        path,
        message: `The rule "${id}" cannot be switched off: without it other findings mean nothing.`,
      });
    }
    choice.on = level !== 'off';
    choice.severity = level === undefined ? choice.severity : LEVELS[level];
    choice.options = options ?? choice.options;
    if (options !== undefined) resolveOptions(choice.entry, options, path, this.problems);
  }

  activeRules(): readonly ActiveRule[] {
    return [...this.#choices.values()]
      .filter(({ on, entry }) => on || entry.rule.alwaysOn)
      .map((choice) => this.#activate(choice));
  }

  #activate({ entry, preset, severity, options }: Choice): ActiveRule {
    const { rule } = entry;
    const severityOf = (message: Message): Severity => {
      const wanted = severity ?? preset.weigh(rule, message);
      // A judgement is a question, whatever the config says: it never fails a plan as an error.
      const isJudgement = (message.confidence ?? rule.confidence) === 'judgement';
      return isJudgement && wanted === 'error' ? 'warning' : wanted;
    };
    return { rule, options: resolveOptions(entry, options ?? {}, [], []), severityOf };
  }

  #unknown(what: string, name: string, known: readonly string[], path: Path): void {
    const near = nearest(name, known);
    const hint = near === undefined ? `Known: ${known.join(', ')}.` : `Did you mean "${near}"?`;
    this.problems.push({ path, message: `There is no ${what} called "${name}". ${hint}` });
  }
}

/** What each word for a rule's level asks for; `undefined` keeps the rule's own severity. */
const LEVELS: Readonly<Record<RuleLevel, Severity | undefined>> = {
  off: undefined,
  on: undefined,
  error: 'error',
  warning: 'warning',
  warn: 'warning',
  info: 'info',
};

function splitSetting(setting: RuleSetting): { level?: RuleLevel; options?: object } {
  if (typeof setting === 'string') return { level: setting };
  if (isPair(setting))
    return setting[1] === undefined ? { level: setting[0] } : { level: setting[0], options: setting[1] };
  const { severity, ...options } = setting;
  return severity === undefined ? { options } : { level: severity, options };
}

function isPair(setting: RuleSetting): setting is readonly [RuleLevel, object?] {
  return Array.isArray(setting);
}

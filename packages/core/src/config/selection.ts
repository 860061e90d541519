import { nearest } from '@plan-lint/schemas/explain';
import type { Message, Severity } from '../rule/message.ts';
import type { RegisteredRule } from '../rule/registered.ts';
import type { RuleLevel, RuleSetting } from './config.ts';
import type { ConfigProblem } from './config-error.ts';
import { resolveOptions } from './options.ts';
import { RULE_ITSELF, type Origin, type Path } from './origin.ts';
import { findPreset, PRESETS, type Preset } from './presets.ts';
import type { ActiveRule } from './settings.ts';

/** How one rule stands while the layers are laid over each other, and where each part of that was said. */
export interface Choice {
  readonly entry: RegisteredRule;
  readonly on: boolean;
  readonly onBy: Origin;
  readonly preset: Preset;
  readonly severity: Severity | undefined;
  readonly severityBy: Origin;
  readonly options: object | undefined;
  readonly optionsBy: Readonly<Record<string, Origin>>;
  /** Where it was locked: nothing that comes later may switch it off, make it weigh less, or waive it. */
  readonly lockedBy: Path | undefined;
}

/** Which rules are on, and how, after some layers of a config. */
export class Selection {
  readonly problems: ConfigProblem[];
  readonly #choices: Map<string, Choice>;

  constructor(registered: readonly RegisteredRule[]) {
    this.problems = [];
    this.#choices = new Map(registered.map((entry) => [entry.rule.id, unset(entry)]));
  }

  get knownRules(): ReadonlySet<string> {
    return new Set(this.#choices.keys());
  }

  /** The choices so far, by rule. */
  get choices(): ReadonlyMap<string, Choice> {
    return this.#choices;
  }

  /** A copy, to lay more over; its problems are this one's. */
  copy(): Selection {
    const copy = new Selection([]);
    for (const [id, choice] of this.#choices) copy.#choices.set(id, choice);
    return copy;
  }

  /** Switches the rules of a preset on. `path` is where it is named. */
  usePreset(name: string, path: Path | undefined): void {
    const preset = findPreset(name);
    if (preset === undefined) {
      this.#unknown('preset', name, PRESETS.map((known) => known.name), path ?? []); // prettier-ignore
      return;
    }
    const onBy: Origin = { kind: 'preset', name, path };
    for (const [id, choice] of this.#choices) {
      if (preset.has(choice.entry.rule)) this.#choices.set(id, { ...choice, on: true, onBy, preset });
    }
  }

  /** Switches on the rules of a preset and no others but those that are locked. */
  startFrom(name: string, path: Path): void {
    const onBy: Origin = { kind: 'preset', name, path };
    for (const [id, choice] of this.#choices)
      if (choice.lockedBy === undefined) this.#choices.set(id, { ...choice, on: false, onBy });
    this.usePreset(name, path);
  }

  /** Sets one rule, as a config at a place says. */
  set(id: string, setting: RuleSetting, path: Path): void {
    const choice = this.#choices.get(id);
    if (choice === undefined) {
      this.#unknown('rule', id, [...this.#choices.keys()], path);
      return;
    }
    const { level, options } = splitSetting(setting);
    if (level !== undefined && !(level in LEVELS))
      this.#unknown('severity', level, Object.keys(LEVELS), path);
    const refusal = level === undefined ? undefined : refuse(choice, level);
    if (refusal !== undefined) this.problems.push({ path, message: refusal });
    if (options !== undefined) resolveOptions(choice.entry, options, path, this.problems);
    this.#choices.set(id, changed(choice, level, options, path));
  }

  /** Locks a rule as it is. */
  lock(id: string, path: Path): void {
    const choice = this.#choices.get(id);
    if (choice === undefined) this.#unknown('rule', id, [...this.#choices.keys()], path);
    else if (choice.on) this.#choices.set(id, { ...choice, lockedBy: path });
    else this.problems.push({ path, message: `The rule "${id}" is off, so there is nothing to lock.` });
  }

  activeRules(): readonly ActiveRule[] {
    return [...this.#choices.values()].filter(({ on, entry }) => on || entry.rule.alwaysOn).map(activate);
  }

  #unknown(what: string, name: string, known: readonly string[], path: Path): void {
    const near = nearest(name, known);
    const hint = near === undefined ? `Known: ${known.join(', ')}.` : `Did you mean "${near}"?`;
    this.problems.push({ path, message: `There is no ${what} called "${name}". ${hint}` });
  }
}

function unset(entry: RegisteredRule): Choice {
  return {
    entry,
    on: false,
    onBy: RULE_ITSELF,
    preset: PRESETS[0] as Preset,
    severity: undefined,
    severityBy: RULE_ITSELF,
    options: undefined,
    optionsBy: {},
    lockedBy: undefined,
  };
}

function changed(
  choice: Choice,
  level: RuleLevel | undefined,
  options: object | undefined,
  path: Path,
): Choice {
  const by: Origin = { kind: 'config', path };
  const severity = level === undefined ? undefined : LEVELS[level];
  const optionsBy = Object.fromEntries(
    Object.keys(options ?? {}).map((name) => [name, { kind: 'config', path: [...path, name] } as const]),
  );
  return {
    ...choice,
    on: level !== 'off',
    onBy: by,
    ...(level === undefined ? {} : { severity, severityBy: severity === undefined ? RULE_ITSELF : by }),
    ...(options === undefined ? {} : { options, optionsBy }),
  };
}

/** Why a rule cannot be set to a level. */
function refuse(choice: Choice, level: RuleLevel): string | undefined {
  const { entry, lockedBy } = choice;
  const { id, alwaysOn } = entry.rule;
  if (level === 'off' && alwaysOn)
    return `The rule "${id}" cannot be switched off: without it other findings mean nothing.`;
  if (lockedBy === undefined) return undefined;
  const { severityOf } = activate(choice);
  const wanted = LEVELS[level];
  const isLess =
    wanted !== undefined &&
    Object.values(entry.rule.messages).some((message) => WEIGHTS[wanted] < WEIGHTS[severityOf(message)]);
  if (level !== 'off' && !isLess) return undefined;
  return `The rule "${id}" is locked by a config that this one builds on, so it cannot be switched off or weigh less.`;
}

const WEIGHTS: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

function activate({ entry, preset, severity, options, lockedBy }: Choice): ActiveRule {
  const { rule } = entry;
  const severityOf = (message: Message): Severity => {
    const wanted = severity ?? preset.weigh(rule, message);
    // A judgement is a question, whatever the config says: it never fails a plan as an error.
    const isJudgement = (message.confidence ?? rule.confidence) === 'judgement';
    return isJudgement && wanted === 'error' ? 'warning' : wanted;
  };
  return {
    rule,
    options: resolveOptions(entry, options ?? {}, [], []),
    severityOf,
    isLocked: lockedBy !== undefined,
  };
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

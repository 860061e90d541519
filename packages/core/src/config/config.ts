import type { CheckInput } from '@plan-lint/schemas';
import type { RegisteredRule } from '../rule/registered.ts';
import type { Severity } from '../rule/message.ts';

/** How a rule is set: off, on with its own severity, or on with another. */
export type RuleLevel = 'off' | 'on' | Severity | 'warn';

/** A rule's setting: a level, a level with options, or options with an optional `severity` among them. */
export type RuleSetting =
  | RuleLevel
  | readonly [level: RuleLevel, options?: object]
  | { readonly severity?: RuleLevel; readonly [option: string]: unknown };

/** A term of the school year. */
interface ConfigTerm {
  readonly term?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** What is different for some plans. */
export interface Override {
  /** Patterns of paths, seen from the folder of the config: `drafts/**`, `*.reflection.yaml`. */
  readonly files?: string | readonly string[];
  /** Levels of plans. Where there are both, both must fit. */
  readonly levels?: string | readonly string[];
  readonly preset?: string;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

/** What a lint run is to do. The same shape as the config file, but for `plugins`. */
export interface Config {
  /** Presets, or configs that this one builds on, in order: later ones win. */
  readonly extends?: string | Config | readonly (string | Config)[];
  /** The preset to start from; `recommended` where nothing else is said. */
  readonly preset?: string;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** What is different for some files or levels; later ones win. */
  readonly overrides?: Override | readonly Override[];
  /** Rules of a school's or a trust's own as data, by name: `house/attendance-goal`. */
  readonly checks?: Readonly<Record<string, CheckInput>>;
  /** What roles are called here, under the group or the known role that each belongs to. */
  readonly roles?: Readonly<Record<string, string | readonly string[]>>;
  /** Rules that nobody who builds on this config can switch off, make weigh less, or waive. */
  readonly lock?: string | readonly string[];
  /** The day that counts as today, `2026-09-01`. Without it, nothing is ever overdue or expired. */
  readonly asOf?: string;
  /** How `01/09/2026` is to be read. Without it such a date is a finding. */
  readonly dateOrder?: 'dmy' | 'mdy';
  /** The levels that there are, top down, where they are not the format's own. */
  readonly levels?: readonly (string | readonly string[])[];
  /** What the terms are in plans that do not say so, nor a plan above them; days as `2026-09-01`. */
  readonly calendar?: ConfigTerm | readonly ConfigTerm[];
  /** Rules from elsewhere, made with `defineRule`. */
  readonly plugins?: readonly RegisteredRule[];
}

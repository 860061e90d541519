import type { Ladder } from '../model/level.ts';
import type { Message, Severity } from '../rule/message.ts';
import type { Rule } from '../rule/rule.ts';

/** A rule that is switched on, with its options and how its findings are weighed in this run. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly options: object;
  readonly severityOf: (message: Message) => Severity;
}

/** What reading files depends on. */
export interface ReadSettings {
  readonly dateOrder: 'dmy' | 'mdy' | undefined;
  /** The ladder of levels, top down; each rung lists the names that mean it. */
  readonly ladder: Ladder;
}

/** What a run is to do. `resolveConfig` makes it from a config. */
export interface LintSettings extends ReadSettings {
  readonly rules: readonly ActiveRule[];
  /** Ids of all known rules, on or off: what a waiver may name. */
  readonly knownRules: ReadonlySet<string>;
  /** The day that counts as today. */
  readonly asOf: number | undefined;
}

import type { Ladder } from '../model/level.ts';
import type { CalendarTerm } from '../model/term.ts';
import type { Message, Severity } from '../rule/message.ts';
import type { Rule } from '../rule/rule.ts';

/** A rule that is switched on, with its options and how its findings are weighed in this run. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly options: object;
  readonly severityOf: (message: Message) => Severity;
  /** Whether a config keeps it from being waived. */
  readonly isLocked?: boolean;
}

/** The settings of a file, by its name. */
export type SettingsOf = (file: string) => LintSettings;

/** What reading files depends on. */
export interface ReadSettings {
  readonly dateOrder: 'dmy' | 'mdy' | undefined;
  /** The ladder of levels, top down; each rung lists the names that mean it. */
  readonly ladder: Ladder;
  /** What the terms are where no plan says so. */
  readonly calendar?: readonly CalendarTerm[] | undefined;
  /** What roles are called, under the group or the known role that each belongs to. */
  readonly roles?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** What a run is to do. `resolveConfig` makes it from a config. */
export interface LintSettings extends ReadSettings {
  /** The rules that are on where no override says otherwise. */
  readonly rules: readonly ActiveRule[];
  /** The rules for a file, by its name and the level of its plan. */
  readonly rulesFor: (file: string, level: string | undefined) => readonly ActiveRule[];
  /** Ids of all known rules, on or off: what a waiver may name. */
  readonly knownRules: ReadonlySet<string>;
  /** The day that counts as today. */
  readonly asOf: number | undefined;
}

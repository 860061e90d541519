import type { FixKind, FormatName, Grouping, RuleLevel } from '@plan-lint/core';

/** The least severe finding that makes a run fail. */
export type FailOn = 'error' | 'warning' | 'info' | 'never';

/** A report that was asked for: a format, and the file to write it to where it is not standard output. */
export interface Destination {
  readonly format: FormatName;
  readonly file: string | undefined;
}

/** What is to be put right. */
export interface FixOptions {
  readonly kinds: readonly FixKind[];
  /** Whether the changes are only to be shown. */
  readonly isDryRun: boolean;
}

/** What the command line says about linting. What it leaves out is absent, so that a config can say it. */
export interface LintOptions {
  /** Files, folders and patterns; `-` is standard input. */
  readonly names: readonly string[];
  readonly stdinFilename: string | undefined;
  /** Empty where the surroundings are to decide. */
  readonly destinations: readonly Destination[];
  readonly preset: string | undefined;
  readonly rules: Readonly<Record<string, RuleLevel>>;
  readonly config: string | undefined;
  /** Whether a config is looked for where none is named. */
  readonly findConfig: boolean;
  /** Whether configs and plugins that are programs may be run. */
  readonly allowCode: boolean;
  /** Whether no program may be run, whatever else is said. */
  readonly safe: boolean;
  /** Whether what is to be ignored is left out. */
  readonly ignore: boolean;
  /** Whether a named file that is ignored is worth a note. */
  readonly warnIgnored: boolean;
  readonly asOf: string | undefined;
  /** Absent where nothing is to be put right. */
  readonly fix: FixOptions | undefined;
  readonly failOn: FailOn | undefined;
  readonly maxWarnings: number | undefined;
  /** The file with what is known; `false` where none is wanted, whatever the config says. */
  readonly baseline: string | false | undefined;
  /** Whether what is stale is taken out of that file. */
  readonly prunesBaseline: boolean;
  readonly quiet: boolean;
  readonly showWaived: boolean;
  readonly showKnown: boolean;
  readonly showPassed: boolean;
  readonly all: boolean;
  readonly by: Grouping;
  readonly colour: boolean;
}

/** Linting the given names with nothing else said. */
export function plainly(names: readonly string[]): LintOptions {
  return {
    names,
    stdinFilename: undefined,
    destinations: [],
    preset: undefined,
    rules: {},
    config: undefined,
    findConfig: true,
    allowCode: false,
    safe: false,
    ignore: true,
    warnIgnored: true,
    asOf: undefined,
    fix: undefined,
    failOn: undefined,
    maxWarnings: undefined,
    baseline: undefined,
    prunesBaseline: false,
    quiet: false,
    showWaived: false,
    showKnown: false,
    showPassed: false,
    all: false,
    by: 'place',
    colour: true,
  };
}

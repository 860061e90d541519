import type { Command } from 'commander';
import type { FixKind, Grouping, RuleLevel } from '@plan-lint/core';
import { addCodeOptions } from './code-flags.ts';
import type { CodeFlags } from './code-flags.ts';
import { failOnOption, reportFormatOption } from './common-options.ts';
import type { Destination, FailOn, FixOptions, LintOptions } from '../lint/lint-options.ts';
import { addRunOptions, runOptionsFrom } from './run-flags.ts';
import type { RunFlags } from './run-flags.ts';
import {
  FIXES,
  GROUPINGS,
  readFixKinds,
  readGrouping,
  readMaxWarnings,
  readName,
  readRule,
} from './option-values.ts';
import { wordOption } from './word-option.ts';

/** The flags of a lint run, as the parser hands them over. */
export interface LintFlags extends CodeFlags, RunFlags {
  readonly format?: readonly Destination[];
  readonly preset?: string;
  readonly rule?: Readonly<Record<string, RuleLevel>>;
  /** `false` where none is to be looked for. */
  readonly config?: string | false;
  readonly printConfig?: string;
  readonly ignore: boolean;
  readonly warnIgnored: boolean;
  readonly asOf?: string;
  readonly fix?: readonly FixKind[];
  readonly fixDryRun?: true;
  readonly failOn?: FailOn;
  readonly maxWarnings?: number;
  /** `false` where none is wanted. */
  readonly baseline?: string | false;
  readonly baselinePrune?: true;
  readonly stdinFilename?: string;
  readonly quiet?: true;
  readonly showWaived?: true;
  readonly showKnown?: true;
  readonly showPassed?: true;
  readonly all?: true;
  readonly by?: Grouping;
  readonly color: boolean;
}

/** Adds the flags of a lint run to the command line, in the groups and the order of the help. */
export function addLintOptions(command: Command): Command {
  addReportOptions(command);
  addSettingsOptions(command);
  addCodeOptions(command);
  addFixOptions(command);
  addOutcomeOptions(command);
  addRunOptions(command);
  return command.optionsGroup('Options:').option('--debug', 'say more about a fault in plan-lint itself');
}

/** What is printed, and where. */
function addReportOptions(command: Command): void {
  command
    .optionsGroup('What to show:')
    .addOption(reportFormatOption())
    .option('--quiet', 'show errors only; the counts stay the same')
    .option('--show-waived', 'list what the plan waives (formats leader, pretty and sarif)')
    .option('--show-known', 'put what the baseline knows into SARIF, marked as unchanged')
    .option('--show-passed', 'list the rules that passed')
    .addOption(
      wordOption(
        '--by <grouping>',
        GROUPINGS,
        (groupings) => `go through a plan by ${groupings} (formats leader, pretty, markdown and html)`,
      ).argParser(readGrouping),
    )
    .option('--all', 'show every finding, where a page for people would stop')
    .option('--no-color', 'print without colours');
}

/** What the rules look for, and in which files. */
function addSettingsOptions(command: Command): void {
  command
    .optionsGroup('What to read, and what to judge it by:')
    .option('--preset <preset>', 'the set of rules to begin with, for example strict or all')
    .option(
      '--rule <rule:setting>',
      'set one rule to off, on, info, warning or error, for example goal-limit:off; may be repeated',
      (value, before: LintFlags['rule']) => ({ ...before, ...Object.fromEntries([readRule(value)]) }),
    )
    .option('-c, --config <file>', 'read settings from a file, YAML or JSON', (value) =>
      readName('--config', value),
    )
    .option('--no-config', 'read no config, even where there is one')
    .option(
      '--print-config <file>',
      'print the settings that hold for a file, and where each was said',
      (value) => readName('--print-config', value),
    )
    .option('--no-ignore', 'read files that are to be ignored, too')
    .option('--no-warn-ignored', 'say nothing about a named file that is ignored')
    .option('--as-of <date>', 'the day that counts as today, for example 2026-09-01')
    .option('--stdin-filename <name>', 'the name that standard input goes by', (value) =>
      readName('--stdin-filename', value),
    );
}

/** What is put right. */
function addFixOptions(command: Command): void {
  command
    .optionsGroup('What to put right:')
    .addOption(
      wordOption(
        '--fix <=kinds>',
        FIXES,
        () =>
          'put slips right that cannot change the meaning; with =review also what probably was meant, with =placeholder make room for what is missing, with =all both',
      ).argParser(readFixKinds),
    )
    .option('--fix-dry-run', 'show what --fix would change, and write nothing');
}

/** What makes the run fail. */
function addOutcomeOptions(command: Command): void {
  command
    .optionsGroup('When to fail:')
    .addOption(failOnOption('error'))
    .option('--max-warnings <number>', 'fail on more warnings than this', readMaxWarnings)
    .option(
      '--baseline <file>',
      'leave out the findings that this file knows; plan-lint baseline records it',
      (value) => readName('--baseline', value),
    )
    .option('--no-baseline', 'use no baseline, whatever the config says')
    .option('--baseline-prune', 'take out of the baseline what is not found any more');
}

/** What the flags say, with the names. */
export function lintOptionsFrom(names: readonly string[], flags: LintFlags): LintOptions {
  return {
    names,
    stdinFilename: flags.stdinFilename,
    destinations: flags.format ?? [],
    preset: flags.preset,
    rules: flags.rule ?? {},
    config: flags.config === false ? undefined : flags.config,
    findConfig: flags.config !== false,
    allowCode: flags.allowCode === true,
    safe: flags.safe === true,
    ignore: flags.ignore,
    warnIgnored: flags.warnIgnored,
    asOf: flags.asOf,
    fix: fixOptionsFrom(flags),
    failOn: flags.failOn,
    maxWarnings: flags.maxWarnings,
    baseline: flags.baseline,
    prunesBaseline: flags.baselinePrune === true,
    quiet: flags.quiet === true,
    showWaived: flags.showWaived === true,
    showKnown: flags.showKnown === true,
    showPassed: flags.showPassed === true,
    all: flags.all === true,
    by: flags.by ?? 'place',
    colour: flags.color,
    ...runOptionsFrom(flags),
  };
}

/** Showing what would be put right asks for it as well. */
function fixOptionsFrom({ fix, fixDryRun }: LintFlags): FixOptions | undefined {
  if (fix === undefined && fixDryRun === undefined) return undefined;
  return { kinds: fix ?? readFixKinds('safe'), isDryRun: fixDryRun === true };
}

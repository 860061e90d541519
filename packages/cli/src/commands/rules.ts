import { PRESETS, safeLine, SOURCE_TITLES } from '@plan-lint/core';
import type { Message, Preset, Rule, SourceId } from '@plan-lint/core';
import { oneOf } from '../command-line/option-values.ts';
import { RULES_FORMATS } from '../command-line/page-formats.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io/io.ts';
import { rulesAtHand } from './rules-at-hand.ts';
import type { RuleSources } from './rules-at-hand.ts';

const WRITE: Readonly<Record<(typeof RULES_FORMATS)[number], (rows: readonly Row[]) => string>> = {
  table,
  json,
  md,
};

/** A rule as it is listed. */
interface Row {
  readonly rule: Rule;
  /** As the preset weighs it; `off` where the preset leaves it out. */
  readonly severity: string;
  readonly options: object;
}

/** Which rules to list; all, as the default preset weighs them, where nothing is said. */
interface Filters {
  /** Only the rules of this preset, as it weighs them. */
  readonly preset?: string;
  /** Only the rules that rest on this source. */
  readonly framework?: string;
}

/**
 * Prints the rules, or those that all filters let through.
 *
 * @throws {RunError} where there is no such format, preset or framework
 */
export async function rules(
  format: string,
  { preset: presetName, framework, ...sources }: Filters & RuleSources,
  io: Io,
): Promise<ExitCode> {
  const write = WRITE[oneOf('--format', 'format', format, RULES_FORMATS)];
  const preset = presetCalled(presetName);
  const source =
    framework === undefined ? undefined : oneOf('--framework', 'framework', framework, FRAMEWORKS);
  const { rules: all } = await rulesAtHand(sources, io);
  const rows = all.map(({ rule, defaults = {} }) => ({
    rule,
    severity: rule.alwaysOn || preset.has(rule) ? preset.weigh(rule, UNSAID) : 'off',
    options: defaults,
  }));
  const isListed = ({ rule, severity }: Row): boolean =>
    (presetName === undefined || severity !== 'off') &&
    (source === undefined || rule.basis.some((basis) => basis.source === source));
  io.stdout.write(write(rows.filter(isListed)));
  return 0;
}

/** The sources that rules rest on. */
const FRAMEWORKS = Object.keys(SOURCE_TITLES) as readonly SourceId[];

/** The preset of this name, else the default. */
function presetCalled(name: string | undefined): Preset {
  const names = PRESETS.map((preset) => preset.name);
  const known = name === undefined ? names[0] : oneOf('--preset', 'preset', name, names);
  return PRESETS.find((preset) => preset.name === known) as Preset;
}

/** A message that has nothing of its own to say about its weight. */
const UNSAID: Message = { says: '', why: '', try: '' };

function table(rows: readonly Row[]): string {
  if (rows.length === 0) return 'No rule fits all of these. All rules: plan-lint rules\n';
  const cells = rows.map(({ rule, severity }) => [rule.id, severity, safeLine(rule.description)]);
  const widths = [0, 1].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return `${lines.join('\n')}\n\nMore about one of them: plan-lint explain RULE\n`;
}

function json(rows: readonly Row[]): string {
  const list = rows.map(({ rule, severity, options }) => {
    const { id, description, confidence, basis, pitfalls, concern, alwaysOn, recommended, since } = rule;
    return {
      id,
      description,
      severity,
      confidence,
      basis,
      pitfalls,
      concern,
      alwaysOn,
      recommended,
      since,
      options,
    };
  });
  return `${JSON.stringify(list, undefined, 2)}\n`;
}

function md(rows: readonly Row[]): string {
  const lines = rows.map(({ rule, severity }) => {
    const basis = rule.basis.map(({ source, kind }) => source ?? kind);
    return `| \`${rule.id}\` | ${rule.description} | ${severity} | ${rule.confidence} | ${[...new Set(basis)].join(', ')} |`;
  });
  const head = ['| Rule | Holds when | Severity | Confidence | Basis |', '| --- | --- | --- | --- | --- |'];
  return `${[...head, ...lines].join('\n')}\n`;
}

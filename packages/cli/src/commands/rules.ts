import { builtinRules, PRESETS } from '@plan-lint/core';
import type { Message, Preset, Rule } from '@plan-lint/core';
import { oneOf } from '../command-line/option-values.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io/io.ts';

const FORMATS = { table, json, md } as const;

/** A rule as it is listed. */
interface Row {
  readonly rule: Rule;
  /** As the preset weighs it; `off` where the preset leaves it out. */
  readonly severity: string;
  readonly options: object;
}

/**
 * Prints the rules: all of them as the default preset has them, or only those of one preset.
 *
 * @throws {RunError} where there is no such format or preset
 */
export function rules(format: string, presetName: string | undefined, io: Io): ExitCode {
  const write =
    FORMATS[oneOf('--format', 'format', format, Object.keys(FORMATS) as (keyof typeof FORMATS)[])];
  const names = PRESETS.map(({ name }) => name);
  const name = presetName === undefined ? names[0] : oneOf('--preset', 'preset', presetName, names);
  const preset = PRESETS.find((each) => each.name === name) as Preset;
  const all = builtinRules.map(({ rule, defaults = {} }) => ({
    rule,
    severity: rule.alwaysOn || preset.has(rule) ? preset.weigh(rule, UNSAID) : 'off',
    options: defaults,
  }));
  io.stdout.write(write(presetName === undefined ? all : all.filter(({ severity }) => severity !== 'off')));
  return 0;
}

/** A message that has nothing of its own to say about its weight. */
const UNSAID: Message = { says: '', why: '', try: '' };

function table(rows: readonly Row[]): string {
  const cells = rows.map(({ rule, severity }) => [rule.id, severity, rule.description]);
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

import type { RegisteredRule, Rule } from '@plan-lint/core';
import { builtinRules, PRESETS } from '@plan-lint/core';
import { nearest } from '@plan-lint/schemas/explain';
import { RunError } from './run-error.ts';

/** The rules of a preset, or all, as a list to read or to work on. */
export function listRules(format: string, presetName: string | undefined): string {
  const rules = selected(presetName);
  if (format === 'json') return `${JSON.stringify(rules.map(asData), undefined, 2)}\n`;
  if (format === 'md') return asMarkdown(rules);
  return asTable(rules);
}

function selected(name: string | undefined): readonly RegisteredRule[] {
  if (name === undefined) return builtinRules;
  const preset = PRESETS.find((known) => known.name === name);
  if (preset !== undefined) return builtinRules.filter(({ rule }) => rule.alwaysOn || preset.has(rule));
  const names = PRESETS.map((known) => known.name);
  const near = nearest(name, names);
  throw new RunError(`There is no preset called "${name}". ${near === undefined ? `Known: ${names.join(', ')}.` : `Did you mean "${near}"?`}`);
}

function asData({ rule, defaults }: RegisteredRule): object {
  const { id, description, confidence, basis, pitfalls, concern, since, alwaysOn } = rule;
  return { id, description, severity: severityOf(rule), confidence, basis, pitfalls, concern, since, alwaysOn, options: defaults ?? {} };
}

function severityOf({ severity, recommended, alwaysOn }: Rule): string {
  return recommended || alwaysOn ? severity : 'off';
}

function asTable(rules: readonly RegisteredRule[]): string {
  const width = Math.max(...rules.map(({ rule }) => rule.id.length));
  const rows = rules.map(({ rule }) => `${rule.id.padEnd(width)}  ${severityOf(rule).padEnd(7)}  ${rule.description}`);
  return `${rows.join('\n')}\n\n${String(rules.length)} rules. "plan-lint explain RULE" says all about one.\n`;
}

function asMarkdown(rules: readonly RegisteredRule[]): string {
  const rows = rules.map(({ rule }) => `| \`${rule.id}\` | ${severityOf(rule)} | ${rule.confidence} | ${rule.description} |`);
  return `| Rule | Severity | Confidence | Holds when |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

import { builtinRules, safe, speakBasis } from '@plan-lint/core';
import type { RegisteredRule, Rule } from '@plan-lint/core';
import { nearest } from '@plan-lint/schemas/explain';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io/io.ts';
import { terminalLook } from '../output/terminal-look.ts';
import { RunError } from '../run-error.ts';
import { internalPageOf } from './internal-pages.ts';
import { layOut } from './page.ts';

/** What stands above it in a page is made from the rule, and the rule itself is at hand here. */
const END_OF_HEAD = '<!-- end of the generated head -->';

/**
 * Prints all that is known about a rule: what, why, on whose word, how to set it, examples, how to waive it.
 *
 * @throws {RunError} where there is no such rule
 */
export async function explain(id: string, io: Io): Promise<ExitCode> {
  const markdown = internalPageOf(id) ?? (await rulePageOf(id));
  const { colour } = await terminalLook(true, io);
  io.stdout.write(layOut(markdown, io.stdout.columns, colour));
  return 0;
}

async function rulePageOf(id: string): Promise<string> {
  const entry = builtinRules.find(({ rule }) => rule.id === id);
  if (entry === undefined) throw new RunError(sayUnknown(id));
  const { pageOf } = await import('./rule-pages.ts');
  const page = pageOf(id);
  const body = page.slice(page.indexOf(END_OF_HEAD) + END_OF_HEAD.length).trim();
  return [headOf(entry), body, optionsOf(entry), waivingOf(entry.rule)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function sayUnknown(id: string): string {
  const near = nearest(
    id,
    builtinRules.map(({ rule }) => rule.id),
  );
  const hint =
    near === undefined ? 'All rules: plan-lint rules' : `Did you mean "${near}"? All rules: plan-lint rules`;
  return `There is no rule called "${safe(id)}". ${hint}`;
}

function headOf({ rule }: RegisteredRule): string {
  const { id, description, severity, confidence, alwaysOn, recommended, pitfalls, basis } = rule;
  const on = alwaysOn
    ? 'always on'
    : recommended
      ? 'on unless you switch it off'
      : 'off unless you switch it on';
  return [
    `# ${id}`,
    `**${description}.**`,
    [
      `- Severity: ${severity}, ${on}`,
      `- Confidence: ${confidence}`,
      ...(pitfalls.length === 0 ? [] : [`- Pitfall: ${pitfalls.join(', ')}`]),
      ...basis.map((each) => `- Based on: ${speakBasis(each)}`),
    ].join('\n'),
  ].join('\n\n');
}

function optionsOf({ options, defaults = {} }: RegisteredRule): string {
  const properties = Object.entries(
    (options?.['properties'] ?? {}) as Record<string, { description?: string }>,
  );
  const values = new Map<string, unknown>(Object.entries(defaults));
  if (properties.length === 0) return '';
  const lines = properties.map(
    ([name, { description = '' }]) => `- \`${name}\` (${JSON.stringify(values.get(name))}): ${description}`,
  );
  return ['## Its options and what they are by default', lines.join('\n')].join('\n\n');
}

function waivingOf({ id, alwaysOn }: Rule): string {
  const title = '## How to waive it';
  if (alwaysOn) return `${title}\n\nIt cannot be waived: without it other findings mean nothing.`;
  const example = `lint:\n  waive:\n    - { rule: ${id}, reason: "[why it is right here]", until: "[date]" }`;
  return [
    title,
    'Where a plan is right to differ, write so into the plan. The finding is no longer counted, and comes back after the day in `until`.',
    `\`\`\`yaml\n${example}\n\`\`\``,
  ].join('\n\n');
}

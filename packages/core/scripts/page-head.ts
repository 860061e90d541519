import type { Basis } from '../src/rule/basis.ts';
import type { JsonSchema } from '../src/rule/registered.ts';
import type { LoadedRule } from './load-rules.ts';

/** Parts what is generated of a rule's page from what people write. */
const END_OF_HEAD = '<!-- end of the generated head -->';

/** Puts a new head on a page. */
export function withHead(page: string, head: string): string {
  const end = page.indexOf(END_OF_HEAD);
  if (end === -1) throw new Error(`A rule's page must have the line ${END_OF_HEAD}.`);
  return `${head}${page.slice(end)}`;
}

/** What the rule says of itself, as the head of its page. */
export function pageHead({ rule, options, defaults }: LoadedRule): string {
  const { severity, confidence, recommended, alwaysOn, pitfalls, since, basis } = rule;
  const others = [...new Set(Object.values(rule.messages).flatMap(({ yieldsTo = [] }) => yieldsTo))];
  const on = alwaysOn ? 'always on' : recommended ? 'on by default' : 'off by default';
  const lines = [
    `# ${rule.id}`,
    '',
    `**${rule.description}.**`,
    '',
    `- Severity: ${severity}, ${on}`,
    `- Confidence: ${confidence}`,
    ...basis.map((each) => `- Because: ${speakBasis(each)}`),
    ...(pitfalls.length === 0 ? [] : [`- Pitfall: ${pitfalls.join(', ')}`]),
    ...(others.length === 0 ? [] : [`- Gives way to: ${others.join(', ')}, where that says the same`]),
    `- Since: ${since}`,
    ...optionLines(options, defaults),
    '',
  ];
  return `${lines.join('\n')}\n`;
}

/** A reason with its strength. */
function speakBasis({ kind, source, says }: Basis): string {
  return `${says} (${source ?? kind})`;
}

function optionLines(options: JsonSchema | undefined, defaults: object | undefined): readonly string[] {
  const properties = (options?.['properties'] ?? {}) as Record<string, { description?: string }>;
  const values = (defaults ?? {}) as Record<string, unknown>;
  const lines = Object.entries(properties).map(
    ([name, { description = '' }]) =>
      `- \`${name}\` (default \`${JSON.stringify(values[name])}\`): ${description}`,
  );
  return lines.length === 0 ? [] : ['', 'Options:', '', ...lines];
}

import { builtinRules, sayFinding } from '@plan-lint/core';
import type { Finding, MapNode, Message, Node, readTree, Rule, Source } from '@plan-lint/core';
import { explain } from '@plan-lint/schemas/explain';
import type { Problem as ShapeProblem } from '@plan-lint/schemas/explain';
import { configSchema } from '@plan-lint/schemas/validate';
import { mistakeAt } from './mistake.ts';

/** What `readTree` says is wrong with a text. */
export type SyntaxProblem = ReturnType<typeof readTree>['problems'][number];

/** What keeps a text from being read, in the words of the rules that say it about plans. */
export function syntaxMistakes(source: Source, problems: readonly SyntaxProblem[]): readonly string[] {
  const rules = new Map(builtinRules.map(({ rule }) => [rule.id, aboutConfigs(rule)]));
  return problems.map(({ rule, id, args, span: { start } }) => {
    const position = source.positionAt(start);
    const finding: Finding = {
      ruleId: rule,
      messageId: id,
      args,
      severity: 'error',
      confidence: 'certain',
      at: { file: source.name, start: position, end: position, pointer: '', path: [] },
      count: 1,
      related: [],
    };
    const words = sayFinding(finding, rules);
    return mistakeAt(source, start, `${words.says} ${words.try}`);
  });
}

const BEGINNING = 'A config begins with a setting, for example "preset: strict".';
const why = 'No settings could be read.';

/** What a file is, if it is no config at all, by the message of the rule that says it about plans. */
const noConfig: Readonly<Record<string, Message>> = {
  empty: { says: 'There is nothing in this file.', why, try: BEGINNING },
  notARecord: { says: 'The file holds {kind} and not settings.', why, try: BEGINNING },
  otherFormat: { says: 'The file is {format}, and a config is YAML or JSON.', why, try: BEGINNING },
};

function aboutConfigs(rule: Rule): Rule {
  return rule.id === 'syntax' ? { ...rule, messages: { ...rule.messages, ...noConfig } } : rule;
}

/** What in a config does not have the shape that belongs there. */
export function shapeMistakes(root: MapNode): readonly string[] {
  return explain(configSchema(), root).map((problem) => {
    // The walker hands back the very nodes that it was given.
    const node = problem.at as Node;
    return mistakeAt(root.source, offsetOf(problem, node), sayShape(problem, node));
  });
}

function offsetOf({ key }: ShapeProblem, node: Node): number {
  const field = node.kind === 'map' && key !== undefined ? node.fields.get(key) : undefined;
  return field?.keyStart ?? node.start;
}

function sayShape({ code, key = '', expected, nearest }: ShapeProblem, node: Node): string {
  const hint = nearest === undefined ? `Expected: ${expected}.` : `Did you mean "${nearest}"?`;
  if (code === 'unknownKey') return `There is no setting called "${key}". ${hint}`;
  const name = `"${nameOf(node)}"`;
  if (code === 'needsQuotes') return `The value of ${name} is text: put it in quotes.`;
  if (code === 'missing') return `${name} lacks "${key}". ${hint}`;
  return `The value of ${name} does not fit. ${hint}`;
}

/** The setting that a value belongs to: the nearest field that has a name. */
function nameOf(node: Node): string {
  return typeof node.key === 'string' || node.parent === undefined ? String(node.key) : nameOf(node.parent);
}

import { readFile } from 'node:fs/promises';
import type { LoadedRule } from './load-rules.ts';

type Schema = Record<string, unknown>;

/**
 * The JSON Schema of a config with all that is known of the rules, so that an editor completes their names and options:
 * the published schema of configs, whose `rules` lists each rule with what it says of itself. Draft 7, which editors read
 * best.
 */
export async function configSchemaFor(rules: readonly LoadedRule[]): Promise<string> {
  const published = new URL('../../schemas/draft-07/config.schema.json', import.meta.url);
  const { definitions, ...base } = JSON.parse(await readFile(published, 'utf8')) as Schema & {
    definitions: Schema;
  };
  const named = { $ref: '#/definitions/rules' };
  const schema = {
    ...withRules(base, named),
    $id: 'https://plan-lint.dev/schema/v1/config-with-rules.schema.json',
    definitions: {
      ...mapValues(definitions, (definition) => withRules(definition as Schema, named)),
      rules: {
        title: 'rules with their settings',
        description: 'What is set for single rules, by the name of the rule.',
        type: 'object',
        properties: Object.fromEntries(rules.map((rule) => [rule.rule.id, settingOf(rule)])),
        additionalProperties: { $ref: '#/definitions/ruleSetting' },
      },
    },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

function withRules(schema: Schema, rules: Schema): Schema {
  const properties = schema['properties'] as Schema | undefined;
  if (properties?.['rules'] === undefined) return schema;
  return { ...schema, properties: { ...properties, rules } };
}

/** A severity, a pair of severity and options, or the options with the severity among them. */
function settingOf({ rule, options }: LoadedRule): Schema {
  const severity = { $ref: '#/definitions/severity' };
  const own = options === undefined ? { type: 'object', additionalProperties: false } : { ...options };
  const properties = (options?.['properties'] ?? {}) as Schema;
  return {
    description: `${rule.description}.`,
    anyOf: [
      severity,
      { type: 'array', items: [severity, own], minItems: 1, additionalItems: false },
      { ...own, properties: { severity, ...properties } },
    ],
  };
}

function mapValues(record: Schema, change: (value: unknown) => unknown): Schema {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

import { readFileSync } from 'node:fs';
import type { JsonSchema } from '../src/json-schema.ts';

const INTRODUCTION = new URL('./plan-format.introduction.md', import.meta.url);

/** The page on the plan format: what people need to know, and every field as the schemas describe it. */
export function formatPage(plan: JsonSchema, reflection: JsonSchema): string {
  const entities = Object.entries(definitionsOf(plan)).filter(([, schema]) => objectOf(schema) !== undefined);
  return [
    readFileSync(INTRODUCTION, 'utf8').trimEnd(),
    '## Fields of a plan',
    table(plan, plan),
    ...entities.flatMap(([name, schema]) => [
      `### ${headline(name)}`,
      describe(schema),
      table(objectOf(schema) ?? {}, plan),
    ]),
    '## Fields of a reflection',
    table(reflection, reflection),
    ...Object.entries(definitionsOf(reflection))
      .filter(([name, schema]) => !(name in definitionsOf(plan)) && objectOf(schema) !== undefined)
      .flatMap(([name, schema]) => [
        `### ${headline(name)}`,
        describe(schema),
        table(objectOf(schema) ?? {}, reflection),
      ]),
    '',
  ].join('\n\n');
}

function definitionsOf(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return (schema as { $defs?: Record<string, JsonSchema> }).$defs ?? {};
}

interface Plain {
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: string | number;
  readonly $ref?: string;
}

/** The record among the ways in which an entity may be written. */
function objectOf(schema: JsonSchema): JsonSchema | undefined {
  const { properties, anyOf } = schema as Plain;
  return properties === undefined
    ? anyOf?.find((branch) => (branch as Plain).properties !== undefined)
    : schema;
}

function describe(schema: JsonSchema): string {
  const { description = '', anyOf } = schema as Plain;
  const isShort = anyOf?.some((branch) => (branch as Plain).type === 'string') === true;
  return isShort ? `${description} A bare text may stand for it.` : description;
}

function table(schema: JsonSchema, document: JsonSchema): string {
  const rows = Object.entries((schema as Plain).properties ?? {}).map(([name, field]) => {
    const { description, $ref = '' } = field as Plain;
    const meant = definitionsOf(document)[nameIn($ref)] as Plain | undefined;
    return `| \`${name}\` | ${holds(field)} | ${description ?? meant?.description ?? ''} |`;
  });
  return ['| Field | Holds | What it is |', '| --- | --- | --- |', ...rows].join('\n');
}

/** What a field takes, in words. */
function holds(field: JsonSchema): string {
  const { title, enum: words, const: only, $ref, type, anyOf } = field as Plain;
  if (title !== undefined) return title;
  if (words !== undefined) return words.map((word) => `\`${word}\``).join(', ');
  if (only !== undefined) return `\`${String(only)}\``;
  if ($ref !== undefined) return headline(nameIn($ref)).toLowerCase();
  if (anyOf !== undefined) return [...new Set(anyOf.map(holds))].join(' or ');
  return WORDS[type ?? ''] ?? 'text';
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: '`true` or `false`',
  number: 'a number',
  integer: 'a whole number',
  object: 'a record',
  array: 'a list',
};

/** The entity that a reference points to. */
function nameIn(reference: string): string {
  return reference.split('/').at(-1) ?? '';
}

/** `staffRole` as `Staff role`. */
function headline(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

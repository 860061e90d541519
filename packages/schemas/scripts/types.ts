import type { JsonSchema } from '../src/json-schema.ts';
import { indent } from './indent.ts';

/**
 * TypeScript types for every entity, with the descriptions as comments, so that an editor shows them.
 * They stand in their own file because types inferred by zod could not be exported without spelling them out
 * (`isolatedDeclarations`); the compiler checks them against the zod schemas.
 *
 * @param documents - the published schema of each document, under the name of its type
 */
export function typesFor(documents: Readonly<Record<string, JsonSchema>>): string {
  const types = new Map<string, JsonSchema>();
  for (const [name, schema] of Object.entries(documents)) {
    for (const [entity, definition] of Object.entries(schema.$defs ?? {}))
      types.set(typeName(entity), definition);
    types.set(typeName(name), schema);
  }
  const code = [...types].map(([name, schema]) => declaration(name, schema)).join('\n');
  return indent(code.split('\n')).join('\n');
}

function declaration(name: string, schema: JsonSchema): string {
  return `${comment(schema.description ?? '')}export type ${name} = ${typeOf(schema)};\n`;
}

function typeOf(schema: JsonSchema): string {
  const { $ref, anyOf, const: constant } = schema;
  if ($ref !== undefined) return typeName($ref.slice('#/$defs/'.length));
  if (anyOf !== undefined) return anyOf.map(typeOf).join(' | ');
  if (schema.enum !== undefined) return schema.enum.map((word) => literal(word)).join(' | ');
  if (constant !== undefined) return literal(constant);
  return [schema.type ?? 'object']
    .flat()
    .map((type) => typeOfKind(type, schema))
    .join(' | ');
}

function typeOfKind(type: string, schema: JsonSchema): string {
  if (type === 'array') return listType(schema);
  if (type === 'object') return recordType(schema);
  return type === 'integer' ? 'number' : type;
}

function listType({ items, prefixItems, minItems = 0 }: JsonSchema): string {
  if (prefixItems !== undefined) {
    return `[${prefixItems.map((item, index) => (index < minItems ? typeOf(item) : `(${typeOf(item)} | undefined)?`)).join(', ')}]`;
  }
  const item = typeof items === 'object' ? typeOf(items) : 'unknown';
  return item.includes('|') ? `(${item})[]` : `${item}[]`;
}

function recordType({ properties = {}, required = [], additionalProperties }: JsonSchema): string {
  const fields = Object.entries(properties).map(([name, field]) => {
    const isRequired = required.includes(name);
    return `${comment(field.description ?? '')}${name}${isRequired ? '' : '?'}: ${typeOf(field)}${isRequired ? '' : ' | undefined'};\n`;
  });
  if (typeof additionalProperties === 'object')
    fields.push(`[name: string]: ${extraType(additionalProperties)};\n`);
  return `{\n${fields.join('')}}`;
}

function extraType(schema: JsonSchema): string {
  return Object.keys(schema).length === 0 ? 'unknown' : typeOf(schema);
}

const typeName = (entity: string): string => `${entity.charAt(0).toUpperCase()}${entity.slice(1)}Input`;

const literal = (value: string | number | boolean): string =>
  typeof value === 'string' ? `'${value}'` : String(value);

const comment = (words: string): string => (words === '' ? '' : `/** ${words} */\n`);

import { _, Ajv, type Code, type KeywordCxt, type Name } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import type { JsonSchema } from '../src/json-schema.ts';
import { acceptOnly } from './accept-only.ts';
import { lower, type ByKind, type Lowered } from './lower.ts';

const KINDS: Readonly<Record<string, (data: Name) => Code>> = {
  string: (data) => _`typeof ${data} == "string"`,
  number: (data) => _`typeof ${data} == "number" && isFinite(${data})`,
  boolean: (data) => _`typeof ${data} == "boolean"`,
  array: (data) => _`Array.isArray(${data})`,
};

/**
 * The code of functions that accept or reject documents, as a TypeScript module without imports.
 *
 * @param schemas - the published schema for each exported function, under the name of the function
 */
export function validatorsFor(schemas: Readonly<Record<string, JsonSchema>>): string {
  const ajv = new Ajv({
    code: { source: true, esm: true, lines: true },
    strict: false,
    strictNumbers: true,
    messages: false,
    inlineRefs: false,
    meta: false,
    validateSchema: false,
  });
  ajv.addKeyword({ keyword: 'byKind', schemaType: 'object', code: branchByKind });
  const ids: Record<string, string> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    const lowered = lower(schema);
    ajv.addSchema(lowered);
    ids[name] = lowered.$id ?? name;
  }
  return acceptOnly(standalone(ajv, ids));
}

/** Code for our own keyword: the kind of the value decides which branch it has to satisfy. */
function branchByKind(context: KeywordCxt): void {
  const { gen, data } = context;
  const { otherwise, ...kinds } = context.schema as ByKind;
  const follow = (kind: string, branch: Lowered): void => {
    if (Object.keys(branch).length > 0)
      context.subschema({ keyword: 'byKind', schemaProp: kind }, gen.name('valid'));
  };
  Object.entries(kinds).forEach(([kind, branch], index) => {
    const test = KINDS[kind]?.(data);
    if (test === undefined) throw new Error(`There is no test for ${kind}.`);
    if (index === 0) gen.if(test);
    else gen.elseIf(test);
    follow(kind, branch);
  });
  gen.else();
  follow('otherwise', otherwise ?? {});
  gen.endIf();
}

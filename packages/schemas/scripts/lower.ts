import type { JsonSchema, JsonType } from '../src/json-schema.ts';

/** A schema as it is given to ajv: nothing but what decides, and unions told apart by kind instead of by trial. */
export type Lowered = Omit<
  JsonSchema,
  'anyOf' | 'prefixItems' | 'propertyNames' | 'items' | '$defs' | 'properties'
> & {
  readonly $id?: string;
  readonly $defs?: Readonly<Record<string, Lowered>>;
  readonly byKind?: ByKind;
  readonly properties?: Readonly<Record<string, Lowered>>;
  readonly patternProperties?: Readonly<Record<string, Lowered | boolean>>;
  readonly items?: boolean | Lowered | readonly Lowered[];
  readonly additionalItems?: boolean;
};

/** What a value has to satisfy, by what kind of value it is. */
export type ByKind = Readonly<Partial<Record<JsonType | 'otherwise', Lowered>>>;

const ANYTHING: Lowered = {};

/**
 * Rewrites a published schema so that ajv makes little and quick code of it; it accepts the same documents.
 * Words are left out. `anyOf` becomes `byKind`, since no two branches here share a kind of value. Lists of one
 * entity share a definition, and a definition of a bare kind of value is put where it is used.
 */
export function lower(root: JsonSchema & { readonly $id?: string }): Lowered {
  const defs = new Map<string, Lowered>();

  const define = (name: string, make: () => Lowered): Lowered => {
    if (!defs.has(name)) {
      defs.set(name, ANYTHING);
      defs.set(name, make());
    }
    return { $ref: `#/$defs/${name}` };
  };

  const visit = (schema: JsonSchema): Lowered => {
    const { $ref, anyOf } = schema;
    if ($ref !== undefined) {
      const target = targetOf($ref, root);
      return isBare(target) ? visit(target) : define(nameIn($ref), () => visit(target));
    }
    if (anyOf === undefined) return visitPlain(schema, visit);
    const entity = listedEntity(anyOf);
    return entity === undefined ? union(anyOf) : define(`${entity}List`, () => union(anyOf));
  };

  const union = (branches: readonly JsonSchema[]): Lowered => {
    // Entities and records come last: their own code looks at the kind of the value anyway.
    const sorted = [...branches].sort((one, other) => weigh(one, root) - weigh(other, root));
    const last = sorted.pop();
    const byKind: Partial<Record<JsonType | 'otherwise', Lowered>> = {};
    for (const branch of sorted) {
      for (const kind of kindsOf(branch, root)) byKind[kind] = withoutType(visit(branch));
    }
    const kinds = branches.flatMap((branch) => kindsOf(branch, root));
    if (last === undefined || new Set(kinds).size < kinds.length)
      throw new Error('Two branches take the same kind.');
    return { byKind: { ...byKind, otherwise: visit(last) } };
  };

  const lowered = visit({ ...root, $defs: {} });
  return {
    ...(root.$id === undefined ? {} : { $id: root.$id }),
    ...lowered,
    $defs: Object.fromEntries(defs),
  };
}

function visitPlain(schema: JsonSchema, visit: (schema: JsonSchema) => Lowered): Lowered {
  const { type, minimum, maximum, minItems, maxItems, required, properties } = schema;
  const out: Record<string, unknown> = { minimum, maximum, minItems, maxItems, required };
  out[schema.enum ? 'enum' : schema.const === undefined ? 'type' : 'const'] =
    schema.enum ?? schema.const ?? type;
  if (properties && Object.keys(properties).length > 0) {
    out['properties'] = Object.fromEntries(
      Object.entries(properties).map(([name, field]) => [name, visit(field)]),
    );
  }
  Object.assign(out, extraFields(schema, visit), itemsOf(schema, visit));
  return Object.fromEntries(Object.entries(out).filter(([, value]) => value !== undefined));
}

function extraFields(
  { additionalProperties, propertyNames }: JsonSchema,
  visit: (schema: JsonSchema) => Lowered,
): Lowered {
  if (typeof additionalProperties !== 'object')
    return additionalProperties === false ? { additionalProperties } : {};
  if (Object.keys(additionalProperties).length === 0) return {};
  const extra = visit(additionalProperties);
  const pattern = propertyNames?.pattern;
  if (pattern === undefined)
    throw new Error('Entries need a pattern for their names, so that __proto__ is refused.');
  return { patternProperties: { [pattern]: extra }, additionalProperties: false };
}

function itemsOf({ prefixItems, items }: JsonSchema, visit: (schema: JsonSchema) => Lowered): Lowered {
  if (prefixItems !== undefined) return { items: prefixItems.map(visit), additionalItems: items !== false };
  return typeof items === 'object' ? { items: visit(items) } : {};
}

/** The name of the entity, where a union is "one of these or a list of them". */
function listedEntity([one, list, ...more]: readonly JsonSchema[]): string | undefined {
  const items = list?.items;
  if (one?.$ref === undefined || more.length > 0 || typeof items !== 'object' || items.$ref !== one.$ref)
    return undefined;
  return nameIn(one.$ref);
}

function kindsOf(schema: JsonSchema, root: JsonSchema): readonly JsonType[] {
  if (schema.$ref !== undefined) return kindsOf(targetOf(schema.$ref, root), root);
  if (schema.anyOf !== undefined) return schema.anyOf.flatMap((branch) => kindsOf(branch, root));
  if (schema.type === undefined) throw new Error('A branch of a union names no type.');
  return [schema.type].flat();
}

function weigh(schema: JsonSchema, root: JsonSchema): number {
  const target = schema.$ref === undefined ? schema : targetOf(schema.$ref, root);
  return target.anyOf !== undefined ? 2 : target.type === 'object' ? 1 : 0;
}

function isBare({ anyOf, properties, items, prefixItems, additionalProperties }: JsonSchema): boolean {
  return [anyOf, properties, items, prefixItems, additionalProperties].every((part) => part === undefined);
}

function withoutType(schema: Lowered): Lowered {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== 'type'));
}

const nameIn = (ref: string): string => ref.slice('#/$defs/'.length);

function targetOf(ref: string, root: JsonSchema): JsonSchema {
  const target = root.$defs?.[nameIn(ref)];
  if (target === undefined) throw new Error(`${ref} leads nowhere.`);
  return target;
}

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { JsonSchema, JsonType, Shape } from '../src/explain.ts';
import { baselineSchema, configSchema, planSchema, reflectionSchema, reportSchema } from '../src/validate.ts';

export type DocumentName = 'plan' | 'reflection' | 'config' | 'report' | 'baseline';

export const documentNames: readonly DocumentName[] = ['plan', 'reflection', 'config', 'report', 'baseline'];

/** Those that people write, whose mistakes are explained. */
export const writtenNames = ['plan', 'reflection', 'config'] as const;

/** The published schema of every document, by name. */
export const published: Readonly<Record<DocumentName, JsonSchema>> = {
  plan: planSchema(),
  reflection: reflectionSchema(),
  config: configSchema(),
  report: reportSchema(),
  baseline: baselineSchema(),
};

const exampleFiles = {
  plan: 'larkfield.plan.yaml',
  reflection: 'larkfield.reflection.yaml',
  config: 'plan-lint.config.yaml',
  report: 'larkfield.report.yaml',
  baseline: 'larkfield.baseline.yaml',
} as const;

/** A document that shows every field once, as somebody would write it. */
export function example(name: DocumentName): unknown {
  return parse(readFileSync(new URL(`fixtures/${exampleFiles[name]}`, import.meta.url), 'utf8'));
}

/** The JSON that is committed for a document, as `plan.schema.json` or `draft-07/plan.schema.json`. */
export function committed(path: string): object {
  return JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')) as object;
}

const AWKWARD_NAMES = ['__proto__', 'constructor', 'toString', 'then', 'hasOwnProperty', ''];

const anyName = fc.oneof(
  fc.constantFrom(...AWKWARD_NAMES, 'Goals', 'goal', 'quick_win', 'owner', 'onwer'),
  fc.string(),
);

const freeName = fc.string().filter((name) => name !== '__proto__');

const scalar = fc.oneof(
  fc.string(),
  fc.constantFrom('green', 'amber', 'forum', 'lead', 'off', 'plan', 'true', '1'),
  fc.double(),
  fc.integer(),
  fc.boolean(),
);

/** Any data that could be read from a file; blanks are not in it, since a reader drops them. */
export const anything: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  node: fc.oneof({ maxDepth: 3, withCrossShrink: true }, scalar, tie('list'), tie('map')),
  list: fc.array(tie('node'), { maxLength: 3 }),
  map: fc.array(fc.tuple(anyName, tie('node')), { maxLength: 3 }).map(fromEntries),
})).node;

/** Documents that follow a schema. */
export function following(root: JsonSchema): fc.Arbitrary<unknown> {
  const definitions = new Map<string, fc.Arbitrary<unknown>>();
  const follow = (schema: JsonSchema): fc.Arbitrary<unknown> => {
    const { $ref, anyOf, const: constant, enum: words } = schema;
    if ($ref !== undefined) return define($ref);
    if (anyOf !== undefined) return fc.oneof(...anyOf.map(follow));
    if (words !== undefined) return fc.constantFrom(...words);
    if (constant !== undefined) return fc.constant(constant);
    return fc.oneof(...[schema.type ?? 'string'].flat().map((type) => ofType[type](schema)));
  };
  const define = (ref: string): fc.Arbitrary<unknown> => {
    const known = definitions.get(ref);
    if (known !== undefined) return known;
    const made = follow(root.$defs?.[ref.slice('#/$defs/'.length)] ?? {});
    definitions.set(ref, made);
    return made;
  };
  const ofType: Record<JsonType, (schema: JsonSchema) => fc.Arbitrary<unknown>> = {
    string: () => fc.string({ maxLength: 6 }),
    boolean: () => fc.boolean(),
    number: () => fc.double({ noNaN: true, noDefaultInfinity: true }),
    integer: ({ minimum = -9, maximum = 9 }) =>
      fc.integer({ min: minimum, max: Math.min(maximum, 2 ** 31 - 1) }),
    array: ({ items, prefixItems, minItems = 0 }) =>
      prefixItems
        ? fc
            .tuple(...prefixItems.map(follow), fc.integer({ min: minItems, max: prefixItems.length }))
            .map(cut)
        : fc.array(typeof items === 'object' ? follow(items) : anything, { maxLength: 2 }),
    object: ({ properties = {}, required = [], additionalProperties: others }) => {
      const optional = Object.keys(properties).filter((name) => !required.includes(name));
      const known = fc
        .subarray(optional, {
          minLength: Math.min(2, optional.length),
          maxLength: Math.min(7, optional.length),
        })
        .chain((names) =>
          fc.tuple(
            ...[...required, ...names].map((name) =>
              fc.tuple(fc.constant(name), follow(properties[name] ?? {})),
            ),
          ),
        );
      const extra =
        typeof others === 'object'
          ? fc.array(fc.tuple(freeName, Object.keys(others).length ? follow(others) : anything), {
              maxLength: 3,
            })
          : fc.constant([]);
      return fc.tuple(known, extra).map(([own, more]) => fromEntries([...more, ...own]));
    },
  };
  return follow(root);
}

/** Documents that nearly follow a schema: a few changes were made at random places. */
export function nearlyFollowing(schema: JsonSchema): fc.Arbitrary<unknown> {
  const change = fc.record({ where: fc.nat(), how: fc.nat(), name: anyName, value: anything });
  return fc
    .tuple(following(schema), fc.array(change, { maxLength: 3 }))
    .map(([document, changes]) => changes.reduce<unknown>(changed, document));
}

interface Change {
  readonly where: number;
  readonly how: number;
  readonly name: string;
  readonly value: unknown;
}

/** The document with one node changed: taken out, put in a list, replaced, or given a field more or another name. */
function changed(document: unknown, { where, how, name, value }: Change): unknown {
  const spots = spotsIn(document);
  return withSpot(document, spots[where % spots.length], (node) => {
    if (how % 4 === 0) return node === document ? value : undefined;
    if (how % 4 === 1) return [node, value];
    if (how % 4 === 2 || !isMap(node)) return value;
    const [first, ...others] = Object.entries(node);
    return fromEntries([...others, [name, how % 8 < 4 || first === undefined ? value : first[1]]]);
  });
}

const REPLACEMENTS: readonly unknown[] = [
  'text',
  'green',
  7,
  NaN,
  true,
  [],
  {},
  ['text'],
  [{}],
  [['text']],
  { 'no such': 1 },
];

/** The document with each of its nodes in turn replaced by each kind of value, and with a field more. */
export function* everySmallChange(document: unknown): Generator {
  for (const spot of spotsIn(document)) {
    for (const value of REPLACEMENTS) yield withSpot(document, spot, () => value);
    if (isMap(spot.value))
      yield withSpot(document, spot, (map) => fromEntries([...Object.entries(map as object), ['goal', 1]]));
  }
}

interface Spot {
  readonly value: unknown;
  readonly path: readonly string[];
}

/** A copy with the node at one spot changed; nodes that become undefined are left out. */
function withSpot(document: unknown, spot: Spot | undefined, change: (node: unknown) => unknown): unknown {
  const rebuild = (node: unknown, [step, ...rest]: readonly string[]): unknown => {
    if (step === undefined) return change(node);
    const entries = Object.entries(node as object).map(
      ([key, value]: [string, unknown]): [string, unknown] => [
        key,
        key === step ? rebuild(value, rest) : value,
      ],
    );
    const kept = entries.filter(([, value]) => value !== undefined);
    return Array.isArray(node) ? kept.map(([, value]) => value) : fromEntries(kept);
  };
  return rebuild(document, spot?.path ?? []);
}

function spotsIn(value: unknown, path: readonly string[] = []): Spot[] {
  const children = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [{ value, path }, ...children.flatMap(([key, child]) => spotsIn(child, [...path, key]))];
}

function cut(parts: unknown[]): unknown[] {
  return parts.slice(0, Number(parts.at(-1)));
}

export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A record without a prototype, as the reader makes them; `__proto__` is a name like any other. */
export function fromEntries(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const map = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of entries) map[key] = value;
  return map;
}

/** The tree of a document. */
export function shapeOf(value: unknown): Shape {
  if (Array.isArray(value)) return { kind: 'list', items: value.map(shapeOf), value };
  if (isMap(value)) {
    return {
      kind: 'map',
      fields: new Map(Object.entries(value).map(([key, field]) => [key, shapeOf(field)])),
      value,
    };
  }
  if (typeof value === 'number') return { kind: 'number', value };
  return typeof value === 'boolean' ? { kind: 'boolean', value } : { kind: 'text', value };
}

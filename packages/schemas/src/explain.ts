import { branchesOf, targetOf } from './branches.ts';
import type { Properties } from './fields-at.ts';
import type { JsonSchema, JsonType } from './json-schema.ts';
import { foldWord, isSlipOf, nearest } from './nearest.ts';
import { meantBy } from './synonyms.ts';

export { fieldsAt, sectionWith } from './fields-at.ts';
export { isSlipOf, nearest };
export type { JsonSchema, JsonType };

/** A document tree, as far as its shape is concerned; what is blank is not in it. The nodes of a reader fit. */
export type Shape =
  | { readonly kind: 'map'; readonly fields: ReadonlyMap<string, Shape>; readonly value: unknown }
  | { readonly kind: 'list'; readonly items: readonly Shape[]; readonly value: unknown }
  | { readonly kind: 'text' | 'number' | 'boolean'; readonly value: unknown };

/** One thing that is wrong with the shape of a document. */
export interface Problem {
  /** `needsQuotes`: a number or true or false stands where text belongs. */
  readonly code: 'unknownKey' | 'wrongKind' | 'wrongValue' | 'missing' | 'needsQuotes';
  /** The node that is wrong; for `unknownKey` and `missing` the map. */
  readonly at: Shape;
  /** The field, for `unknownKey` and `missing`. */
  readonly key?: string;
  /** What would be right, in words for people: "text", "a list of goals", "one of: green, yellow, red". */
  readonly expected: string;
  /** The known field or word that was probably meant. */
  readonly nearest?: string;
  /** Whether `nearest` is certain: a slip of the pen, and what stands there fits. */
  readonly isSlip?: true;
  /** The field of the same record under which it belongs, for an `unknownKey` that stands one level too high. */
  readonly under?: string;
}

/** What was meant by a field that stands one level too high. */
type Misplaced = Required<Pick<Problem, 'nearest' | 'under'>>;

type MapShape = Extract<Shape, { kind: 'map' }>;
type ListShape = Extract<Shape, { kind: 'list' }>;

/** So many guesses at what was meant are made for one document; a file with more slips has other worries. */
const MOST_GUESSES = 1_000;

const KIND_OF: Readonly<Record<JsonType, Shape['kind']>> = {
  object: 'map',
  array: 'list',
  string: 'text',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
};

const WORDS_FOR: Readonly<Record<JsonType, string>> = {
  object: 'a record',
  array: 'a list',
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
};

/**
 * Walks a schema beside a document and says what is wrong with its shape: each problem once, at the smallest place,
 * and nothing about what lies under a part that is wrong as a whole. It is empty exactly if the schema accepts the
 * document. Takes time in proportion to the document; the depth of the document must be bounded by the caller.
 *
 * @param schema - a schema of the kind that this package publishes
 */
export function explain(schema: JsonSchema, shape: Shape): Problem[] {
  const explanation = new Explanation(schema);
  explanation.visit(schema, shape);
  return explanation.problems;
}

class Explanation {
  readonly problems: Problem[] = [];
  readonly #root: JsonSchema;
  readonly #misplaced = new Map<Properties, ReadonlyMap<string, Misplaced>>();
  #guesses = 0;

  constructor(root: JsonSchema) {
    this.#root = root;
  }

  visit(schema: JsonSchema, shape: Shape): void {
    const branches = this.#branches(schema);
    const fitting = branches.filter((branch) => takes(branch, shape.kind));
    const [branch] = fitting;
    if (branch === undefined) this.#wrongKind(schema, branches, shape);
    else if (shape.kind === 'map') this.#visitMap(branch, shape);
    else if (shape.kind === 'list') this.#visitList(branch, shape);
    else if (!fitting.some((one) => accepts(one, shape.value))) this.#wrongValue(branch, branches, shape);
  }

  #visitMap(schema: JsonSchema, map: MapShape): void {
    const unknown: string[] = [];
    for (const [key, field] of map.fields) {
      const known = fieldOf(schema, key);
      if (known === false) unknown.push(key);
      else if (known !== true) this.visit(known, field);
    }
    if (unknown.length > 0) this.#unknownKeys(map, unknown, schema.properties ?? {});
    this.#missing(schema, map);
  }

  #missing({ properties, required = [] }: JsonSchema, map: MapShape): void {
    for (const key of required) {
      if (map.fields.has(key)) continue;
      this.problems.push({
        code: 'missing',
        at: map,
        key,
        expected: this.#wordsFor(properties?.[key] ?? {}),
      });
    }
  }

  #visitList(schema: JsonSchema, list: ListShape): void {
    const { prefixItems = [], items, minItems = 0 } = schema;
    list.items.forEach((item, index) => {
      const expected = prefixItems[index] ?? items;
      if (expected === false) this.problems.push({ code: 'wrongKind', at: item, expected: 'nothing more' });
      else if (typeof expected === 'object') this.visit(expected, item);
    });
    if (list.items.length >= minItems) return;
    const expected = prefixItems.slice(0, minItems).map((item) => this.#wordsFor(item));
    this.problems.push({
      code: 'wrongValue',
      at: list,
      expected: `a list that begins with ${expected.join(', ')}`,
    });
  }

  #unknownKeys(map: MapShape, keys: readonly string[], known: Properties): void {
    const misplaced = this.#fieldsOfSections(known);
    const unused = Object.keys(known).filter((name) => !map.fields.has(name));
    const expected = unused.length === 0 ? 'no other field' : `one of: ${unused.join(', ')}`;
    for (const key of keys) {
      const guess = misplaced.get(foldWord(key)) ?? this.#guess(key, unused);
      const isSlip = this.#isSlip(key, guess.nearest, map, known);
      this.problems.push({ code: 'unknownKey', at: map, key, expected, ...guess, ...(isSlip && { isSlip }) });
    }
  }

  /** Whether a field can only be meant for a known one, by its name and by what it holds. */
  #isSlip(key: string, meant: string | undefined, { fields }: MapShape, known: Properties): boolean {
    const schema = meant === undefined ? undefined : known[meant];
    const value = fields.get(key);
    if (meant === undefined || schema === undefined || value === undefined) return false;
    const fits = this.#branches(schema).some((branch) => takes(branch, value.kind));
    return fits && isSlipOf(key, meant, Object.keys(known));
  }

  #wrongKind(schema: JsonSchema, branches: readonly JsonSchema[], at: Shape): void {
    const code = needsQuotes(branches, at) ? 'needsQuotes' : 'wrongKind';
    this.problems.push({ code, at, expected: this.#wordsFor(schema) });
  }

  #wrongValue(branch: JsonSchema, branches: readonly JsonSchema[], at: Shape): void {
    const code = needsQuotes(branches, at) ? 'needsQuotes' : 'wrongValue';
    const words = wordsOf(branch);
    const guess = at.kind === 'text' ? this.#guess(String(at.value), words) : {};
    const isSlip = guess.nearest !== undefined && isSlipOf(String(at.value), guess.nearest, words);
    this.problems.push({ code, at, expected: this.#wordsFor(branch), ...guess, ...(isSlip && { isSlip }) });
  }

  #guess(word: string, candidates: readonly string[]): { nearest?: string } {
    this.#guesses += 1;
    const near = this.#guesses > MOST_GUESSES ? undefined : nearest(word, candidates);
    const meant =
      near !== undefined && foldWord(word) === foldWord(near) ? near : (meantBy(word, candidates) ?? near);
    return meant === undefined ? {} : { nearest: meant };
  }

  /** Fields of a section, as `obstacles` is of `reality`, that may stand beside it instead of in it, by folded name. */
  #fieldsOfSections(known: Properties): ReadonlyMap<string, Misplaced> {
    const before = this.#misplaced.get(known);
    if (before !== undefined) return before;
    const fields = new Map<string, Misplaced>();
    for (const [under, schema] of Object.entries(known)) {
      const branches = this.#branches(schema);
      if (branches.some((branch) => takes(branch, 'list'))) continue;
      const names = branches.flatMap(({ properties = {} }) => Object.keys(properties));
      for (const nearest of names) fields.set(foldWord(nearest), { nearest, under });
    }
    for (const name of Object.keys(known)) fields.delete(foldWord(name));
    this.#misplaced.set(known, fields);
    return fields;
  }

  #branches(schema: JsonSchema): readonly JsonSchema[] {
    return branchesOf(schema, this.#root);
  }

  #wordsFor(schema: JsonSchema): string {
    if (schema.title !== undefined) return schema.title;
    if (schema.$ref !== undefined) return this.#wordsFor(targetOf(schema.$ref, this.#root));
    if (schema.anyOf !== undefined) return schema.anyOf.map((branch) => this.#wordsFor(branch)).join(' or ');
    const words = wordsOf(schema);
    if (words.length > 0) return words.length === 1 ? words.join() : `one of: ${words.join(', ')}`;
    return (
      kindsOf(schema)
        .map((type) => WORDS_FOR[type])
        .join(' or ') || 'anything'
    );
  }
}

const kindsOf = ({ type = [] }: JsonSchema): readonly JsonType[] => [type].flat();

const wordsOf = (schema: JsonSchema): readonly string[] =>
  schema.enum ?? (schema.const === undefined ? [] : [String(schema.const)]);

function takes(branch: JsonSchema, kind: Shape['kind']): boolean {
  return branch.type === undefined || kindsOf(branch).some((type) => KIND_OF[type] === kind);
}

function accepts(branch: JsonSchema, value: unknown): boolean {
  if (branch.enum !== undefined) return typeof value === 'string' && branch.enum.includes(value);
  if (branch.const !== undefined) return value === branch.const;
  return branch.type === undefined || typeof value !== 'number' || acceptsNumber(branch, value);
}

function acceptsNumber(branch: JsonSchema, value: number): boolean {
  const { minimum = -Infinity, maximum = Infinity } = branch;
  const isWhole = Number.isInteger(value) || !kindsOf(branch).includes('integer');
  return Number.isFinite(value) && isWhole && value >= minimum && value <= maximum;
}

function needsQuotes(branches: readonly JsonSchema[], { kind, value }: Shape): boolean {
  if (kind !== 'number' && kind !== 'boolean') return false;
  return branches.some((branch) => kindsOf(branch).includes('string') && accepts(branch, String(value)));
}

/** What a record says about one of its fields; false where it must not have it, true where anything will do. */
function fieldOf(
  { properties, additionalProperties = true, propertyNames }: JsonSchema,
  key: string,
): JsonSchema | boolean {
  const own = properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined;
  if (own !== undefined) return own;
  const isRefused = propertyNames?.pattern !== undefined && !new RegExp(propertyNames.pattern, 'u').test(key);
  return isRefused ? false : additionalProperties;
}

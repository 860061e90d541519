import { pointerTo } from '../source/location.ts';
import type { Node } from '../source/node.ts';
import { stepsTo } from '../source/node.ts';
import type { Broken, Document } from './document.ts';

/** The same as plain data: each of the three maps as a list. */
export interface BrokenFieldsData {
  readonly own: FieldsByPart;
  readonly inSection: FieldsByPart;
  readonly inItem: FieldsByPart;
}

type FieldsByPart = readonly (readonly [part: string, fields: readonly string[]])[];

/**
 * The broken fields of a document, looked up by the pointer of the part that a finding is about. A file may have as many
 * broken fields as findings, so neither is searched for the other; and nothing of the document is kept.
 */
export class BrokenFields {
  /** By the record or list that they stand in. */
  readonly #own: Map<string, Set<string>>;
  /** By every part that they are a field of, or a field of one of its sections: what is in no list of the part. */
  readonly #inSection: Map<string, Set<string>>;
  /** As `list.field`, by every part that holds the list. */
  readonly #inItem: Map<string, Set<string>>;

  private constructor(broken: readonly Broken[], { own, inSection, inItem }: BrokenFieldsData = NO_DATA) {
    this.#own = mapOf(own);
    this.#inSection = mapOf(inSection);
    this.#inItem = mapOf(inItem);
    for (const { within, field } of broken) this.#add(within, field);
  }

  static readonly #known = new WeakMap<readonly Broken[], BrokenFields>();

  /** Those of a document, put in order when first asked for; `undefined` where nothing is broken. */
  static of({ broken }: Document): BrokenFields | undefined {
    if (broken.length === 0) return undefined;
    let fields = BrokenFields.#known.get(broken);
    if (fields === undefined) BrokenFields.#known.set(broken, (fields = new BrokenFields(broken)));
    return fields;
  }

  /** Those that {@link data} gave. */
  static from(data: BrokenFieldsData): BrokenFields {
    return new BrokenFields([], data);
  }

  data(): BrokenFieldsData {
    return { own: dataOf(this.#own), inSection: dataOf(this.#inSection), inItem: dataOf(this.#inItem) };
  }

  /** Whether a field of a part itself is broken. */
  has(part: string, field: string): boolean {
    return this.#own.get(part)?.has(field) === true;
  }

  /** Whether any of these fields is broken, in whatever part. */
  hasAny(fields: readonly string[]): boolean {
    return firstIn(this.#inAnything(), fields) !== undefined;
  }

  /**
   * The broken field that a finding only calls missing, if any: one of `missing` in the part, in one of its sections, in
   * what the part stands under, or, for `list.field`, in an item of one of its lists.
   */
  among(missing: readonly string[], part: string): string | undefined {
    for (let above: string | undefined = part; above !== undefined; above = partAround(above)) {
      const field = firstIn(this.#own.get(above), missing);
      if (field !== undefined) return field;
    }
    const inItem = firstIn(this.#inItem.get(part), missing);
    return firstIn(this.#inSection.get(part), missing) ?? inItem?.slice(inItem.indexOf('.') + 1);
  }

  #add(within: Node, field: string): void {
    let part = pointerTo(stepsTo(within));
    add(this.#own, part, field);
    const list = within.parent?.kind === 'list' ? within.parent : within;
    let isInSection = true;
    for (let above: Node | undefined = within; above !== undefined; above = above.parent) {
      if (isInSection) add(this.#inSection, part, field);
      if (above.parent?.kind === 'list') isInSection = false;
      add(this.#inItem, part, `${String(list.key)}.${field}`);
      part = partAround(part) ?? '';
    }
  }

  #inAnything(): ReadonlySet<string> {
    return new Set([...this.#own.values()].flatMap((fields) => [...fields]));
  }
}

const NO_DATA: BrokenFieldsData = { own: [], inSection: [], inItem: [] };

function mapOf(data: FieldsByPart): Map<string, Set<string>> {
  return new Map(data.map(([part, fields]) => [part, new Set(fields)]));
}

function dataOf(map: ReadonlyMap<string, ReadonlySet<string>>): FieldsByPart {
  return [...map].map(([part, fields]) => [part, [...fields]]);
}

/** The pointer of what a part stands in; `undefined` for the whole. */
function partAround(part: string): string | undefined {
  return part === '' ? undefined : part.slice(0, part.lastIndexOf('/'));
}

function add(fields: Map<string, Set<string>>, part: string, field: string): void {
  const known = fields.get(part);
  if (known === undefined) fields.set(part, new Set([field]));
  else known.add(field);
}

function firstIn(fields: ReadonlySet<string> | undefined, names: readonly string[]): string | undefined {
  return fields === undefined ? undefined : names.find((name) => fields.has(name));
}

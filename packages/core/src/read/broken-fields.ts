import type { Broken, Document } from '../model/document.ts';
import type { Node } from '../source/node.ts';

/**
 * The broken fields of a document, looked up from the part that a finding is about. A file may have as many broken fields
 * as findings, so neither is searched for the other.
 */
export class BrokenFields {
  /** By the record or list that they stand in. */
  readonly #own = new Map<Node, Set<string>>();
  /** By every part that they are a field of, or a field of one of its sections: what is in no list of the part. */
  readonly #inSection = new Map<Node, Set<string>>();
  /** As `list.field`, by every part that holds the list. */
  readonly #inItem = new Map<Node, Set<string>>();

  private constructor(broken: readonly Broken[]) {
    for (const { within, field } of broken) this.#add(within, field);
  }

  static readonly #known = new WeakMap<readonly Broken[], BrokenFields>();

  /** Those of a document, put in order when first asked for. */
  static of({ broken }: Document): BrokenFields {
    let fields = BrokenFields.#known.get(broken);
    if (fields === undefined) BrokenFields.#known.set(broken, (fields = new BrokenFields(broken)));
    return fields;
  }

  /** Whether a field of a part itself is broken. */
  has(part: Node, field: string): boolean {
    return this.#own.get(part)?.has(field) === true;
  }

  /**
   * The broken field that a finding only calls missing, if any: one of `missing` in the part, in one of its sections, in
   * what the part stands under, or, for `list.field`, in an item of one of its lists.
   */
  among(missing: readonly string[], part: Node): string | undefined {
    if (this.#own.size === 0) return undefined;
    for (let above: Node | undefined = part; above !== undefined; above = above.parent) {
      const field = firstIn(this.#own.get(above), missing);
      if (field !== undefined) return field;
    }
    const inItem = firstIn(this.#inItem.get(part), missing);
    return firstIn(this.#inSection.get(part), missing) ?? inItem?.slice(inItem.indexOf('.') + 1);
  }

  #add(within: Node, field: string): void {
    add(this.#own, within, field);
    const list = within.parent?.kind === 'list' ? within.parent : within;
    let isInSection = true;
    for (let above: Node | undefined = within; above !== undefined; above = above.parent) {
      if (isInSection) add(this.#inSection, above, field);
      if (above.parent?.kind === 'list') isInSection = false;
      add(this.#inItem, above, `${String(list.key)}.${field}`);
    }
  }
}

function add(fields: Map<Node, Set<string>>, part: Node, field: string): void {
  const known = fields.get(part);
  if (known === undefined) fields.set(part, new Set([field]));
  else known.add(field);
}

function firstIn(fields: ReadonlySet<string> | undefined, names: readonly string[]): string | undefined {
  return fields === undefined ? undefined : names.find((name) => fields.has(name));
}

import { parseAmount } from '../model/amount.ts';
import type { Amount } from '../model/amount.ts';
import { parseWhen } from '../model/when.ts';
import type { When, WhenContext } from '../model/when.ts';
import type { Node } from '../source/node.ts';
import type { Problem } from '../model/document.ts';

/** What reading a model needs to know and gathers on the way. */
export interface Reading {
  readonly file: string;
  readonly dates: WhenContext;
  /** Dates that look like dates and are none. */
  readonly problems: Problem[];
}

/**
 * The fields of one record, read as what the model wants. A bare text is the record's one obvious field, one item is a
 * list of one, blank text is absent. The shape has been checked before: anything unexpected is absent too.
 */
export class Fields {
  readonly node: Node;
  readonly #short: string;
  readonly #reading: Reading;

  constructor(node: Node, short: string, reading: Reading) {
    this.node = node;
    this.#short = short;
    this.#reading = reading;
  }

  get(field: string): Node | undefined {
    if (this.node.kind === 'map') return this.node.fields.get(field);
    return field === this.#short ? this.node : undefined;
  }

  text(field: string): string | undefined {
    const node = this.get(field);
    return node === undefined ? undefined : textOf(node);
  }

  /** A closed set of words, which the schema has checked. */
  word<W extends string>(field: string): W | undefined {
    return this.text(field) as W | undefined;
  }

  texts(field: string): readonly string[] {
    const node = this.get(field);
    if (node === undefined) return NONE;
    const texts: string[] = [];
    for (const item of node.kind === 'list' ? node.items : [node]) {
      const text = textOf(item);
      if (text !== undefined) texts.push(text);
    }
    return texts;
  }

  flag(field: string): boolean {
    return this.get(field)?.value === true;
  }

  amount(field: string): Amount | undefined {
    const node = this.get(field);
    if (node === undefined) return undefined;
    if (typeof node.value === 'number') return parseAmount(node.value);
    const text = textOf(node);
    return text === undefined ? undefined : parseAmount(text);
  }

  when(field: string): When | undefined {
    const node = this.get(field);
    const text = node === undefined ? undefined : textOf(node);
    if (node === undefined || text === undefined) return undefined;
    const when = parseWhen(text, this.#reading.dates);
    if (when.kind === 'impossible' || when.kind === 'ambiguous') {
      const args = { found: text };
      this.#reading.problems.push({ rule: 'schema', id: `${when.kind}Date`, args, node, span: node });
    }
    return when;
  }

  /** Every record of a list field. `short` names the field that a bare text stands for. */
  each<T>(field: string, short: string, make: (fields: Fields) => T): readonly T[] {
    const node = this.get(field);
    if (node === undefined) return NONE;
    const items = node.kind === 'list' ? node.items : [node];
    return items.map((item) => make(new Fields(item, short, this.#reading)));
  }

  /** One record. */
  one<T>(field: string, short: string, make: (fields: Fields) => T): T | undefined {
    const node = this.get(field);
    return node === undefined ? undefined : make(new Fields(node, short, this.#reading));
  }
}

const NONE: readonly never[] = [];

function textOf(node: Node): string | undefined {
  if (node.kind !== 'text') return undefined;
  const text = String(node.value).trim();
  return text === '' ? undefined : text;
}

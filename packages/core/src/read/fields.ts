import { parseAmount } from '../model/amount.ts';
import type { Amount } from '../model/amount.ts';
import { cleanText, plainText } from '../model/plain-text.ts';
import { parseWhen } from '../model/when.ts';
import type { When, WhenContext } from '../model/when.ts';
import type { Node } from '../source/node.ts';
import type { Problem } from '../model/document.ts';
import { repeatedItems } from './repeated-items.ts';

/** What reading a model needs to know and gathers on the way. */
export interface Reading {
  readonly file: string;
  readonly dates: WhenContext;
  /** Dates that look like dates and are none, and what stands twice in a list. */
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

  /** One of certain words. */
  word<W extends string>(field: string, words: readonly W[]): W | undefined {
    const text = this.text(field);
    return words.find((word) => word === text);
  }

  texts(field: string): readonly string[] {
    const node = this.get(field);
    if (node === undefined) return NONE;
    const texts: string[] = [];
    if (node.kind === 'list' && node.items.length > 1) this.#reading.problems.push(...repeatedItems(node));
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
    const text = textOf(node, cleanText);
    return text === undefined ? undefined : parseAmount(text);
  }

  when(field: string): When | undefined {
    const node = this.get(field);
    const text = node === undefined ? undefined : textOf(node, cleanText);
    if (node === undefined || text === undefined) return undefined;
    const when = parseWhen(text, this.#reading.dates);
    if (when.kind === 'impossible' || when.kind === 'ambiguous') {
      const args = { found: text };
      this.#reading.problems.push({ rule: 'schema', id: `${when.kind}Date`, args, node, span: node });
    }
    return when;
  }

  /** The texts of a field under names of the author's choice. */
  entries(field: string): ReadonlyMap<string, string> {
    const node = this.get(field);
    const entries = new Map<string, string>();
    if (node?.kind !== 'map') return entries;
    for (const [name, entry] of node.fields) {
      const text = textOf(entry);
      if (text !== undefined) entries.set(name, text);
    }
    return entries;
  }

  /** Every record of a list field. `short` names the field that a bare text stands for. */
  each<T>(field: string, short: string, make: (fields: Fields) => T): readonly T[] {
    const node = this.get(field);
    if (node === undefined) return NONE;
    const items = node.kind === 'list' ? node.items : [node];
    if (field === 'values' && node.kind === 'list') this.#reading.problems.push(...repeatedItems(node));
    // A row left blank in a form is no row.
    return items.filter(isFilled).map((item) => make(new Fields(item, short, this.#reading)));
  }

  /** One record. */
  one<T>(field: string, short: string, make: (fields: Fields) => T): T | undefined {
    const node = this.get(field);
    return node === undefined || !isFilled(node) ? undefined : make(new Fields(node, short, this.#reading));
  }
}

const NONE: readonly never[] = [];

/** @param clean - what of it is read: a date or an amount may begin like the item of a list */
function textOf(node: Node, clean: (text: string) => string = plainText): string | undefined {
  if (node.kind !== 'text') return undefined;
  const text = clean(String(node.value));
  return text === '' ? undefined : text;
}

function isFilled(node: Node): boolean {
  return node.kind === 'map' ? node.fields.size > 0 : node.kind !== 'text' || textOf(node) !== undefined;
}

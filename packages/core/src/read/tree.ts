import { cut } from '../source/cut.ts';
import type { ListNode, MapNode, Node, ScalarNode, Span } from '../source/node.ts';
import type { Source } from '../source/source.ts';
import type { Broken, Problem } from '../model/document.ts';
import type { Limits } from './limits.ts';

/** Where a new node hangs. */
export interface Under {
  readonly parent: MapNode | ListNode | undefined;
  readonly key: string | number;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly depth: number;
}

/** The place of the top of a document. */
export const TOP: Under = { parent: undefined, key: '', keyStart: 0, keyEnd: 0, depth: 0 };

/** Thrown inside a reader when nothing can be made of a text; {@link TreeBuilder.build} ends there. */
class Unreadable extends Error {}

/** Plain data without a prototype of any use: no field name means more than another. Faster than an object without any. */
class Bare {
  [field: string]: unknown;
  static {
    Object.setPrototypeOf(Bare.prototype, null);
    Reflect.deleteProperty(Bare.prototype, 'constructor');
  }
}

/** Builds the document tree for any format, notes what is wrong, and counts what it costs. */
export class TreeBuilder {
  readonly source: Source;
  readonly problems: Problem[] = [];
  /** Fields that stand in the text and could not be read. */
  readonly broken: Broken[] = [];
  /** Where comments stand that waive findings. */
  waiverComments: readonly Span[] | undefined;
  readonly #limits: Limits;
  #nodes = 0;

  constructor(source: Source, limits: Limits) {
    this.source = source;
    this.#limits = limits;
  }

  /** Runs a reader. Gives `false` where it stopped because nothing can be made of the text. */
  build<N>(read: () => N): N | false {
    try {
      return read();
    } catch (error) {
      if (error instanceof Unreadable) return false;
      throw error;
    }
  }

  /** Forgets what was read, so that another reader can begin. */
  restart(): void {
    this.#nodes = 0;
  }

  /** Notes something wrong with the text. */
  problem(id: string, span: Span, more: { args?: Problem['args']; node?: Node; related?: Span } = {}): void {
    this.problems.push({
      rule: 'syntax',
      id,
      args: more.args ?? {},
      span,
      node: more.node,
      related: more.related,
    });
  }

  /** Notes that a field stands in the text although it is not in the tree, so that nobody calls it missing. */
  lose({ parent, key }: Under): void {
    if (parent !== undefined)
      this.broken.push({ within: parent, field: String(typeof key === 'string' ? key : parent.key) });
  }

  /** Notes what makes the text unreadable, and stops reading it. */
  stop(id: string, span: Span, args: Problem['args'] = {}): never {
    this.problem(id, span, { args });
    throw new Unreadable();
  }

  /** The line at an offset, as messages show it. */
  lineAt(offset: number): string {
    return cut(this.source.line(this.source.positionAt(offset).line).trim(), 60);
  }

  map(under: Under, start: number, end: number = start): MapNode {
    this.#spend(under, start);
    const { parent, key, keyStart, keyEnd } = under;
    return {
      kind: 'map',
      source: this.source,
      parent,
      key,
      start,
      end,
      keyStart,
      keyEnd,
      fields: new Map(),
      value: new Bare(),
    };
  }

  list(under: Under, start: number, end: number = start): ListNode {
    this.#spend(under, start);
    const { parent, key, keyStart, keyEnd } = under;
    return {
      kind: 'list',
      source: this.source,
      parent,
      key,
      start,
      end,
      keyStart,
      keyEnd,
      items: [],
      value: [],
    };
  }

  /** One value. `text` is what the author typed, where `value` was read from it as a number or boolean. */
  scalar(
    under: Under,
    start: number,
    end: number,
    value: string | number | boolean,
    text: string = String(value),
  ): ScalarNode {
    this.#spend(under, start);
    const { parent, key, keyStart, keyEnd } = under;
    const kind = typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
    return { kind, source: this.source, parent, key, start, end, keyStart, keyEnd, text, value };
  }

  /** Hangs a field under a record. */
  put(map: MapNode, name: string, field: Node): void {
    map.fields.set(name, field);
    map.value[name] = field.value;
  }

  /** Notes a field that stands there without a value, and where its value belongs. */
  leaveBlank(map: MapNode, name: string, span: Span | undefined): void {
    map.unfilled ??= new Map();
    map.unfilled.set(name, span);
  }

  /** Hangs an item under a list. */
  push(list: ListNode, item: Node): void {
    list.items.push(item);
    list.value.push(item.value);
  }

  /** Says where a record or list ends, once that is known. */
  close(node: MapNode | ListNode, end: number): void {
    (node as { end: number }).end = end;
  }

  #spend({ depth }: Under, start: number): void {
    const { nodes, depth: deepest } = this.#limits;
    if (++this.#nodes > nodes) this.stop('tooManyNodes', { start, end: start + 1 }, { limit: nodes });
    if (depth > deepest) this.stop('tooDeep', { start, end: start + 1 }, { limit: deepest });
  }
}

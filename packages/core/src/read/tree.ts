import type { ListNode, MapNode, Node, ScalarNode, Span } from '../source/node.ts';
import type { Source } from '../source/source.ts';
import type { Problem } from '../model/document.ts';
import type { Limits } from './limits.ts';

/** Where a new node hangs. */
export interface Under {
  readonly parent: MapNode | ListNode | undefined;
  readonly key: string | number;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly depth: number;
}

/** Thrown inside a reader when a file costs more than it may; {@link TreeBuilder.build} turns it into one problem. */
class OverBudget extends Error {}

/** Builds the document tree for any format: counts what it costs and refuses repeated fields. */
export class TreeBuilder {
  readonly source: Source;
  readonly problems: Problem[] = [];
  readonly #limits: Limits;
  #nodes = 0;

  constructor(source: Source, limits: Limits) {
    this.source = source;
    this.#limits = limits;
  }

  /** Runs a reader; a file over its budget gives no tree and one problem more. */
  build<N extends Node>(read: () => N | undefined): N | undefined {
    try {
      return read();
    } catch (error) {
      if (error instanceof OverBudget) return undefined;
      throw error;
    }
  }

  /** Notes something wrong with the text. */
  problem(id: string, span: Span, more: { args?: Problem['args']; node?: Node; related?: Span } = {}): void {
    this.problems.push({ rule: 'syntax', id, args: more.args ?? {}, span, node: more.node, related: more.related });
  }

  /** Notes that a file costs too much, and stops reading it. */
  stop(id: string, span: Span, limit: number): never {
    this.problem(id, span, { args: { limit } });
    throw new OverBudget();
  }

  map(under: Under, start: number, end: number): MapNode {
    this.#spend(under, start);
    const { parent, key, keyStart, keyEnd } = under;
    const value = Object.create(null) as Record<string, unknown>;
    return { kind: 'map', source: this.source, parent, key, start, end, keyStart, keyEnd, fields: new Map(), value };
  }

  list(under: Under, start: number, end: number): ListNode {
    this.#spend(under, start);
    const { parent, key, keyStart, keyEnd } = under;
    return { kind: 'list', source: this.source, parent, key, start, end, keyStart, keyEnd, items: [], value: [] };
  }

  scalar(under: Under, span: Span, value: string | number | boolean, text: string): ScalarNode {
    this.#spend(under, span.start);
    const { parent, key, keyStart, keyEnd } = under;
    const { start, end } = span;
    const common = { source: this.source, parent, key, start, end, keyStart, keyEnd };
    // What JSON cannot say (infinity, not-a-number) is kept as the text that it was.
    if (typeof value === 'number' && !Number.isFinite(value)) return { kind: 'text', ...common, text, value: text };
    const kind = typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
    return { kind, ...common, text, value };
  }

  /** Hangs a field under a record. */
  put(map: MapNode, field: Node): void {
    const name = String(field.key);
    map.fields.set(name, field);
    map.value[name] = field.value;
  }

  #spend(under: Under, at: number): void {
    const span = { start: at, end: at + 1 };
    if (++this.#nodes > this.#limits.nodes) this.stop('tooManyNodes', span, this.#limits.nodes);
    if (under.depth > this.#limits.depth) this.stop('tooDeep', span, this.#limits.depth);
  }
}

/** The place of the top of a document. */
export const TOP: Under = { parent: undefined, key: '', keyStart: 0, keyEnd: 0, depth: 0 };

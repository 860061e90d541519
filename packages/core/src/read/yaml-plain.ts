import { CST } from 'yaml';
import type { ListNode, MapNode, Node } from '../source/node.ts';
import { textSlip } from './slips.ts';
import type { TreeBuilder, Under } from './tree.ts';
import { TOP } from './tree.ts';
import {
  endOf,
  endOfFlow,
  expectColon,
  expectGap,
  expectMark,
  expectStart,
  giveUp,
  hasNewline,
  isBlock,
  isText,
  itemsOf,
  nameOf,
  NotPlain,
  textOf,
} from './yaml-tokens.ts';
import { plainValue } from './yaml-value.ts';

/**
 * Reads the YAML that nearly all plans are made of straight from the parser's tokens, in a fraction of the time that
 * composing takes. It knows sound records, lists and texts, and gives up on everything else: whatever is wrong, and
 * whatever is rare (anchors, tags, names of several lines). What it reads, it reads as the composer does.
 *
 * @param document - from a text without tabs
 * @returns the tree, or `false` where it gave up
 */
export function readPlain(document: CST.Document, tree: TreeBuilder): Node | undefined | false {
  try {
    expectStart(document.start);
    expectGap(document.end, true);
    return document.value === undefined ? undefined : new PlainReader(tree).read(document.value, TOP);
  } catch (error) {
    if (error instanceof NotPlain) return false;
    throw error;
  }
}

/** A record that is being read. */
interface OpenMap {
  readonly node: MapNode;
  readonly depth: number;
  /** The names that stand in it, with those of empty fields. */
  readonly names: Set<string>;
}

class PlainReader {
  readonly #tree: TreeBuilder;

  constructor(tree: TreeBuilder) {
    this.#tree = tree;
  }

  read(token: CST.Token, under: Under): Node | undefined {
    switch (token.type) {
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        return this.#text(token, under);
      case 'block-scalar': {
        const { value, range } = CST.resolveAsScalar(token, true, giveUp);
        return this.#tree.scalar(under, range[0], range[1], value);
      }
      case 'block-map':
        return this.#map(token, under);
      case 'block-seq':
        return this.#list(token, under);
      case 'flow-collection':
        return token.start.source === '{' ? this.#flowMap(token, under) : this.#flowList(token, under);
      default:
        return giveUp();
    }
  }

  #text(token: CST.FlowScalar, under: Under): Node | undefined {
    expectGap(token.end, false);
    const text = textOf(token);
    if (token.type !== 'scalar') return this.#tree.scalar(under, token.offset, endOf(token), text);
    const isItem = typeof under.key === 'number';
    const slip = textSlip(token.source, this.#tree.source.text, token.offset, isItem);
    if (slip !== undefined) giveUp();
    const value = plainValue(text);
    if (value === undefined) return undefined;
    return this.#tree.scalar(under, token.offset, endOf(token), value, text);
  }

  #map(token: CST.BlockMap, under: Under): MapNode {
    const map = this.#open(under, token.offset);
    let end = token.offset;
    for (const { start, key, sep, value } of token.items) {
      expectGap(start, true);
      // A comment below the last field is an item of its own.
      if (key === undefined) continue;
      if (!isText(key) || key.indent !== token.indent) return giveUp();
      if (isBlock(value) && !hasNewline(sep)) giveUp();
      end = this.#field(map, key, sep, value);
    }
    this.#tree.close(map.node, end);
    return map.node;
  }

  #list(token: CST.BlockSequence, under: Under): ListNode {
    const list = this.#tree.list(under, token.offset);
    let end = token.offset;
    let index = 0;
    for (const { start, value } of token.items) {
      const dash = start.find(({ type }) => type === 'seq-item-ind');
      expectMark(dash?.type, start, true);
      if (dash !== undefined) end = this.#item(list, index++, value, under.depth + 1) ?? end;
      else if (value !== undefined) giveUp();
    }
    this.#tree.close(list, end);
    return list;
  }

  #flowMap(token: CST.FlowCollection, under: Under): MapNode {
    const map = this.#open(under, token.offset);
    this.#tree.close(map.node, endOfFlow(token));
    for (const { key, sep, value } of itemsOf(token)) {
      if (!isText(key) || sep === undefined) return giveUp();
      this.#field(map, key, sep, value);
    }
    return map.node;
  }

  #flowList(token: CST.FlowCollection, under: Under): ListNode {
    const list = this.#tree.list(under, token.offset);
    this.#tree.close(list, endOfFlow(token));
    let index = 0;
    for (const { key, sep, value } of itemsOf(token)) {
      if (key !== undefined || sep !== undefined) giveUp();
      this.#item(list, index++, value, under.depth + 1);
    }
    return list;
  }

  #open(under: Under, start: number): OpenMap {
    return { node: this.#tree.map(under, start), depth: under.depth + 1, names: new Set() };
  }

  /** Reads a field and gives its end. */
  #field(
    { node, names, depth }: OpenMap,
    key: CST.FlowScalar,
    sep: CST.SourceToken[],
    value: CST.Token | undefined,
  ): number {
    const name = nameOf(key);
    const keyEnd = endOf(key);
    if (names.has(name)) giveUp();
    names.add(name);
    const behindColon = expectColon(sep);
    if (value === undefined) {
      this.#tree.leaveBlank(node, name, { start: behindColon, end: behindColon });
      return keyEnd;
    }
    const field = this.read(value, { parent: node, key: name, keyStart: key.offset, keyEnd, depth });
    if (field === undefined) {
      this.#tree.leaveBlank(
        node,
        name,
        isText(value) ? { start: value.offset, end: endOf(value) } : undefined,
      );
      return keyEnd;
    }
    this.#tree.put(node, name, field);
    return field.end;
  }

  /** Reads an item and gives its end; nothing for an empty one. */
  #item(list: ListNode, key: number, value: CST.Token | undefined, depth: number): number | undefined {
    if (value === undefined) return undefined;
    const item = this.read(value, { parent: list, key, keyStart: value.offset, keyEnd: value.offset, depth });
    if (item === undefined) return undefined;
    this.#tree.push(list, item);
    return item.end;
  }
}

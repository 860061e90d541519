import { CST } from 'yaml';
import type { ListNode, MapNode, Node } from '../source/node.ts';
import { isCutByHash, nameSlip, textSlip } from './slips.ts';
import type { TreeBuilder, Under } from './tree.ts';
import { TOP } from './tree.ts';
import { plainValue } from './yaml-value.ts';

/** Thrown where a text has anything in it that this reader does not know. */
class NotPlain extends Error {}

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
    const { start, value, end } = document;
    const hasMark = start.some(({ type }) => type === 'doc-start');
    if (hasMark && !isOnNextLine(start)) giveUp();
    expectMark(start, hasMark ? 'doc-start' : undefined, true);
    expectMark(end, undefined, true);
    return value === undefined ? undefined : new PlainReader(tree).read(value, TOP);
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
        return this.#text(token, under);
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        expectMark(token.end, undefined, false);
        return this.#tree.scalar(under, token.offset, endOf(token), unquote(token));
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
    const { source, offset } = token;
    expectMark(token.end, undefined, false);
    if (BAD_STARTS.includes(source.charAt(0))) giveUp();
    if (textSlip(source, typeof under.key === 'number') !== undefined) giveUp();
    const text = source.includes('\n') ? resolve(token) : source;
    const value = plainValue(text);
    return value === undefined ? undefined : this.#tree.scalar(under, offset, endOf(token), value, text);
  }

  #map(token: CST.BlockMap, under: Under): MapNode {
    const map = this.#open(under, token.offset);
    let end = token.offset;
    for (const { start, key, sep, value } of token.items) {
      expectMark(start, undefined, true);
      if (key === undefined) continue;
      if (key === null || !('indent' in key) || key.indent !== token.indent) return giveUp();
      if (isBlock(value) && !isOnNextLine(sep)) giveUp();
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
      expectMark(start, dash?.type, true);
      if (dash !== undefined) end = this.#item(list, index++, value, under.depth + 1) ?? end;
      else if (value !== undefined) giveUp();
    }
    this.#tree.close(list, end);
    return list;
  }

  #flowMap(token: CST.FlowCollection, under: Under): MapNode {
    const map = this.#open(under, token.offset);
    this.#tree.close(map.node, endOfFlow(token));
    for (const { key, sep, value } of itemsOf(token)) this.#field(map, key, sep, value);
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
  #field(map: OpenMap, key: CST.Token | null | undefined, sep: CST.SourceToken[] | undefined, value?: CST.Token): number {
    const { node, names, depth } = map;
    const [name, keyStart, keyEnd] = nameOf(key);
    if (names.has(name)) giveUp();
    names.add(name);
    if (sep?.find(({ type }) => type !== 'space')?.type !== 'map-value-ind') giveUp();
    expectMark(sep, 'map-value-ind', true);
    const field = value && this.read(value, { parent: node, key: name, keyStart, keyEnd, depth });
    if (field === undefined) return keyEnd;
    this.#tree.put(node, name, field);
    return field.end;
  }

  /** Reads an item and gives its end; nothing for an empty one. */
  #item(list: ListNode, key: number, value: CST.Token | undefined, depth: number): number | undefined {
    const at = value !== undefined && 'offset' in value ? value.offset : 0;
    const item = value && this.read(value, { parent: list, key, keyStart: at, keyEnd: at, depth });
    if (item !== undefined) this.#tree.push(list, item);
    return item?.end;
  }
}

/** What the composer does not let a text without quotes begin with. */
const BAD_STARTS = ',%|>@`';

function giveUp(): never {
  throw new NotPlain();
}

function isBlock(token: CST.Token | undefined): boolean {
  return token?.type === 'block-map' || token?.type === 'block-seq';
}

function isOnNextLine(tokens: readonly CST.SourceToken[]): boolean {
  return tokens.some(({ type }) => type === 'newline');
}

function endOf({ offset, source }: { readonly offset: number; readonly source: string }): number {
  return offset + source.length;
}

/**
 * Makes sure that nothing but blanks and comments stands between two parts, and one mark if one is named. Before a comment
 * there must be a blank.
 */
function expectMark(tokens: readonly CST.SourceToken[] | undefined, mark: CST.SourceToken['type'] | undefined, isAfterBlank: boolean): void {
  let count = 0;
  let hasBlank = isAfterBlank;
  for (const { type, source } of tokens ?? []) {
    if (type === 'space' || type === 'newline') hasBlank = true;
    else if (type === mark) {
      count++;
      hasBlank = false;
    } else if (type !== 'comment' || !hasBlank || isCutByHash(source)) giveUp();
  }
  if (count !== (mark === undefined ? 0 : 1)) giveUp();
}

/** The items between brackets, and a comma between any two. */
function itemsOf({ items }: CST.FlowCollection): readonly CST.CollectionItem[] {
  const filled: CST.CollectionItem[] = [];
  for (const [index, item] of items.entries()) {
    const { start, key, sep, value } = item;
    const isEmpty = key === undefined && sep === undefined && value === undefined;
    if (isEmpty && index < items.length - 1) giveUp();
    const hasComma = index > 0 && (!isEmpty || start.some(({ type }) => type === 'comma'));
    expectMark(start, hasComma ? 'comma' : undefined, false);
    if (!isEmpty) filled.push(item);
    if (isBlock(value)) giveUp();
  }
  return filled;
}

/** Where a list or record between brackets ends. */
function endOfFlow({ start, end: [bracket, ...rest] }: CST.FlowCollection): number {
  if (bracket?.source !== (start.source === '{' ? '}' : ']')) return giveUp();
  expectMark(rest, undefined, false);
  return endOf(bracket);
}

/** The longest field name that is looked at here; the composer refuses longer ones sooner or later. */
const LONGEST_NAME = 1_000;

function nameOf(token: CST.Token | null | undefined): readonly [name: string, start: number, end: number] {
  if (token?.type !== 'scalar' && token?.type !== 'double-quoted-scalar' && token?.type !== 'single-quoted-scalar') return giveUp();
  const { source, offset, type, end } = token;
  if (end !== undefined || source.length > LONGEST_NAME || source.includes('\n')) giveUp();
  const name = type === 'scalar' ? source : unquote(token);
  if (nameSlip(name) !== undefined || (type === 'scalar' && BAD_STARTS.includes(source.charAt(0)))) giveUp();
  return [name, offset, offset + source.length];
}

function unquote(token: CST.FlowScalar): string {
  const { source } = token;
  const mark = source.charAt(0);
  const text = source.slice(1, -1);
  const isSimple = source.length > 1 && source.endsWith(mark) && !text.includes('\n') && !text.includes(mark === '"' ? '\\' : mark);
  return isSimple ? text : resolve(token);
}

function resolve(token: CST.FlowScalar): string {
  return CST.resolveAsScalar(token, true, giveUp).value;
}

import { isAlias, isMap, isScalar } from 'yaml';
import type { Alias, Pair, ParsedNode, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Problem } from '../model/document.ts';
import type { ListNode, MapNode, Node, ScalarNode, Span } from '../source/node.ts';
import type { Limits } from './limits.ts';
import { noteRepeats, useName } from './names.ts';
import type { NameUse } from './names.ts';
import { cleanName, isCutByHash, nameSlip, textSlip } from './slips.ts';
import { TOP } from './tree.ts';
import type { TreeBuilder, Under } from './tree.ts';
import { plainValue } from './yaml-value.ts';

/** Turns the composer's nodes into ours: aliases written out, within the budget; cycles, merges and slips noted. */
export function readComposed(top: ParsedNode, tree: TreeBuilder, limits: Limits): Node | undefined {
  const reader = new ComposedReader(tree, limits);
  const root = reader.read(top, TOP);
  reader.noteLostWords();
  return root;
}

/** A record that is being read. */
interface OpenMap {
  readonly node: MapNode;
  readonly depth: number;
  readonly uses: Map<string, NameUse>;
  /** Whether it stands between braces. */
  readonly isFlow: boolean;
  /** The field that was read last, where it has a text without quotes: a comma may have cut it short. */
  last: ScalarNode | undefined;
}

/** What is wrong with a name that no colon follows: between braces, behind a field, it is the rest of that field's text. */
function withoutColon(name: string, { node, isFlow }: OpenMap): string {
  if (name.includes(':')) return 'colonSpace';
  return isFlow && node.fields.size > 0 ? 'commaInText' : 'missingColon';
}

class ComposedReader {
  readonly #tree: TreeBuilder;
  readonly #limits: Limits;
  /** The last node that bears a name, on the way through the text. */
  readonly #anchors = new Map<string, ParsedNode>();
  /** What each alias stands for: the node that bore the name where the alias was read first. */
  readonly #targets = new Map<Alias, ParsedNode>();
  /** Names that aliases ask for and nothing above them bears. */
  readonly #sought = new Set<string>();
  /** The texts and blanks that bear a name, and where they hang. */
  readonly #named: { readonly node: Scalar.Parsed; readonly under: Under }[] = [];
  /** The records and lists that the reader is inside of. */
  readonly #open = new Set<ParsedNode>();
  #aliases = 0;
  /** How many aliases are being written out. What stands under them is reported only where it was typed. */
  #expanding = 0;

  constructor(tree: TreeBuilder, limits: Limits) {
    this.#tree = tree;
    this.#limits = limits;
  }

  read(node: ParsedNode, under: Under): Node | undefined {
    if (isAlias(node)) return this.#alias(node, under);
    this.#nameNode(node);
    if (isScalar(node)) return this.#scalar(node, under);
    this.#open.add(node);
    const result = isMap(node) ? this.#map(node, under) : this.#list(node, under);
    this.#open.delete(node);
    return result;
  }

  /** Remembers a node that bears a name. */
  #nameNode(node: Exclude<ParsedNode, Alias.Parsed>): void {
    if (node.anchor !== undefined && this.#expanding === 0) this.#anchors.set(node.anchor, node);
  }

  #scalar(node: Scalar.Parsed, under: Under): Node | undefined {
    const { source, type, tag, range } = node;
    const [start, end] = range;
    const isBare = type === 'PLAIN' && tag === undefined;
    if (isBare && this.#expanding === 0) this.#noteSlips(node, under);
    if (node.anchor !== undefined && this.#expanding === 0) this.#named.push({ node, under });
    const isText = tag === undefined ? type !== 'PLAIN' : tag === '!' || tag === TEXT_TAG;
    const value = isText ? source : plainValue(source);
    return value === undefined ? undefined : this.#tree.scalar(under, start, end, value, source);
  }

  #noteSlips({ range: [start, end], comment }: Scalar.Parsed, under: Under): void {
    const { text } = this.#tree.source;
    const raw = text.slice(start, end).replaceAll('\r', '\n');
    const slip = textSlip(raw, text, start, typeof under.key === 'number');
    const args = { line: this.#tree.lineAt(start) };
    if (slip === 'listInText') this.#note(slip, { start, end }, under, args);
    else if (slip !== undefined) this.#tree.stop(slip, { start, end }, args);
    if (comment === undefined || !isCutByHash(`#${comment}`)) return;
    const hash = text.indexOf('#', end);
    // On a line of its own it is a comment.
    if (/[\r\n]/.test(text.slice(end, hash))) return;
    this.#note('hashCut', { start: hash, end: hash + 2 }, under, args);
    this.#tree.lose(under);
  }

  #stop(id: string, span: Span): never {
    return this.#tree.stop(id, span, { line: this.#tree.lineAt(span.start) });
  }

  #note(id: string, span: Span, { parent }: Under, args: Problem['args']): void {
    this.#tree.problem(id, span, parent === undefined ? { args } : { args, node: parent });
  }

  #map(node: YAMLMap.Parsed, under: Under): MapNode {
    const map = this.#tree.map(under, node.range[0]);
    const open = {
      node: map,
      depth: under.depth + 1,
      uses: new Map<string, NameUse>(),
      isFlow: node.flow === true,
      last: undefined,
    };
    let end = node.range[0];
    for (const pair of node.items) end = this.#field(pair, open);
    this.#tree.close(map, node.flow === true ? node.range[1] : end);
    if (this.#expanding === 0) noteRepeats(open.uses, map, this.#tree);
    return map;
  }

  /** Reads a field and gives its end. */
  #field({ key, value }: Pair<ParsedNode, ParsedNode | null>, open: OpenMap): number {
    const { node, depth, uses } = open;
    const [keyStart, keyEnd] = key.range;
    const span = { start: keyStart, end: keyEnd };
    if (!isScalar(key)) return this.#stop('keyNotText', span);
    this.#nameNode(key);
    const name = this.#name(String(key.value), span, node);
    if (value === null) return this.#restOfText(name, span, open);
    const field = this.read(value, { parent: node, key: name, keyStart, keyEnd, depth });
    open.last = undefined;
    if (name !== MERGE && useName(uses, name, span)) {
      if (field !== undefined) this.#tree.put(node, name, field);
      else this.#tree.leaveBlank(node, name, this.#blankOf(value, keyEnd));
      open.last = bareValue(value, field);
    }
    return endOf(value, field) ?? keyEnd;
  }

  /**
   * Between braces a comma ends a text, as in `{ do: Talk, then read }`. What follows it has no colon and can only be the
   * rest of the text: it is read as that, so that one comma does not hide a whole plan. Gives its end.
   */
  #restOfText(name: string, span: Span, open: OpenMap): number {
    const slip = withoutColon(name, open);
    const { last } = open;
    if (slip !== 'commaInText' || last === undefined) return this.#stop(slip, span);
    const { start } = last;
    const text = this.#tree.source.text.slice(start, span.end).split(/\s+/).join(' ');
    const whole: ScalarNode = { ...last, kind: 'text', end: span.end, text, value: text };
    this.#tree.put(open.node, String(last.key), whole);
    open.last = whole;
    // A second comma in the same text has the same cause.
    if (this.#expanding === 0 && !last.text.includes(','))
      this.#tree.problem(slip, span, { args: { line: this.#tree.lineAt(span.start) }, node: whole });
    return span.end;
  }

  /** Where the value of a blank field belongs; nothing where a mark or an alias stands there. */
  #blankOf(value: ParsedNode, keyEnd: number): Span | undefined {
    if (!isScalar(value) || value.anchor !== undefined || value.tag !== undefined) return undefined;
    const [start, end] = value.range;
    if (end > start) return { start, end };
    const colon = this.#tree.source.text.indexOf(':', keyEnd);
    return colon === -1 ? undefined : { start: colon + 1, end: colon + 1 };
  }

  /** The name under which a field is read; stops where the structure cannot be what was meant. */
  #name(typed: string, span: Span, node: MapNode): string {
    const slip = nameSlip(typed);
    if (slip === undefined) return typed;
    if (slip !== 'hiddenInName' && slip !== 'mergeKey') return this.#stop(slip, span);
    const name = slip === 'mergeKey' ? MERGE : cleanName(typed);
    const args = slip === 'mergeKey' ? {} : { name };
    if (this.#expanding === 0) this.#tree.problem(slip, span, { args, node });
    return name;
  }

  #list(node: YAMLSeq.Parsed, under: Under): ListNode {
    const list = this.#tree.list(under, node.range[0]);
    const depth = under.depth + 1;
    let end = node.range[0];
    for (const [key, entry] of node.items.entries()) {
      const [start] = entry.range;
      const item = this.read(entry, { parent: list, key, keyStart: start, keyEnd: start, depth });
      end = endOf(entry, item) ?? end;
      if (item !== undefined) this.#tree.push(list, item);
    }
    this.#tree.close(list, node.flow === true ? node.range[1] : end);
    return list;
  }

  #alias(node: Alias.Parsed, under: Under): Node | undefined {
    const [start, end] = node.range;
    const limit = this.#limits.aliases;
    if (++this.#aliases > limit) this.#tree.stop('tooManyAliases', { start, end }, { limit });
    const target = this.#targets.get(node) ?? this.#anchors.get(node.source);
    if (target === undefined || this.#open.has(target)) {
      this.#noteLost(target === undefined ? 'unknownAlias' : 'selfReference', node, under);
      return undefined;
    }
    this.#targets.set(node, target);
    this.#expanding++;
    const result = this.read(target, under);
    this.#expanding--;
    return result;
  }

  /** Notes an alias that brings nothing. */
  #noteLost(id: string, { source: alias, range: [start, end] }: Alias.Parsed, under: Under): void {
    this.#tree.lose(under);
    this.#sought.add(alias);
    if (this.#expanding === 0) this.#note(id, { start, end }, under, { alias });
  }

  /** Notes words that were taken for names of texts, and that nothing refers to: "&Reading for all". */
  noteLostWords(): void {
    const used = new Set(this.#targets.values());
    for (const { node, under } of this.#named) {
      const { anchor = '', range } = node;
      if (used.has(node) || this.#sought.has(anchor)) continue;
      this.#tree.lose(under);
      const start = this.#tree.source.text.lastIndexOf(`&${anchor}`, range[0]);
      this.#tree.problem('lostWord', { start, end: start + 1 + anchor.length }, { args: { word: anchor } });
    }
  }
}

/** A value that is typed without quotes, name or tag. */
function bareValue(typed: ParsedNode, node: Node | undefined): ScalarNode | undefined {
  if (!isScalar(typed) || typed.type !== 'PLAIN' || typed.anchor !== undefined || typed.tag !== undefined)
    return undefined;
  return node?.kind === 'map' || node?.kind === 'list' ? undefined : node;
}

const TEXT_TAG = 'tag:yaml.org,2002:str';
const MERGE = '<<';

/** Where a part ends as typed: an alias behind its own name and not where what it repeats ends. */
function endOf(typed: ParsedNode, node: Node | undefined): number | undefined {
  return isAlias(typed) ? typed.range[1] : node?.end;
}

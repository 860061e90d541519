import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Alias, Pair, ParsedNode, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { ListNode, MapNode, Node, Span } from '../source/node.ts';
import type { TreeBuilder, Under } from './tree.ts';
import { TOP } from './tree.ts';
import type { Limits } from './limits.ts';
import { explainSyntax } from './yaml-errors.ts';

/**
 * How the `yaml` library is used: nothing that it offers for convenience (merging, unique-key search, conversion
 * to JavaScript) is safe on text from strangers, so the tree is walked here, with budgets.
 */
const PARSE = {
  merge: false,
  uniqueKeys: false,
  stringKeys: true,
  prettyErrors: false,
  logLevel: 'error',
  schema: 'core',
} as const;

/** Reads YAML 1.2 into the document tree. Problems go to the builder; a text that cannot be parsed has no tree. */
export function readYaml(tree: TreeBuilder, limits: Limits): Node | undefined {
  // A lone CR ends a line for us as for editors, but not for the parser. Same length, same offsets.
  const text = tree.source.text.replace(/\r(?!\n)/g, '\n');
  const document = parseDocument(text, PARSE);
  const problem = explainSyntax(document, text);
  if (problem !== undefined) {
    tree.problem(problem.id, problem.span, { args: problem.args });
    return undefined;
  }
  for (const warning of document.warnings) {
    const [start, end] = warning.pos;
    tree.problem('unknownTag', { start, end }, { args: { tag: text.slice(start, end).trim() } });
  }
  return document.contents === null ? undefined : new YamlWalker(tree, limits).convert(document.contents, TOP);
}

/** Turns the parser's nodes into ours: aliases written out, within the budget; cycles, merges and repeats noted. */
class YamlWalker {
  readonly #tree: TreeBuilder;
  readonly #limits: Limits;
  readonly #anchors = new Map<string, ParsedNode>();
  readonly #open = new Set<ParsedNode>();
  #aliases = 0;
  #expanding = 0;

  constructor(tree: TreeBuilder, limits: Limits) {
    this.#tree = tree;
    this.#limits = limits;
  }

  convert(node: ParsedNode, under: Under): Node | undefined {
    if (isAlias(node)) return this.#alias(node, under);
    if (node.anchor !== undefined && this.#expanding === 0) this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return this.#scalar(node, under);
    this.#open.add(node);
    const result = isMap(node) ? this.#map(node, under) : isSeq(node) ? this.#list(node, under) : undefined;
    this.#open.delete(node);
    return result;
  }

  #scalar(node: Scalar.Parsed, under: Under): Node | undefined {
    const { value } = node;
    if (value === null || value === undefined) return undefined;
    const [start, end] = node.range;
    const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    const text = node.source;
    return this.#tree.scalar(under, { start, end }, plain ? value : text, text);
  }

  #map(node: YAMLMap.Parsed, under: Under): MapNode {
    const map = this.#tree.map(under, node.range[0], node.range[1]);
    const depth = under.depth + 1;
    const seen = new Map<string, Span>();
    for (const pair of node.items as Pair<ParsedNode, ParsedNode | null>[]) {
      const [keyStart, keyEnd] = pair.key.range;
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (!this.#keyStands(key, { start: keyStart, end: keyEnd }, map, seen) || pair.value === null) continue;
      const field = this.convert(pair.value, { parent: map, key, keyStart, keyEnd, depth });
      if (field !== undefined) this.#tree.put(map, field);
    }
    return map;
  }

  /** Whether a field name can be used; if not, says why. */
  #keyStands(name: string, span: Span, map: MapNode, seen: Map<string, Span>): boolean {
    const before = seen.get(name);
    if (before === undefined) seen.set(name, span);
    if (name === '<<') this.#tree.problem('mergeKey', span, { node: map });
    else if (before !== undefined) {
      this.#tree.problem('repeatedKey', span, { args: { key: name }, node: map, related: before });
    } else if (name.startsWith('\u00A0')) this.#tree.problem('noBreakSpace', span, { args: { line: name.trim() } });
    else return true;
    return false;
  }

  #list(node: YAMLSeq.Parsed, under: Under): ListNode {
    const list = this.#tree.list(under, node.range[0], node.range[1]);
    for (const entry of node.items) {
      const [keyStart, keyEnd] = entry.range;
      const item = this.convert(entry, { parent: list, key: list.items.length, keyStart, keyEnd, depth: under.depth + 1 });
      if (item === undefined) continue;
      list.items.push(item);
      list.value.push(item.value);
    }
    return list;
  }

  #alias(node: Alias.Parsed, under: Under): Node | undefined {
    const [start, end] = node.range;
    const span = { start, end };
    if (++this.#aliases > this.#limits.aliases) this.#tree.stop('tooManyAliases', span, this.#limits.aliases);
    const target = this.#anchors.get(node.source);
    if (target === undefined) {
      this.#tree.problem('unknownAlias', span, { args: { alias: node.source } });
      return undefined;
    }
    if (this.#open.has(target)) {
      this.#tree.problem('selfReference', span, { args: { alias: node.source } });
      return undefined;
    }
    this.#expanding++;
    const result = this.convert(target, under);
    this.#expanding--;
    return result;
  }
}

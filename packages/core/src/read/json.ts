import type { AnyNode, ArrayNode, DocumentNode, ObjectNode, ValueNode } from '@humanwhocodes/momoa';
import { parse } from '@humanwhocodes/momoa';
import type { ListNode, MapNode, Node, Span } from '../source/node.ts';
import type { TreeBuilder, Under } from './tree.ts';
import { TOP } from './tree.ts';
import type { Limits } from './limits.ts';

/** Reads JSON into the document tree, strictly: no comments, no trailing commas. */
export function readJson(tree: TreeBuilder, limits: Limits): Node | undefined {
  // The parser recurses, so how deep it would go is counted before it starts.
  const deep = tooDeepAt(tree.source.text, limits.depth);
  if (deep !== undefined) tree.stop('tooDeep', { start: deep, end: deep + 1 }, limits.depth);
  const document = parseOrReport(tree);
  return document === undefined ? undefined : convert(document.body, TOP, tree);
}

function parseOrReport(tree: TreeBuilder): DocumentNode | undefined {
  const { text } = tree.source;
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  try {
    // A byte order mark becomes a space: same length, same offsets.
    return parse(bom === 1 ? ` ${text.slice(1)}` : text, { mode: 'json', ranges: true });
  } catch (error) {
    const at = offsetOf(error, text.length);
    const around = tree.source.line(tree.source.positionAt(at).line);
    tree.problem('brokenJson', { start: at, end: Math.min(at + 1, text.length) }, { args: { line: around.trim().slice(0, 60).toWellFormed() } });
    return undefined;
  }
}

function offsetOf(error: unknown, length: number): number {
  const offset: unknown = error instanceof Error && 'offset' in error ? error.offset : undefined;
  return typeof offset === 'number' ? Math.min(offset, length) : length;
}

/** Where brackets open for the `limit + 1`-th time without closing, strings passed over. */
function tooDeepAt(text: string, limit: number): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (inString) {
      if (mark === '\\') at++;
      else if (mark === '"') inString = false;
    } else if (mark === '"') inString = true;
    else if (mark === '{' || mark === '[') {
      if (++depth > limit) return at;
    } else if (mark === '}' || mark === ']') depth--;
  }
  return undefined;
}

function convert(node: ValueNode, under: Under, tree: TreeBuilder): Node | undefined {
  if (node.type === 'Object') return map(node, under, tree);
  if (node.type === 'Array') return list(node, under, tree);
  if (node.type !== 'String' && node.type !== 'Number' && node.type !== 'Boolean') return undefined;
  const span = spanOf(node);
  const text = node.type === 'String' ? node.value : tree.source.text.slice(span.start, span.end);
  return tree.scalar(under, span, node.value, text);
}

function map(node: ObjectNode, under: Under, tree: TreeBuilder): MapNode {
  const { start, end } = spanOf(node);
  const result = tree.map(under, start, end);
  const seen = new Map<string, Span>();
  for (const member of node.members) {
    const name = member.name.type === 'String' ? member.name.value : member.name.name;
    const span = spanOf(member.name);
    const before = seen.get(name);
    if (before !== undefined) {
      tree.problem('repeatedKey', span, { args: { key: name }, node: result, related: before });
      continue;
    }
    seen.set(name, span);
    const hung = { parent: result, key: name, keyStart: span.start, keyEnd: span.end, depth: under.depth + 1 };
    const field = convert(member.value, hung, tree);
    if (field !== undefined) tree.put(result, field);
  }
  return result;
}

function list(node: ArrayNode, under: Under, tree: TreeBuilder): ListNode {
  const { start, end } = spanOf(node);
  const result = tree.list(under, start, end);
  for (const { value } of node.elements) {
    const span = spanOf(value);
    const hung = { parent: result, key: result.items.length, keyStart: span.start, keyEnd: span.end, depth: under.depth + 1 };
    const item = convert(value, hung, tree);
    if (item === undefined) continue;
    result.items.push(item);
    result.value.push(item.value);
  }
  return result;
}

function spanOf(node: AnyNode): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

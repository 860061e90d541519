import type { AnyNode, ArrayNode, DocumentNode, ObjectNode, ValueNode } from '@humanwhocodes/momoa';
import { parse } from '@humanwhocodes/momoa';
import type { ListNode, MapNode, Node, Span } from '../source/node.ts';
import type { Limits } from './limits.ts';
import { noteRepeats, useName } from './names.ts';
import type { NameUse } from './names.ts';
import { TOP } from './tree.ts';
import type { TreeBuilder, Under } from './tree.ts';

/** Reads JSON into the document tree, strictly: no comments, no trailing commas. */
export function readJson(tree: TreeBuilder, limits: Limits): Node | undefined {
  const { text } = tree.source;
  // A byte order mark becomes a space: same length, same offsets.
  const json = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  if (json.trim() === '') return undefined;
  // The parser recurses, so how deep it would go is counted before it starts.
  const isOpen = depthAtEnd(json, limits, tree) > 0;
  return convert(parseOrStop(json, isOpen, tree).body, TOP, tree);
}

function parseOrStop(json: string, isOpen: boolean, tree: TreeBuilder): DocumentNode {
  try {
    return parse(json, { mode: 'json', ranges: true });
  } catch (error) {
    const { offset, message } = whereStuck(error);
    const isEnd =
      message.startsWith('Unexpected end') || (isOpen && LAST_TOKEN.test(json.slice(offset).trim()));
    const end = json.trimEnd().length;
    return isEnd
      ? stopAt('jsonEnd', end - 1, tree)
      : stopAt(causeOf(json, offset), Math.min(offset, end - 1), tree);
  }
}

/** The parser notices that a text ends too soon when it looks behind the last token. */
const LAST_TOKEN = /^(?:"[^"]*"?|[^\s"]*)$/;

function whereStuck(error: unknown): { readonly offset: number; readonly message: string } {
  if (error instanceof Error && 'offset' in error && typeof error.offset === 'number')
    return { offset: error.offset, message: error.message };
  throw error;
}

function stopAt(id: string, offset: number, tree: TreeBuilder): never {
  return tree.stop(id, { start: offset, end: offset + 1 }, { line: tree.lineAt(offset) });
}

/** What is wrong at the place where the parser got stuck, as a message of the rule `syntax`. */
function causeOf(json: string, offset: number): string {
  const rest = json.slice(offset, offset + 20);
  const before = json.slice(0, offset).trimEnd();
  if (/^[}\]]/.test(rest) && before.endsWith(',')) return 'jsonLastComma';
  if (/^['‘’“”`]/.test(rest)) return 'jsonQuotes';
  if (/^(?:\/[/*]|#)/.test(rest)) return 'jsonComment';
  if (/^["{[\d]/.test(rest) && /["}\]\w]$/.test(before)) return 'jsonComma';
  return 'brokenJson';
}

const QUOTE = 34;
const BACKSLASH = 92;

/** How many brackets are open at the end of a text, strings passed over; stops where they are too many. */
function depthAtEnd(text: string, { depth: deepest }: Limits, tree: TreeBuilder): number {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isString) {
      if (unit === BACKSLASH) at++;
      else if (unit === QUOTE) isString = false;
    } else if (unit === QUOTE) isString = true;
    else depth += stepAt(unit);
    if (depth > deepest) tree.stop('tooDeep', { start: at, end: at + 1 }, { limit: deepest });
  }
  return depth;
}

function stepAt(unit: number): -1 | 0 | 1 {
  if (unit === 123 || unit === 91) return 1; // { and [
  return unit === 125 || unit === 93 ? -1 : 0; // } and ]
}

function convert(node: ValueNode, under: Under, tree: TreeBuilder): Node | undefined {
  const { start, end } = spanOf(node);
  switch (node.type) {
    case 'Object':
      return convertObject(node, under, tree);
    case 'Array':
      return convertArray(node, under, tree);
    case 'String':
      expectOneLine(node, tree);
      return tree.scalar(under, start, end, node.value);
    case 'Boolean':
      return tree.scalar(under, start, end, node.value);
    case 'Number': {
      const typed = tree.source.text.slice(start, end);
      // What is too large for a number stays the text that it is.
      return tree.scalar(under, start, end, Number.isFinite(node.value) ? node.value : typed, typed);
    }
    default:
      return undefined;
  }
}

/** The parser lets control characters pass that JSON wants written as codes. */
function expectOneLine(node: AnyNode, tree: TreeBuilder): void {
  const { start, end } = spanOf(node);
  const control = tree.source.text.slice(start, end).search(CONTROL);
  if (control !== -1) stopAt('jsonControl', start, tree);
}

// eslint-disable-next-line no-control-regex -- what is looked for here
const CONTROL = /[\0-\x1F]/;

function convertObject(node: ObjectNode, under: Under, tree: TreeBuilder): MapNode {
  const { start, end } = spanOf(node);
  const map = tree.map(under, start, end);
  const uses = new Map<string, NameUse>();
  for (const { name: key, value } of node.members) {
    if (key.type !== 'String') throw new Error('In JSON a name is a string.');
    expectOneLine(key, tree);
    const name = key.value;
    const { start: keyStart, end: keyEnd } = spanOf(key);
    const field = convert(value, { parent: map, key: name, keyStart, keyEnd, depth: under.depth + 1 }, tree);
    const isFirst = useName(uses, name, spanOf(key));
    if (isFirst && field !== undefined) tree.put(map, name, field);
    else if (isFirst) tree.leaveBlank(map, name, spanOf(value));
  }
  noteRepeats(uses, map, tree);
  return map;
}

function convertArray(node: ArrayNode, under: Under, tree: TreeBuilder): ListNode {
  const { start, end } = spanOf(node);
  const list = tree.list(under, start, end);
  for (const [key, { value }] of node.elements.entries()) {
    const at = spanOf(value).start;
    const item = convert(
      value,
      { parent: list, key, keyStart: at, keyEnd: at, depth: under.depth + 1 },
      tree,
    );
    if (item !== undefined) tree.push(list, item);
  }
  return list;
}

function spanOf(node: AnyNode): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

import type { MapNode, Node, Span } from '../source/node.ts';
import type { Source } from '../source/source.ts';

/**
 * The parts of a document that comments stand on: the innermost node of the line that each ends or, where it has a line
 * of its own, of the next line that holds anything. The top of the document for what stands before it.
 *
 * @param comments - in order
 * @returns a node for each comment; `undefined` where it stands on nothing
 */
export function commentedParts(root: MapNode, comments: readonly Span[]): readonly (Node | undefined)[] {
  const content = contentOf(root.source);
  const targets = comments.map((comment) =>
    comment.start < root.start ? BEFORE : targetOf(root.source, comment, content),
  );
  const sorted = [...new Set(targets)].filter((target) => target !== undefined).sort((a, b) => a - b);
  const found = new Map<number, Node>(sorted.map((target) => [target, root]));
  for (const field of root.fields.values()) visit(field, sorted, found);
  return targets.map((target) => (target === undefined ? undefined : found.get(target)));
}

/** What nothing of a document covers. */
const BEFORE = -1;

/** For each line, counted from nought, the first one from there on that holds anything but a comment. */
function contentOf(source: Source): Int32Array {
  const { length } = source.lineStarts;
  const content = new Int32Array(length + 1).fill(length);
  for (let line = length - 1; line >= 0; line--)
    content[line] = EMPTY.test(source.line(line + 1)) ? (content[line + 1] ?? length) : line;
  return content;
}

/** A line without anything, with a comment alone, or with the marks that part documents. */
const EMPTY = /^\s*(?:$|#|---\s*$|\.\.\.\s*$)/;

/** What stands before the first word of a line: blanks, and the dashes of list items. */
const LEAD = /^[ \t]*(?:-[ \t]+)*/;

/** The offset of the first word on the line that a comment is about. */
function targetOf(source: Source, { start }: Span, content: Int32Array): number | undefined {
  const { line, column } = source.positionAt(start);
  const before = source.line(line).slice(0, column - 1);
  const lead = LEAD.exec(before)?.[0].length ?? 0;
  if (lead < before.length) return start - before.length + lead;
  const isAlone = before.trim() === '';
  const next = nextWord(source, content[line] ?? 0, content);
  // Further in than what follows, it belongs to what came before, and nobody can tell to which part of it.
  return isAlone && next !== undefined && next.indent < before.length ? undefined : next?.offset;
}

/** The first word from a line on, and how far in that line begins; a line may hold nothing but dashes before it. */
function nextWord(
  source: Source,
  from: number,
  content: Int32Array,
): { readonly offset: number; readonly indent: number } | undefined {
  const first = source.line(from + 1);
  const indent = first.length - first.trimStart().length;
  for (let line = from; line < source.lineStarts.length; line = content[line + 1] ?? Infinity) {
    const text = source.line(line + 1);
    const lead = LEAD.exec(text)?.[0].length ?? 0;
    if (!/^-?\s*(?:#|$)/.test(text.slice(lead)))
      return { offset: (source.lineStarts[line] ?? 0) + lead, indent };
  }
  return undefined;
}

/**
 * Finds the innermost node around each target. What stands under an alias has the place of what it repeats; it comes
 * later and is not taken, because it does not hang under what was found so far.
 */
function visit(node: Node, targets: readonly number[], found: Map<number, Node>): void {
  const from = typeof node.key === 'string' && node.parent !== undefined ? node.keyStart : node.start;
  const within = between(targets, from, Math.max(node.end, node.keyEnd));
  if (within.length === 0) return;
  for (const target of within) if (found.get(target) === node.parent) found.set(target, node);
  if (node.kind === 'map') for (const field of node.fields.values()) visit(field, within, found);
  else if (node.kind === 'list') for (const item of node.items) visit(item, within, found);
}

function between(sorted: readonly number[], from: number, to: number): readonly number[] {
  const first = firstFrom(sorted, from);
  return sorted.slice(first, firstFrom(sorted, to));
}

/** The index of the first number that is not below a limit. */
function firstFrom(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

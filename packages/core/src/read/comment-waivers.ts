import type { CommentedPart, Waiver } from '../model/plan.ts';
import { parseWhen } from '../model/when.ts';
import type { When, WhenContext } from '../model/when.ts';
import { pointerTo } from '../source/location.ts';
import type { MapNode, Node, Span } from '../source/node.ts';
import { stepsTo } from '../source/node.ts';
import { pin } from '../source/pin.ts';
import type { Pin } from '../source/pin.ts';
import { commentedParts } from './commented-parts.ts';
import { readWaiverComment } from './waiver-comment.ts';

/** The waivers that stand in comments, one for each rule that they name. */
export function commentWaivers(
  root: MapNode,
  comments: readonly Span[] | undefined,
  dates: WhenContext,
): readonly Waiver[] {
  if (comments === undefined || comments.length === 0) return [];
  const parts = commentedParts(root, comments);
  return comments.flatMap((comment, index) => {
    const words = readWaiverComment(root.source.text.slice(comment.start, comment.end));
    const node = parts[index];
    const on = node && partOf(node, comment.start < root.start);
    const base = {
      place: pinOf(root, comment, on?.node ?? root),
      for: undefined,
      reason: words?.reason,
      until: readEnd(words?.until, dates),
      by: words?.by,
      comment: { isRead: words !== undefined, part: on?.part },
    };
    return (words?.rules ?? [undefined]).map((rule) => ({ ...base, rule }));
  });
}

function readEnd(text: string | undefined, dates: WhenContext): When | undefined {
  return text === undefined ? undefined : parseWhen(text, dates);
}

/** The part that a comment covers: the item of a list around a node, else a section of the plan. */
function partOf(innermost: Node, isForAll: boolean): { readonly node: Node; readonly part: CommentedPart } {
  let node = innermost;
  for (let at = innermost; at.parent !== undefined; at = at.parent) {
    if (typeof at.key === 'number')
      return { node: at, part: { pointer: pointerTo(stepsTo(at)), isSection: false } };
    node = at;
  }
  return { node, part: { pointer: pointerTo(stepsTo(node)), isSection: !isForAll } };
}

/** A comment as a place: the words are those of the comment, the part is the one that it covers. */
function pinOf({ source }: MapNode, { start, end }: Span, part: Node): Pin {
  const from = source.positionAt(start);
  const to = source.positionAt(end);
  return {
    ...pin(part),
    quote: '',
    startLine: from.line,
    startColumn: from.column,
    startOffset: start,
    endLine: to.line,
    endColumn: to.column,
    endOffset: end,
  };
}

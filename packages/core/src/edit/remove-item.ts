import type { Edit } from '../source/edit.ts';
import type { ListNode, Node } from '../source/node.ts';
import { breakAt, lineEnd, lineStart } from './lines.ts';

/**
 * Takes an item out of a list that has one before it. A remark behind it stays. Nothing where the item goes over several
 * lines, or shares its place with something that must stay.
 */
export function removeItem(list: ListNode, item: Node): Edit | undefined {
  const { text } = list.source;
  const before = list.items[list.items.indexOf(item) - 1];
  if (before === undefined || !standsHere(item) || /[\r\n]/.test(text.slice(item.start, item.end)))
    return undefined;
  return text.charAt(list.start) === '[' ? withItsComma(text, before, item) : withItsLine(text, item);
}

function withItsComma(text: string, before: Node, { start, end }: Node): Edit | undefined {
  if (!standsHere(before) || !/^\s*,\s*$/.test(text.slice(before.end, start))) return undefined;
  return { start: before.end, end, text: '' };
}

function withItsLine(text: string, { start, end }: Node): Edit | undefined {
  const from = lineStart(text, start);
  const to = lineEnd(text, end);
  const prefix = text.slice(from, start);
  if (!/^ *- +$/.test(prefix)) return undefined;
  const remark = text.slice(end, to).trim();
  if (remark === '') return { start: from, end: to + breakAt(text, to).length, text: '' };
  const dash = from + prefix.indexOf('-');
  return remark.startsWith('#') ? { start: dash, end: text.indexOf('#', end), text: '' } : undefined;
}

/** What an alias brings stands elsewhere. */
function standsHere({ start, keyStart }: Node): boolean {
  return start === keyStart;
}

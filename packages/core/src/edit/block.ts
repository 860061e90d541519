import type { Edit } from '../source/edit.ts';
import type { Node } from '../source/node.ts';
import { columnOf, fieldBefore, layoutAt } from './layout.ts';
import type { Part } from './layout.ts';
import { lineEnd, lineStart } from './lines.ts';
import { orderOfLines } from './order.ts';
import { printField } from './print-value.ts';
import type { Layout, Value } from './print-value.ts';

/** What may stand behind the end of a part on its line: the colon of a blank field, and a remark. */
const REST = /^\s*(?::\s*(?:(?:~|null)\s*)?)?(?:#.*)?$/i;

/** Adds a field to a record that has lines of its own. Nothing where its lines are not of the usual kind. */
export function addToBlock(part: Part, name: string, value: Value): Edit | undefined {
  const { record, names } = part;
  const { text } = record.source;
  const { start } = record;
  const column = columnOf(start, text);
  const before = text.slice(start - column, start);
  if (!/^[ -]*$/.test(before) || '?&!*'.includes(text.charAt(start))) return undefined;
  const indent = ' '.repeat(column);
  const order = orderOfLines(column, names.indexOf(name));
  const sibling = fieldBefore(part, name);
  if (sibling !== undefined)
    return linesBelow(sibling, column, order, (within, layout) => printField(name, value, within, layout));
  const layout = layoutAt(start, record);
  const field = printField(name, value, indent, layout);
  return { start, end: start, text: `${field}${layout.lineBreak}${indent}`, order };
}

/** Writes lines, given with the layout there, below a part that ends on its own line; nothing where it does not. */
export function linesBelow(
  part: Node,
  column: number,
  order: number,
  print: (indent: string, layout: Layout) => string,
): Edit | undefined {
  const { end, source } = part;
  const { text } = source;
  const indent = ' '.repeat(column);
  const layout = layoutAt(end, part);
  const lines = print(indent, layout);
  // A text over several lines that are marked by | or > ends behind its last line break.
  if (lineStart(text, end) === end)
    return { start: end, end, text: `${indent}${lines}${layout.lineBreak}`, order };
  const at = lineEnd(text, end);
  if (isOpenText(lastIn(part)) || !REST.test(text.slice(end, at))) return undefined;
  return { start: at, end: at, text: `${layout.lineBreak}${indent}${lines}`, order };
}

/** Whether a node is a text marked by | or >, which would take a line break behind it for its own. */
function isOpenText({ kind, source, start }: Node): boolean {
  return kind === 'text' && '|>'.includes(source.text.charAt(start));
}

/** The part of a part, or itself, that ends it. */
function lastIn(part: Node): Node {
  const inner = part.kind === 'map' ? [...part.fields.values()] : part.kind === 'list' ? part.items : [];
  const last = inner.find(({ end }) => end === part.end);
  return last === undefined ? part : lastIn(last);
}

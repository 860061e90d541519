import type { Edit } from '../source/edit.ts';
import type { Node, ScalarNode, Span } from '../source/node.ts';
import { addToBlock, linesBelow } from './block.ts';
import { addToFlow, fieldOnLine, nameIn } from './flow.ts';
import { columnOf, isFlow, isJson, layoutAt } from './layout.ts';
import type { Part } from './layout.ts';
import { lineEnd, lineStart } from './lines.ts';
import { CLOSING, orderOfLines, orderOnLine } from './order.ts';
import { fitsOnLine, printField, printInline } from './print-value.ts';
import type { Value } from './print-value.ts';

/**
 * Gives a record a field that it lacks: below the field that comes before it in the format, laid out as the document is;
 * in the place of its value where the field stands there blank. Nothing where the field holds something, or where it
 * cannot be told how to write it.
 */
export function addField(part: Part, name: string, value: Value): Edit | undefined {
  const { record } = part;
  if (record.unfilled?.has(name) === true) return fillBlank(part, name, value, record.unfilled.get(name));
  const field = record.fields.get(name);
  if (field === undefined)
    return isFlow(record) ? addToFlow(part, name, value) : addToBlock(part, name, value);
  const { start, end, source } = field;
  return isBlank(field) ? { start, end, text: printInline(value, isJson(source)) } : undefined;
}

/** Whether a value is there and says nothing. */
function isBlank({ kind, value, source, start, end }: Node): boolean {
  const typed = source.text.slice(start, end);
  if (kind === 'text') return String(value).trim() === '' && /^["']/.test(typed);
  return /^(?:\[\s*\]|\{\s*\})$/.test(typed);
}

/** Writes a value where none stands yet, or where a word for none stands. */
function fillBlank(
  { record, names }: Part,
  name: string,
  value: Value,
  span: Span | undefined,
): Edit | undefined {
  if (span === undefined) return undefined;
  const { source } = record;
  const { start, end } = span;
  if (end > start || isFlow(record) || fitsOnLine(value)) {
    const space = end > start ? '' : ' ';
    return {
      start,
      end,
      text: space + printInline(value, isJson(source)),
      ...(end > start ? {} : { order: 0 }),
    };
  }
  const column = columnOf(record.start, source.text);
  const at = lineEnd(source.text, start);
  const lines = printField(name, value, ' '.repeat(column), layoutAt(start, record)).slice(name.length + 1);
  return { start: at, end: at, text: lines, order: orderOfLines(column + 1, names.indexOf(name)) };
}

/**
 * Gives a part that is written as a bare text, `- Read more`, a field beside that text: the part becomes a record in which
 * the text has a name. Nothing where the text goes over several lines, or would mean something else between brackets.
 *
 * @param short - the name of the text
 */
export function addToShort(
  node: ScalarNode,
  short: string,
  names: readonly string[],
  [name, value]: readonly [name: string, value: Value],
): readonly Edit[] | undefined {
  const { source, start, end, parent } = node;
  const typed = source.text.slice(start, end);
  if (parent === undefined || node.start < node.keyEnd || /[\r\n]/.test(typed)) return undefined;
  const index = names.indexOf(name);
  if (parent.kind === 'list' && !isFlow(parent)) return addBelowShort(node, short, index, [name, value]);
  if (!isJson(source) && !/^["']/.test(typed) && /[,[\]{}]/.test(typed)) return undefined;
  return [
    { start, end: start, text: `{ ${nameIn(node, short)}: `, order: 0 },
    { start: end, end, text: fieldOnLine(node, name, value), order: orderOnLine(index) },
    { start: end, end, text: ' }', order: CLOSING },
  ];
}

/** Gives an item that has a line of its own the name of its text, and the field below. */
function addBelowShort(
  node: ScalarNode,
  short: string,
  index: number,
  [name, value]: readonly [name: string, value: Value],
): readonly Edit[] | undefined {
  const { start, keyStart } = node;
  const { text } = node.source;
  const column = columnOf(start, text);
  if (start !== keyStart || !/^ *- +$/.test(text.slice(lineStart(text, start), start))) return undefined;
  const below = linesBelow(node, column, orderOfLines(column, index), (indent, layout) =>
    printField(name, value, indent, layout),
  );
  return below && [{ start, end: start, text: `${short}: `, order: 0 }, below];
}

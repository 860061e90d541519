import type { Edit } from '../source/edit.ts';
import type { ListNode, Node } from '../source/node.ts';
import { linesBelow } from './block.ts';
import { gapAt } from './flow.ts';
import { columnOf, isFlow, isJson } from './layout.ts';
import { orderOfLines, orderOnLine } from './order.ts';
import { printInline, printItem } from './print-value.ts';
import type { Value } from './print-value.ts';

/** Adds items to the end of a list that has some, laid out as those are; nothing where that cannot be told. */
export function addItems(list: ListNode, values: readonly Value[]): Edit | undefined {
  const last = list.items.at(-1);
  if (last === undefined || last.start !== last.keyStart) return undefined;
  return isFlow(list) ? besideLast(last, values) : belowLast(list, last, values);
}

function besideLast(last: Node, values: readonly Value[]): Edit {
  const { end, source } = last;
  const items = values.map((value) => `,${gapAt(last)}${printInline(value, isJson(source))}`);
  return { start: end, end, text: items.join(''), order: orderOnLine(0) };
}

/** The new items come before whatever field of the record around the list is added there. */
function belowLast(list: ListNode, last: Node, values: readonly Value[]): Edit | undefined {
  const { text } = list.source;
  const column = columnOf(list.start, text);
  if (text.charAt(list.start) !== '-') return undefined;
  return linesBelow(last, column, orderOfLines(column + 1, 0), (indent, layout) => {
    const items = values.map((value) => `- ${printItem(value, `${indent}  `, layout)}`);
    return items.join(layout.lineBreak + indent);
  });
}

import type { Edit } from '../source/edit.ts';
import type { Node } from '../source/node.ts';
import { beginsLine, columnOf, fieldBefore, indentAt, isJson, layoutAt, standsHere } from './layout.ts';
import type { Part } from './layout.ts';
import { breakFor } from './lines.ts';
import { orderOnLine } from './order.ts';
import { printInline, printJson } from './print-value.ts';
import type { Value } from './print-value.ts';

/** Adds a field to a record between brackets, in YAML or JSON: on a line of its own where its neighbour has one. */
export function addToFlow(part: Part, name: string, value: Value): Edit | undefined {
  const { record, names } = part;
  const order = orderOnLine(names.indexOf(name));
  const sibling = fieldBefore(part, name);
  if (sibling !== undefined) {
    const { end } = sibling;
    return { start: end, end, text: `,${gapAt(sibling)}${fieldBeside(sibling, name, value)}`, order };
  }
  const first = firstField(part);
  if (first !== undefined) {
    const { keyStart } = first;
    const text = `${fieldBeside(first, name, value)},${gapAt(first)}`;
    return { start: keyStart, end: keyStart, text, order };
  }
  const inside = record.start + 1;
  const isEmpty = record.source.text.slice(inside, record.end - 1).trim() === '';
  const field = `${nameIn(record, name)}: ${printInline(value, isJson(record.source))}`;
  return isEmpty ? { start: inside, end: inside, text: ` ${field} `, order } : undefined;
}

/** A field as it is added to what is between brackets on one line. */
export function fieldOnLine(node: Node, name: string, value: Value): string {
  return `, ${nameIn(node, name)}: ${printInline(value, isJson(node.source))}`;
}

/** The name of a field as it is written in a document. */
export function nameIn({ source }: Node, name: string): string {
  return isJson(source) ? JSON.stringify(name) : name;
}

/** The field that stands first in the text. */
function firstField({ record }: Part): Node | undefined {
  const [first] = [...record.fields.values()].filter(standsHere).sort((a, b) => a.keyStart - b.keyStart);
  return first;
}

/** What parts a field from its neighbour: a line break where that has a line of its own. */
export function gapAt({ keyStart, source: { text } }: Node): string {
  return hasOwnLine(keyStart, text) ? breakFor(text, keyStart) + indentAt(keyStart, text) : ' ';
}

function hasOwnLine(offset: number, text: string): boolean {
  return beginsLine(offset, text) && columnOf(offset, text) > 0;
}

function fieldBeside(neighbour: Node, name: string, value: Value): string {
  const { keyStart, source } = neighbour;
  const written = nameIn(neighbour, name);
  if (!isJson(source) || !hasOwnLine(keyStart, source.text))
    return `${written}: ${printInline(value, isJson(source))}`;
  const json = printJson(value, indentAt(keyStart, source.text), layoutAt(keyStart, neighbour));
  return `${written}: ${json}`;
}

import type { MapNode, Node } from '../source/node.ts';
import type { Source } from '../source/source.ts';
import { breakFor, lineStart } from './lines.ts';
import type { Layout } from './print-value.ts';

/** A record, and the names of the fields that it may have, in the order of the format. */
export interface Part {
  readonly record: MapNode;
  readonly names: readonly string[];
}

/** The step of a document that shows none. */
const USUAL_STEP = 2;

/** Whether a record or list is written with brackets, and not on lines of its own. */
export function isFlow({ source, start }: Node): boolean {
  return isJson(source) || '{['.includes(source.text.charAt(start) || ' ');
}

/** Whether a document is JSON: its name says so. */
export function isJson({ name }: Source): boolean {
  return name.toLowerCase().endsWith('.json');
}

/** The layout of a document, as its first parts show it, for writing at an offset. */
export function layoutAt(offset: number, node: Node): Layout {
  const { text } = node.source;
  const top = topOf(node);
  const fields = top.kind === 'map' ? [...top.fields.values()] : [];
  return {
    lineBreak: breakFor(text, offset),
    step: isJson(node.source) ? stepOfJson(fields[0], text) : ' '.repeat(stepOf(fields, 'map', text)),
    listStep: ' '.repeat(stepOf(fields, 'list', text)),
  };
}

/** How far in an offset stands on its line, in UTF-16 units; a byte order mark does not count. */
export function columnOf(offset: number, text: string): number {
  const start = lineStart(text, offset);
  return offset - start - (start === 0 && text.startsWith('\uFEFF') ? 1 : 0);
}

/** Whether nothing but blanks stands before an offset on its line. */
export function beginsLine(offset: number, text: string): boolean {
  return indentAt(offset, text).trim() === '';
}

/** What stands before an offset on its line. */
export function indentAt(offset: number, text: string): string {
  return text.slice(lineStart(text, offset), offset);
}

/** Whether a value stands behind its name, and not elsewhere as what an alias brings does. */
export function standsHere({ start, keyEnd }: Node): boolean {
  return start >= keyEnd;
}

/** The field that a new one is to follow: the last of those that come before it in the format. */
export function fieldBefore({ record, names }: Part, name: string): Node | undefined {
  const before = names.slice(0, names.indexOf(name)).reverse();
  for (const each of before) {
    const field = record.fields.get(each);
    if (field !== undefined && standsHere(field)) return field;
  }
  return undefined;
}

/** How much further in parts of a kind stand than their names. */
function stepOf(fields: readonly Node[], kind: 'map' | 'list', text: string): number {
  for (const field of fields) {
    if (field.kind !== kind || isFlow(field) || !standsHere(field) || !beginsLine(field.start, text))
      continue;
    const step = columnOf(field.start, text) - columnOf(field.keyStart, text);
    if (step >= 0) return step;
  }
  return USUAL_STEP;
}

function stepOfJson(first: Node | undefined, text: string): string {
  const indent = first === undefined ? '' : indentAt(first.keyStart, text);
  return indent !== '' && indent.trim() === '' ? indent : ' '.repeat(USUAL_STEP);
}

function topOf(node: Node): Node {
  let top = node;
  while (top.parent !== undefined) top = top.parent;
  return top;
}

/** What is to be written: a text, a record, or a list of either. */
export type Value = string | { readonly [field: string]: Value } | readonly Value[];

/** How a document is laid out. */
export interface Layout {
  readonly lineBreak: string;
  /** How much further in each level stands than the one around it. */
  readonly step: string;
  /** How much further in the dashes of a list stand than its name; empty where they stand below it. */
  readonly listStep: string;
}

/**
 * A field as lines of YAML, the name first.
 *
 * @param indent - what stands before the name; the first line is given without it
 */
export function printField(name: string, value: Value, indent: string, layout: Layout): string {
  const { lineBreak, step, listStep } = layout;
  if (typeof value === 'string' || fitsOnLine(value)) return `${name}: ${printInline(value)}`;
  if (!isList(value))
    return `${name}:${lineBreak}${indent}${step}${printFields(value, indent + step, layout)}`;
  const dash = `${lineBreak}${indent}${listStep}- `;
  const items = value.map((item) => printItem(item, `${indent}${listStep}  `, layout));
  return `${name}:${dash}${items.join(dash)}`;
}

function printFields(record: Readonly<Record<string, Value>>, indent: string, layout: Layout): string {
  return Object.entries(record)
    .map(([name, value]) => printField(name, value, indent, layout))
    .join(layout.lineBreak + indent);
}

/** An item as lines of YAML, without its dash; all but the first are indented. */
export function printItem(value: Value, indent: string, layout: Layout): string {
  return typeof value === 'string' || isList(value) ? printInline(value) : printFields(value, indent, layout);
}

/** A value on one line, lists and records between brackets. */
export function printInline(value: Value, isJson = false): string {
  if (typeof value === 'string') return isJson || !isBare(value) ? JSON.stringify(value) : value;
  const inner = (each: Value): string => printInline(each, isJson);
  if (isList(value)) return `[${value.map(inner).join(', ')}]`;
  const fields = Object.entries(value).map(
    ([name, each]) => `${isJson ? JSON.stringify(name) : name}: ${inner(each)}`,
  );
  return `{ ${fields.join(', ')} }`;
}

/** A value as JSON over several lines, all but the first indented. */
export function printJson(value: Value, indent: string, { lineBreak, step }: Layout): string {
  return JSON.stringify(value, undefined, step).replaceAll('\n', lineBreak + indent);
}

/** Whether a value is a text, a list of texts or a record of texts, which are written on the line of their name. */
export function fitsOnLine(value: Value): boolean {
  const inner = typeof value === 'string' ? [] : isList(value) ? value : Object.values(value);
  return inner.every((each) => typeof each === 'string');
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Plain words, and none of those that YAML takes for something else. */
function isBare(text: string): boolean {
  return /^[a-z][\w-]*(?: [\w-]+)*$/i.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
}

import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Child } from 'xastscript';
import { safe } from '../safe.ts';

/** The longest text of one attribute, in UTF-16 units: no sentence of a rule is longer. */
const LONGEST = 4000;

/** Characters that XML 1.0 has no place for, however they are written: noncharacters, and halves of characters. */
const ILLEGAL = /[\uFFFE\uFFFF]/g;

/** What a build server would act on, wherever in a line it stands. */
const LOG_COMMAND = /##(?=\[|vso\[|teamcity\[)/gi;

/** What may be written into an attribute. What is absent is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element whose every text is legal in XML 1.0: controls become visible, halves of characters are replaced. */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Element {
  const legal = Object.entries(attributes).map(([key, value]) => [
    key,
    typeof value === 'string' ? legalText(value) : value,
  ]);
  return x(name, Object.fromEntries(legal) as Record<string, string>, ...children);
}

type Element = ReturnType<typeof x>;

/** A text on one line that XML can hold. */
export function legalText(text: string): string {
  return safe(text.toWellFormed(), LONGEST).replace(ILLEGAL, '\uFFFD');
}

/** A document with one element in it, a line for each element but for those that hold text alone. */
export function xmlDocument(root: Element): string {
  const options = { closeEmptyElements: true };
  const lines = linesOf(root, '', (node) => toXml(node, options));
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${lines.join('\n')}\n`;
  // The library leaves `]]>` as it is, which XML does not allow in a text.
  return text.replace(LOG_COMMAND, '&#x23;#').replaceAll(']]>', ']]&gt;');
}

/** Only elements stand on lines of their own: white space beside a text would become part of it. */
function linesOf(node: Element, indent: string, write: (node: Element) => string): readonly string[] {
  const children = node.children.filter((child): child is Element => 'children' in child);
  if (children.length === 0 || children.length < node.children.length) return [indent + write(node)];
  const open = write({ ...node, children: [] }).replace(/\s?\/>$/, '>');
  const inner = children.flatMap((child) => linesOf(child, `${indent}  `, write));
  return [indent + open, ...inner, `${indent}</${node.name}>`];
}

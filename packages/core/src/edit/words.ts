import type { Edit } from '../source/edit.ts';
import { keySpan } from '../source/location.ts';
import type { Node, ScalarNode, Span } from '../source/node.ts';

/** Gives a field another name, in the quotes that it has. The name must be a plain word. */
export function renameField(field: Node, name: string): Edit {
  return { ...insideQuotes(keySpan(field), field.source.text), text: name };
}

/** What can stand without quotes as well as with them: an id, a word, a date. */
const PLAIN = /^(?:[a-z][\w/-]*|\d{4}-\d\d-\d\d)$/i;

/** Gives a value other words, in the quotes that it has; nothing where it has several lines, or the words may need quotes. */
export function rewrite(node: ScalarNode, words: string): Edit | undefined {
  const { text } = node.source;
  if (!PLAIN.test(words) || /[\r\n]/.test(text.slice(node.start, node.end))) return undefined;
  return { ...insideQuotes(node, text), text: words };
}

/** Puts a value in quotes, as it is typed. */
export function quote({ start, end, text }: ScalarNode): Edit {
  return { start, end, text: JSON.stringify(text) };
}

/** Writes a value anew, without quotes: a number, true or false. */
export function unquote({ start, end }: ScalarNode, text: string): Edit {
  return { start, end, text };
}

function insideQuotes({ start, end }: Span, text: string): Span {
  const mark = text.charAt(start);
  return mark === '"' || mark === "'" ? { start: start + 1, end: end - 1 } : { start, end };
}

import { plainText } from '../model/plain-text.ts';
import type { Plan } from '../model/plan.ts';
import type { Reflection } from '../model/reflection.ts';
import type { Node, ScalarNode } from '../source/node.ts';
import { once } from './once.ts';

/** A text that stands in a document. */
export interface PlacedText {
  readonly text: string;
  /** Findings about the text can point here. */
  readonly place: ScalarNode;
  /** The field that it fills; for an item of a list, the field of the list. */
  readonly field: string;
  /** The field at the top of the document under which it stands: `goals`, `glossary`, `lint`. */
  readonly section: string;
}

/**
 * Every text of a plan or reflection in the order written, ids and dates among them; what the plan inherits stands in
 * another document. Blank texts are left out.
 */
export const textsOf: (model: Plan | Reflection) => readonly PlacedText[] = once(({ place }) => {
  const texts: PlacedText[] = [];
  for (const [section, node] of place.fields) gather(node, section, section, texts);
  return texts;
});

function gather(node: Node, field: string, section: string, texts: PlacedText[]): void {
  if (node.kind === 'map') for (const [name, inner] of node.fields) gather(inner, name, section, texts);
  else if (node.kind === 'list') for (const item of node.items) gather(item, field, section, texts);
  else if (typeof node.value === 'string') {
    const text = plainText(node.value);
    if (text !== '') texts.push({ text, place: node, field, section });
  }
}

import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** An element that a browser would make of a text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a browser would make of HTML: its elements, and the text that is seen. */
export interface Parsed {
  readonly elements: readonly Element[];
  readonly text: string;
  /** The text of the element with this name. */
  readonly textOf: (name: string) => string;
}

export function parsePage(html: string): Parsed {
  return parsed(parse(html).childNodes);
}

export function parsePart(html: string): Parsed {
  return parsed(parseFragment(html).childNodes);
}

type Node = DefaultTreeAdapterTypes.ChildNode;

function parsed(nodes: readonly Node[]): Parsed {
  const elements: Element[] = [];
  const texts = new Map<string, string>();
  const gather = (node: Node): string => {
    if ('value' in node) return node.value;
    if (!('childNodes' in node)) return '';
    const { tagName: name, attrs } = node;
    elements.push({ name, attributes: Object.fromEntries(attrs.map((each) => [each.name, each.value])) });
    const text = node.childNodes.map((child) => gather(child)).join('');
    texts.set(name, (texts.get(name) ?? '') + text);
    return text;
  };
  const text = nodes.map((node) => gather(node)).join('');
  return { elements, text, textOf: (name) => texts.get(name) ?? '' };
}

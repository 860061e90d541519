import type {
  Badge,
  Block,
  Code,
  Emphasis,
  Item,
  LineBreak,
  Link,
  List,
  Note,
  Paragraph,
  Quote,
  Section,
  Strong,
  Text,
} from './page.ts';
import type { Tone } from './tone.ts';

// Short names for the parts of a page that are made most often; the others are written out as objects.

export function section(id: string, title: Text, blocks: readonly Block[]): Section {
  return { kind: 'section', id, title, blocks };
}

export function paragraph(text: Text): Paragraph {
  return { kind: 'paragraph', text };
}

export function bullets(items: readonly Item[]): List {
  return { kind: 'list', ordered: false, items };
}

export function numbered(items: readonly Item[]): List {
  return { kind: 'list', ordered: true, items };
}

/** @param source - where the words stand, or who said them */
export function quote(text: Text, source?: Text): Quote {
  return { kind: 'quote', text, source };
}

export function note(tone: Tone, label: string, blocks: readonly Block[]): Note {
  return { kind: 'note', tone, label, blocks };
}

export function strong(text: Text): Strong {
  return { kind: 'strong', text };
}

export function emphasis(text: Text): Emphasis {
  return { kind: 'emphasis', text };
}

export function code(text: string): Code {
  return { kind: 'code', text };
}

/** @param to - `#id` of a section, or an address that begins with `https://` or `http://` */
export function link(to: string, text: Text): Link {
  return { kind: 'link', to, text };
}

export function badge(tone: Tone, word: string): Badge {
  return { kind: 'badge', tone, word };
}

export const lineBreak: LineBreak = { kind: 'line-break' };

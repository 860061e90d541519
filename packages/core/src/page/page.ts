import type { Drawing } from './drawing.ts';
import type { Tone } from './tone.ts';

/**
 * A small document, before it is known how it will be shown: as Markdown, as HTML or on a terminal. Whoever makes a page
 * gives plain text; the renderers escape it, each for where it goes. Nothing in a page is markup.
 */
export interface Page {
  readonly title: string;
  /** The language of the page as a BCP 47 tag: `en-GB`. */
  readonly language: string;
  readonly blocks: readonly Block[];
}

/** A part of a page that stands on lines of its own. */
export type Block = Section | Paragraph | List | Checklist | Table | Definitions | Quote | Note | Figure;

/** A part with a heading. Sections may hold sections; how deep one stands gives the level of its heading. */
export interface Section {
  readonly kind: 'section';
  /** Links lead here by this name: `#id`. Of two sections with one name the second is called something else. */
  readonly id: string;
  readonly title: Text;
  /** Whether it begins on a new sheet where the page is printed. */
  readonly newSheet?: boolean | undefined;
  readonly blocks: readonly Block[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Text;
}

export interface List {
  readonly kind: 'list';
  /** Whether the items have an order, and so numbers. */
  readonly ordered: boolean;
  readonly items: readonly Item[];
}

/** An item of a list: a text, or a text with more below it. */
export type Item = Text | { readonly text: Text; readonly blocks: readonly Block[] };

/** Things to tick off. */
export interface Checklist {
  readonly kind: 'checklist';
  readonly items: readonly { readonly done: boolean; readonly text: Text }[];
}

export interface Table {
  readonly kind: 'table';
  /** What the table shows: it is its name for those who hear it. */
  readonly caption: Text;
  /** The headings of the columns. */
  readonly columns: readonly Text[];
  /** As many cells as there are columns; what is missing stays blank. */
  readonly rows: readonly (readonly Cell[])[];
  /** Whether the first cell of each row is its heading. */
  readonly rowHeadings: boolean;
}

/** A cell: a text, or a text behind a badge whose colour the whole cell takes. */
export type Cell = Text | { readonly badge: Badge; readonly text: Text };

/** Terms, each with what is said of it. */
export interface Definitions {
  readonly kind: 'definitions';
  readonly items: readonly { readonly term: Text; readonly texts: readonly Text[] }[];
}

/** Words of somebody else. */
export interface Quote {
  readonly kind: 'quote';
  readonly text: Text;
  /** Where they stand, or who said them. */
  readonly source?: Text | undefined;
}

/** Something set apart from the text round it. */
export interface Note {
  readonly kind: 'note';
  readonly tone: Tone;
  /** What sort of note it is, in a word or two: `Not checked`. */
  readonly label: string;
  readonly blocks: readonly Block[];
}

/** A drawing, with all that it says in words too. */
export interface Figure {
  readonly kind: 'figure';
  readonly drawing: Drawing;
  /** What the drawing shows, for those who do not see it. */
  readonly says: string;
  readonly caption?: Text | undefined;
}

/** Words on a line: a plain text, or pieces of text one behind the other. */
export type Text = Inline | readonly Inline[];

/** A piece of a text. */
export type Inline = string | Strong | Emphasis | Code | Link | Badge | LineBreak;

export interface Strong {
  readonly kind: 'strong';
  readonly text: Text;
}

export interface Emphasis {
  readonly kind: 'emphasis';
  readonly text: Text;
}

/** Something to type or to find exactly as it is: a command, a file, the name of a rule. */
export interface Code {
  readonly kind: 'code';
  readonly text: string;
}

export interface Link {
  readonly kind: 'link';
  /** `#id` of a section, or an address that begins with `https://` or `http://`. Anything else stays a text. */
  readonly to: string;
  readonly text: Text;
}

/** A status: a word with a mark and a colour. The word says it all; the others are for the quick eye. */
export interface Badge {
  readonly kind: 'badge';
  readonly tone: Tone;
  readonly word: string;
}

/** A new line within a text. */
export interface LineBreak {
  readonly kind: 'line-break';
}

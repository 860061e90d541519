import { lazily } from './memo.ts';
import { phraseAt, phrases, type Phrases } from './phrases.ts';
import { PARTS, type Part } from './polarity-data.ts';
import { singular, words } from './words.ts';

/** A word or phrase of a metric's name, by what it does there. */
export interface Item {
  readonly part: Part | 'unknown';
  readonly text: string;
}

/** 1 for a thing of which more is better, -1 where less is, 0 for neither or where it cannot be told. */
export type Sign = -1 | 0 | 1;

const table = lazily((): Phrases<Part> => phrases(Object.entries(PARTS) as [Part, string][]));

/** The items of a text in their order; a mark that parts clauses counts as *and*. */
export function itemsOf(text: string): readonly Item[] {
  const items: Item[] = [];
  // In capitals beside small letters it is short for age-related expectations.
  const plain = text === text.toUpperCase() ? text : text.replace(/\bARE\b/, 'age related expectation');
  for (const chunk of plain.split(/[:;,/&()\u2013\u2014]|\s-\s/)) {
    if (items.length > 0) items.push({ part: 'and', text: '' });
    const folded = words(chunk).map((word) => (word.length < 4 ? word : singular(word)));
    for (let at = 0; at < folded.length;) {
      const phrase = phraseAt(table(), folded, at);
      const text = phrase?.words.join(' ') ?? folded[at] ?? '';
      items.push({ part: phrase?.meaning ?? partOfOther(text), text });
      at += phrase?.words.length ?? 1;
    }
  }
  return items;
}

/** Figures, and classes such as *Y6*, *KS2* and *P1*. */
function partOfOther(word: string): Item['part'] {
  if (/^\d/.test(word)) return 'number';
  return /^(?:[yps]|yr|ks)\d{1,2}$/.test(word) ? 'the' : 'unknown';
}

const UP: readonly Item['part'][] = ['up', 'satisfaction', 'attain'];
const DOWN: readonly Item['part'][] = ['down', 'gap', 'state'];

/** What the item by itself is: a good thing, a bad thing, or neither. */
export function signOf(item: Item): Sign {
  if (UP.includes(item.part)) return 1;
  return DOWN.includes(item.part) ? -1 : 0;
}

/** Whether the item does one of these things. */
export function is(item: Item | undefined, ...parts: readonly Item['part'][]): boolean {
  return item !== undefined && parts.includes(item.part);
}

/** Whether the item changes nothing: a figure, a class, a subject, what is counted and how. */
export function isHarmless(item: Item): boolean {
  return is(item, 'the', 'number', 'unit', 'scale', 'share', 'people', 'of');
}

import { lazily, wordSet } from '../../../model/lazily.ts';
import { phraseAt, phrases, type Phrases } from '../phrases.ts';
import { PARTS, type Part } from './polarity-data.ts';
import { singular, words } from '../words.ts';

/** A word or phrase of a metric's name, by what it does there. */
export interface Item {
  readonly part: Part | 'unknown';
  readonly text: string;
}

/** 1 for a thing of which more is better, -1 where less is, 0 for neither or where it cannot be told. */
export type Sign = -1 | 0 | 1;

const table = lazily((): Phrases<Part> => phrases(Object.entries(PARTS) as [Part, string][]));

/** *4+ in English*, *Grade 5+*, *9-4 in maths*, *A\*-C*: passes, as secondary schools write them. */
const PASSES =
  /\bgrades? +[4-9]\+|\b[4-7]\+(?= +(?:in |both |e&m\b|eng|math|gcse|scien))|\b9 *[-\u2013] *[4-7]\b|\bA\*? *[-\u2013] *[BC]\b/gi;

/** What NEET is short for, the commas and *or* of which part no clauses. */
const NEET =
  /\bnot +in +(?:education|employment|training)(?:,? +(?:(?:or|and) +)?(?:education|employment|training)){2}\b/gi;

/** The items of a text in their order; a mark that parts clauses counts as *and*. */
export function itemsOf(text: string): readonly Item[] {
  // In capitals beside small letters it is short for age-related expectations.
  const plain = text === text.toUpperCase() ? text : text.replace(/\bARE\b/, 'age related expectation');
  const spelt = plain.replace(PASSES, 'standard pass').replace(NEET, 'neet');
  return spelt.split(/[:;,/&()\u2013\u2014]|\s-\s/).flatMap((chunk, at) => {
    const items = itemsOfChunk(chunk);
    return at === 0 ? items : [{ part: 'and', text: '' } as const, ...items];
  });
}

function itemsOfChunk(chunk: string): readonly Item[] {
  // *This* and *was* are no plurals.
  const folded = words(chunk).map((word) => (word.length < 4 ? word : singular(word)));
  const items: Item[] = [];
  for (let at = 0; at < folded.length;) {
    const item = itemAt(folded, at);
    items.push(item);
    at += item.text.split(' ').length;
  }
  return items;
}

function itemAt(folded: readonly string[], at: number): Item {
  const phrase = phraseAt(table(), folded, at);
  if (phrase !== undefined) return { part: phrase.meaning, text: phrase.words.join(' ') };
  const text = folded[at] ?? '';
  return { part: partOfOther(text), text };
}

const NUMBERS = wordSet(
  'one two three four five six seven eight nine ten eleven twelve twenty first third fourth fifth sixth seventh eighth ninth ' +
    'tenth eleventh twelfth',
);

/** Figures, also in words, and classes such as *Y6*, *KS2* and *P1*. */
function partOfOther(word: string): Item['part'] {
  if (/^\d/.test(word) || NUMBERS().has(word)) return 'number';
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
  return is(item, 'the', 'number', 'unit', 'span', 'scale', 'share', 'people', 'of');
}

/** Whether the item is a word that is not known and looks like a verb. */
export function isVerb(item: Item): boolean {
  return is(item, 'unknown') && /(?:ed|ing)$/.test(item.text);
}

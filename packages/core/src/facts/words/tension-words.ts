import { lazily } from '../../model/lazily.ts';
import { phraseAt, phrases } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import { LESS_WORDS, NO_TENSION, STAFF_WORDS } from './tension-data.ts';
import type { TensionPair } from './tension-data.ts';
import { foldedWords, singular, words } from './words.ts';

/** Which side of which pair a text touches. */
export interface Touch {
  readonly pair: TensionPair;
  readonly side: 'one' | 'other';
}

/** What a phrase of the table says. */
interface Mark extends Touch {
  /** Where the phrase counts only in certain company. */
  readonly only?: 'of staff' | 'in capitals' | undefined;
  readonly more: boolean;
}

/** Known tensions, ready to be looked for in texts. */
export type TensionWords = Phrases<readonly Mark[]>;

const company = lazily(() => ({
  staff: new Set(STAFF_WORDS.split(' ')),
  less: new Set(LESS_WORDS.split(' ')),
}));

/** Prepares pairs for looking them up. */
export function tensionWords(pairs: readonly TensionPair[]): TensionWords {
  const marks = new Map<string, Mark[]>(NO_TENSION.split('|').map((phrase) => [phrase, []]));
  const add = (list: string | undefined, mark: Mark): void => {
    for (const phrase of list?.split('|') ?? []) {
      const known = marks.get(phrase);
      if (known === undefined) marks.set(phrase, [mark]);
      else known.push(mark);
    }
  };
  for (const pair of pairs) {
    for (const side of ['one', 'other'] as const) {
      const { words: always, ofStaff, capitals, more } = pair[side];
      const mark = { pair, side, more: more === true };
      add(always, mark);
      add(ofStaff, { ...mark, only: 'of staff' });
      add(capitals?.toLowerCase(), { ...mark, only: 'in capitals' });
    }
  }
  return phrases([...marks].map(([phrase, meaning]) => [meaning, phrase] as const));
}

/** The sides that a goal or priority touches by its words, as one that pulls. */
export function touches(text: string, table: TensionWords): readonly Touch[] {
  const found = foldText(text);
  const marks = marksIn(found, table);
  if (marks.length === 0) return NONE;
  const { staff, less } = company();
  const ofStaff = found.some((word) => staff.has(word));
  const wantsLess = found.some((word) => less.has(word));
  const capitals = capitalsIn(text);
  return marks
    .filter(({ phrase, mark }) => {
      if (mark.more && wantsLess) return false;
      if (mark.only === 'in capitals') return capitals.has(phrase);
      return mark.only !== 'of staff' || ofStaff;
    })
    .map(({ mark }) => mark);
}

const NONE: readonly never[] = [];

/** The sides that a text speaks of, in whatever company: for words that name a tension. */
export function sidesNamed(text: string, table: TensionWords): readonly Touch[] {
  return marksIn(foldText(text), table).map(({ mark }) => mark);
}

function marksIn(
  found: readonly string[],
  table: TensionWords,
): readonly { readonly phrase: string; readonly mark: Mark }[] {
  const marks: { phrase: string; mark: Mark }[] = [];
  for (let at = 0; at < found.length; at++) {
    const known = phraseAt(table, found, at);
    if (known === undefined) continue;
    const phrase = known.words.join(' ');
    for (const mark of known.meaning) marks.push({ phrase, mark });
    at += known.words.length - 1;
  }
  return marks;
}

/** The words of a text as the table has them. */
export function foldText(text: string): readonly string[] {
  return foldedWords(text);
}

/** The words in capitals of a text that is not all in capitals, folded. */
function capitalsIn(text: string): ReadonlySet<string> {
  if (text === text.toUpperCase() && words(text).length > 2) return new Set();
  return new Set((text.match(/\b[A-Z]{2,}s?\b/g) ?? []).map((word) => singular(word.toLowerCase())));
}

import { lazily } from '../../model/lazily.ts';
import { phraseAt, phrases } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import { LESS_WORDS, NO_TENSION, STAFF_WORDS } from './tension-data.ts';
import type { SideWords, TensionPair } from './tension-data.ts';
import { singular, words } from './words.ts';

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
  const marks = new Map<string, Mark[]>();
  const add = (list: string | undefined, mark: Mark | undefined): void => {
    for (const entry of list?.split('|') ?? []) {
      const phrase = fold(entry).join(' ');
      const known = marks.get(phrase) ?? [];
      marks.set(phrase, mark === undefined ? known : [...known, mark]);
    }
  };
  for (const pair of pairs) {
    for (const side of ['one', 'other'] as const) addSide(pair[side], { pair, side }, add);
  }
  add(NO_TENSION, undefined);
  return phrases([...marks].map(([phrase, meaning]) => [meaning, phrase] as const));
}

function addSide(
  { words: always, ofStaff, capitals, more }: SideWords,
  touch: Touch,
  add: (list: string | undefined, mark: Mark) => void,
): void {
  const mark = { ...touch, more: more === true };
  add(always, mark);
  add(ofStaff, { ...mark, only: 'of staff' });
  add(capitals, { ...mark, only: 'in capitals' });
}

/** The sides that a goal or priority touches by its words, as one that pulls. */
export function touches(text: string, table: TensionWords): readonly Touch[] {
  const found = fold(text);
  const { staff, less } = company();
  const ofStaff = found.some((word) => staff.has(word));
  const wantsLess = found.some((word) => less.has(word));
  const capitals = capitalsIn(text);
  return marksIn(found, table)
    .filter(({ phrase, mark }) => {
      if (mark.more && wantsLess) return false;
      if (mark.only === 'in capitals') return capitals.has(phrase);
      return mark.only !== 'of staff' || ofStaff;
    })
    .map(({ mark }) => mark);
}

/** The sides that a text speaks of, in whatever company: for words that name a tension. */
export function sidesNamed(text: string, table: TensionWords): readonly Touch[] {
  return marksIn(fold(text), table).map(({ mark }) => mark);
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

function fold(text: string): readonly string[] {
  return words(text).map(singular);
}

/** The words in capitals of a text that is not all in capitals, folded. */
function capitalsIn(text: string): ReadonlySet<string> {
  if (text === text.toUpperCase() && words(text).length > 2) return new Set();
  return new Set((text.match(/\b[A-Z]{2,}s?\b/g) ?? []).map((word) => singular(word.toLowerCase())));
}

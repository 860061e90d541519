import { lazily } from '../../model/lazily.ts';
import { phraseAt, phrases } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import { stem, stemsOf } from './stem.ts';
import { foldedWords } from './words.ts';

interface Tables {
  readonly stems: ReadonlySet<string>;
  readonly phrases: Phrases<true>;
}

/** Tells whether a text speaks of something. */
export type Topic = (text: string) => boolean;

/**
 * A test for texts that use one of certain words, in any form (*celebrate*, *celebration*), or one of certain phrases,
 * which are written in the singular and stand as they are (*shout out*). The list is parted by bars.
 */
export function topic(list: string): Topic {
  const tables = lazily((): Tables => {
    const entries = list.split('|');
    return {
      stems: new Set(entries.filter((entry) => !entry.includes(' ')).map(stem)),
      phrases: phrases([[true, entries.filter((entry) => entry.includes(' ')).join('|')]]),
    };
  });
  return (text) => {
    if (stemsOf(text).some((word) => tables().stems.has(word))) return true;
    const folded = foldedWords(text);
    return folded.some((_, at) => phraseAt(tables().phrases, folded, at) !== undefined);
  };
}

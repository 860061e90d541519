import { lazily } from '../../model/lazily.ts';
import { phraseAt, phrases } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import { stem, stemsOf } from './stem.ts';
import { foldedWords, singular } from './words.ts';

interface Tables {
  readonly stems: ReadonlySet<string>;
  readonly phrases: Phrases<true>;
}

/** Tells whether a text speaks of something. */
export type Topic = (text: string) => boolean;

/**
 * A test for texts that use one of certain words, in any form (*celebrate*, *celebration*), or one of certain phrases,
 * which stand as they are, in any number (*shout out*, *good news*). The list is parted by bars.
 */
export function topic(list: string): Topic {
  const tables = lazily((): Tables => {
    const entries = list.split('|');
    return {
      stems: new Set(entries.filter((entry) => !entry.includes(' ')).map(stem)),
      phrases: phrases([
        [
          true,
          entries
            .filter((entry) => entry.includes(' '))
            .map(folded)
            .join('|'),
        ],
      ]),
    };
  });
  return (text) => {
    if (stemsOf(text).some((word) => tables().stems.has(word))) return true;
    const found = foldedWords(text);
    return found.some((_, at) => phraseAt(tables().phrases, found, at) !== undefined);
  };
}

/** As texts are folded, so that *works well* is found, whose *s* looks like a plural. */
function folded(phrase: string): string {
  return phrase.split(' ').map(singular).join(' ');
}

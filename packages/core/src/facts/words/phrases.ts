/** A phrase of a table: its words, folded to the singular, and what the table says of it. */
export interface Phrase<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** A table of phrases, found by their first word, the longest first. */
export type Phrases<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

/** Builds a table from lists such as `free school meal|fsm`, written in the singular, each with its meaning. */
export function phrases<Meaning>(
  lists: Iterable<readonly [meaning: Meaning, list: string]>,
): Phrases<Meaning> {
  const table = new Map<string, Phrase<Meaning>[]>();
  for (const [meaning, list] of lists) {
    for (const text of list.split('|')) {
      const words = text.split(' ');
      const [first = ''] = words;
      const known = table.get(first);
      if (known === undefined) table.set(first, [{ words, meaning }]);
      else known.push({ words, meaning });
    }
  }
  for (const known of table.values())
    if (known.length > 1) known.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The longest phrase of the table that begins at `at` in `words`, which are folded to the singular. */
export function phraseAt<Meaning>(
  table: Phrases<Meaning>,
  words: readonly string[],
  at: number,
): Phrase<Meaning> | undefined {
  return table
    .get(words[at] ?? '')
    ?.find((phrase) => phrase.words.every((word, index) => index === 0 || words[at + index] === word));
}

/** Puts off building a table until it is first asked for: a run that needs none of it should not pay for it. */
export function lazily<T>(build: () => T): () => T {
  let built: T | undefined;
  return () => (built ??= build());
}

/** A set of words, from one text with spaces between them. */
export function wordSet(words: string): () => ReadonlySet<string> {
  return lazily(() => new Set(words.split(' ')));
}

/** What words mean, from lists of words with spaces between them. */
export function wordTable<T>(
  ...rows: readonly (readonly [words: string, meaning: T])[]
): () => ReadonlyMap<string, T> {
  return phraseTable(' ', rows);
}

/** What phrases mean, from lists of phrases with `separator` between them. */
export function phraseTable<T>(
  separator: string,
  rows: readonly (readonly [phrases: string, meaning: T])[],
): () => ReadonlyMap<string, T> {
  return lazily(() => {
    const table = new Map<string, T>();
    for (const [phrases, meaning] of rows)
      for (const phrase of phrases.split(separator)) table.set(phrase, meaning);
    return table;
  });
}

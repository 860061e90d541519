/** Texts longer than this are read afresh each time, so that what is remembered stays small. */
const LONGEST_KEPT = 400;

/**
 * A pure function of a text that remembers its last answers. Referentially transparent: what it remembers can be
 * thrown away at any moment, and is, when `limit` texts have been seen.
 */
export function remember<Answer extends object | string>(
  limit: number,
  answer: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = answer(text);
    if (text.length > LONGEST_KEPT) return now;
    if (known.size >= limit) known.clear();
    known.set(text, now);
    return now;
  };
}

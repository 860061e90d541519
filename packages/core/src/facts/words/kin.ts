/** Words with a beginning in common this long are likely relatives; with a shorter one, where it is the whole of one. */
const CLEAR = 5;
const SHORTEST = 4;
/** What two relatives have beyond it: *patien-ce*, *enthusias-tic*. */
const LONGEST_ENDING = 4;

/** Beginnings that say nothing of what a word is about. */
const BEGINNINGS: ReadonlySet<string> = new Set(['inter', 'under', 'super', 'trans', 'multi']);

/**
 * Whether two stems may be of one family that the stemmer tears apart: *patience* and *patient*, *dignity* and
 * *dignified*, *service* and *serve*. Generous, for questions that are better left unasked than asked for nothing.
 */
export function areKin(a: string, b: string): boolean {
  const shared = sharedLength(a, b);
  if (shared < SHORTEST || BEGINNINGS.has(a.slice(0, shared)) || BEGINNINGS.has(a.slice(0, CLEAR)))
    return false;
  const isClear = shared >= CLEAR || shared === Math.min(a.length, b.length);
  return isClear && Math.max(a.length, b.length) - shared <= LONGEST_ENDING;
}

function sharedLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.charAt(at) === b.charAt(at)) at++;
  return at;
}

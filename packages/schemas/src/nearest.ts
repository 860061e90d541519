import leven from 'leven';

/** Longer words are not worth a guess, and cost the square of their length. */
const LONGEST = 64;

/** More comparisons than this for one word would let a hostile file take its time. */
const MOST_COMPARED = 200;

/** Hyphens and endings may make a word this much longer than the one that was meant. */
const SLACK = 4;

/**
 * The candidate that was most likely meant by a word, or undefined where none is near. Differences of case, hyphens,
 * underscores and spaces do not count, and those between singular and plural hardly do; otherwise one slip is allowed
 * in a short word, two in a longer one, three beyond eight letters. Of equally near candidates one with the same first
 * letter wins, since people seldom slip there, and then the first. Two letters that changed places are one slip.
 *
 * Words and candidates over 64 characters are left alone, and at most 200 candidates of a similar length are compared.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length === 0 || word.length > LONGEST) return undefined;
  const wanted = fold(word);
  let best: string | undefined;
  let shortest = slipsAllowed(wanted) + 0.5;
  let compared = 0;
  for (const candidate of candidates) {
    if (candidate.length > LONGEST || Math.abs(candidate.length - word.length) > SLACK) continue;
    if (compared === MOST_COMPARED) break;
    compared += 1;
    const distance = distanceBetween(wanted, fold(candidate), shortest);
    if (distance >= shortest) continue;
    best = candidate;
    shortest = distance;
  }
  return best;
}

function slipsAllowed({ length }: string): number {
  if (length <= 4) return 1;
  return length <= 8 ? 2 : 3;
}

function distanceBetween(word: string, other: string, maxDistance: number): number {
  if (word === other) return 0;
  if (singular(word) === singular(other)) return 0.5;
  const slips = isSwapped(word, other) ? 1 : leven(word, other, { maxDistance: Math.ceil(maxDistance) });
  return slips + (word[0] === other[0] ? 0 : 0.25);
}

/** Whether two words differ by two letters next to each other that changed places: one slip of the fingers. */
function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  let at = 0;
  while (at < word.length && word[at] === other[at]) at++;
  return (
    word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2)
  );
}

/** Shorter words are so close to each other that one slip makes another word. */
const SHORTEST_SLIP = 5;
/** From this length on a letter in place of another is a slip too, and no other word. */
const LONG_WORD = 7;

/**
 * Whether a word can only be a slip of the pen for `meant`: the two differ in case, hyphens or an ending alone, or, in a
 * word of five letters or more, by one letter left out, put in or changed places, or, in one of seven or more, by another
 * letter; and no other of the known words is as near. *price* is no slip for *pride*.
 */
export function isSlipOf(word: string, meant: string, known: Iterable<string>): boolean {
  if (word.length > LONGEST || meant.length > LONGEST) return false;
  const distance = slipsBetween(fold(word), fold(meant));
  if (distance === undefined) return false;
  for (const other of known) {
    const slips = other === meant ? undefined : slipsBetween(fold(word), fold(other));
    if (slips !== undefined && slips <= distance) return false;
  }
  return true;
}

/** How many slips lie between two words, half a one for an ending; `undefined` where they are different words. */
function slipsBetween(word: string, other: string): number | undefined {
  if (word === other) return 0;
  if (singular(word) === singular(other)) return 0.5;
  if (Math.max(word.length, other.length) < SHORTEST_SLIP || Math.abs(word.length - other.length) > 1)
    return undefined;
  if (isSwapped(word, other)) return 1;
  if (word.length === other.length && word.length < LONG_WORD) return undefined;
  return leven(word, other, { maxDistance: 2 }) === 1 ? 1 : undefined;
}

/** A word without what does not count: case, hyphens, underscores, spaces, and the ending of a plural. */
export function foldWord(word: string): string {
  return word.length > LONGEST ? word : singular(fold(word));
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

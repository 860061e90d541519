import {
  CERTAIN,
  HARD,
  IN_CAPITALS,
  PEOPLE_WORDS,
  PUPIL_WORDS,
  TURNED,
  WITH_PEOPLE,
} from './least-served-data.ts';
import { lazily } from './memo.ts';
import { phraseAt, phrases, type Phrases } from './phrases.ts';
import { singular, words } from './words.ts';

/** How far behind *find* its *hard* may stand: `find reading and writing in class hardest`. */
const REACH = 7;

type Weight = 'certain' | 'with-people';

interface Tables {
  readonly phrases: Phrases<Weight>;
  readonly capitals: readonly string[];
  readonly pupils: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly hard: ReadonlySet<string>;
  readonly turned: ReadonlySet<string>;
}

const tables = lazily((): Tables => {
  const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
  return {
    phrases: phrases<Weight>([
      ['certain', CERTAIN],
      ['with-people', WITH_PEOPLE],
    ]),
    capitals: IN_CAPITALS.split('|'),
    pupils: set(PUPIL_WORDS),
    people: set(PEOPLE_WORDS),
    hard: set(HARD),
    turned: set(TURNED),
  };
});

/**
 * Whether a text names students who find learning and school most difficult, in the words of any of the systems that
 * plans are written in (SEND, ASN, ALN, IEP; pupil premium, DEIS, Title I; young carers, newcomers, persistent
 * absentees…) or in plain ones (*pupils who find school hardest*). It reads words, not parts of words: *send a letter*
 * and *non-disadvantaged* name nobody.
 *
 * The idea that a plan should hear them is from the anatomy of a plan (the *disconnected* pitfall).
 */
export function namesLeastServed(text: string): boolean {
  if (namedInCapitals(text)) return true;
  const { pupils, people } = tables();
  const exact = words(text).map(singular);
  const general = exact.map((word) => (pupils.has(word) ? 'pupil' : word));
  const ofPeople = general.some((word) => people.has(word));
  return exact.some((_, at) => !isTurned(exact[at - 1]) && namedAt(exact, general, at, ofPeople));
}

function isTurned(before: string | undefined): boolean {
  return before !== undefined && tables().turned.has(before);
}

/** @param general - the same words with `pupil` for every name of a pupil */
function namedAt(
  exact: readonly string[],
  general: readonly string[],
  at: number,
  ofPeople: boolean,
): boolean {
  const { phrases, hard } = tables();
  const word = exact[at];
  if (ofPeople && (word === 'find' || word === 'finding' || word === 'found')) {
    return exact.slice(at + 1, at + REACH).some((later) => hard.has(later));
  }
  const phrase = phraseAt(phrases, exact, at) ?? phraseAt(phrases, general, at);
  return phrase !== undefined && (phrase.meaning === 'certain' || ofPeople);
}

/** `SEND` beside small letters, or alone: in a sentence all in capitals it may as well be the verb. */
function namedInCapitals(text: string): boolean {
  const trusted = text !== text.toUpperCase() || words(text).length <= 2;
  return trusted && tables().capitals.some((name) => standsIn(text, name));
}

/** Whether the name, or its plural, stands in the text as a word of its own, not turned round by *non-* or *without*. */
function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    const apart = !isLetter(text.charAt(at - 1)) && /^(?:s?$|s?\W)/.test(text.slice(end, end + 2));
    if (apart && !isTurned(words(text.slice(Math.max(0, at - 20), at)).at(-1))) return true;
  }
  return false;
}

function isLetter(character: string): boolean {
  return /\w/.test(character);
}

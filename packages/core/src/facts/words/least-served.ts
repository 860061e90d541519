import {
  ABILITIES,
  CERTAIN,
  HARD,
  IN_CAPITALS,
  NEGATIONS,
  PEOPLE_WORDS,
  PUPIL_WORDS,
  REPORTED_GROUPS,
  SETTINGS,
  TURNED,
  WITH_PEOPLE,
} from './least-served-data.ts';
import { lazily } from '../../model/lazily.ts';
import { phraseAt, phrases, type Phrases } from './phrases.ts';
import { foldedWords, words } from './words.ts';

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
  readonly negations: ReadonlySet<string>;
  readonly abilities: ReadonlySet<string>;
  readonly settings: Phrases<'setting'>;
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
    negations: set(NEGATIONS),
    abilities: set(ABILITIES),
    settings: phrases<'setting'>([['setting', SETTINGS]]),
  };
});

/**
 * Whether a text names students who find learning and school most difficult, in the words of any of the systems that
 * plans are written in (SEND, ASN, ALN, IEP; pupil premium, DEIS, Title I; young carers, newcomers, persistent
 * absentees…) or in plain ones (*pupils who find school hardest*, *children who do not speak yet*). It reads words, not
 * parts of words: *send a letter* and *non-disadvantaged* name nobody.
 *
 * The idea that a plan should hear them is from the anatomy of a plan (the *disconnected* pitfall).
 */
export function namesLeastServed(text: string): boolean {
  if (namedInCapitals(text)) return true;
  const { pupils, people } = tables();
  const exact = foldedWords(text);
  const general = exact.map((word) => (pupils.has(word) ? 'pupil' : word));
  const said: Said = {
    exact,
    general,
    ofPeople: general.some((word) => people.has(word)) || countsPeople(exact),
    youngAt: general.findIndex((word) => word === 'pupil' || word === 'young' || word === 'those'),
  };
  return exact.some((_, at) => !isTurned(exact[at - 1]) && namedAt(said, at));
}

/** The words of a text, and of whom they are. */
interface Said {
  readonly exact: readonly string[];
  /** The same words with `pupil` for every name of a pupil. */
  readonly general: readonly string[];
  readonly ofPeople: boolean;
  /** Where the young are first spoken of; -1 where they are not. */
  readonly youngAt: number;
}

/** *The seven who missed the standard*, *those 12 who came last*: of pupils, where nobody else is named. */
function countsPeople(exact: readonly string[]): boolean {
  return exact.some((word, at) => word === 'who' && NUMBER.test(exact[at - 1] ?? ''));
}

const NUMBER = /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)$/;

/** *Find reading hardest*, *for whom mornings are hard* */
const FINDS: ReadonlySet<string> = new Set(['find', 'finding', 'found', 'whom']);

const MISSES: ReadonlySet<string> = new Set(['miss', 'missed', 'missing']);
/** What pupils miss who are away too often: *missing 10% or more of school*. */
const MISSED: ReadonlySet<string> = new Set(['school', 'lesson', 'day']);

function isTurned(before: string | undefined): boolean {
  return before !== undefined && tables().turned.has(before);
}

function namedAt(said: Said, at: number): boolean {
  const { exact, general, ofPeople } = said;
  if (ofPeople && isHardship(said, at)) return true;
  const { phrases } = tables();
  const phrase = phraseAt(phrases, exact, at) ?? phraseAt(phrases, general, at);
  return phrase !== undefined && (phrase.meaning === 'certain' || ofPeople);
}

/** *Find reading hardest*, *do not speak yet*: said of pupils, it says who is meant. */
function isHardship({ exact, youngAt }: Said, at: number): boolean {
  const { hard, negations, abilities } = tables();
  const word = exact[at] ?? '';
  const follows = (these: ReadonlySet<string>, within: number): boolean =>
    exact.slice(at + 1, at + within).some((later) => these.has(later));
  if (FINDS.has(word)) return follows(hard, REACH);
  if (MISSES.has(word)) return !negations.has(exact[at - 1] ?? '') && follows(MISSED, REACH);
  const ofYoung = youngAt >= 0 && youngAt < at;
  return ofYoung && negations.has(word) && follows(abilities, 3);
}

/**
 * Whether a text names a school for those whom other schools serve least: a special school, alternative provision. There
 * every pupil who is heard is one of them.
 */
export function namesSettingForLeastServed(text: string): boolean {
  const found = foldedWords(text);
  return found.some((_, at) => phraseAt(tables().settings, found, at) !== undefined);
}

const reported = lazily(() => phrases<'group'>([['group', REPORTED_GROUPS]]));

/** Whether a text names a group that schools of its country serve less well: some of it may find school most difficult. */
export function namesReportedGroup(text: string): boolean {
  const found = foldedWords(text);
  return found.some((_, at) => phraseAt(reported(), found, at) !== undefined);
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

import { lazily, wordSet } from '../../model/lazily.ts';
import type { Span } from '../../source/node.ts';
import { isKnownAcronym } from './acronyms.ts';
import { remember } from './memo.ts';
import * as data from './personal-data.ts';
import { phraseAt, phrases } from './phrases.ts';
import { roleOf } from './roles/roles.ts';
import { foldedWords } from './words.ts';

/** A name in a text, beside something private about whoever bears it. */
export interface NamedPerson extends Span {
  readonly kind: 'pupil' | 'staff';
}

/** How far from a name what is said of it is looked for, in UTF-16 units. */
const REACH = 60;

/**
 * The names of pupils that stand beside a need of theirs (*Jamie has an EHC plan*, *Maria L. (Y4, FSM)*, *pupil Kyah …*),
 * and of staff beside a private matter (*Mrs Khan is on long-term sick leave*), in order. Names of those who lead or teach,
 * of programmes and of places are no matter here, nor is *Pupil A*. Which words are names is told by what stands round
 * them and by a list of given names; a name that neither knows is missed.
 */
export function namedPersonsIn(text: string): readonly NamedPerson[] {
  const topics = topicsIn(text);
  if (topics.size === 0) return [];
  const kinds = KINDS.filter(({ topic }) => topics.has(topic));
  const found: NamedPerson[] = [];
  for (const span of nameLikes(text)) {
    const around = surroundings(text, span);
    const kind =
      span.start < (found.at(-1)?.end ?? 0) ? undefined : kinds.find(({ fits }) => fits(around))?.kind;
    if (kind !== undefined) found.push({ kind, ...span });
  }
  return found;
}

function surroundings(text: string, { start, end }: Span): Around {
  return {
    name: text.slice(start, end),
    before: text.slice(Math.max(0, start - REACH), start),
    after: sentence(text.slice(end, end + REACH)),
  };
}

/** Whether a text speaks of something that is private when it is said of one pupil. */
export function namesNeed(text: string): boolean {
  return topicsIn(text).has('need');
}

type Topic = 'need' | 'matter';

const topics = lazily(() =>
  phrases<Topic>([
    ['need', data.NEEDS],
    ['matter', data.STAFF_MATTERS],
  ]),
);
const NEEDS_SHORT = lazily(() => new RegExp(`\\b(?:${data.NEEDS_IN_CAPITALS.replaceAll(' ', '|')})\\b`));

/** What a text speaks of that is private when it is said of one pupil, or of one of the staff. */
const topicsIn: (text: string) => ReadonlySet<Topic> = remember(512, (text) => {
  const found = new Set<Topic>(NEEDS_SHORT().test(text) ? ['need'] : []);
  const folded = foldedWords(text);
  for (let at = 0; at < folded.length; at++) {
    const phrase = phraseAt(topics(), folded, at);
    if (phrase !== undefined) found.add(phrase.meaning);
  }
  return found;
});

const noNames = wordSet(data.NO_NAMES);
const givenNames = wordSet(data.GIVEN_NAMES);

/** A word with a capital, initials, or a single one. */
const CAPITALISED =
  /(?<![\p{L}\p{N}])(?:\p{Lu}\.\s?\p{Lu}\.?|\p{Lu}\p{Ll}+(?:[-'\u2019]\p{Lu}\p{Ll}+)?|\p{Lu}{1,2}\.?)(?![\p{L}\p{N}])/gu;

/** What may be names: *Robin*, *Robin Doe*, *Robin D.*, *R.D.*, *RD*. */
function nameLikes(text: string): readonly Span[] {
  const tokens = [...text.matchAll(CAPITALISED)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  return tokens.map(({ start, end }, at) => {
    const next = tokens[at + 1];
    const joined =
      next?.start === end + 1 && text.charAt(end) === ' ' && couldBeName(text.slice(next.start, next.end));
    return { start, end: joined ? next.end : end };
  });
}

interface Around {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** As far as the sentence goes. */
function sentence(text: string): string {
  return text.split(/[.;!?](?:\s|$)/, 1)[0] ?? '';
}

const TITLE = /\b(?:mr|mrs|ms|miss|mx|dr|sir|madam|prof|rev|fr|sr)\.? $/i;
const PUPIL_BEFORE =
  /\b(?:pupil|student|child|boy|girl|learner|brother|sister|son|daughter)(?:,? (?:called|named))? $/i;
const CLASS =
  /^(?: ?[(,]| in| of| from) ?(?:(?:[ypsk]|yr|year|grade|class|aged?|room) ?\d{1,2}[a-z]?|reception|nursery)\b/i;
const OWNS = /^['\u2019]s? (.*)/;
const SAID = /^ (?:has|had|is|was|who|receives|takes|needs|with)\b(.*)/;
const BRACKETS = /^ ?\(([^()]*)\)?/;

function isPupil({ name, before, after }: Around): boolean {
  if (TITLE.test(before) || !couldBeName(name)) return false;
  if (PUPIL_BEFORE.test(before)) return !/^\p{Lu}\.?$/u.test(name);
  if (!isName(name)) return false;
  const said = whatIsSaid(after);
  return said !== undefined && roleOf(said).groups.length === 0;
}

/** What stands behind a name and says something private of whoever bears it: *has an EHC plan*, *(Y4, FSM)*. */
function whatIsSaid(after: string): string | undefined {
  if (WORKS.test(after)) return undefined;
  const bracketed = BRACKETS.exec(after)?.[1] ?? '';
  if (CLASS.test(after)) return after;
  const said = OWNS.exec(after)?.[1] ?? SAID.exec(after)?.[1] ?? bracketed;
  return hasPhrase(said, 'need') ? said : undefined;
}

/** What those do who work in a school, and pupils seldom. */
const WORKS =
  /\b(?:leads?|leading|teach(?:es)?|runs?|trains?|coach(?:es)?|supports?|chairs?|manages?|coordinates?|delivers?|oversees?)\b/i;

function isStaff({ name, before, after }: Around): boolean {
  return (TITLE.test(before) || isName(name)) && couldBeName(name) && hasPhrase(after, 'matter');
}

/** Whether one of the phrases of a topic stands in a text; short names in capitals are no phrases. */
function hasPhrase(text: string, topic: Topic): boolean {
  const folded = foldedWords(text);
  return folded.some((_, at) => phraseAt(topics(), folded, at)?.meaning === topic);
}

/** Whether each word of what looks like a name could be one. */
function couldBeName(name: string): boolean {
  return name.split(/[\s-]/).every((part) => !noNames().has(part.toLowerCase()));
}

/** A given name, initials with full stops, or initials that are no short form of something else. */
function isName(name: string): boolean {
  if (/^\p{Lu}{2}$/u.test(name)) return !isKnownAcronym(name) && roleOf(name).groups.length === 0;
  if (/^\p{Lu}\./u.test(name)) return true;
  return (
    givenNames().has(withoutAccents(name.split(/[\s-]/, 1)[0] ?? '').toLowerCase()) ||
    /^\p{Lu}\p{Ll}+ \p{Lu}\.?$/u.test(name)
  );
}

/** *Oisín*, *Zoë* and *José* as the list has them. */
function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}

const KINDS = [
  { topic: 'matter', kind: 'staff', fits: isStaff },
  { topic: 'need', kind: 'pupil', fits: isPupil },
] as const;

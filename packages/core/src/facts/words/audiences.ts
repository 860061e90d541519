import { lazily, wordSet } from '../../model/lazily.ts';
import * as data from './audience-data.ts';
import type { Audience } from './audience-data.ts';
import { PUPIL_WORDS } from './least-served-data.ts';
import { rememberRoles } from './roles/role-memo.ts';
import { phraseAt, phrases } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import { roleOf } from './roles/roles.ts';
import { foldedWords, singular, wordsOf } from './words.ts';

export type { Audience } from './audience-data.ts';

/** What is longer is read so far and no further, in UTF-16 units. */
const LONGEST = 4000;

/** Marks and words between which names do not run on. */
const PARTS = /[,;:/()[\]|\n.!?]|\s[&+\u2013\u2014-]\s|\b(?:and|or|plus)\b/i;

/** How many words behind *pupil* can make one of the staff of it: *pupil welfare and attendance officer*. */
const REACH = 3;

/**
 * Which audiences a text names, in the order in which it names them first. It reads words, not parts of words, of plans
 * of any country: *tamariki*, *whānau*, *Board of Management*, *PTA*, *HoDs*. What pupils or parents only qualify is not
 * taken for them: *family liaison officer* and *student teachers* are staff, *pupil premium* is nobody.
 *
 * *Everyone* and *the school community* name staff, students and parents; *whole school* staff and students. A *school
 * council* is of pupils or a board, so it names both. Empty where nobody is named.
 *
 * @see {@link audiencesOf} for fields that name people, where short names of roles are read too
 */
export const audiencesIn: (text: string) => ReadonlySet<Audience> = rememberRoles(
  1024,
  (text) => new Set(partsOf(text).flatMap(namedIn)),
);

/**
 * Whom the names in a field such as `who`, `audience` or `by` mean: what {@link audiencesIn} finds, else what is known of
 * the role: *Head*, *office*, *lettings officer*. Empty where they are nobody that is known here.
 */
export function audiencesOf(names: readonly string[]): ReadonlySet<Audience> {
  return new Set(names.flatMap((name) => [...audienceOf(name)]));
}

const audienceOf: (name: string) => ReadonlySet<Audience> = rememberRoles(1024, (name) => {
  return new Set(
    partsOf(name).flatMap((part) => {
      const named = namedIn(part);
      return named.length > 0 ? named : asRole(part);
    }),
  );
});

/** *Years 5 and 6* and *Y5/Y6* are one name. */
const NUMBERS = /(\ds?)\s*(?:and|to|[&,/\u2013-])\s*(?=(?:y|yr|year|grade)?\s?\d)/gi;

function partsOf(text: string): readonly string[] {
  return text.slice(0, LONGEST).replace(NUMBERS, '$1 ').split(PARTS);
}

const pupils = wordSet(PUPIL_WORDS);
const parents = wordSet(data.PARENT_WORDS);
const things = wordSet(data.PUPIL_THINGS);
const staffNouns = wordSet(data.STAFF_NOUNS);
const certainStaff = wordSet(data.CERTAIN_STAFF_NOUNS);
const cohorts = wordSet(data.COHORT_WORDS);
const singling = wordSet(data.SINGLING);
const parting = wordSet(data.PARTING);
const table: () => Phrases<readonly Audience[]> = lazily(() => phrases(data.AUDIENCE_PHRASES));
const wholeNames: () => ReadonlyMap<string, readonly Audience[]> = lazily(
  () =>
    new Map(
      data.WHOLE_NAMES.flatMap(([audiences, names]) =>
        names.split('|').map((name): [string, readonly Audience[]] => [name, audiences]),
      ),
    ),
);

/** The audiences that a part of a text names. Whoever stands behind *parents of* is not meant, but whose parents. */
function namedIn(part: string): readonly Audience[] {
  const raw = wordsOf(part);
  const exact = foldedWords(part);
  const general = exact.map(generally);
  const found: Audience[] = [];
  for (let at = 0; at < raw.length; at++) {
    const name = longest(exact, general, at);
    if (name === undefined) {
      if (certainStaff().has(exact[at] ?? '')) found.push('staff');
      continue;
    }
    const end = at + name.length;
    found.push(...meant(name, raw.slice(Math.max(0, at - 3)), Math.min(at, 3)));
    if (raw[end] === 'of' && name.audiences.length > 0) break;
    at = end - 1;
  }
  return found;
}

function generally(word: string): string {
  if (pupils().has(word)) return 'pupil';
  return parents().has(word) ? 'parent' : word;
}

interface Name {
  readonly length: number;
  readonly audiences: readonly Audience[];
  /** What it is made of, where it may qualify what stands behind it. */
  readonly of: (typeof QUALIFYING)[number] | 'cohort' | undefined;
}

/** The longest name that begins at a word. */
function longest(exact: readonly string[], general: readonly string[], at: number): Name | undefined {
  const [asWritten, folded] = [phraseAt(table(), exact, at), phraseAt(table(), general, at)];
  if (asWritten === undefined && folded === undefined) {
    const length = cohortLength(exact, at);
    return length === 0 ? undefined : { length, audiences: ['students'], of: 'cohort' };
  }
  const found = [asWritten, folded].filter((phrase) => phrase !== undefined);
  const phrase = found.reduce((a, b) => (b.words.length > a.words.length ? b : a));
  const of = QUALIFYING.find((word) => word === phrase.words[0]);
  return { length: phrase.words.length, audiences: phrase.meaning, of };
}

const QUALIFYING = ['pupil', 'parent', 'community'] as const;

/** How many words name a class or a year group: *Year 6*, *Y10s*, *Grades 4 to 8*. */
function cohortLength(exact: readonly string[], at: number): number {
  const word = exact[at] ?? '';
  if (/^yr?\d{1,2}s?$/.test(word)) return 1;
  if (!cohorts().has(word)) return 0;
  const rest = exact.slice(at + 1).findIndex((next) => !/^\d{1,2}s?$/.test(next));
  const numbers = rest < 0 ? exact.length - at - 1 : rest;
  return numbers === 0 ? 0 : numbers + 1;
}

/** Who is meant by a name at a place: its audiences, unless it only qualifies what stands behind it. */
function meant(name: Name, raw: readonly string[], at: number): readonly Audience[] {
  const { audiences, of, length } = name;
  const last = raw[at + length - 1] ?? '';
  const isSingled = raw.slice(0, at).some((word) => singling().has(word));
  if (of === undefined || isSingled || last !== singular(last)) return audiences;
  const behind = raw.slice(at + length, at + length + REACH).map(singular);
  const end = behind.findIndex((word) => parting().has(word));
  const joined = end < 0 ? behind : behind.slice(0, end);
  if (isOneOfStaff(joined, of)) return ['staff'];
  return length === 1 && things().has(joined[0] ?? '') ? [] : audiences;
}

/** Whether words behind a name make it one of the staff, or their team: *family liaison officer*, *Grade 3 team*. */
function isOneOfStaff(behind: readonly string[], of: Name['of']): boolean {
  if (behind.some((word) => staffNouns().has(word))) return true;
  const team = behind.indexOf('team');
  return team > 0 || (team === 0 && of === 'cohort');
}

const STUDENTS: readonly Audience[] = ['students'];

/** What the name of a role says of whom it means. */
function asRole(name: string): readonly Audience[] {
  const found = foldedWords(name);
  const bare = (found[0] === 'the' ? found.slice(1) : found).join(' ');
  // Scottish years: *P7*, *S3*; English phases: *KS2*
  const whole = /^(?:[ps][1-7]|(?:ks|key stage )\d)$/.test(bare) ? STUDENTS : wholeNames().get(bare);
  if (whole !== undefined) return whole;
  const { parts, everybody } = roleOf(name);
  const known = parts.flatMap(({ ids, groups }) => [...ids.flatMap(ofRole), ...groups.flatMap(ofGroup)]);
  if (known.length > 0 || everybody) return everybody ? ['staff', ...known] : known;
  const last = found.at(-1) ?? '';
  return staffNouns().has(last) || last === 'team' ? ['staff'] : [];
}

/** Middle leaders are staff too; of the people outside, some are known. */
function ofRole(id: string): readonly Audience[] {
  switch (id) {
    case 'middle-leader':
    case 'instructional-coach':
    case 'assessment-lead':
      return ['staff'];
    case 'parent':
      return ['parents'];
    case 'pupil':
      return ['students'];
    case 'volunteer':
    case 'partner':
      return ['community'];
    default:
      return [];
  }
}

function ofGroup(group: string): readonly Audience[] {
  switch (group) {
    case 'leadership':
      return ['leaders'];
    case 'governance':
      return ['governors'];
    case 'external':
      return [];
    default:
      return ['staff'];
  }
}

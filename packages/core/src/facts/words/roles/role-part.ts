import type { RoleGroup } from './role-data.ts';
import { roleTables } from './role-tables.ts';
import { singular, words } from '../words.ts';

/** What one part of a text says: *TAs* in "Year 4 teachers and TAs". */
export interface RolePart {
  /** The words, folded and without determiners: what roles that nobody knows are compared by. */
  readonly key: string;
  /** The roles that it may mean. Empty where none is known. */
  readonly ids: readonly string[];
  /** The groups of these roles, or of the role that a lesser one is derived from (*assistant caretaker*: site). */
  readonly groups: readonly RoleGroup[];
  /** The groups that it names as a whole: *office*, *lunchtime staff*. */
  readonly whole: readonly RoleGroup[];
  /** What narrows the role: *English* in "English teachers". */
  readonly qualifiers: readonly string[];
  /** Everybody, and so nobody in particular. */
  readonly everybody: boolean;
  /** A person by name or initials. */
  readonly person: boolean;
}

/** A role is named in a few words; what is longer is a sentence, and read no further. */
const MOST_WORDS = 12;
const LONGEST_TITLE = 'professor'.length;
const LONGEST_INITIALS = 'A.B.C.'.length;

const NOTHING: RolePart = {
  key: '',
  ids: [],
  groups: [],
  whole: [],
  qualifiers: [],
  everybody: false,
  person: false,
};

/** What the found words say, before the key is added. */
type Sense = Partial<Omit<RolePart, 'key'>>;

/** Reads one part, which names one role, group or person. `therapy`: the whole text speaks of therapy. */
export function readPart(text: string, therapy: boolean): RolePart {
  const raw = words(text).slice(0, MOST_WORDS).map(fold);
  const folded = raw.filter((word) => word !== 'and' && isTelling(word));
  const key = folded.join(' ');
  if (key === '') return { ...NOTHING, everybody: raw.includes('all') };
  if (key === 'slt' && therapy) return part(key, { ids: ['speech-therapist'] });
  // In "A. Cook" the A is no article.
  return isPerson(text, key) ? part(raw.join(' '), { person: true }) : part(key, senseOf(folded));
}

/** A name of a role as the tables have it: folded, without determiners and *and*. */
export function foldedRole(name: string): string {
  return words(name)
    .map(fold)
    .filter((word) => word !== 'and' && isTelling(word))
    .join(' ');
}

function isTelling(word: string): boolean {
  return !roleTables().determiners.has(word) && !/^(?:x\d{1,3}|\d{1,3}x)$/.test(word);
}

function fold(word: string): string {
  const one = singular(word);
  return roleTables().spellings.get(one) ?? one;
}

function part(key: string, sense: Sense): RolePart {
  const ids = sense.ids ?? [];
  const { groups } = roleTables();
  const known = ids.flatMap((id) => groups.get(id) ?? []);
  const all = [...known, ...(sense.whole ?? []), ...(sense.groups ?? [])];
  return { ...NOTHING, key, ...sense, groups: [...new Set(all)] };
}

/** The first reading that fits: the whole text, a group, a phrase with a preposition, a qualified name. */
function senseOf(folded: readonly string[]): Sense {
  const member = folded[0] === 'member' && folded[1] === 'of' ? folded.slice(2) : folded;
  return (
    asItStands(folded) ??
    asItStands(member) ??
    collective(member) ??
    described(member) ??
    qualified(member) ??
    headed(member) ??
    {}
  );
}

function asItStands(folded: readonly string[]): Sense | undefined {
  const { everybody, groupNames, names } = roleTables();
  const text = folded.join(' ');
  if (everybody.has(text)) return { everybody: true };
  const whole = groupNames.get(text);
  if (whole !== undefined) return { whole };
  const name = names.get(text);
  return name === undefined ? undefined : { ids: name.ids };
}

/** *Kitchen staff*, *English department*, *Year 4 team*, *TA team*. */
function collective(folded: readonly string[]): Sense | undefined {
  const { collectives, groupAreas, cohorts, subjects } = roleTables();
  const base = folded.slice(0, -1);
  const [first] = base;
  if (first === undefined || !collectives.has(folded.at(-1) ?? '')) return undefined;
  const whole = groupAreas.get(base.join(' '));
  if (whole !== undefined) return { whole };
  if (subjects.has(first)) return { ids: ['teacher'], qualifiers: base };
  if (cohorts.has(first) || /^(?:[ygps]|yr|ks)\d{1,2}$/.test(first)) {
    return { ids: ['teacher', 'teaching-assistant', 'early-years-practitioner'], qualifiers: base };
  }
  return senseOf(base);
}

/** *Head of year*, *teacher of maths*, *leaders at all levels*: a name that runs over the preposition, or stands before it. */
function described(folded: readonly string[]): Sense | undefined {
  const { prepositions } = roleTables();
  const at = folded.findIndex((word, index) => index > 0 && prepositions.has(word));
  if (at < 0) return undefined;
  const over = runningOver(folded, at);
  if (over !== undefined) return over;
  const core = folded.slice(0, at);
  const sense = asItStands(core) ?? collective(core) ?? qualified(core);
  if (sense?.ids === undefined) return sense;
  return { ...sense, qualifiers: [...(sense.qualifiers ?? []), ...narrowing(folded.slice(at + 1))] };
}

function runningOver(folded: readonly string[], preposition: number): Sense | undefined {
  for (let start = 0; start < preposition; start++) {
    for (let end = folded.length; end > preposition; end--) {
      const sense = named(folded, start, end);
      if (sense !== undefined) return sense;
    }
  }
  return undefined;
}

/** *Year 4 class teacher*: the longest name that the text ends with. */
function qualified(folded: readonly string[]): Sense | undefined {
  for (let start = 1; start < folded.length; start++) {
    const sense = named(folded, start, folded.length);
    if (sense !== undefined) return sense;
  }
  return undefined;
}

/** *DHT T&L*, *VP pastoral*: a short name of a leader, and what they lead. */
function headed(folded: readonly string[]): Sense | undefined {
  const { names, headings } = roleTables();
  const [first = '', ...area] = folded;
  if (!headings.has(first) || area.length === 0) return undefined;
  return { ids: names.get(first)?.ids ?? [], qualifiers: narrowing(area) };
}

/** The name in the words from `start` to `end`, narrowed by the words around it. */
function named(folded: readonly string[], start: number, end: number): Sense | undefined {
  const { names, groups, lessening } = roleTables();
  const name = names.get(folded.slice(start, end).join(' '));
  if (name === undefined || (name.whole && end - start < folded.length)) return undefined;
  const before = folded.slice(0, start);
  // An assistant site manager belongs to the site, but is not the site manager.
  if (before.some((word) => lessening.has(word)))
    return { groups: name.ids.flatMap((id) => groups.get(id) ?? []) };
  return { ids: name.ids, qualifiers: narrowing([...before, ...folded.slice(end)]) };
}

function narrowing(around: readonly string[]): readonly string[] {
  const { plain, prepositions } = roleTables();
  return around.filter((word) => !plain.has(word) && !prepositions.has(word));
}

/** A title and a name, an initial and a surname, or initials that are the short name of no role. */
function isPerson(text: string, key: string): boolean {
  const trimmed = text.trim();
  const space = trimmed.indexOf(' ');
  const first = space < 0 ? trimmed : trimmed.slice(0, space);
  if (first.length > LONGEST_TITLE) return false;
  if (roleTables().honorifics.has(first.toLowerCase().replace('.', ''))) return space > 0;
  return (
    first.length <= LONGEST_INITIALS &&
    (isInitials(trimmed, key) || isInitialed(first, trimmed.slice(space + 1)))
  );
}

/** *JS*, *J. S.* */
function isInitials(text: string, key: string): boolean {
  if (!/^(?:[A-Z]\.? ?){2,3}$/.test(text)) return false;
  const { names, groupNames } = roleTables();
  const solid = key.replaceAll(' ', '');
  return ![key, solid].some((name) => names.has(name) || groupNames.has(name));
}

/** *A. Brown*, *J Brown*; but *A level teacher* is none. */
function isInitialed(first: string, rest: string): boolean {
  if (/^(?:[A-Z]\.){1,3}$/.test(first)) return /^\p{Lu}/u.test(rest);
  return /^[B-Z]$/.test(first) && /^\p{Lu}\p{Ll}/u.test(rest) && !rest.startsWith('Level');
}

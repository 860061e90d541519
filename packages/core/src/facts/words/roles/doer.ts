import { roleTables } from './role-tables.ts';
import { roleOf } from './roles.ts';

/** Where the words of an action may name who does it: `(SENCO)` or `– SENCO` behind it, `SENCO to` or `SENCO will` before. */
const BEHIND = [
  /[([]([^()[\]]{2,60})[)\]]\.?$/,
  /\s[-\u2013\u2014:]\s?([^-\u2013\u2014:]{2,60})$/,
  /:\s([^:]{2,60})$/,
  /\b(?:led|run|taught|delivered|hosted|chaired|organi[sz]ed|overseen|co-?ordinated) by (?:the |our )?([^,;.()]{2,60})\.?$/i,
];
/** Who is *to be trained* or *will be asked* does nothing yet. */
const BEFORE = /^(\S+(?:\s\S+){0,4}?)\s(?:to|will)\s(?!be (?!responsible|in charge))/;

const COHORT = /^(?:[ygps]|yr|ks)?\d{1,2}$/;
const COHORTS = new Set(['year', 'grade', 'key', 'stage', 'phase', 'primary', 'class', 'form']);

/**
 * Whether an action says in its own words who does it: *Ring home on the first day (SENCO)*, *English lead to choose the
 * texts*, *A weekly book talk led by the librarian*. In *Ask teachers to choose* nobody is named who asks.
 */
export function namesDoer(action: string): boolean {
  const text = action.trim();
  return BEHIND.some((place) => isSomebody(place.exec(text)?.[1])) || isSomebody(BEFORE.exec(text)?.[1]);
}

const SUBJECT =
  /^(?:the |our )?(?!it\b)(\S+(?: \S+){0,3}?) (?!(?:is|has|was) )[a-z]+s (?!are\b|were\b|have\b|remain\b)/i;

/**
 * Whether a sentence says what one role does: *The deputy head teaches Year 11 herself*; but *It settles down* names nobody.
 * Actions are seldom sentences, and what looks like a verb there may be a plural.
 */
export function beginsWithDoer(sentence: string): boolean {
  const name = SUBJECT.exec(sentence)?.[1];
  return name !== undefined && roleOf(name).ids.length === 1;
}

/** *It will be settled* speaks of something else than IT. */
const PRONOUN = /^[Ii]t$/;

/** A person, or a role with nothing before it but the subject or the years that it is for. */
function isSomebody(name: string | undefined): boolean {
  if (name === undefined || PRONOUN.test(name)) return false;
  const { parts } = roleOf(name);
  const known = parts.filter(({ groups, person }) => groups.length > 0 || person);
  return known.length > 0 && known.every(({ qualifiers }) => qualifiers.every(isOfSubject));
}

function isOfSubject(word: string): boolean {
  const { subjects, cohorts } = roleTables();
  return subjects.has(word) || cohorts.has(word) || COHORT.test(word) || COHORTS.has(word);
}

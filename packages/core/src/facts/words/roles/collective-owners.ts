import { wordSet, lazily } from '../../../model/lazily.ts';
import { DETERMINERS, EVERYBODY } from './role-data.ts';
import { roleOf } from './roles.ts';
import { singular, words } from '../words.ts';

/** What one name of an owner stands for. */
export type OwnerKind =
  /** A role, a person or a named team: somebody who can be asked. */
  | 'one'
  /** Everybody, or all who teach. */
  | 'everybody'
  /** Another group in which nobody is named: teaching assistants, subject leaders, pupils. */
  | 'group';

/** Those who teach, under names that single nobody out. */
const TEACHERS = [
  'teachers|class teachers|classroom teachers|subject teachers|teaching staff|teaching|practitioners|educators|faculty|',
  'all|academic staff|staff team|tutors|form tutors|class tutors|homeroom teachers|form teachers',
].join('');

/** Groups in which nobody is named. Teams that a school has one of, such as SLT or the office, are not among them. */
const GROUPS = [
  'tas|teaching assistants|classroom assistants|learning support assistants|lsas|support staff|paraprofessionals|paras|',
  'subject leaders|subject leads|curriculum leaders|curriculum leads|middle leaders|leaders|leaders at all levels|hods|',
  'hofs|hoys|mls|heads of department|heads of departments|heads of faculty|heads of faculties|heads of year|year heads|',
  'pupils|students|learners|children|young people|parents|carers|families|department|',
  'departments|team|teams|working party|committee|faculties|schools|principals|headteachers|heads',
].join('');

const teachers = lazily(() => new Set(TEACHERS.split('|')));
const groups = lazily(() => new Set(GROUPS.split('|')));

/** They make a group of what follows: *every teacher*. */
const eachOf = wordSet('all every each any both');
const passedOver = wordSet(
  'the our their your other relevant most some various individual whole school of in',
);

/** What one name of an owner stands for; a name that is not known is taken for one. */
export function kindOfOwner(name: string): OwnerKind {
  const all = words(name);
  const told = all.filter((word) => !eachOf().has(word) && !passedOver().has(word));
  const isEach = told.length < all.length && all.some((word) => eachOf().has(word));
  const text = told.join(' ');
  const plural = isEach ? [text, `${text}s`] : [text];
  if (isEverybody(all) || plural.some((each) => teachers().has(each))) return 'everybody';
  const isGroup = plural.some((each) => groups().has(each)) || groups().has(all.join(' '));
  return isGroup || isSupportStaff(name, told) ? 'group' : 'one';
}

/** Those who assist, whatever they are called: *SNAs*, *teacher aides*; but *Year 3 aides* are a few. */
function isSupportStaff(name: string, told: readonly string[]): boolean {
  if (!assistants().has(told.at(-1) ?? '')) return false;
  const [part, ...others] = roleOf(name).parts;
  return others.length === 0 && part?.groups.includes('support') === true && part.qualifiers.length === 0;
}

const assistants = wordSet('assistants aides snas hltas lsas paraeducators technicians');

const determiners = wordSet(DETERMINERS);
const everybodyNames = lazily(() => new Set(EVERYBODY.split('|')));

function isEverybody(all: readonly string[]): boolean {
  const told = all.map(singular).filter((word) => !determiners().has(word));
  return told.length === 0 ? all.includes('all') : everybodyNames().has(told.join(' '));
}

/** The names in an owner: *Headteacher*, *DHT* and *SENCO* of `Headteacher/DHT (and SENCO)`. */
export function namesOfOwner(text: string): readonly string[] {
  return text.split(/[,;/&+|\n()]|\b(?:and|plus|with)\b/i).filter((name) => /[\p{L}\d]/u.test(name));
}

/**
 * How many people or roles an owner names: each of a list, but where one role alone is known, what follows it is what the
 * role is for, as in *Assistant principal, curriculum, instruction and assessment*.
 */
export function countOwners(text: string): number {
  const known = roleOf(text).parts.filter(({ groups: of, person }) => of.length > 0 || person).length;
  const listed = text.split(/[,;/|\n]/).filter((name) => name.trim() !== '').length;
  return known === 1 ? 1 : Math.max(known, listed);
}

/** Words that mark one of several as the one who leads. */
const LEADS = [
  /\((?:overall )?(?:lead|leads|leading|accountable|a)\)/i,
  /^\s*(?:overall )?lead\s*[:=\u2013-]/i,
  /[,;]\s*(?:overall )?lead\s*[:=]/i,
  /\b(?:led|overseen|headed|coordinated|co-ordinated) by\b/i,
  /\b(?:with|supported by|assisted by|helped by)\b/i,
];

/** Whether an owner marks one of those it names as the lead: *Deputy Head (lead)*, *Lead: SENCO*, *DHT with the TAs*. */
export function marksLead(text: string): boolean {
  return LEADS.some((mark) => mark.test(text));
}

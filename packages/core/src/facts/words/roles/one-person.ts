import { lazily } from '../../../model/lazily.ts';
import { rememberRoles } from './role-memo.ts';
import { placeholderIn } from '../placeholder.ts';
import type { RolePart } from './role-part.ts';
import { roleTables } from './role-tables.ts';
import { roleOf } from './roles.ts';
import { singular, words } from '../words.ts';

/**
 * Roles that a school speaks of by a short name and by a long one. Other roles are told apart by their words: a *maths
 * coach* and a *literacy coach* do much the same work and are two people.
 */
const NAMED_TWICE =
  'headteacher deputy-head assistant-head head-of-school executive-headteacher senco safeguarding-lead office-staff';

/** Nouns at the end of a name that make it one of several people. */
const BODIES =
  'team staff department faculty crew group committee board council cabinet panel forum body parliament slt smt slg elt plc ' +
  'leadership management trustee governor partnership cluster network phase pair colleague everyone all both';

/** Nouns that look like a plural and are none. */
const NO_PLURALS =
  'premises business sports maths mathematics physics careers services operations communications studies arts exams ' +
  'facilities series';

/** Words behind which those stand who help. */
const HELPED = /[\s(](?:supported|assisted|helped|overseen|backed|with|alongside|via)\s/i;

const tables = lazily(() => {
  const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
  return { twice: set(NAMED_TWICE), bodies: set(BODIES), noPlurals: set(NO_PLURALS) };
});

/** One person as a text names them. */
export interface OnePerson {
  /** Two texts with one key speak of the same person. */
  readonly key: string;
  /** The roles that the name may mean, where it is not narrowed to an area: *deputy head*, and not *(pastoral)*. */
  readonly ids: readonly string[];
  /** For a name with its role, the key of the role alone: *Headteacher (Mrs Lowe)*, *Mrs Lowe (SENCO)*. */
  readonly post?: string | undefined;
}

/**
 * The one person whom the owner of something is, or `undefined` where it is a team (*SLT*, *the English team*), several
 * people (*year heads*, *HT and DHT*), everybody, or nobody yet (*TBC*). *HT* and *Headteacher* are one person; a
 * deputy for pastoral care and one for the curriculum are two.
 */
export function onePerson(owner: string): OnePerson | undefined {
  const [read] = readings(owner);
  return read;
}

/** A list, because what is remembered may not be absent. */
const readings = rememberRoles(1024, (owner): readonly OnePerson[] => {
  const [leading = ''] = owner.split(HELPED, 1);
  if (placeholderIn(leading) !== undefined || /^[\sx?]*$/i.test(leading)) return [];
  const read = personIn(leading);
  return read === undefined ? [] : [read];
});

/** A name without what stands behind it in brackets, or after a comma or dash: its area. */
function baseOf(text: string): { readonly base: string; readonly area: string } {
  const at = text.search(/[(,:[]|\s[-\u2013\u2014]\s/);
  return at <= 0 ? { base: text, area: '' } : { base: text.slice(0, at), area: text.slice(at) };
}

function personIn(text: string): OnePerson | undefined {
  const { base, area } = baseOf(text);
  const { parts } = roleOf(base);
  const part = solePart(parts);
  if (part === undefined || namesAnother(area, part)) return undefined;
  const remark = personInBrackets(area);
  if (part.person) return { key: nameKey(base), ids: [], post: remark?.key };
  if (remark !== undefined && isNameKey(remark.key))
    return { key: remark.key, ids: [], post: personIn(base)?.key };
  return holderOf(base, area, part, parts);
}

/** The one person who holds a role: *deputy head*, narrowed by the words round it. */
function holderOf(
  base: string,
  area: string,
  part: RolePart,
  parts: readonly RolePart[],
): OnePerson | undefined {
  if (part.everybody || part.whole.length > 0 || isSeveral(base)) return undefined;
  const others = parts.filter((other) => other !== part).map(({ key }) => key);
  const narrowed = [...part.qualifiers, ...others, ...words(area).map(singular)].sort();
  const isNamedTwice = part.ids.length > 0 && part.ids.every((id) => tables().twice.has(id));
  const name = isNamedTwice ? part.ids.join(' ') : wordsOf(base);
  return { key: [name, ...narrowed].join(' '), ids: narrowed.length === 0 ? part.ids : [] };
}

const NAME = 'name ';

function nameKey(base: string): string {
  return NAME + words(base).join(' ');
}

function isNameKey(key: string): boolean {
  return key.startsWith(NAME);
}

/** Who stands in brackets behind a role or a name, where that is all there is. */
function personInBrackets(area: string): OnePerson | undefined {
  const inner = /^\(([^()]+)\)$/.exec(area.trim())?.[1];
  return inner === undefined ? undefined : personIn(inner);
}

/** Of "lead for maths and numeracy" the second part is no role; "Sam and Priya" are two people whom nobody knows. */
function solePart(parts: readonly RolePart[]): RolePart | undefined {
  const known = parts.filter(isKnown);
  if (known.length > 0) return known.length === 1 ? known[0] : undefined;
  return parts.length === 1 ? parts[0] : undefined;
}

/** Names longer than this that count only as a whole text are areas: *attendance*, *inclusion*. Shorter ones are initials. */
const LONGEST_INITIALS = 5;

/** Whether what stands behind a comma is a second person, as in *HT, DHT*, and not the area or the post of the first. */
function namesAnother(area: string, first: RolePart): boolean {
  if (!area.startsWith(',')) return false;
  const { names } = roleTables();
  const isRole = ({ ids, key }: RolePart): boolean =>
    ids.length > 0 && (key.length <= LONGEST_INITIALS || names.get(key)?.whole !== true);
  return roleOf(area).parts.some((part) => part.person || (!first.person && isRole(part)));
}

function isKnown({ ids, person, whole, everybody }: RolePart): boolean {
  return ids.length > 0 || person || whole.length > 0 || everybody;
}

function wordsOf(base: string): string {
  return words(base)
    .filter((word) => word !== 'the')
    .map(singular)
    .join(' ');
}

/** *Year heads*, *heads of year*, *the English team*, *all teachers*. */
function isSeveral(base: string): boolean {
  const found = words(base);
  if (found.some((word) => ['all', 'every', 'each', 'both', 'various'].includes(word))) return true;
  const preposition = found.findIndex((word, at) => at > 0 && ['of', 'for', 'in', 'at'].includes(word));
  const noun = found[preposition < 0 ? found.length - 1 : preposition - 1] ?? '';
  const { bodies, noPlurals } = tables();
  if (bodies.has(singular(noun)) || bodies.has(found.at(-1) ?? '')) return true;
  return noun !== singular(noun) && !noPlurals.has(noun);
}

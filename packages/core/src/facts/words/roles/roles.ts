import type { RoleGroup } from './role-data.ts';
import { isAlike, isInitialsOf } from './role-likeness.ts';
import { readPart, type RolePart } from './role-part.ts';
import { rememberRoles } from './role-memo.ts';
import { roleTables } from './role-tables.ts';
import { singular, words } from '../words.ts';

export type { RoleGroup } from './role-data.ts';

/** What a text says about who does something. */
export interface RoleMatch {
  /** Its parts, of which each names one role, group or person. */
  readonly parts: readonly RolePart[];
  /** The known roles that it may mean, of all parts. */
  readonly ids: readonly string[];
  /** The groups of these roles, and those that are named as a whole. */
  readonly groups: readonly RoleGroup[];
  /** The groups that are named as a whole: *office*, *lunchtime staff*. */
  readonly whole: readonly RoleGroup[];
  /** Whether it speaks of everybody, and so of nobody in particular: *all staff*. */
  readonly everybody: boolean;
  /** Whether it names a person, by title, initials or initial and surname. */
  readonly person: boolean;
}

/** What is longer names no role; it is read this far. */
const LONGEST = 300;
const MOST_PARTS = 20;

/**
 * Reads who a text speaks of: one role (*Year 4 teachers*), several (*Admin and comms teams*), a group (*kitchen
 * staff*), everybody, or a person. Known roles are those of schools in England, Scotland, Wales, Ireland, the United
 * States and Australia, by their names, short names and near names; a name is found by whole words, never inside one.
 */
export const roleOf: (text: string) => RoleMatch = rememberRoles(2048, (text) => {
  const parts = partsOf(withoutCounts(text.slice(0, LONGEST)));
  return {
    parts,
    ids: unique(parts.flatMap((part) => part.ids)),
    groups: unique(parts.flatMap((part) => part.groups)),
    whole: unique(parts.flatMap((part) => part.whole)),
    everybody: parts.some((part) => part.everybody),
    person: parts.some((part) => part.person),
  };
});

/**
 * Whether two texts speak of the same role, so that a contribution of one covers the other. Near names match (*TAs*,
 * *learning support assistant*), so do a role and its group (*caretaker*, *site team*), and a role and its qualified
 * forms (*teacher*, *English teachers*), but not two that are qualified differently. Everybody covers nobody in
 * particular. Roles that are not known match by their words or initials (see `isAlike`), with plurals folded. Symmetric.
 *
 * That every role has its part in a goal is the idea of the collective goals.
 */
export function sameRole(a: string, b: string): boolean {
  const [ours, theirs] = [roleOf(a), roleOf(b)];
  return (
    ours.parts.some((part) => theirs.parts.some((other) => samePart(part, other))) ||
    (ours.groups.length === 0 && isInitialsOf(a, b)) ||
    (theirs.groups.length === 0 && isInitialsOf(b, a))
  );
}

/**
 * The group of a role, of the first where a text names several, or `undefined` where the role is not known or the text
 * speaks of everybody or of a person.
 */
export function groupOf(role: string): RoleGroup | undefined {
  return roleOf(role).groups[0];
}

/** How many there are says nothing of who they are: *Teachers x 7*, *2 cooks*, *TAs (11)*, *caretaker 0.6 FTE*. */
function withoutCounts(text: string): string {
  return /\d/.test(text) ? text.replace(COUNT_BEFORE, '$1').replace(COUNT_BEHIND, '') : text;
}

const COUNT_BEFORE = /(^|[,;/+|\n]\s?)\d{1,3}(?:\.\d{1,2})?\s(?:x\s|\u00D7\s?|fte\s)?(?=\p{L}{2})/giu;
const COUNT_BEHIND =
  /\s(?:[x\u00D7]\s?\d{1,3}\b|\d{1,3}(?:\.\d{1,2})?\s?fte\b|[-\u2013\u2014]\s\d{1,3}$|\([x\u00D7]?\s?\d{1,3}(?:\.\d{1,2})?(?:\s?fte)?\))/giu;

function partsOf(text: string): readonly RolePart[] {
  const chunks = text
    .split(/[,;/+|:\n()[\]]|\s[-\u2013\u2014]\s/)
    .flatMap(joined)
    .slice(0, MOST_PARTS);
  const { therapy } = roleTables();
  const ofTherapy = words(text).some((word) => therapy.has(singular(word)));
  const parts = chunks.map((chunk) => readPart(chunk, ofTherapy));
  const completed = parts.map((part, at) => {
    const noun = isOpen(part) ? nounAfter(parts, chunks, at) : undefined;
    // "Year 5 and 6 teachers": what the part was alone stays its key.
    return noun === undefined
      ? part
      : { ...readPart(`${chunks[at] ?? ''} ${noun}`, ofTherapy), key: part.key };
  });
  return completed.filter((part) => part.key !== '' || part.everybody);
}

/** The noun that a part lends to those before it: the last word of the next known part that has more than one. */
function nounAfter(parts: readonly RolePart[], chunks: readonly string[], at: number): string | undefined {
  const next = parts.findIndex((part, index) => index > at && !isOpen(part));
  return parts[next]?.key.includes(' ') === true && !parts[next].person
    ? words(chunks[next] ?? '').at(-1)
    : undefined;
}

function isOpen(part: RolePart): boolean {
  return part.key !== '' && part.groups.length === 0 && !part.everybody && !part.person;
}

/** The parts of a text between *and*, `&` and the like, but for pairs that belong together (*teaching and learning*). */
function joined(text: string): readonly string[] {
  const { joiners, pairs } = roleTables();
  const tokens = text
    .replaceAll('&', ' and ')
    .split(/\s+/)
    .filter((token) => token !== '');
  const chunks: string[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    const pair = `${tokens[at - 1] ?? ''} ${tokens[at + 1] ?? ''}`.toLowerCase();
    if (!joiners.has(token.toLowerCase())) chunks.at(-1)?.push(token);
    else if (!pairs.has(words(pair).map(singular).join(' '))) chunks.push([]);
  }
  return chunks.map((chunk) => chunk.join(' '));
}

/** *HODC* is *HOD-C*. */
function solid(key: string): string {
  return key.includes(' ') ? key.replaceAll(' ', '') : key;
}

function samePart(a: RolePart, b: RolePart): boolean {
  if (a.key !== '' && solid(a.key) === solid(b.key)) return true;
  if (a.whole.some((group) => b.groups.includes(group)) || b.whole.some((group) => a.groups.includes(group)))
    return true;
  return (
    a.ids.some((id) => b.ids.some((other) => covers(id, a, other, b) || covers(other, b, id, a))) ||
    isAlike(a, b)
  );
}

/** Whether a role covers another: it is the same, qualified the same way or not at all, or an unqualified wider one. */
function covers(id: string, by: RolePart, other: string, part: RolePart): boolean {
  if (!by.qualifiers.every((word) => part.qualifiers.includes(word))) return false;
  if (id === other) return true;
  const { wider } = roleTables();
  for (let above = wider.get(other); above !== undefined; above = wider.get(above)) {
    if (above === id) return by.qualifiers.length === 0;
  }
  return false;
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}

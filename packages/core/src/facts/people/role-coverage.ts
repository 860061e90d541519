import type { Contribution, Goal } from '../../model/goal.ts';
import type { StaffRole } from '../../model/plan.ts';
import { once } from '../once.ts';
import { isStillOpen } from '../placeholders.ts';
import { groupsOf, nameRole } from './staff.ts';
import { remember } from '../words/memo.ts';
import { isInitialsOf } from '../words/roles/role-likeness.ts';
import { rememberRoles } from '../words/roles/role-memo.ts';
import { groupOf, roleOf, sameRole } from '../words/roles/roles.ts';
import { singular } from '../words/words.ts';

/** A role that the plan declares. "Teachers and TAs" are two. */
export interface DeclaredRole {
  readonly staff: StaffRole;
  /** The role as the plan writes it. */
  readonly name: string;
  /** Its group, the first where its name belongs to several; absent where it is not known. */
  readonly group: string | undefined;
}

/** A declared role with the contribution that covers it, if there is one. */
export interface RoleCover extends DeclaredRole {
  readonly by: Contribution | undefined;
}

/** The roles of one group that have no part in a goal. */
export interface MissingRoles {
  readonly group: string | undefined;
  readonly roles: readonly string[];
}

/** Who has a part in a goal. */
export interface RoleCoverage {
  readonly roles: readonly RoleCover[];
  /** The roles without a contribution, by group, in the order declared. */
  readonly missing: readonly MissingRoles[];
  /** How contributions call everybody ("all staff"), and so nobody in particular. */
  readonly everybody: readonly string[];
  /**
   * Those who contribute and are no declared role, where each of them may be one that is missing: the *shop* may be where
   * the *mechanics* work. Empty where there are fewer of them than missing roles, or where a missing role is well known.
   */
  readonly perhaps: readonly string[];
}

/**
 * Says of each declared role whether a contribution to the goal, or to a goal nested in it, is its own. Near names
 * match, and a group covers its roles; everybody covers nobody in particular.
 *
 * The idea is that of the collective goals: the caretaker, too, can say how they help.
 */
export function roleCoverage(goal: Goal, staff: readonly StaffRole[]): RoleCoverage {
  const spoken = [goal, ...goal.goals].flatMap(({ contributions }) => contributions).flatMap(speakersOf);
  const roles = declaredRoles(staff).map((declared) => ({
    ...declared,
    by: spoken.find((each) => covers(each, declared))?.contribution,
  }));
  const everybody = spoken
    .filter(({ speaker, isGuess }) => !isGuess && roleOf(speaker).everybody)
    .map(({ speaker }) => speaker);
  return { roles, missing: missingByGroup(roles), everybody, perhaps: perhapsMissing(spoken, roles) };
}

function perhapsMissing(spoken: readonly Spoken[], roles: readonly RoleCover[]): readonly string[] {
  const missing = roles.filter(({ by }) => by === undefined);
  if (missing.length === 0 || missing.some(({ group }) => group !== undefined)) return [];
  const strangers = spoken.filter(
    (each) => !each.isGuess && !roleOf(each.speaker).everybody && !roles.some((role) => covers(each, role)),
  );
  const names = [...new Set(strangers.map(({ speaker }) => speaker))];
  return names.length >= missing.length ? names : [];
}

/** The roles of a staff list. Who stands for everybody is no role, and neither is a blank to be filled in. */
export const declaredRoles: (staff: readonly StaffRole[]) => readonly DeclaredRole[] = once((staff) =>
  staff.flatMap((each) => {
    const names = rolesIn(nameRole(each) ?? '');
    const groups = each.group === undefined ? undefined : groupsOf(each);
    return names.map(({ name, group }) => ({ staff: each, name, group: groups?.[0] ?? group }));
  }),
);

/** The roles that a line of a staff list names, with their groups. */
const rolesIn = rememberRoles(1024, (line): readonly Pick<DeclaredRole, 'name' | 'group'>[] => {
  if (isStillOpen(line) || roleOf(line).parts.every((part) => part.everybody)) return [];
  return namesIn(line).map((name) => ({ name, group: groupOf(name) }));
});

/**
 * "Teachers and TAs" are two roles; "Headteacher / Principal" are two names of one, and the "deputy head and SENCO" is
 * one person. So only plurals and groups are parted, and the items of a list that stands in one sentence.
 */
function namesIn(name: string): readonly string[] {
  const items = name.includes('(') ? [] : name.split(',').filter((item) => item.trim() !== '');
  const known = items.filter((item) => roleOf(item).groups.length > 0);
  const isSentence = items.length > 2 && known.length * 2 > items.length;
  return isSentence ? items.flatMap((item) => partedIn(item.trim())) : partedIn(name);
}

function partedIn(name: string): readonly string[] {
  const names = name.split(/,|&|\band\b/).map((part) => part.trim());
  const isOwn = (part: string): boolean => {
    const { ids, whole } = roleOf(part);
    const last = part.slice(part.lastIndexOf(' ') + 1).toLowerCase();
    return whole.length > 0 || (ids.length > 0 && last !== singular(last));
  };
  return names.length > 1 && names.every(isOwn) ? names : [name];
}

/** A contribution with whom it speaks of. */
interface Spoken {
  readonly contribution: Contribution;
  readonly speaker: string;
  readonly fits: (role: string) => 'yes' | 'no';
  /** Whether nobody but the staff list can tell that these words name a role. */
  readonly isGuess: boolean;
}

/** Whom a contribution speaks of. One that only names a role, and not what it does, is none yet. */
function speakersOf(contribution: Contribution): readonly Spoken[] {
  const { roles, does } = contribution;
  if (does === undefined) return [];
  const known = roles.length > 0 ? roles : subjectOf(does);
  const speakers = known.length > 0 ? known : beginningsOf(does);
  return speakers.map((speaker) => ({
    contribution,
    speaker,
    fits: fitting(speaker),
    isGuess: known.length === 0,
  }));
}

/** *The Indigenous support worker brings Elders*: who is meant may be a role that only this plan knows. */
function beginningsOf(does: string): readonly string[] {
  const words = does.split(/\s+/, LONGEST_GUESS + 1);
  return words.slice(1, LONGEST_GUESS + 1).map((_, at) => words.slice(0, at + 1).join(' '));
}

/** The longest role that only a plan knows, with its article, in words. */
const LONGEST_GUESS = 4;

/** The longest role that a sentence may begin with, in words. */
const LONGEST_SUBJECT = 6;

/** The role that a sentence begins with: "Teaching assistants use the same words". */
function subjectOf(does: string): readonly string[] {
  const words = does.split(/\s+/, LONGEST_SUBJECT + 1);
  for (let count = Math.min(words.length, LONGEST_SUBJECT); count > 0; count--) {
    const start = words.slice(0, count).join(' ');
    if (namesRolesOnly(start)) return count === words.length ? [] : [start];
  }
  return [];
}

function namesRolesOnly(text: string): boolean {
  const { parts } = roleOf(text);
  return (
    parts.length > 0 &&
    parts.every((part) => part.everybody || (part.groups.length > 0 && part.qualifiers.length === 0))
  );
}

function covers({ speaker, fits, isGuess }: Spoken, { name, staff }: DeclaredRole): boolean {
  if (isGuess) return isJust(speaker, name);
  if (fits(name) === 'yes') return true;
  return staff.group !== undefined && roleOf(speaker).whole.some((group) => groupsOf(staff).includes(group));
}

/** Whether a guess is the role itself, by its words or its initials. */
function isJust(speaker: string, name: string): boolean {
  const [one, two] = [roleOf(speaker).parts, roleOf(name).parts];
  const isSame = one.length === 1 && two.length === 1 && one[0]?.key === two[0]?.key;
  return isSame || isInitialsOf(speaker, name);
}

/** `sameRole`, remembered: the same few dozen names come again in plan after plan. */
export const fitting: (speaker: string) => (role: string) => 'yes' | 'no' = rememberRoles(512, (speaker) =>
  remember(64, (name) => (sameRole(speaker, name) ? 'yes' : 'no')),
);

function missingByGroup(roles: readonly RoleCover[]): readonly MissingRoles[] {
  const groups = new Map<string | undefined, Set<string>>();
  for (const { group, name, by } of roles) {
    if (by !== undefined) continue;
    const names = groups.get(group);
    if (names === undefined) groups.set(group, new Set([name]));
    else names.add(name);
  }
  return [...groups].map(([group, names]) => ({ group, roles: [...names] }));
}

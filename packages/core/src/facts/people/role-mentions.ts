import { nearest } from '@plan-lint/schemas/explain';
import { lazily, wordSet } from '../../model/lazily.ts';
import { textNodes } from '../../model/place.ts';
import type { Place, Placed } from '../../model/placed.ts';
import { plainText } from '../../model/plain-text.ts';
import type { Plan } from '../../model/plan.ts';
import { goalsOf } from '../goals.ts';
import { once } from '../once.ts';
import { declaredRoles, fitting } from './role-coverage.ts';
import type { DeclaredRole } from './role-coverage.ts';
import { groupsOf } from './staff.ts';
import { remember } from '../words/memo.ts';
import { placeholderIn } from '../words/placeholder.ts';
import { roleOf } from '../words/roles/roles.ts';

import { stem } from '../words/stem.ts';
import { singular, words } from '../words/words.ts';

/** A plan that names more roles is no school's; beyond them names would only cost time. */
const MOST_ROLES = 200;

/** Somebody whom a plan names as its author, an owner or a contributor. */
export interface RoleMention {
  readonly name: string;
  readonly place: Place;
}

/** A name that no declared role answers to. */
export interface UndeclaredRole extends RoleMention {
  /** `role`: a role that schools have; `stranger`: a person, a team or a role that nobody here has heard of. */
  readonly kind: 'role' | 'stranger';
  /** The declared role that was most likely meant. */
  readonly nearest: string | undefined;
}

/**
 * The author, owners and contributors of a plan who are not on its staff list, each name once, in the order written.
 * A name is on the list where any part of it is one of the declared roles, by a near name, a group or an alias. Left out
 * are placeholders, everybody, people by title or initials, teams, and who does not work at the school, such as
 * governors; and work that staff do beside their own, such as leading a subject.
 */
export const undeclaredRoles: (plan: Plan) => readonly UndeclaredRole[] = once((plan) => {
  const declared = declaredRoles(plan.staff).slice(0, MOST_ROLES);
  const names = declared.map(({ name }) => name.toLowerCase());
  return distinct(mentionsOf(plan), names).flatMap((mention) => undeclared(mention, declared, names));
});

/** Each name once, but for those that stand on the list as they are. */
function distinct(mentions: readonly RoleMention[], listed: readonly string[]): readonly RoleMention[] {
  const seen = new Set(listed);
  const found = mentions.filter(({ name }) => {
    const key = withoutRemark(name).toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
  return found.slice(0, MOST_ROLES);
}

/** @param names - those of the declared roles, in small letters */
function undeclared(
  mention: RoleMention,
  declared: readonly DeclaredRole[],
  names: readonly string[],
): readonly UndeclaredRole[] {
  const name = withoutRemark(mention.name);
  if (isOutside(name)) return [];
  const meant = declared[names.indexOf(nearest(name.toLowerCase(), names) ?? '')];
  if (isDeclared(mention.name, declared, meant)) return [];
  const kind = roleOf(name).groups.length > 0 ? 'role' : 'stranger';
  // Two roles that are both known are no slip for each other, however near they are in spelling.
  if (meant !== undefined && (kind === 'stranger' || meant.group === undefined))
    return [{ ...mention, kind, nearest: meant.name }];
  return isExcused(name, declared) ? [] : [{ ...mention, kind, nearest: undefined }];
}

function mentionsOf(plan: Plan): readonly RoleMention[] {
  const author = plan.place.fields.get('author');
  const authors: readonly RoleMention[] =
    author === undefined || plan.author === undefined ? [] : [{ name: plan.author, place: author }];
  return [
    ...authors,
    ...plan.reality.obstacles.flatMap((obstacle) => namesIn(obstacle, 'owner')),
    ...plan.priorities.flatMap((priority) => namesIn(priority, 'owner')),
    ...goalsOf(plan).flatMap(({ goal }) => [
      ...namesIn(goal, 'owner'),
      ...goal.contributions.flatMap((contribution) => namesIn(contribution, 'role')),
      ...goal.actions.flatMap((action) => namesIn(action, 'owner')),
    ]),
  ];
}

function namesIn(part: Placed, field: string): readonly RoleMention[] {
  return textNodes(part, field).map((place) => ({ name: plainText(String(place.value)), place }));
}

/** Whether a name, with its remark, without it or as one with it, is that of a declared role. */
function isDeclared(
  name: string,
  declared: readonly DeclaredRole[],
  meant: DeclaredRole | undefined,
): boolean {
  // "Teaching asistant" has a word in common with the teacher, and is a slip for somebody else.
  const alike = meant === undefined ? declared : [meant];
  const readings = new Set([name, withoutRemark(name), name.replace(/[()]/g, ' ')]);
  return [...readings].some(
    (reading) =>
      declared.some((role) => answersTo(reading, role)) ||
      alike.some((role) => saysTheSame(reading, role.name)),
  );
}

/** *Athrawon (teachers)*, *AHT (behaviour)*: what stands in brackets explains the name. */
function withoutRemark(name: string): string {
  const bare = name.replace(/\([^()]*\)/g, ' ').trim();
  return bare === '' ? name : bare;
}

/** Whether a name is none that a staff list would have. */
function isOutside(name: string): boolean {
  if (placeholderIn(name) !== undefined) return true;
  const { groups, everybody, person } = roleOf(name);
  return everybody || person || groups.some((group) => group === 'external' || group === 'governance');
}

function answersTo(name: string, declared: DeclaredRole): boolean {
  const { name: role, staff } = declared;
  return fitting(name)(role) === 'yes' || isOfGroup(name, role, groupsOf(staff), staff.group);
}

/** *Dispatch* and *dispatcher*, *Pastoral VP* and *VP*: where one is not known, its words say enough. */
function saysTheSame(name: string, role: string): boolean {
  if (roleOf(name).groups.length > 0 && roleOf(role).groups.length > 0) return false;
  const [ours, theirs] = [stemsOf(name), stemsOf(role)];
  const [few, many] = ours.size <= theirs.size ? [ours, theirs] : [theirs, ours];
  return few.size > 0 && [...few].every((root) => many.has(root));
}

const stemsOf = remember(
  512,
  (name): ReadonlySet<string> => new Set(words(name).map((word) => stem(singular(word)))),
);

/** A team, and what only its declared group makes known, may be anybody of the group; so may a name of two meanings. */
function isOfGroup(
  name: string,
  role: string,
  groups: readonly string[],
  declared: string | undefined,
): boolean {
  const known = roleOf(role);
  const isAny = known.ids.length > 1 || (known.groups.length === 0 && declared !== undefined);
  const ours = roleOf(name);
  return (isAny ? ours.groups : ours.whole).some((group) => groups.includes(group));
}

const hats: () => ReadonlySet<string> = lazily(() => new Set(HATS.split(' ')));

/** What teachers and leaders are beside their post: staff lists name the post. */
const HATS =
  'middle-leader instructional-coach assessment-lead safeguarding-lead deputy-safeguarding-lead behaviour-lead ' +
  'wellbeing-lead head-of-year looked-after-lead eal-teacher careers-adviser form-tutor early-career-teacher mentor first-aider';

/** A *reading coach* or a *learning specialist* is nothing else. */
function isPost(name: string): boolean {
  return ['coach', 'specialist'].includes(singular(words(name).at(-1) ?? ''));
}

const teams = wordSet(
  'team group committee panel department faculty phase party board crew council club house project',
);

/** Whether a known role may be somebody who is declared by another name. */
function isExcused(name: string, declared: readonly DeclaredRole[]): boolean {
  const { ids, groups, whole } = roleOf(name);
  if (whole.length === 0 && teams().has(singular(words(name).at(-1) ?? ''))) return true;
  if (ids.length > 0 && ids.every((id) => hats().has(id)))
    return !isPost(name) && declared.some(({ group }) => group === 'teaching' || group === 'leadership');
  // An assistant caretaker belongs to the site, as the caretaker does.
  const isLesser = ids.length === 0 && whole.length === 0 && groups.length > 0;
  return (
    isLesser && declared.some(({ group }) => group !== undefined && groups.some((each) => each === group))
  );
}

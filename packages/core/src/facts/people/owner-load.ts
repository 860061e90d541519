import type { Action, Goal } from '../../model/goal.ts';
import { isBelowSchool } from '../../model/level.ts';
import type { Plan } from '../../model/plan.ts';
import { goalsOf, ownersOf } from '../goals.ts';
import type { GoalInPlan } from '../goals.ts';
import { isOpenAction } from '../load.ts';
import { CROWD } from './owners.ts';
import { once } from '../once.ts';
import { marksLead } from '../words/roles/collective-owners.ts';
import { remember } from '../words/memo.ts';
import { onePerson } from '../words/roles/one-person.ts';
import type { OnePerson } from '../words/roles/one-person.ts';
import { roleOf } from '../words/roles/roles.ts';
import { singular, words } from '../words/words.ts';

/** How much of a plan rests on one person. */
export interface OwnerLoad {
  /** As the plan first writes it: *Deputy Headteacher (Pastoral)*, *Mrs Khan*. */
  readonly owner: string;
  /** The goals that the person leads, their own or by their priority. Goals nested in another are part of it. */
  readonly goals: readonly Goal[];
  /** The actions that the person has still to see through; one without an owner is for who leads its goal. */
  readonly openActions: readonly Action[];
}

/**
 * What rests on each person who owns a goal or an action, in the order in which the plan names them. Teams, several people
 * in one breath and roles that the plan says several people hold are left out: how much rests on each of them cannot
 * be told.
 */
export const ownerLoads: (plan: Plan) => readonly OwnerLoad[] = once((plan) => {
  const shared = sharedRoles(plan);
  const ownsUnit = isBelowSchool(plan.level) ? headOfUnit : nobody;
  const holders = holdersOfPosts(plan);
  const loads = new Map<string, { owner: string; goals: Goal[]; openActions: Action[] }>();
  const loadsOf = (owners: readonly string[]): { goals: Goal[]; openActions: Action[] }[] => {
    const keys = new Set<string>();
    // Of so many none leads alone.
    if (owners.length >= CROWD && !owners.some(marksLead)) return [];
    for (const owner of owners) {
      const person = onePerson(owner) ?? ownsUnit(owner);
      if (person === undefined || person.ids.some((id) => shared.has(id))) continue;
      const key = holders.get(person.key) ?? person.key;
      keys.add(key);
      if (!loads.has(key)) loads.set(key, { owner, goals: [], openActions: [] });
    }
    return [...keys].flatMap((key) => loads.get(key) ?? []);
  };
  for (const entry of goalsOf(plan)) {
    const leaders = ownersOf(entry);
    if (entry.above === undefined) for (const load of loadsOf(leaders)) load.goals.push(entry.goal);
    for (const { action, owners } of openActionsOf(entry, leaders))
      for (const load of loadsOf(owners)) load.openActions.push(action);
  }
  return [...loads.values()];
});

/** In the plan of a department there is one *head of department*, and of a year group one *head of year*. */
function headOfUnit(owner: string): OnePerson | undefined {
  const { ids, parts } = roleOf(owner);
  const isHead =
    parts.length === 1 && ids.length === 1 && ['middle-leader', 'head-of-year'].includes(ids[0] ?? '');
  const [first = ''] = words(owner);
  return isHead && ['head', 'leader', 'lead'].includes(first)
    ? { key: parts[0]?.key ?? '', ids: [] }
    : undefined;
}

function nobody(): undefined {
  return undefined;
}

function openActionsOf(
  { goal }: GoalInPlan,
  leaders: readonly string[],
): readonly { readonly action: Action; readonly owners: readonly string[] }[] {
  return goal.actions
    .filter(isOpenAction)
    .map((action) => ({ action, owners: action.owners.length > 0 ? action.owners : leaders }));
}

/** Who holds a post by name, where the plan says so of one person alone: *Headteacher (Mrs Lowe)*. */
function holdersOfPosts(plan: Plan): ReadonlyMap<string, string> {
  const names = new Map<string, Set<string>>();
  for (const entry of goalsOf(plan)) {
    const owners = [...ownersOf(entry), ...entry.goal.actions.flatMap((action) => action.owners)];
    for (const { key, post } of owners.flatMap((owner) => onePerson(owner) ?? [])) {
      if (post !== undefined) names.set(post, (names.get(post) ?? new Set()).add(key));
    }
  }
  return new Map(
    [...names].flatMap(([post, [name, ...more]]) =>
      name === undefined || more.length > 0 ? [] : [[post, name] as const],
    ),
  );
}

/** The roles that several people hold, as far as the staff list says so: *assistant heads*, or a count of two. */
function sharedRoles({ staff }: Plan): ReadonlySet<string> {
  const several = staff.filter(({ role, count = 1 }) => count > 1 || numberOf(role) === 'several');
  return new Set(several.flatMap(({ role }) => roleOf(role).ids));
}

/** Whether a line of a staff list speaks of several people by its look: *teachers*. */
const numberOf = remember(512, (role) => {
  const last = words(role).at(-1) ?? '';
  return last === singular(last) ? 'one' : 'several';
});

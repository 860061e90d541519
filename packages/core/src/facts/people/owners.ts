import type { Action, Goal, Priority } from '../../model/goal.ts';
import type { Plan } from '../../model/plan.ts';
import { goalsOf } from '../goals.ts';
import { once } from '../once.ts';
import { isStillOpen } from '../placeholders.ts';
import { stepsOf } from '../steps.ts';
import { countOwners, kindOfOwner, marksLead, namesOfOwner } from '../words/roles/collective-owners.ts';

/** From so many names on nobody knows who of them is to be asked. */
export const CROWD = 4;

/** Owners of a priority, a goal or an action of whom nobody can be asked alone. */
export interface SharedOwnership {
  readonly part: Priority | Goal | Action;
  /** `nobody`: a group in which nobody is named. `crowd`: {@link CROWD} names or more, of which none leads. */
  readonly kind: 'nobody' | 'crowd';
  readonly owners: readonly string[];
  /** How many people or roles they name, as far as they are known. */
  readonly count: number;
}

/**
 * Where a plan gives something to so many that nobody in particular answers for it. A pair or a named team can answer; so
 * can one of many that is marked as the lead. What support staff or pupils do together may be an action of theirs, but
 * not their goal to answer for.
 */
export const sharedOwnership: (plan: Plan) => readonly SharedOwnership[] = once((plan) => {
  const parts: readonly (readonly [Priority | Goal | Action, isStep: boolean])[] = [
    ...plan.priorities.map((priority) => [priority, false] as const),
    ...goalsOf(plan).map(({ goal }) => [goal, false] as const),
    ...stepsOf(plan).map(({ action }) => [action, true] as const),
  ];
  return parts.flatMap(([part, isStep]) => shared(part, isStep) ?? []);
});

function shared(part: SharedOwnership['part'], isStep: boolean): SharedOwnership | undefined {
  const { owners } = part;
  if (owners.length === 0 || owners.some(isStillOpen)) return undefined;
  const names = owners.flatMap(namesOfOwner);
  const isNobody = names
    .map(kindOfOwner)
    .every((kind) => kind === 'everybody' || (kind === 'group' && !isStep));
  if (isNobody) return { part, kind: 'nobody', owners, count: names.length };
  if (names.length < CROWD || owners.some(marksLead)) return undefined;
  const count = owners.reduce((sum, owner) => sum + Math.max(1, countOwners(owner)), 0);
  return count < CROWD ? undefined : { part, kind: 'crowd', owners, count };
}

import type { Outline, Reference } from '../model/outline.ts';
import type { Workspace } from '../model/workspace.ts';
import { sameId } from '../model/workspace.ts';
import { nearestId } from './ids.ts';
import { onceEach } from './once.ts';

/** Where a reference to another file leads. */
export type Link =
  | { readonly leads: 'to-plan'; readonly plan: Outline }
  /** `part` is the id in that plan. */
  | { readonly leads: 'to-part'; readonly plan: Outline; readonly part: string }
  /** There is no plan with the id `missing`. */
  | { readonly leads: 'nowhere'; readonly missing: string; readonly nearest: string | undefined }
  /** The plan is there, but has no part with the id `missing`. `nearest` is written as the reference should be. */
  | {
      readonly leads: 'astray';
      readonly plan: Outline;
      readonly missing: string;
      readonly nearest: string | undefined;
    }
  /** Into the plan with the id `plan`, which is not among the files, so that nobody can tell. */
  | { readonly leads: 'out-of-sight'; readonly plan: string; readonly nearest: string | undefined };

/**
 * Follows a reference of one file to another. Where a plan is looked at without any other, what it says of other plans
 * is out of sight rather than wrong; so is what a plan says of a parent that is not there, since the reference to the
 * parent speaks for all of it, and what may lead into a file that could not be read.
 */
export function follow(
  reference: Pick<Reference, 'field' | 'to'>,
  from: Outline,
  workspace: Workspace,
): Link {
  if (reference.field === 'parent' || reference.field === 'plan')
    return toPlan(reference.to, from, workspace);
  const parents = from.parent === undefined ? [] : plansWithId(from.parent, workspace);
  const parent = parents.find((plan) => hasPart(plan, reference.to));
  if (parent !== undefined) return { leads: 'to-part', plan: parent, part: reference.to };
  const slash = reference.to.indexOf('/');
  return slash === -1
    ? intoParent(reference.to, from, workspace, parents)
    : intoPlan(reference.to.slice(0, slash), reference.to.slice(slash + 1), from, workspace);
}

function toPlan(id: string, from: Outline, workspace: Workspace): Link {
  const [plan] = plansWithId(id, workspace);
  return plan === undefined ? withoutPlan(id, '', from, workspace) : { leads: 'to-plan', plan };
}

/** A reference that begins with the id of a plan that is not there. `rest` is what follows the id. */
function withoutPlan(id: string, rest: string, from: Outline, workspace: Workspace): Link {
  const near = nearestPlan(id, from, workspace);
  const isHidden = isAlone(from, workspace) || (workspace.unread.length > 0 && near === undefined);
  if (isHidden) return { leads: 'out-of-sight', plan: id, nearest: undefined };
  return { leads: 'nowhere', missing: id, nearest: near === undefined ? undefined : `${near}${rest}` };
}

/** An id without a plan before it, which the plan itself does not have. */
function intoParent(id: string, from: Outline, workspace: Workspace, [parent]: readonly Outline[]): Link {
  const near = nearestId(id, partIds(from));
  if (parent === undefined) return { leads: 'out-of-sight', plan: from.parent ?? '', nearest: near };
  const above = ancestors(parent, workspace).find((plan) => hasPart(plan, id));
  const nearest = above === undefined ? (near ?? nearestId(id, partIds(parent))) : `${above.id ?? ''}/${id}`;
  return { leads: 'astray', plan: parent, missing: id, nearest };
}

function intoPlan(planId: string, part: string, from: Outline, workspace: Workspace): Link {
  const plans = plansWithId(planId, workspace);
  const [plan] = plans;
  if (plan !== undefined) {
    const having = plans.find((candidate) => hasPart(candidate, part));
    if (having !== undefined) return { leads: 'to-part', plan: having, part };
    const near = nearestId(part, partIds(plan));
    return {
      leads: 'astray',
      plan,
      missing: part,
      nearest: near === undefined ? undefined : `${planId}/${near}`,
    };
  }
  const isParent = from.parent !== undefined && sameId(planId) === sameId(from.parent);
  if (isParent) return { leads: 'out-of-sight', plan: planId, nearest: undefined };
  return withoutPlan(planId, `/${part}`, from, workspace);
}

/** Chains of plans are short; longer ones, and those without an end, are a mistake that other rules speak of. */
const LONGEST_CHAIN = 20;

/** The plans above the parent, nearest first. */
function ancestors(parent: Outline, workspace: Workspace): readonly Outline[] {
  const chain: Outline[] = [];
  let at = planAbove(parent, workspace);
  while (at !== undefined && chain.length < LONGEST_CHAIN) {
    chain.push(at);
    at = planAbove(at, workspace);
  }
  return chain;
}

function planAbove({ parent }: Outline, workspace: Workspace): Outline | undefined {
  return parent === undefined ? undefined : plansWithId(parent, workspace)[0];
}

/** Whether there is no plan beside this file. */
function isAlone(from: Outline, workspace: Workspace): boolean {
  const { count } = indexOf(workspace);
  return count === 0 || (count === 1 && from.kind === 'plan');
}

/** All plans with an id, so that two plans of one id are one mistake and no more. */
export function plansWithId(id: string, workspace: Workspace): readonly Outline[] {
  return indexOf(workspace).plans.get(sameId(id)) ?? [];
}

interface PlanIndex {
  /** How many plans there are, with and without an id. */
  readonly count: number;
  readonly plans: ReadonlyMap<string, readonly Outline[]>;
  readonly ids: readonly string[];
}

const indexOf: (workspace: Workspace) => PlanIndex = onceEach(({ outlines }) => {
  const all = outlines.filter(({ kind }) => kind === 'plan');
  const plans = new Map<string, Outline[]>();
  for (const plan of all) {
    if (plan.id === undefined) continue;
    const others = plans.get(sameId(plan.id));
    if (others === undefined) plans.set(sameId(plan.id), [plan]);
    else others.push(plan);
  }
  const ids = [...plans.values()].flatMap(([first]) => first?.id ?? []);
  return { count: all.length, plans, ids };
});

/** The id of another plan that was most likely meant. */
function nearestPlan(id: string, from: Outline, workspace: Workspace): string | undefined {
  const near = nearestId(id, indexOf(workspace).ids);
  const isItself = near !== undefined && from.id !== undefined && sameId(near) === sameId(from.id);
  return isItself ? undefined : near;
}

/** All that references into a plan may name. A value without an id goes by its name. */
const partIds: (plan: Outline) => readonly string[] = onceEach(({ goals, priorities, values }) => [
  'mission',
  'vision',
  ...values,
  ...priorities.flatMap(({ id }) => id ?? []),
  ...goals.flatMap(({ id }) => id ?? []),
]);

const foldedPartIds: (plan: Outline) => ReadonlySet<string> = onceEach(
  (plan) => new Set(partIds(plan).map(sameId)),
);

function hasPart(plan: Outline, id: string): boolean {
  return foldedPartIds(plan).has(sameId(id));
}

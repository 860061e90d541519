import type { Outline } from '../../model/outline.ts';
import type { Workspace } from '../../model/workspace.ts';
import { sameId } from '../../model/workspace.ts';
import type { Pin } from '../../source/pin.ts';
import { onceEach } from '../once.ts';
import type { CascadeGoal, CascadePlan } from './cascade.ts';
import { cascade } from './cascade.ts';
import { circlesIn } from './circles.ts';
import { ancestorsOf } from './reach.ts';

/**
 * Whether a plan is a top of this workspace: nothing that is known stands above it, and no plan has a higher level. A
 * school's plan that is looked at alone is the top.
 */
export function isTopHere({ parent, rank }: CascadePlan, workspace: Workspace): boolean {
  const { highest } = cascade(workspace);
  return parent === undefined && (rank === undefined || highest === undefined || rank <= highest);
}

/** Whether something of this workspace stands above a plan: the plan that it serves, or any of a higher level. */
export function isBelowTop(plan: CascadePlan, workspace: Workspace): boolean {
  return !isInCircle(plan, workspace) && !isTopHere(plan, workspace);
}

/** Whether a plan is, by others, above itself, so that nobody can tell what it is to support. */
export function isInCircle(plan: CascadePlan, workspace: Workspace): boolean {
  return plansInCircles(workspace).has(plan);
}

const plansInCircles: (workspace: Workspace) => ReadonlySet<CascadePlan> = onceEach(
  (workspace) => new Set(circlesIn(cascade(workspace)).plans.flat()),
);

/** Whether two plans are those of one unit, as a school's own plan and its plan for one grant are. */
export function isOfSameUnit(
  { outline: { unit } }: CascadePlan,
  { outline: { unit: other } }: CascadePlan,
): boolean {
  return unit !== undefined && other !== undefined && sameId(unit.trim()) === sameId(other.trim());
}

/** Whether the unit of a plan is a part of another plan's own, by its name: *Premises team, Harbour Trust*. */
export function isPartOfUnit(
  { outline: { unit } }: CascadePlan,
  { outline: { unit: other } }: CascadePlan,
): boolean {
  return unit !== undefined && other !== undefined && sameId(unit).includes(sameId(other.trim()));
}

/** The goals and priorities above that a plan can refer to, because they have an id; nearest plans first. */
export function supportableAbove(plan: CascadePlan): readonly string[] {
  return [...ancestorsOf(plan)].flatMap(({ outline, goals, priorities }) =>
    [...goals, ...priorities].flatMap(({ outline: { id } }) =>
      id === undefined ? [] : outline.id === undefined ? id : `${outline.id}/${id}`,
    ),
  );
}

/** Where a plan says which it serves; absent where it does not, or holds only the place for it. */
export function placeOfParent({ references }: Outline): Pin | undefined {
  return references.find(({ field }) => field === 'parent')?.at;
}

/** How a plan is called in messages. */
export function namePlan({ outline: { title, unit, id, file } }: CascadePlan): string {
  return title ?? unit ?? id ?? file;
}

/** Whose plan it is, in few words. */
export function nameUnit({ outline: { title, unit, id, file } }: CascadePlan): string {
  return unit ?? title ?? id ?? file;
}

/** How a goal is called in messages: its words, else its id. */
export function nameCascadeGoal({ outline: { goal, id } }: CascadeGoal): string {
  return goal ?? id ?? 'a goal without words';
}

/** The level of a plan as it is spoken of. */
export function nameLevel({ outline: { level = 'plan' } }: CascadePlan): string {
  return level.trim().toLowerCase();
}

/** As many names as a sentence can hold, and how many more there are. */
export function fewOf(names: readonly string[], most = 5): readonly string[] {
  return names.length <= most
    ? names
    : [...names.slice(0, most - 1), `${String(names.length - most + 1)} others`];
}

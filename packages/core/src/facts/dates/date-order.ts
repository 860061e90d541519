import type { Action, Goal, Milestone } from '../../model/goal.ts';
import type { Placed } from '../../model/placed.ts';
import type { Day } from '../../model/day.ts';
import type { Plan, Term } from '../../model/plan.ts';
import { sameId } from '../../model/workspace.ts';
import { certainlyBefore } from '../../model/when.ts';
import type { When } from '../../model/when.ts';
import { actionsOf, goalsOf } from '../goals.ts';
import { once } from '../once.ts';

/** Two dates that stand in the wrong order, whatever days within them are meant. */
export interface WrongOrder {
  readonly kind: 'period' | 'term' | 'action' | 'dependency' | 'milestone';
  /** The part with the date that comes too early, and its field. */
  readonly part: Placed;
  readonly field: string;
  readonly name: string;
  readonly early: When;
  /** The part with the date that should have come first. */
  readonly other: Placed;
  readonly otherName: string;
  readonly late: When;
}

/** Every pair of dates in a plan that stands in the wrong order. */
export const wrongOrders: (plan: Plan) => readonly WrongOrder[] = once((plan) => [
  ...inPeriod(plan),
  ...plan.calendar.flatMap(inTerm),
  ...goalsOf(plan).flatMap(({ goal }) => [
    ...goal.actions.flatMap((action) => [...inAction(action), ...inDependencies(action, goal, plan)]),
    ...inMilestones(goal),
  ]),
]);

function inPeriod({ period }: Plan): readonly WrongOrder[] {
  if (period === undefined) return [];
  return wrong(
    'period',
    { part: period, field: 'end', name: '', when: period.end },
    { part: period, name: '', when: period.start },
  );
}

function inTerm(part: Term): readonly WrongOrder[] {
  const { term: name, start, end } = part;
  return wrong('term', { part, field: 'end', name, when: dayOf(end) }, { part, name, when: dayOf(start) });
}

function dayOf(day: Day | undefined): When | undefined {
  return day === undefined ? undefined : { text: '', kind: 'day', span: { start: day, end: day } };
}

function inAction(action: Action): readonly WrongOrder[] {
  const name = nameAction(action);
  return wrong(
    'action',
    { part: action, field: 'by', name, when: action.by },
    { part: action, name, when: action.start },
  );
}

/** An action cannot be due before what it waits for. */
function inDependencies(action: Action, goal: Goal, plan: Plan): readonly WrongOrder[] {
  return action.dependsOn.flatMap((id) => {
    const first = findAction(id, goal, plan);
    if (first === undefined) return [];
    return wrong(
      'dependency',
      { part: action, field: 'by', name: nameAction(action), when: action.by },
      { part: first, name: nameAction(first), when: first.by },
    );
  });
}

/** The action with an id: of the goal itself, else of the plan. */
function findAction(id: string, goal: Goal, plan: Plan): Action | undefined {
  const isIt = (action: Action): boolean => action.id !== undefined && sameId(action.id) === sameId(id);
  return goal.actions.find(isIt) ?? actionsOf(plan).find(({ action }) => isIt(action))?.action;
}

/** Milestones about one measure follow each other; those about several may be listed in turn. */
function inMilestones({ milestones }: Goal): readonly WrongOrder[] {
  const latest = new Map<string, Milestone>();
  return milestones.flatMap((milestone) => {
    const before = latest.get(milestone.measure ?? '');
    latest.set(milestone.measure ?? '', milestone);
    if (before === undefined) return [];
    return wrong(
      'milestone',
      { part: milestone, field: 'by', name: nameMilestone(milestone), when: milestone.by },
      { part: before, name: nameMilestone(before), when: before.by },
    );
  });
}

interface Dated {
  readonly part: Placed;
  readonly name: string;
  readonly when: When | undefined;
}

function wrong(
  kind: WrongOrder['kind'],
  later: Dated & { readonly field: string },
  first: Dated,
): readonly WrongOrder[] {
  if (later.when === undefined || first.when === undefined || !certainlyBefore(later.when, first.when))
    return [];
  const { part, field, name, when: early } = later;
  return [{ kind, part, field, name, early, other: first.part, otherName: first.name, late: first.when }];
}

function nameAction({ do: words, id }: Action): string {
  return words ?? id ?? 'an action without words';
}

function nameMilestone({ expect, value }: Milestone): string {
  return expect ?? value?.text ?? 'a milestone without words';
}

import { onceEach } from '../once.ts';
import type { CascadeGoal, CascadePlan, Supportable } from './cascade.ts';

/** Chains of plans and of goals are short. Nobody reads further, and longer ones would only cost time. */
const LONGEST_CHAIN = 20;

/** The plans above a plan, nearest first. Where they go round in a circle, each once, and never the plan itself. */
export const ancestorsOf: (plan: CascadePlan) => ReadonlySet<CascadePlan> = onceEach((plan) => {
  const chain = new Set<CascadePlan>();
  for (let at = plan.parent; at !== undefined && at !== plan && !chain.has(at); at = at.parent) {
    if (chain.size === LONGEST_CHAIN) break;
    chain.add(at);
  }
  return chain;
});

/** Whether a plan stands above another: among those that it serves, or anywhere at a higher level. */
export function isAbove(plan: CascadePlan, other: CascadePlan): boolean {
  if (plan === other) return false;
  if (ancestorsOf(other).has(plan)) return true;
  return plan.rank !== undefined && other.rank !== undefined && plan.rank < other.rank;
}

/** The goals that count as goals of a plan: those nested in another are part of it. */
export function topGoals({ goals }: CascadePlan): readonly CascadeGoal[] {
  return goals.filter(({ outer }) => outer === undefined);
}

/** A goal with all that is read as one with it: the goal that it is nested in, and those nested in it. */
function wholeOf(goal: CascadeGoal): readonly CascadeGoal[] {
  return goal.outer === undefined ? [goal, ...goal.nested] : [goal, goal.outer];
}

/**
 * The goals of a plan that support a goal or priority of a plan above, themselves or through other goals. Through a
 * priority they support what the goals of that priority do.
 */
export const goalsReachingAbove: (plan: CascadePlan) => ReadonlySet<Supportable> = onceEach((plan) => {
  const cameFrom = new Map<Supportable, Supportable[]>();
  const isThere = (at: Supportable): boolean => isAbove(at.plan, plan);
  const reached = spread(plan.goals, (at) => {
    const next = isThere(at) ? [] : servedBy(at);
    for (const each of next) {
      const others = cameFrom.get(each);
      if (others === undefined) cameFrom.set(each, [at]);
      else others.push(at);
    }
    return next;
  });
  return spread([...reached].filter(isThere), (at) => cameFrom.get(at) ?? []);
});

function servedBy(at: Supportable): readonly Supportable[] {
  return at.kind === 'priority' ? at.goals : wholeOf(at).flatMap(({ supports }) => supports);
}

/** The plans with a goal that supports this one, or the priority that it stands under, themselves or through other goals. */
export function takersOf(goal: CascadeGoal): ReadonlySet<CascadePlan> {
  const takers = new Set([
    ...plansServing(goal),
    ...(goal.priority === undefined ? [] : plansServing(goal.priority)),
  ]);
  takers.delete(goal.plan);
  return takers;
}

const plansServing: (part: Supportable) => ReadonlySet<CascadePlan> = onceEach((part) => {
  const supporters = spread([part], (at) =>
    at.kind === 'priority' ? at.supportedBy : wholeOf(at).flatMap(({ supportedBy }) => supportedBy),
  );
  return new Set([...supporters].map(({ plan }) => plan));
});

/** Everything that is reached from some parts step by step, without them unless they are reached again; nearest first. */
function spread(
  from: readonly Supportable[],
  next: (at: Supportable) => readonly Supportable[],
): ReadonlySet<Supportable> {
  const reached = new Set<Supportable>();
  let edge: ReadonlySet<Supportable> = new Set(from);
  for (let steps = 0; edge.size > 0 && steps < LONGEST_CHAIN; steps++) {
    const further = new Set<Supportable>();
    for (const at of edge) {
      for (const each of next(at)) if (!reached.has(each)) further.add(each);
    }
    for (const each of further) reached.add(each);
    edge = further;
  }
  return reached;
}

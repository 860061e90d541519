import { rankOf } from '../../model/level.ts';
import type { GoalOutline, Outline, PriorityOutline } from '../../model/outline.ts';
import type { Workspace } from '../../model/workspace.ts';
import { sameId } from '../../model/workspace.ts';
import { follow, plansWithId } from '../links.ts';
import { onceEach } from '../once.ts';

/** A plan among the plans that it serves and that serve it. */
export interface CascadePlan {
  readonly outline: Outline;
  /** How far down its level stands, from 0; absent where it says none that the ladder has. */
  readonly rank: number | undefined;
  /** Whether nobody asked about it: it is known because plans below it are looked at, and what else is below is not. */
  readonly isUnasked: boolean;
  /** The plan above, where it is known. */
  readonly parent: CascadePlan | undefined;
  /** How it stands to the plan above: named and there, named and not there, or not named. */
  readonly link: 'known' | 'unseen' | 'none';
  /** The plans below, by the names of their files. */
  readonly children: readonly CascadePlan[];
  /** All its goals in the order written, nested ones after the goal that they are nested in. */
  readonly goals: readonly CascadeGoal[];
  readonly priorities: readonly CascadePriority[];
}

/** A goal among those that it supports and that support it. */
export interface CascadeGoal {
  readonly kind: 'goal';
  readonly outline: GoalOutline;
  readonly plan: CascadePlan;
  readonly priority: CascadePriority | undefined;
  /** The goal that it is nested in. */
  readonly outer: CascadeGoal | undefined;
  readonly nested: readonly CascadeGoal[];
  /** What its own links lead to, as far as that is a goal or a priority. */
  readonly supports: readonly Supportable[];
  /** Links of its own that lead nowhere, or to where nobody can see. */
  readonly lost: readonly LostLink[];
  readonly supportedBy: readonly CascadeGoal[];
}

/** A priority that goals support as a whole. */
export interface CascadePriority {
  readonly kind: 'priority';
  readonly outline: PriorityOutline;
  readonly plan: CascadePlan;
  readonly goals: readonly CascadeGoal[];
  readonly supportedBy: readonly CascadeGoal[];
}

/** What a goal can support. */
export type Supportable = CascadeGoal | CascadePriority;

/** A link without an end. */
export interface LostLink {
  /** As it is written. */
  readonly to: string;
  /** What was most likely meant. */
  readonly nearest: string | undefined;
  /** Whether it may well be right, and leads to a plan that is not at hand. */
  readonly isOutOfSight: boolean;
}

/** All plans of a workspace, linked upward, and their goals. Plans and goals may go round in a circle. */
export interface Cascade {
  /** By the names of their files. */
  readonly plans: readonly CascadePlan[];
  readonly byOutline: ReadonlyMap<Outline, CascadePlan>;
  /** The rank of the highest level that occurs; absent where no plan says its level. */
  readonly highest: number | undefined;
}

type Growing<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };
type GrowingPlan = Growing<CascadePlan>;
type GrowingGoal = Growing<CascadeGoal>;

/**
 * Links the plans of a workspace: plans with the plan above, goals with the goals and priorities that they support, in
 * whatever plan those are. Takes time in proportion to the number of plans, goals and links.
 */
export const cascade: (workspace: Workspace) => Cascade = onceEach((workspace) => {
  const plans = workspace.outlines
    .filter(({ kind }) => kind === 'plan')
    .map((plan) => start(plan, workspace));
  const byOutline = new Map(plans.map((plan) => [plan.outline, plan]));
  for (const plan of plans) linkToParent(plan, byOutline, workspace);
  const resolver = new Resolver(byOutline, workspace);
  for (const { goals } of plans) for (const goal of goals) resolver.link(goal as GrowingGoal);
  const ranks = plans.flatMap(({ rank }) => rank ?? []);
  const highest = ranks.length === 0 ? undefined : ranks.reduce((a, b) => Math.min(a, b));
  return { plans, byOutline, highest };
});

/** A plan of a workspace in its cascade; `undefined` for what is no plan. */
export function planAmong(outline: Outline, workspace: Workspace): CascadePlan | undefined {
  return cascade(workspace).byOutline.get(outline);
}

function start(outline: Outline, { ladder, above }: Workspace): GrowingPlan {
  const plan: GrowingPlan = {
    outline,
    rank: outline.level === undefined ? undefined : rankOf(outline.level, ladder),
    isUnasked: above.has(outline.file),
    parent: undefined,
    link: outline.parent === undefined ? 'none' : 'unseen',
    children: [],
    goals: [],
    priorities: [],
  };
  const priorities = outline.priorities.map((priority): Growing<CascadePriority> => ({
    kind: 'priority',
    outline: priority,
    plan,
    goals: [],
    supportedBy: [],
  }));
  plan.priorities = priorities;
  let outer: GrowingGoal | undefined;
  for (const each of outline.goals) {
    const priority = each.priority === undefined ? undefined : priorities[each.priority];
    const goal: GrowingGoal = {
      kind: 'goal',
      outline: each,
      plan,
      priority,
      outer: each.isNested ? outer : undefined,
      nested: [],
      supports: [],
      lost: [],
      supportedBy: [],
    };
    plan.goals.push(goal);
    priority?.goals.push(goal);
    if (each.isNested) outer?.nested.push(goal);
    else outer = goal;
  }
  return plan;
}

function linkToParent(
  plan: GrowingPlan,
  byOutline: ReadonlyMap<Outline, GrowingPlan>,
  workspace: Workspace,
): void {
  const { parent } = plan.outline;
  const [above] = parent === undefined ? [] : plansWithId(parent, workspace);
  const found = above && byOutline.get(above);
  if (found === undefined) return;
  plan.parent = found;
  plan.link = 'known';
  found.children.push(plan);
}

/** Follows what goals say they support. */
class Resolver {
  readonly #plans: ReadonlyMap<Outline, CascadePlan>;
  readonly #workspace: Workspace;
  readonly #parts = new Map<CascadePlan, ReadonlyMap<string, Supportable>>();

  constructor(plans: ReadonlyMap<Outline, CascadePlan>, workspace: Workspace) {
    this.#plans = plans;
    this.#workspace = workspace;
  }

  link(goal: GrowingGoal): void {
    const targets = new Set<Supportable>();
    for (const to of goal.outline.supports) {
      const target = this.#find(to, goal);
      if (target === undefined) this.#lose(to, goal);
      else targets.add(target);
    }
    goal.supports = [...targets];
    for (const target of targets) (target.supportedBy as CascadeGoal[]).push(goal);
  }

  /**
   * The format says that a plain id is a part of the parent plan, so that comes first; parts of the plan itself may be
   * meant too.
   */
  #find(to: string, { plan, outline }: CascadeGoal): Supportable | undefined {
    const above = this.#partOf(plan.outline.parent, to);
    if (above !== undefined) return above;
    const own = this.#partsOf(plan).get(sameId(to));
    // Nobody means the goal itself by its id alone, as long as it can be that of a goal in a plan that is not at hand.
    if (own !== undefined && (own.outline !== outline || plan.link !== 'unseen')) return own;
    const slash = to.indexOf('/');
    return slash === -1 ? undefined : this.#partOf(to.slice(0, slash), to.slice(slash + 1));
  }

  #partOf(planId: string | undefined, id: string): Supportable | undefined {
    const outlines = planId === undefined ? [] : plansWithId(planId, this.#workspace);
    for (const outline of outlines) {
      const plan = this.#plans.get(outline);
      const part = plan && this.#partsOf(plan).get(sameId(id));
      if (part !== undefined) return part;
    }
    return undefined;
  }

  #partsOf(plan: CascadePlan): ReadonlyMap<string, Supportable> {
    let parts = this.#parts.get(plan);
    if (parts === undefined) this.#parts.set(plan, (parts = partsById(plan)));
    return parts;
  }

  #lose(to: string, { plan, lost }: GrowingGoal): void {
    const link = follow({ field: 'supports', to }, plan.outline, this.#workspace);
    // A value of the plan above is no goal, and no lost link.
    if (link.leads === 'to-part' || link.leads === 'to-plan') return;
    lost.push({ to, nearest: link.nearest, isOutOfSight: link.leads === 'out-of-sight' });
  }
}

/** Where an id is given twice, the first part has it. */
function partsById({ priorities, goals }: CascadePlan): ReadonlyMap<string, Supportable> {
  const parts = new Map<string, Supportable>();
  for (const part of [...priorities, ...goals]) {
    const { id } = part.outline;
    if (id !== undefined && !parts.has(sameId(id))) parts.set(sameId(id), part);
  }
  return parts;
}

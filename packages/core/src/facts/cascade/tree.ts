import type { Workspace } from '../../model/workspace.ts';
import { follow } from '../links.ts';
import type { CascadeGoal, CascadePlan, CascadePriority, LostLink, Supportable } from './cascade.ts';
import { cascade } from './cascade.ts';
import { circlesIn } from './circles.ts';
import { ancestorsOf, goalsReachingAbove } from './reach.ts';
import { isInCircle, isTopHere, namePlan, nameUnit, placeOfParent } from './standing.ts';
import type { PlansOfUnit, TakeUp } from './take-up.ts';
import { askedBelow, takeUpOf } from './take-up.ts';

/** All plans of a workspace as a tree that reads from the top down, as plain data: what supports what, and what does not. */
export interface CascadeTree {
  /** Each plan is followed by those below it. */
  readonly plans: readonly TreePlan[];
  readonly circles: readonly TreeCircle[];
  /** Files that could not be read. */
  readonly unread: readonly string[];
}

export interface TreePlan {
  readonly file: string;
  readonly id: string | null;
  readonly title: string | null;
  readonly level: string | null;
  readonly unit: string | null;
  /** How it is called: its title, or what else it has. */
  readonly name: string;
  /** How many plans stand above it in this tree. */
  readonly depth: number;
  /** Whether nobody asked about it: it is known because plans below it were asked about. */
  readonly isUnasked: boolean;
  readonly parent: TreeParent;
  readonly goals: readonly TreeGoal[];
}

/**
 * The plan above: `known`; `none`, where the plan is a top; `unnamed`, where it should name one; `missing`, where there is
 * no such plan; `unseen`, where that cannot be told; `circle`, where the plan stands above itself.
 */
export interface TreeParent {
  readonly state: 'known' | 'none' | 'unnamed' | 'missing' | 'unseen' | 'circle';
  /** The id that the plan names. */
  readonly id: string | null;
  /** The file of the plan above, where it is known. */
  readonly file: string | null;
  /** The id that was most likely meant, where there is no such plan. */
  readonly nearest: string | null;
}

export interface TreeGoal {
  readonly id: string | null;
  readonly goal: string | null;
  readonly line: number;
  /** The priority that it stands under. */
  readonly priority: { readonly id: string | null; readonly title: string | null } | null;
  readonly isNested: boolean;
  readonly isWildlyImportant: boolean;
  readonly supports: readonly TreeSupport[];
  /** Links that lead nowhere. */
  readonly lost: readonly TreeLostLink[];
  /**
   * Whether it supports a goal above, itself or through others: `top`, where there is nothing above; `supports`;
   * `orphan`, where it does not; `unclear`, where that cannot be told. A nested goal goes with the one around it.
   */
  readonly standing: 'top' | 'supports' | 'orphan' | 'unclear';
  /** Who takes it up, of those who are asked to; `null` where nobody is. */
  readonly takenUp: TreeTakeUp | null;
}

export interface TreeSupport {
  readonly kind: 'goal' | 'priority';
  readonly file: string;
  /** The id of its plan. */
  readonly plan: string | null;
  readonly id: string | null;
  readonly words: string | null;
}

export interface TreeLostLink {
  readonly to: string;
  readonly nearest: string | null;
  /** Whether it may lead to a plan that is not at hand. */
  readonly isOutOfSight: boolean;
}

export interface TreeTakeUp {
  /** Whether each of those asked should; else one of them is enough. */
  readonly isEach: boolean;
  /** Units, by name. */
  readonly by: readonly string[];
  readonly notBy: readonly string[];
  readonly unclear: readonly string[];
  /** Whether that is enough: `null` where it cannot be told. */
  readonly isEnough: boolean | null;
}

/** Plans or goals of which each serves the next, and the last serves the first. */
export interface TreeCircle {
  readonly kind: 'plans' | 'goals';
  readonly members: readonly { readonly file: string; readonly id: string | null; readonly name: string }[];
}

/** The tree of a workspace. Takes time in proportion to what the workspace holds. */
export function cascadeTree(workspace: Workspace): CascadeTree {
  const linked = cascade(workspace);
  const { plans, goals } = circlesIn(linked);
  return {
    plans: fromTheTop(linked.plans, workspace).map(({ plan, depth }) => treePlan(plan, depth, workspace)),
    circles: [
      ...plans.map((circle): TreeCircle => ({
        kind: 'plans',
        members: circle.map((plan) => ({ ...keyOf(plan), name: namePlan(plan) })),
      })),
      ...goals.map((circle): TreeCircle => ({
        kind: 'goals',
        members: circle.map(({ plan, outline: { id, goal } }) => ({
          file: plan.outline.file,
          id: id ?? null,
          name: goal ?? id ?? '',
        })),
      })),
    ],
    unread: workspace.unread,
  };
}

interface Placed {
  readonly plan: CascadePlan;
  readonly depth: number;
}

/** Plans from the top down, each followed by those below it; what stands only in a circle begins with its first plan. */
function fromTheTop(plans: readonly CascadePlan[], workspace: Workspace): readonly Placed[] {
  const placed: Placed[] = [];
  const seen = new Set<CascadePlan>();
  const descend = (from: CascadePlan): void => {
    const ahead: Placed[] = [{ plan: from, depth: 0 }];
    for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
      if (seen.has(at.plan)) continue;
      seen.add(at.plan);
      placed.push(at);
      const depth = at.depth + 1;
      for (const plan of at.plan.children.toReversed()) ahead.push({ plan, depth });
    }
  };
  const roots = plans.filter(({ parent }) => parent === undefined);
  const tops = roots.filter((plan) => isTopHere(plan, workspace));
  for (const plan of [...tops, ...roots, ...plans]) descend(plan);
  return placed;
}

function treePlan(plan: CascadePlan, depth: number, workspace: Workspace): TreePlan {
  const { file, id = null, title = null, level = null, unit = null } = plan.outline;
  const asked = askedBelow(plan, workspace.ladder);
  const isAsking = !plan.isUnasked && asked.units.length > 0 && !isInCircle(plan, workspace);
  const takeUps = new Map(
    isAsking
      ? takeUpOf(plan, asked).map((each) => [each.goal, treeTakeUp(each, asked.isEach, workspace)])
      : [],
  );
  const reaching = goalsReachingAbove(plan);
  return {
    file,
    id,
    title,
    level,
    unit,
    name: namePlan(plan),
    depth,
    isUnasked: plan.isUnasked,
    parent: treeParent(plan, workspace),
    goals: plan.goals.map((goal) => ({
      id: goal.outline.id ?? null,
      goal: goal.outline.goal ?? null,
      line: goal.outline.at.startLine,
      priority: goal.priority === undefined ? null : treePriority(goal.priority),
      isNested: goal.outer !== undefined,
      isWildlyImportant: goal.outline.isWildlyImportant,
      supports: goal.supports.map(treeSupport),
      lost: goal.lost.map(treeLostLink),
      standing: standingOf(goal, reaching.has(goal)),
      takenUp: takeUps.get(goal) ?? null,
    })),
  };
}

function treeParent(plan: CascadePlan, workspace: Workspace): TreeParent {
  const { outline, parent, link } = plan;
  const named = { id: outline.parent ?? null, file: parent?.outline.file ?? null, nearest: null };
  if (isInCircle(plan, workspace)) return { ...named, state: 'circle' };
  if (link === 'known') return { ...named, state: 'known' };
  if (link === 'none') return { ...named, state: isTopHere(plan, workspace) ? 'none' : 'unnamed' };
  if (placeOfParent(outline) === undefined) return { ...named, state: 'unnamed' };
  const leads = follow({ field: 'parent', to: outline.parent ?? '' }, outline, workspace);
  return leads.leads === 'nowhere'
    ? { ...named, state: 'missing', nearest: leads.nearest ?? null }
    : { ...named, state: 'unseen' };
}

function treeSupport(part: Supportable): TreeSupport {
  const { file, id } = part.plan.outline;
  const words = part.kind === 'goal' ? part.outline.goal : part.outline.title;
  return {
    kind: part.kind,
    file,
    plan: id ?? null,
    id: part.outline.id ?? null,
    words: words ?? null,
  };
}

function treePriority({ outline: { id, title } }: CascadePriority): TreeGoal['priority'] {
  return { id: id ?? null, title: title ?? null };
}

function treeLostLink({ to, nearest, isOutOfSight }: LostLink): TreeLostLink {
  return { to, nearest: nearest ?? null, isOutOfSight };
}

function standingOf(goal: CascadeGoal, isReaching: boolean): TreeGoal['standing'] {
  const { plan } = goal;
  if (isReaching) return 'supports';
  const whole = goal.outer ?? goal;
  const isOpen = [whole, ...whole.nested].some(({ outline, lost }) => outline.hasOpenLink || lost.length > 0);
  const above = [...ancestorsOf(plan)];
  if (plan.link === 'unseen' || isOpen) return 'unclear';
  return above.some(({ goals }) => goals.length > 0) ? 'orphan' : 'top';
}

function treeTakeUp(
  { by, notBy, unclear, isTakenUp }: TakeUp,
  isEach: boolean,
  { unread }: Workspace,
): TreeTakeUp {
  const maybe = unclear.length > 0 || unread.length > 0 ? null : false;
  const names = (units: readonly PlansOfUnit[]): readonly string[] => units.map(([first]) => nameUnit(first));
  return {
    isEach,
    by: names(by),
    notBy: names(notBy),
    unclear: names(unclear),
    isEnough: isEach ? (notBy.length > 0 ? false : unclear.length > 0 ? null : true) : isTakenUp || maybe,
  };
}

function keyOf({ outline: { file, id } }: CascadePlan): {
  readonly file: string;
  readonly id: string | null;
} {
  return { file, id: id ?? null };
}

import type { Workspace } from '../../model/workspace.ts';
import { follow } from '../links.ts';
import type { CascadeGoal, CascadePlan, CascadePriority, LostLink, Supportable } from './cascade.ts';
import { cascade } from './cascade.ts';
import { circlesIn } from './circles.ts';
import { ancestorsOf, goalsReachingAbove } from './reach.ts';
import { isInCircle, isTopHere, namePlan, nameUnit, placeOfParent } from './standing.ts';
import type { PlansOfUnit, TakeUp } from './take-up.ts';
import { askedBelow, takeUpOf } from './take-up.ts';

import type {
  CascadeTree,
  TreeCircle,
  TreeGoal,
  TreeLostLink,
  TreeParent,
  TreePlan,
  TreeSupport,
  TreeTakeUp,
} from './tree.ts';

/** The tree of a workspace. Takes time in proportion to what the workspace holds. */
export function cascadeTree(workspace: Workspace): CascadeTree {
  const linked = cascade(workspace);
  const { plans, goals } = circlesIn(linked);
  const turning = new Set(goals.flat());
  return {
    plans: fromTheTop(linked.plans, workspace).map(({ plan, depth }) =>
      treePlan(plan, { depth, turning, workspace }),
    ),
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
      for (const plan of byLevel(at.plan.children).reverse()) ahead.push({ plan, depth });
    }
  };
  const roots = plans.filter(({ parent }) => parent === undefined);
  const tops = roots.filter((plan) => isTopHere(plan, workspace));
  for (const plan of [...tops, ...roots, ...plans]) descend(plan);
  return placed;
}

/** Below every level that a ladder may have. */
const LOWEST = 1_000;

/** Those of higher levels first; of one level in the order of their files. */
function byLevel(plans: readonly CascadePlan[]): CascadePlan[] {
  return [...plans].sort((a, b) => (a.rank ?? LOWEST) - (b.rank ?? LOWEST));
}

interface Surroundings {
  readonly depth: number;
  /** Goals that go round in a circle. */
  readonly turning: ReadonlySet<CascadeGoal>;
  readonly workspace: Workspace;
}

function treePlan(plan: CascadePlan, { depth, turning, workspace }: Surroundings): TreePlan {
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
      isInCircle: turning.has(goal),
      takenUp: takeUps.get(goal) ?? null,
    })),
  };
}

function treeParent(plan: CascadePlan, workspace: Workspace): TreeParent {
  const { outline, parent, link } = plan;
  const { parent: id = null } = outline;
  const named = { id, file: parent?.outline.file ?? null, nearest: null };
  if (isInCircle(plan, workspace)) return { ...named, state: 'circle' };
  if (link === 'known') return { ...named, state: 'known' };
  if (id === null) return { ...named, state: isTopHere(plan, workspace) ? 'none' : 'unnamed' };
  return { ...named, ...whereParentIs(id, plan, workspace) };
}

/** What is known of a plan above that is not there. */
function whereParentIs(
  id: string,
  { outline }: CascadePlan,
  workspace: Workspace,
): Pick<TreeParent, 'state' | 'nearest'> {
  if (placeOfParent(outline) === undefined) return { state: 'unnamed', nearest: null };
  const link = follow({ field: 'parent', to: id }, outline, workspace);
  if (link.leads !== 'nowhere') return { state: 'unseen', nearest: null };
  return { state: 'missing', nearest: link.nearest ?? null };
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

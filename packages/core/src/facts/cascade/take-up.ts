import { isOfOnePerson, rankOf } from '../../model/level.ts';
import type { Ladder } from '../../model/level.ts';
import { sameId } from '../../model/workspace.ts';
import type { CascadeGoal, CascadePlan } from './cascade.ts';
import { isAbove, takersOf, topGoals } from './reach.ts';
import { isOfSameUnit } from './standing.ts';

/** One school or team, with the plans that it has: a school may have one for reading beside its own. */
export type PlansOfUnit = readonly [CascadePlan, ...CascadePlan[]];

/** Those below a plan who are asked to take up its goals. */
export interface Asked {
  readonly units: readonly PlansOfUnit[];
  /** Whether each is asked, as each school of a trust or district is; else one of them is enough. */
  readonly isEach: boolean;
}

/** Who below takes up a goal. */
export interface TakeUp {
  readonly goal: CascadeGoal;
  readonly by: readonly PlansOfUnit[];
  readonly notBy: readonly PlansOfUnit[];
  /** Those of whom it cannot be told. */
  readonly unclear: readonly PlansOfUnit[];
  /** Whether any plan below takes it up, asked or not. */
  readonly isTakenUp: boolean;
}

/**
 * Who is asked to take up the goals of a plan: each school of a trust or district, whatever stands between; of other
 * plans the teams below. Not asked are a second plan of the same unit, and a team of the trust itself; and nobody has to
 * take up what one teacher wants to learn.
 */
export function askedBelow(plan: CascadePlan, ladder: Ladder): Asked {
  if (isOfOnePerson(plan.outline.level)) return { units: [], isEach: false };
  const isEach = plan.rank === 0 && rankOfSchools(ladder) > 0;
  const schools = isEach ? schoolsBelow(plan, ladder) : [];
  if (schools.length > 0) return { units: schools, isEach };
  const teams = plan.children.filter(
    (child) => !isOfSameUnit(child, plan) && !(isEach && child.rank !== undefined),
  );
  return { units: teams.map((team) => [team]), isEach: false };
}

type Answer = 'by' | 'notBy' | 'unclear';

/** For each goal of a plan: who of those asked takes it up, with a goal that supports it or the priority that it stands under. */
export function takeUpOf(plan: CascadePlan, { units }: Asked): readonly TakeUp[] {
  return topGoals(plan).map((goal) => {
    const takers = takersOf(goal);
    const isTaker = (each: CascadePlan): boolean => takers.has(each);
    const mayTake = (each: CascadePlan): boolean => mayTakeUp(each, goal);
    const answers: Record<Answer, PlansOfUnit[]> = { by: [], notBy: [], unclear: [] };
    for (const unit of units) {
      answers[unit.some(isTaker) ? 'by' : unit.some(mayTake) ? 'unclear' : 'notBy'].push(unit);
    }
    return { goal, ...answers, isTakenUp: [...takers].some((taker) => isAbove(plan, taker)) };
  });
}

/**
 * Whether a plan may take up a goal in a way that nobody can see: some of it could not be read, or it has a link that
 * leads nowhere and may have been meant for this goal.
 */
function mayTakeUp({ outline, goals }: CascadePlan, goal: CascadeGoal): boolean {
  if (outline.broken?.hasAny(['supports', 'goals', 'priorities']) === true) return true;
  return goals.some(({ lost }) => lost.some(({ nearest }) => nearest === undefined || names(nearest, goal)));
}

/** Whether an id, alone or behind that of a plan, is that of a goal or of its priority. */
function names(id: string, { outline, priority }: CascadeGoal): boolean {
  const part = sameId(id.slice(id.indexOf('/') + 1));
  return [outline.id, priority?.outline.id].some((each) => each !== undefined && sameId(each) === part);
}

/** On a ladder without schools, what stands on its second rung is asked as they are. */
function rankOfSchools(ladder: Ladder): number {
  return rankOf('school', ladder) ?? 1;
}

/** The schools below a plan. A plan below a school is not looked at: what its teams do is for the school to see. */
function schoolsBelow(top: CascadePlan, ladder: Ladder): readonly PlansOfUnit[] {
  const rank = rankOfSchools(ladder);
  const units = new Map<string, [CascadePlan, ...CascadePlan[]]>();
  const seen = new Set<CascadePlan>([top]);
  const queue = [...top.children];
  for (const plan of queue) {
    if (seen.has(plan)) continue;
    seen.add(plan);
    if (plan.rank !== rank) {
      if (plan.rank === undefined || plan.rank < rank) queue.push(...plan.children);
      continue;
    }
    const { unit, file } = plan.outline;
    const key = unit === undefined ? `/${file}` : sameId(unit.trim());
    const known = units.get(key);
    if (known === undefined) units.set(key, [plan]);
    else known.push(plan);
  }
  return [...units.values()];
}

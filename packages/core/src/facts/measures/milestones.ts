import type { Goal, Measure, Milestone } from '../../model/goal.ts';
import type { Plan } from '../../model/plan.ts';
import type { When } from '../../model/when.ts';
import { sameId } from '../../model/workspace.ts';
import { goalsOf } from '../goals.ts';
import { isFilledIn } from './measures.ts';
import { once } from '../once.ts';

/** The measure that a milestone is about: the one that it names, else the only one of its goal. */
export function measureOf(milestone: Milestone, plan: Plan): Measure | undefined {
  return links(plan).measures.get(milestone);
}

/** The milestones that are about a measure, in the order written. */
export function milestonesAbout(measure: Measure, plan: Plan): readonly Milestone[] {
  return links(plan).milestones.get(measure) ?? [];
}

/** Whether its goal or priority has no other measure, so that what that says, it says of this one. */
export function isOnlyMeasure(measure: Measure, plan: Plan): boolean {
  return onlyMeasures(plan).has(measure);
}

const onlyMeasures: (plan: Plan) => ReadonlySet<Measure> = once((plan) => {
  const parents = [...plan.priorities, ...goalsOf(plan).map(({ goal }) => goal)];
  return new Set(parents.flatMap((parent) => onlyMeasure(parent) ?? []));
});

/** The last date among the milestones that are about a measure, or about no measure in particular. */
export function lastMilestone(measure: Measure, goal: Goal, plan: Plan): When | undefined {
  return lastDate(milestonesAbout(measure, plan)) ?? links(plan).unnamed.get(goal);
}

interface Links {
  readonly measures: ReadonlyMap<Milestone, Measure>;
  readonly milestones: ReadonlyMap<Measure, readonly Milestone[]>;
  /** By goal, the last date among its milestones that name no measure. */
  readonly unnamed: ReadonlyMap<Goal, When>;
}

const links: (plan: Plan) => Links = once((plan) => {
  const measures = new Map<Milestone, Measure>();
  const milestones = new Map<Measure, Milestone[]>();
  const unnamed = new Map<Goal, When>();
  for (const { goal } of goalsOf(plan)) {
    if (goal.milestones.length === 0 || goal.measures.length === 0) continue;
    const last = lastDate(goal.milestones.filter(({ measure }) => measure === undefined));
    if (last !== undefined) unnamed.set(goal, last);
    for (const [milestone, measure] of linked(goal)) {
      measures.set(milestone, measure);
      const known = milestones.get(measure);
      if (known === undefined) milestones.set(measure, [milestone]);
      else known.push(milestone);
    }
  }
  return { measures, milestones, unnamed };
});

function linked(goal: Goal): readonly (readonly [Milestone, Measure])[] {
  const named = byName(goal);
  const only = onlyMeasure(goal);
  return goal.milestones.flatMap((milestone) => {
    const measure = milestone.measure === undefined ? only : named.get(folded(milestone.measure));
    return measure === undefined ? [] : [[milestone, measure] as const];
  });
}

function lastDate(milestones: readonly Milestone[]): When | undefined {
  return milestones.findLast(({ by }) => by !== undefined)?.by;
}

/** The measures of a goal by their ids and words; where two share one, the first. */
function byName({ measures }: Goal): ReadonlyMap<string, Measure> {
  const named = new Map<string, Measure>();
  for (const name of ['id', 'measure'] as const) {
    for (const measure of measures) {
      const key = folded(measure[name] ?? '');
      if (!named.has(key)) named.set(key, measure);
    }
  }
  return named;
}

/** The measure of a goal or priority that has no other. */
function onlyMeasure({ measures }: Pick<Goal, 'measures'>): Measure | undefined {
  const [only, ...others] = measures.filter(isFilledIn);
  return others.length === 0 ? only : undefined;
}

function folded(name: string): string {
  return sameId(name.trim().replace(/\s+/g, ' '));
}

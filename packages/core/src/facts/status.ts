import type { Day } from '../model/day.ts';
import type { Goal, Measure, Milestone, Status } from '../model/goal.ts';
import type { Plan } from '../model/plan.ts';
import { grainOf } from '../model/quantity.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Rating } from '../model/rating.ts';
import { placeOf } from '../model/place.ts';
import type { When } from '../model/when.ts';
import { movement, wayOf } from './measures/change.ts';
import { goalsOf } from './goals.ts';
import { levelsOf } from './measures/levels.ts';
import { measureStatements } from './measures/measure-statements.ts';
import { mayCountUp, stepsOf } from './measures/milestone-order.ts';
import type { Step } from './measures/milestone-order.ts';
import { lastMilestone } from './measures/milestones.ts';
import { once } from './once.ts';
import { timeNamedIn } from './words/named-time.ts';

/** What a status stands on: something that was seen, and the day it was seen. */
export type StatusNeed = 'evidence' | 'date';

/** A goal that has a colour, and what its status does not say. */
export interface RatedGoal {
  readonly goal: Goal;
  readonly status: Status;
  readonly rating: Rating;
  readonly lacks: readonly StatusNeed[];
}

/**
 * The goals of a plan that have a colour, in the order written. What a measure of the goal stands at now is evidence for
 * its colour, and a date may stand in the words of the evidence.
 */
export const ratedGoals: (plan: Plan) => readonly RatedGoal[] = once((plan) =>
  goalsOf(plan).flatMap(({ goal }) => {
    const { status } = goal;
    if (status?.rating === undefined) return [];
    return [{ goal, status, rating: status.rating, lacks: lacking(status, goal, plan) }];
  }),
);

/** The colour of a status as the plan has it: *amber* or *yellow*. */
export function colourOf(status: Status): string {
  const written = placeOf(status, 'rating');
  return 'value' in written && typeof written.value === 'string' ? written.value : (status.rating ?? '');
}

function lacking({ evidence, on }: Status, goal: Goal, plan: Plan): readonly StatusNeed[] {
  const hasFigure = measuresUnder(goal).some(({ now }) => now !== undefined);
  const lacks: StatusNeed[] = evidence === undefined && !hasFigure ? ['evidence'] : [];
  const hasDate =
    on !== undefined ||
    (evidence !== undefined && timeNamedIn(evidence, { calendar: plan.calendar }) !== undefined);
  return hasDate ? lacks : [...lacks, 'date'];
}

/** Its own, and those of goals nested in it that have no colour of their own. */
function measuresUnder({ measures, goals }: Goal): readonly Measure[] {
  return [
    ...measures,
    ...goals.filter(({ status }) => status?.rating === undefined).flatMap((nested) => nested.measures),
  ];
}

/** A part of a goal that is less green than the goal. */
export interface WorsePart {
  readonly goal: Goal;
  readonly status: Status;
  readonly part: Goal;
  readonly partStatus: Status;
}

/** Worst first. */
const ORDER: readonly Rating[] = ['red', 'yellow', 'green'];

/** The goals that are greener than the worst of the goals nested in them, each with that one. */
export const worseParts: (plan: Plan) => readonly WorsePart[] = once((plan) =>
  ratedGoals(plan).flatMap(({ goal, status, rating }) => {
    const [part] = ORDER.slice(0, ORDER.indexOf(rating)).flatMap((colour) =>
      goal.goals.filter((nested) => nested.status?.rating === colour),
    );
    return part?.status === undefined ? [] : [{ goal, status, part, partStatus: part.status }];
  }),
);

/** A measure of a green goal that has not got where it was to be by now. */
export interface Shortfall {
  readonly goal: Goal;
  readonly status: Status;
  readonly measure: Measure;
  readonly now: string;
  /** Where it was to be, and by when: its target, or its last milestone. */
  readonly due: string;
  readonly by: When;
}

/**
 * The green goals of which a measure is short of its target though its date is past, or of the last milestone that is.
 * A date is past on the day that counts as today, or on the day of the status. Before its date, to be short is to be on
 * the way.
 */
export function shortfalls(plan: Plan, asOf: Day | undefined): readonly Shortfall[] {
  return ratedGoals(plan).flatMap(({ goal, status, rating }) => {
    if (rating !== 'green') return [];
    const isPast = (when: When): boolean => isOver(when, asOf, status);
    for (const measure of measuresUnder(goal)) {
      const due = lastDue(measure, plan, isPast);
      if (due !== undefined && isShort(measure, due.quantity))
        return [{ goal, status, measure, now: measure.now?.text ?? '', due: due.text, by: due.by }];
    }
    return [];
  });
}

function isOver({ span }: When, asOf: Day | undefined, { on }: Status): boolean {
  if (span === undefined) return false;
  return (asOf !== undefined && span.end < asOf) || (on?.span !== undefined && span.end <= on.span.start);
}

/** What a measure should have reached: its target, or the last of its milestones that is past. */
function lastDue(measure: Measure, plan: Plan, isPast: (when: When) => boolean): Due | undefined {
  const { to } = levelsOf(measure);
  const steps = comparableSteps(measure, plan).map(({ text, quantity, part: { by } }) => ({
    text,
    quantity,
    by,
  }));
  const target = to && { ...to, by: deadlines(plan).get(measure) };
  const latestFirst = [...(target === undefined ? [] : [target]), ...steps.reverse()];
  return latestFirst.find((due): due is Due => due.by !== undefined && isPast(due.by));
}

/** A count that grows all year cannot be held against what it was to be some months ago, where less is better. */
function comparableSteps(measure: Measure, plan: Plan): readonly Step<Milestone>[] {
  const steps = stepsOf(measure, plan);
  return wayOf(measure) === 'down' && mayCountUp(measure, steps) ? [] : steps;
}

interface Due {
  readonly text: string;
  readonly quantity: Quantity;
  readonly by: When;
}

function isShort(measure: Measure, due: Quantity): boolean {
  const now = measure.now?.quantity;
  const way = now === undefined ? undefined : wayOf(measure);
  if (now === undefined || way === undefined || movement(now, due) !== way) return false;
  // 95.9% is 96%, to whoever counts in whole per cent.
  return Math.abs(now.value - due.value) > Math.min(1, grainOf(due.value)) / 2;
}

/** By when each target is due. The date of the last milestone says when that one is, and not the target. */
const deadlines: (plan: Plan) => ReadonlyMap<Measure, When> = once((plan) => {
  const found = new Map<Measure, When>();
  for (const { measure, goal, deadline } of measureStatements(plan)) {
    const isMilestone = goal !== undefined && deadline === lastMilestone(measure, goal, plan);
    if (deadline !== undefined && !isMilestone) found.set(measure, deadline);
  }
  return found;
});

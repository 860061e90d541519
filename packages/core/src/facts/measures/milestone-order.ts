import { parseAmount } from '../../model/amount.ts';
import type { Goal, Measure, Milestone } from '../../model/goal.ts';
import type { Placed } from '../../model/placed.ts';
import type { Plan } from '../../model/plan.ts';
import { comparable } from '../../model/quantity.ts';
import type { Quantity } from '../../model/quantity.ts';
import { certainlyBefore } from '../../model/when.ts';
import { movement, wayOf } from './change.ts';
import type { Way } from './change.ts';
import { goalsOf, measuresOf } from '../goals.ts';
import { levelsOf } from './levels.ts';
import { milestonesAbout } from './milestones.ts';
import { once } from '../once.ts';
import { movesIn } from './stated-target.ts';
import { wordSet } from '../../model/lazily.ts';
import { words } from '../words/words.ts';

/** A milestone that does not lie on the way from the baseline of its measure to the target. */
export interface StrayMilestone {
  /**
   * `behind`: further from the target than the baseline is; `back`: further from it than the milestone before; `beyond`:
   * past the target; `unknown`: it may count up from nought, as the suspensions of a year do.
   */
  readonly kind: 'behind' | 'back' | 'beyond' | 'unknown';
  readonly measure: Measure;
  readonly milestone: Milestone;
  readonly value: string;
  /** What it is held against: the baseline, the milestone before, or the target. */
  readonly beside: string;
  readonly besidePart: Placed;
}

/** The milestones of a plan that stray from the way, for each measure, or goal that is its own, the first of each kind. */
export const strayMilestones: (plan: Plan) => readonly StrayMilestone[] = once((plan) => [
  ...measuresOf(plan).flatMap(({ measure }) => strayIn(measure, milestonesAbout(measure, plan))),
  ...goalsOf(plan).flatMap(({ goal }) => {
    const measure = measureInWords(goal);
    return measure === undefined ? [] : strayIn(measure, goal.milestones);
  }),
]);

/** The measure that a goal without any states in its own words, with milestones on the way: *from 62 a month to 20*. */
export function measureInWords({ place, goal, measures, milestones }: Goal): Measure | undefined {
  if (goal === undefined || measures.length > 0 || milestones.length === 0 || movesIn(goal).length !== 1)
    return undefined;
  const absent = { from: undefined, to: undefined, now: undefined, by: undefined };
  return {
    place,
    id: undefined,
    measure: goal,
    ...absent,
    source: undefined,
    about: undefined,
    kind: undefined,
  };
}

/** An amount on the way. */
export interface Step<Part extends Placed = Placed> {
  readonly part: Part;
  readonly text: string;
  readonly quantity: Quantity;
}

function strayIn(measure: Measure, milestones: readonly Milestone[]): readonly StrayMilestone[] {
  const steps = stepsAmong(milestones, measure);
  const way = steps.length === 0 ? undefined : wayOf(measure);
  if (way === undefined || isOutOfOrder(steps)) return [];
  const stray = straying(measure, steps, way);
  const [first] = stray;
  return first !== undefined && mayCountUp(measure, steps)
    ? [{ ...first, kind: 'unknown' }]
    : firstOfEach(stray);
}

/**
 * The milestones with an amount that can be held against the measure's own, as listed; without those that come after the
 * measure's own date.
 */
export function stepsOf(measure: Measure, plan: Plan): readonly Step<Milestone>[] {
  return stepsAmong(milestonesAbout(measure, plan), measure);
}

function stepsAmong(milestones: readonly Milestone[], measure: Measure): readonly Step<Milestone>[] {
  const { from, to } = levelsOf(measure);
  const scale = (to ?? from)?.quantity;
  return milestones.flatMap((part) => {
    const amount = part.value ?? parseAmount(part.expect ?? '');
    const isLater = measure.by !== undefined && part.by !== undefined && certainlyBefore(measure.by, part.by);
    if (amount.quantity === undefined || isLater || isOtherTest(part)) return [];
    if (scale !== undefined && !comparable(amount.quantity, scale)) return [];
    return [{ part, text: amount.text, quantity: amount.quantity }];
  });
}

const OTHER_TEST = wordSet('mock mocks practice cumulative cumulatively interim predicted');

/** What a mock test shows is not the measure itself. */
function isOtherTest({ expect }: Milestone): boolean {
  return expect !== undefined && words(expect).some((word) => OTHER_TEST().has(word));
}

function isOutOfOrder(steps: readonly Step<Milestone>[]): boolean {
  return steps.some(({ part: { by } }, at) => {
    const before = steps[at - 1]?.part.by;
    return by !== undefined && before !== undefined && certainlyBefore(by, before);
  });
}

function straying(measure: Measure, steps: readonly Step<Milestone>[], way: Way): readonly StrayMilestone[] {
  const baseline = endOf(measure, 'from');
  const target = endOf(measure, 'to');
  const stray: StrayMilestone[] = [];
  let best: Step | undefined;
  for (const step of steps) {
    const [kind, beside] = isWorse(step, baseline, way)
      ? (['behind', baseline] as const)
      : isBetter(step, target, way)
        ? (['beyond', target] as const)
        : (['back', isWorse(step, best, way) ? best : undefined] as const);
    if (beside === undefined) best = step;
    else
      stray.push({
        ...{ kind, measure, milestone: step.part, value: step.text },
        ...{ beside: beside.text, besidePart: beside.part },
      });
  }
  return stray;
}

function endOf(measure: Measure, field: 'from' | 'to'): Step | undefined {
  const level = levelsOf(measure)[field];
  return level && { part: measure, ...level };
}

function isWorse(step: Step, than: Step | undefined, way: Way): boolean {
  const moved = than && movement(than.quantity, step.quantity);
  return moved !== undefined && moved !== way;
}

function isBetter(step: Step, than: Step | undefined, way: Way): boolean {
  return than !== undefined && movement(than.quantity, step.quantity) === way;
}

/** Words of a metric that is measured afresh each time, and does not add up. */
const LEVELS = wordSet('average mean median score rate index age ratio per share percentage proportion');

/** Whether the amounts may be those counted since the year began: they rise, and stay within the year's total. */
export function mayCountUp(measure: Measure, steps: readonly Step[]): boolean {
  const { from, to } = levelsOf(measure);
  const quantities = [to?.quantity, ...steps.map(({ quantity }) => quantity)];
  const most = (to ?? from)?.quantity.value ?? 0;
  return (
    quantities.every((quantity) => quantity === undefined || isCounted(quantity)) &&
    steps.every(
      ({ quantity: { value } }, at) => value >= (steps[at - 1]?.quantity.value ?? 0) && value <= most,
    ) &&
    !words(measure.measure ?? '').some((word) => LEVELS().has(word))
  );
}

function isCounted({ unit }: Quantity): boolean {
  return unit.kind === 'plain' || unit.kind === 'named' || unit.kind === 'money';
}

function firstOfEach(stray: readonly StrayMilestone[]): readonly StrayMilestone[] {
  return stray.filter(({ kind }, at) => stray.findIndex((other) => other.kind === kind) === at);
}

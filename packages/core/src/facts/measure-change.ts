import type { Measure } from '../model/goal.ts';
import type { Placed } from '../model/placed.ts';
import type { Plan } from '../model/plan.ts';
import { formatQuantity, inUnitOf } from '../model/quantity.ts';
import type { Quantity } from '../model/quantity.ts';
import { goalsOf, measuresOf, nameGoal, nameMeasure } from './goals.ts';
import type { MeasureInPlan } from './goals.ts';
import { once } from './once.ts';
import { agreement } from './stated-agreement.ts';
import { movesIn, statedMove } from './stated-target.ts';
import type { StatedMove } from './stated-target.ts';
import { speaksOfKeeping } from './words/keeping.ts';
import { isNamedIn } from './words/naming.ts';
import { changesStatedIn } from './words/stated-change.ts';
import type { StatedChange } from './words/stated-change.ts';

/** Whether its words, or those of what it stands under, speak of keeping things as they are. */
export function isToStay({ measure, goal, above, priority }: MeasureInPlan): boolean {
  return [measure.measure, measure.to?.text, goal?.goal, above?.goal, priority?.title].some(
    (text) => text !== undefined && speaksOfKeeping(text),
  );
}

/** The measures whose target is their baseline, though nothing says that they are to stay where they are. */
export const standstills: (plan: Plan) => readonly MeasureInPlan[] = once((plan) =>
  measuresOf(plan).filter((measured) => {
    const { from, to } = measured.measure;
    return isSame(from?.quantity, to?.quantity) && !isToStay(measured);
  }),
);

/** Nothing and all are kept as a matter of course; *at least 71%* says itself that it is to stay. */
function isSame(from: Quantity | undefined, to: Quantity | undefined): boolean {
  const target = from && to && inUnitOf(to, from);
  const start = target && inUnitOf(from, target);
  if (target === undefined || start === undefined) return false;
  const { value, unit } = target;
  const whole = unit.kind === 'percent' ? 100 : unit.kind === 'of' ? unit.whole : undefined;
  const isKept = value === 0 || value === whole;
  return !isKept && (['value', 'upTo', 'bound', 'about'] as const).every((part) => start[part] === target[part]);
}

/** A change in words that the amounts beside it do not bear out. */
export interface Misstatement {
  /** The part with the amounts, and what it is called. */
  readonly part: Placed;
  readonly name: string;
  /** The change as it is stated: `by 5 points`. */
  readonly stated: string;
  readonly from: string;
  readonly to: string;
  /** What lies between the amounts: `10 points`. */
  readonly actual: string;
}

/** The changes that a plan states in words, each where the amounts that it goes with say another. */
export const misstatements: (plan: Plan) => readonly Misstatement[] = once((plan) => [
  ...measuresOf(plan).flatMap(({ measure }) => inMeasure(measure)),
  ...plan.priorities.flatMap((part) => inPurpose(part, part.title, part.title ?? '', part.measures)),
  ...goalsOf(plan).flatMap(({ goal }) => inPurpose(goal, goal.goal, nameGoal(goal), goal.measures)),
]);

/** Its own words beside its own amounts. */
function inMeasure(measure: Measure): readonly Misstatement[] {
  const change = ownChange(measure);
  const amounts = amountsOf(measure);
  return change === undefined || amounts === undefined ? [] : misstated(measure, nameMeasure(measure), change, amounts);
}

/**
 * The words of a goal or priority, beside the amounts that they give themselves, or else those of the measure that they
 * name. One measure that bears them out is enough.
 */
function inPurpose(
  part: Placed,
  text: string | undefined,
  name: string,
  measures: readonly Measure[],
): readonly Misstatement[] {
  const change = text === undefined ? undefined : onlyChange(changesStatedIn(text));
  if (text === undefined || change === undefined) return [];
  const [move, ...others] = movesIn(text);
  if (move !== undefined) return others.length > 0 ? [] : misstated(part, name, change, move);
  const named = measures.flatMap((measure) => {
    const amounts = ownChange(measure) === undefined && isNamedIn(measure.measure ?? '', text) ? amountsOf(measure) : undefined;
    return amounts === undefined ? [] : [{ measure, amounts }];
  });
  const [first, ...more] = named;
  return first === undefined || more.length > 0
    ? []
    : misstated(first.measure, nameMeasure(first.measure), change, first.amounts);
}

function misstated(
  part: Placed,
  name: string,
  change: StatedChange,
  { from, to }: StatedMove,
): readonly Misstatement[] {
  const result = agreement(change, from, to);
  if (result === undefined || result.agrees) return [];
  const { actual } = result;
  return [{ part, name, stated: change.text, from: formatQuantity(from), to: formatQuantity(to), actual }];
}

/** The one change that a measure states, in its name or behind its target: *80% (5 points more)*. */
function ownChange({ measure, to }: Measure): StatedChange | undefined {
  const behindTarget = to?.quantity === undefined ? [] : changesStatedIn(to.text);
  return onlyChange([...changesStatedIn(measure ?? ''), ...behindTarget]);
}

/** Of two changes nobody can tell which amounts go with which. */
function onlyChange([only, ...others]: readonly StatedChange[]): StatedChange | undefined {
  return others.length === 0 ? only : undefined;
}

/** From the fields of a measure, else from its words. */
function amountsOf({ measure = '', from, to }: Measure): StatedMove | undefined {
  if (from === undefined && to === undefined) return statedMove(measure);
  const [start, target] = [from?.quantity, to?.quantity];
  return start === undefined || target === undefined ? undefined : { from: start, to: target };
}

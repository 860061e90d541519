import type { Measure } from '../../model/goal.ts';
import type { Placed } from '../../model/placed.ts';
import type { Plan } from '../../model/plan.ts';
import { formatQuantity, inUnitOf } from '../../model/quantity.ts';
import { goalsOf, measuresOf, nameMeasure } from '../goals.ts';
import type { MeasureInPlan } from '../goals.ts';
import { levelsOf, metricOf } from './levels.ts';
import { once } from '../once.ts';
import { agreement } from './stated-agreement.ts';
import { movesIn } from './stated-target.ts';
import type { StatedMove } from './stated-target.ts';
import { speaksOfKeeping } from '../words/metrics/keeping.ts';
import { isAbout } from '../words/metrics/naming.ts';
import { changesStatedIn } from '../words/metrics/stated-change.ts';
import type { StatedChange } from '../words/metrics/stated-change.ts';

/** Whether its words, or those of what it stands under, speak of keeping things as they are. */
export function isToStay({ measure, goal, above, priority }: MeasureInPlan): boolean {
  return [measure.measure, measure.to?.text, goal?.goal, above?.goal, priority?.title].some(
    (text) => text !== undefined && speaksOfKeeping(text),
  );
}

/** The measures whose target is their baseline, though nothing says that they are to stay where they are. */
export const standstills: (plan: Plan) => readonly MeasureInPlan[] = once((plan) =>
  measuresOf(plan).filter((measured) => {
    const amounts = amountsOf(measured.measure);
    return amounts !== undefined && isSame(amounts) && !isToStay(measured);
  }),
);

/** Nothing and all are kept as a matter of course; *at least 71%* says itself that it is to stay. */
function isSame({ from, to }: StatedMove): boolean {
  const target = inUnitOf(to, from);
  const start = target && inUnitOf(from, target);
  if (target === undefined || start === undefined) return false;
  const { value, unit } = target;
  const whole = unit.kind === 'percent' ? 100 : unit.kind === 'of' ? unit.whole : undefined;
  const isKept = value === 0 || value === whole;
  return (
    !isKept && (['value', 'upTo', 'bound', 'about'] as const).every((part) => start[part] === target[part])
  );
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
  ...plan.priorities.flatMap((part) => inPurpose(part, part.title, part.measures)),
  ...goalsOf(plan).flatMap(({ goal }) => inPurpose(goal, goal.goal, goal.measures)),
]);

/** Its own words beside its own amounts. */
function inMeasure(measure: Measure): readonly Misstatement[] {
  const change = ownChange(measure);
  const amounts = amountsOf(measure);
  if (change === undefined || amounts === undefined) return [];
  return misstated(measure, nameMeasure(measure), change, amounts);
}

/**
 * The words of a goal or priority, beside the amounts that they give themselves, or else those of the one measure that
 * they are about.
 */
function inPurpose(
  part: Placed,
  text: string | undefined,
  measures: readonly Measure[],
): readonly Misstatement[] {
  const change = text === undefined ? undefined : changeIn(text);
  if (text === undefined || change === undefined) return [];
  const [move, ...moves] = movesIn(text);
  if (move !== undefined) return moves.length > 0 ? [] : misstated(part, text, change, move);
  const named = measures.filter((measure) => isAbout(text, metricOf(measure), change.text));
  const [only] = named;
  const amounts = only === undefined || named.length > 1 ? undefined : amountsOf(only);
  return only === undefined || amounts === undefined
    ? []
    : misstated(only, nameMeasure(only), change, amounts);
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

/** The change that a measure states in its name, or behind its target: *80% (5 points more)*. */
function ownChange({ measure = '', to }: Measure): StatedChange | undefined {
  return changeIn(measure) ?? (to?.quantity === undefined ? undefined : changeIn(to.text));
}

/** Before a change they say of whom it is said, and not what is measured: *pupils whose incidents halved*. */
const OF_WHOM =
  /\b(?:who|whose|that|which|where|with|making|pupils|students|children|learners|staff|teachers|schools|classes|teams)\b/i;

/** The change that a text as a whole is about. Of two changes nobody can tell which amounts go with which. */
function changeIn(text: string): StatedChange | undefined {
  const [only, ...others] = changesStatedIn(text);
  if (only === undefined || others.length > 0) return undefined;
  const at = text.toLowerCase().indexOf(only.text);
  if (at < 0) return undefined;
  const before = text.slice(0, at);
  return OF_WHOM.test(before) && !isOfShare(before) ? undefined : only;
}

/** *55% of students score proficient, an increase of …* is an increase of that share, whoever is in it. */
function isOfShare(before: string): boolean {
  return /\d\s?(?:%|per\s?cent)\s/i.test(before) && /[,;(]\s?(?:up\s|which is\s)?(?:an?\s)?$/i.test(before);
}

function amountsOf(measure: Measure): StatedMove | undefined {
  const { from, to } = levelsOf(measure);
  return from && to && { from: from.quantity, to: to.quantity };
}

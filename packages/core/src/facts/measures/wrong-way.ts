import type { Goal, Priority } from '../../model/goal.ts';
import type { Placed } from '../../model/placed.ts';
import type { Plan } from '../../model/plan.ts';
import { changeOf, changeStatedIn, isBackwards, speaksOfLess } from './change.ts';
import type { Change } from './change.ts';
import { goalsOf, measuresOf, nameMeasure } from '../goals.ts';
import type { MeasureInPlan } from '../goals.ts';
import { once } from '../once.ts';
import { moveAskedOf } from '../words/metrics/asked-move.ts';
import { directionOf } from '../words/metrics/polarity.ts';

/** A change that goes another way than it should, or of which nobody can tell. */
export interface WrongWay {
  /**
   * `backwards`: the amounts go one way and the words the other; `kept`: they do, but its goal says to keep it;
   * `unexplained`: they fall, and nothing says whether they should.
   */
  readonly kind: 'backwards' | 'kept' | 'unexplained';
  readonly part: Placed;
  /** Its words. */
  readonly name: string;
  readonly change: Change;
}

/** The changes of a plan that go the wrong way or may do so: of its measures first, then in the words of priorities and goals. */
export const wrongWays: (plan: Plan) => readonly WrongWay[] = once((plan) => {
  const inMeasures = measuresOf(plan).flatMap(inMeasure);
  const said = new Set(inMeasures.filter(({ kind }) => kind === 'backwards').map(({ part }) => part));
  return [
    ...inMeasures,
    ...plan.priorities.flatMap((priority) => inWords(priority, priority.title)),
    // A goal that says what its measure says has the same mistake, and the measure has said so.
    ...goalsOf(plan).flatMap(({ goal }) =>
      goal.measures.some((measure) => said.has(measure)) ? [] : inWords(goal, goal.goal),
    ),
  ];
});

/** Whether a plan states any change that has a direction. */
export function statesChange(plan: Plan): boolean {
  return (
    measuresOf(plan).some(({ measure }) => changeOf(measure) !== undefined) ||
    plan.priorities.some(({ title }) => changeStatedIn(title ?? '') !== undefined) ||
    goalsOf(plan).some(({ goal }) => changeStatedIn(goal.goal ?? '') !== undefined)
  );
}

function inMeasure(measured: MeasureInPlan): readonly WrongWay[] {
  const { measure } = measured;
  const own = changeOf(measure);
  if (own === undefined) return [];
  const change = { ...own, wanted: own.wanted ?? askedOf(measured) };
  const kind = kindOf(change, measured);
  return kind === undefined ? [] : [{ kind, part: measure, name: nameMeasure(measure), change }];
}

/** Most metrics are meant to rise, so only a fall that nothing explains is worth a word. */
function kindOf(change: Change, measured: MeasureInPlan): WrongWay['kind'] | undefined {
  if (isBackwards(change)) return isKept(measured) ? 'kept' : 'backwards';
  const isOpenFall = change.moves === 'down' && change.wanted === undefined;
  return isOpenFall && !speaksOfLess(purposeOf(measured)) ? 'unexplained' : undefined;
}

/** What the words of a measure leave open, its goal may say of just that thing. */
function askedOf({ measure: { measure }, goal }: MeasureInPlan): Change['wanted'] {
  if (measure === undefined || goal?.goal === undefined) return undefined;
  return moveAskedOf(measure, goal.goal);
}

/** Under *Maintain attendance at or above 94%*, a target below the baseline may be a floor. */
function isKept({ goal, above, priority }: MeasureInPlan): boolean {
  return [goal?.goal, above?.goal, priority?.title].some((text) => directionOf(text ?? '') === 'keep');
}

/** What the measure is there for, in the words of its goal or priority. */
function purposeOf({ goal, priority }: MeasureInPlan): string {
  return goal?.goal ?? priority?.title ?? '';
}

function inWords(part: Priority | Goal, text: string | undefined): readonly WrongWay[] {
  const change = text === undefined ? undefined : changeStatedIn(text);
  if (text === undefined || change === undefined || !isBackwards(change)) return [];
  return [{ kind: 'backwards', part, name: text, change }];
}

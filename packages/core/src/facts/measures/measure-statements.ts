import type { Amount } from '../../model/amount.ts';
import type { Plan } from '../../model/plan.ts';
import type { When } from '../../model/when.ts';
import { measuresOf } from '../goals.ts';
import type { MeasureInPlan } from '../goals.ts';
import { isFilledIn } from './measures.ts';
import { isOnlyMeasure, lastMilestone, milestonesAbout } from './milestones.ts';
import { once } from '../once.ts';
import { isStillOpen } from '../placeholders.ts';
import { datesOf } from '../dates/plan-dates.ts';
import { figuresIn, namesFigureOfYear } from './stated-figures.ts';
import { withoutLabel } from '../words/goal-text.ts';
import { putOffIn } from '../words/metrics/put-off.ts';
import { saysOnlyWhichWay } from '../words/metrics/stated-change.ts';
import { dateStatedIn } from '../words/stated-date.ts';

/** A measure with where it starts, where it is to get to and by when, as far as the plan says so anywhere. */
export interface MeasureStatement extends MeasureInPlan {
  /** `put-off`: the plan says that the baseline has yet to be taken. */
  readonly baseline: 'stated' | 'put-off' | 'absent';
  /** How a baseline is put off, in the plan's words, and the time by which it is to be there, where that is said. */
  readonly putOff: { readonly text: string; readonly by: When | undefined } | undefined;
  readonly hasTarget: boolean;
  /**
   * Its own date, in its field or words; else that of its goal, the goal's last milestone, the goal above or the
   * priority. An action's date is none.
   */
  readonly deadline: When | undefined;
}

/**
 * The measures of a plan that somebody filled in, each with what is stated of it. Those of which the words are still to
 * be written are left out.
 */
export const measureStatements: (plan: Plan) => readonly MeasureStatement[] = once((plan) =>
  measuresOf(plan).flatMap((measured) => {
    const { measure } = measured;
    if (!isFilledIn(measure) || (measure.measure !== undefined && isStillOpen(measure.measure))) return [];
    const deadline = deadlineOf(measured, plan);
    return [{ ...measured, ...baselineOf(measured, plan), hasTarget: hasTarget(measured, plan), deadline }];
  }),
);

function baselineOf(measured: MeasureInPlan, plan: Plan): Pick<MeasureStatement, 'baseline' | 'putOff'> {
  const { from, now, measure = '' } = measured.measure;
  const putOff = putOffBaseline(from, measure, plan);
  if (putOff !== undefined) return { baseline: 'put-off', putOff };
  const isStated = (from ?? now) !== undefined || isStatedInWords(measured, plan);
  return { baseline: isStated ? 'stated' : 'absent', putOff: undefined };
}

function isStatedInWords(measured: MeasureInPlan, plan: Plan): boolean {
  const { to, measure = '' } = measured.measure;
  return (
    figuresIn(to?.text ?? '').baseline ||
    (to?.quantity !== undefined && namesFigureOfYear(measure)) ||
    wordsOf(measured, plan).some((words) => figuresIn(words).baseline)
  );
}

/** In the field, or in the words of a measure that speaks of its baseline. */
function putOffBaseline(from: Amount | undefined, words: string, plan: Plan): MeasureStatement['putOff'] {
  if (from?.quantity !== undefined) return undefined;
  const text = from?.text ?? (/\bbaseline\b/i.test(words) ? words : '');
  const putOff = isStillOpen(text) ? undefined : putOffIn(text, datesOf(plan));
  return putOff && { text, by: putOff.by };
}

function hasTarget(measured: MeasureInPlan, plan: Plan): boolean {
  const { measure } = measured;
  return (
    (measure.to !== undefined && !saysOnlyWhichWay(measure.to.text)) ||
    wordsOf(measured, plan).some((words) => figuresIn(words).target) ||
    milestonesAbout(measure, plan).some(({ value }) => value !== undefined)
  );
}

/**
 * The words that state the figures of a measure: its own, and those of the goal or priority that has no other. *Every
 * pupil* before a goal says whom it is for; how far its measure is to get is another matter.
 */
function wordsOf({ measure, goal, priority }: MeasureInPlan, plan: Plan): readonly string[] {
  const title = goal === undefined ? priority?.title : goal.goal;
  const purpose = title && withoutLabel(title).replace(/^(?:all|every|each) /i, '');
  const all = isOnlyMeasure(measure, plan) ? [measure.measure, purpose] : [measure.measure];
  return all.filter((words) => words !== undefined);
}

/** The nearest date first. */
function deadlineOf({ measure, goal, above, priority }: MeasureInPlan, plan: Plan): When | undefined {
  const dates = [
    () => measure.by,
    () => dateSaid(measure.to?.text, plan),
    () => dateSaid(measure.measure, plan),
    () => goal?.by ?? dateSaid(goal?.goal, plan),
    () => goal && lastMilestone(measure, goal, plan),
    () => above?.by ?? dateSaid(above?.goal, plan),
    () => priority?.by ?? dateSaid(priority?.title, plan),
  ];
  for (const date of dates) {
    const when = date();
    if (when !== undefined) return when;
  }
  return undefined;
}

function dateSaid(text: string | undefined, plan: Plan): When | undefined {
  return text === undefined ? undefined : dateStatedIn(text, datesOf(plan));
}

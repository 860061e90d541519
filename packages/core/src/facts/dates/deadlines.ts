import type { Plan } from '../../model/plan.ts';
import type { When } from '../../model/when.ts';
import { ownersOf } from '../goals.ts';
import { once } from '../once.ts';
import { periodOf } from './period.ts';
import { isStillOpen } from '../placeholders.ts';
import { dueOf, openStepsOf } from '../steps.ts';
import type { Step } from '../steps.ts';
import { namesDoer } from '../words/roles/doer.ts';
import { namesHoliday, saysNoTime, timeIn } from '../words/times.ts';

/** Open steps that no date is given for, neither theirs nor one that they take from above, be it a vague one. */
export const stepsWithoutDate: (plan: Plan) => readonly Step[] = once((plan) =>
  openStepsOf(plan).filter(
    (step) => step.action.start === undefined && dueOf(step) === undefined && !saysWhen(step),
  ),
);

/** Open steps that nobody is named for, neither by them nor by their goal, the goal above or the priority. */
export const stepsWithoutOwner: (plan: Plan) => readonly Step[] = once((plan) =>
  openStepsOf(plan).filter(
    ({ action, under }) =>
      action.owners.length === 0 && ownersOf(under).length === 0 && !namesDoer(action.do ?? ''),
  ),
);

function saysWhen({ action }: Step): boolean {
  const { everyDays, isDated } = timeIn(action.do ?? '');
  return isDated || everyDays !== undefined;
}

/** An open step whose date says nothing, and its words for it: *ongoing*, *termly*, a term that nothing places. */
export interface VagueStep {
  readonly step: Step;
  /** The field that holds the words. */
  readonly field: 'by' | 'start';
  readonly when: When;
}

/** The open steps of a plan whose dates are vague. What is still to be decided, or is no date of any calendar, is not meant. */
export const vagueSteps: (plan: Plan) => readonly VagueStep[] = once((plan) =>
  openStepsOf(plan).flatMap((step): readonly VagueStep[] => {
    const { by, start } = step.action;
    if (by !== undefined) return isVague(by, plan) ? [{ step, field: 'by', when: by }] : [];
    return start !== undefined && isVague(start, plan) ? [{ step, field: 'start', when: start }] : [];
  }),
);

/**
 * *Weekly until Easter* and *Termly – December, April, July* do say when, and what stands in the diary of a school, such
 * as *before the mocks*, is known there. A term or a month does so in any plan that says which year it is about: where it
 * does not, or not so that it can be, that is the fault of its period.
 */
function isVague({ kind, span, text }: When, plan: Plan): boolean {
  if (span !== undefined || isStillOpen(text)) return false;
  switch (kind) {
    case 'ongoing':
    case 'recurring':
      return !timeIn(text).isDated;
    case 'vague':
      return saysNoTime(text);
    case 'term':
    case 'season':
    case 'month':
      return hasPeriod(plan) && !namesHoliday(text);
    default:
      return false;
  }
}

function hasPeriod(plan: Plan): boolean {
  return periodOf(plan).start !== undefined || periodOf(plan).end !== undefined;
}

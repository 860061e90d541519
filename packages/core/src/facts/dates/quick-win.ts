import type { Plan } from '../../model/plan.ts';
import { certainlyBefore } from '../../model/when.ts';
import type { When } from '../../model/when.ts';
import { firstHalfTerm } from './first-half-term.ts';
import { once } from '../once.ts';
import { stepsOf } from '../steps.ts';
import type { Step } from '../steps.ts';

/** Whether a plan has a quick win, and which action shows it. */
export type QuickWin =
  /** It has one that is quick, or done. */
  | { readonly kind: 'quick'; readonly step: Step }
  /** It is marked, and nothing says when it is due, or when the plan begins. */
  | { readonly kind: 'undated'; readonly step: Step }
  /** All that are marked come after the first half-term. */
  | { readonly kind: 'late'; readonly step: Step }
  /** None is marked, though one is due in the first half-term. */
  | { readonly kind: 'unmarked'; readonly step: Step }
  | { readonly kind: 'none'; readonly step: undefined };

/** The quick win of a plan: an action that is marked as one, or calls itself one, and is due in the first half-term. */
export const quickWinOf: (plan: Plan) => QuickWin = once((plan) => {
  const steps = stepsOf(plan);
  const marked = steps.filter(({ action }) => action.quickWin || /\bquick[ -]win/i.test(action.do ?? ''));
  const quick = marked.find((step) => step.action.status === 'done' || isEarly(step, plan) === true);
  if (quick !== undefined) return { kind: 'quick', step: quick };
  const undated = marked.find((step) => isEarly(step, plan) === undefined);
  if (undated !== undefined) return { kind: 'undated', step: undated };
  const [late] = marked;
  if (late !== undefined) return { kind: 'late', step: late };
  const end = firstHalfTerm(plan)?.end;
  const early = steps.find(
    ({ action: { by } }) => end !== undefined && by?.span !== undefined && by.span.end <= end,
  );
  return early === undefined ? { kind: 'none', step: undefined } : { kind: 'unmarked', step: early };
});

/**
 * `undefined` where the action has no date that could be placed, or what is early is not known: a plan above that is not
 * at hand may have a calendar in which the first half-term is longer.
 */
function isEarly({ action }: Step, plan: Plan): boolean | undefined {
  const date = action.by ?? action.start;
  const days = firstHalfTerm(plan);
  if (date?.span === undefined) return undefined;
  if (days === undefined) return undefined;
  const end: When = { text: '', kind: 'day', span: { start: days.end, end: days.end } };
  const isLate = certainlyBefore(end, date);
  return isLate && plan.hasUnseenParent && !days.isFromCalendar ? undefined : !isLate;
}

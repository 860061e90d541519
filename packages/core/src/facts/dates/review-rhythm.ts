import { civilOf, dayOf, daysInMonth } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { DaySpan } from '../../model/day-span.ts';
import type { Review } from '../../model/people.ts';
import type { Placed } from '../../model/placed.ts';
import type { Plan } from '../../model/plan.ts';
import type { When } from '../../model/when.ts';
import { datesOutside } from './dates.ts';
import { goalsOf } from '../goals.ts';
import { monitoringOf } from '../monitoring.ts';
import { once } from '../once.ts';
import { holidaysBetween, periodOf } from './period.ts';
import { reviewsOf } from './reviews.ts';
import { speaksOfReview } from '../words/reviewing.ts';
import { timeIn } from '../words/times.ts';

/** When a plan is reviewed, as far as it says. */
export type ReviewRhythm =
  /** `none`: nothing says that it will be. `undated`: no review says when. `unclear`: some of them cannot be placed. */
  | { readonly kind: 'none' }
  | { readonly kind: 'undated' }
  | { readonly kind: 'unclear' }
  /** At a certain rhythm: roughly so many days lie between two reviews. */
  | { readonly kind: 'recurring'; readonly everyDays: number }
  /** On certain dates. */
  | { readonly kind: 'dated'; readonly gaps: readonly ReviewGap[] };

/** A stretch of a plan in which nobody looks at how it goes. */
export interface ReviewGap extends Placed {
  /** The reviews at its two ends; the plan itself begins or ends there where one is absent. */
  readonly after: When | undefined;
  readonly before: When | undefined;
}

/** A month, in days, at its longest. */
const MONTH = 31;

/**
 * When a plan is reviewed: by its reviews, by monitoring that looks at the plan, by what it says of adapting.
 *
 * @param months - how many months may lie between two reviews
 */
export function reviewRhythm(plan: Plan, months: number): ReviewRhythm {
  const dated = datedReviews(plan, months);
  if (dated?.gaps.length === 0) return dated;
  const everyDays = shortestRhythm(plan);
  if (everyDays !== undefined && (everyDays <= months * MONTH || placedReviews(plan).length === 0))
    return { kind: 'recurring', everyDays };
  return dated ?? { kind: whatIsLacking(plan) };
}

/** The gaps between reviews that all lie somewhere in time. */
function datedReviews(plan: Plan, months: number): Extract<ReviewRhythm, { kind: 'dated' }> | undefined {
  const reviews = reviewsOf(plan);
  const isDated = reviews.length > 0 && reviews.every(({ review }) => isPlaced(review.on));
  return isDated ? { kind: 'dated', gaps: reviewGaps(plan, months) } : undefined;
}

function whatIsLacking(plan: Plan): 'none' | 'undated' | 'unclear' {
  const reviews = reviewsOf(plan);
  if (reviews.length === 0) return 'none';
  return reviews.every(({ review }) => review.on === undefined) ? 'undated' : 'unclear';
}

function shortestRhythm(plan: Plan): number | undefined {
  const rhythms = [...reviewsOf(plan).map(({ review }) => rhythmOf(review)), ...rhythmsBeside(plan)];
  const known = rhythms.filter((days) => days !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

function rhythmOf({ on, forum }: Review): number | undefined {
  return on?.everyDays ?? (forum === undefined ? undefined : timeIn(forum).everyDays);
}

/** Of monitoring that is really a review, and of *The team meets each term and changes one thing*. */
function rhythmsBeside(plan: Plan): readonly (number | undefined)[] {
  const reviewing = monitoringOf(plan).filter(({ monitoring }) => speaksOfReview(monitoring.what ?? ''));
  const adaptations = [plan, ...goalsOf(plan).map(({ goal }) => goal)].map(
    ({ adaptation = '' }) => adaptation,
  );
  return [
    ...reviewing.map(({ everyDays }) => everyDays),
    ...adaptations.map((adaptation) => timeIn(adaptation).everyDays),
  ];
}

/** Whether a review, or each of a list of reviews, lies somewhere in time. */
function isPlaced(on: When | undefined): boolean {
  return on?.times !== undefined || (on?.span !== undefined && !isVague(on.span));
}

/** In the days of more than a semester a review may be anywhere. */
const LONGEST_TIME = 200;

function isVague({ start, end }: DaySpan): boolean {
  return end - start > LONGEST_TIME;
}

/** A time at which a plan is reviewed. */
interface PlacedReview extends DaySpan, Placed {
  readonly when: When;
}

/** Reviews that lie somewhere in time, in the order in which they come. */
const placedReviews: (plan: Plan) => readonly PlacedReview[] = once((plan) =>
  reviewsOf(plan)
    .flatMap(({ review: { on, place } }) =>
      (on?.times ?? [on]).flatMap((when): readonly PlacedReview[] =>
        when?.span === undefined || isVague(when.span) ? [] : [{ place, when, ...when.span }],
      ),
    )
    .sort((a, b) => a.end - b.end || a.start - b.start),
);

/**
 * The stretches of a plan's period, longer than so many months, in which no review is planned: before the first, between
 * two, after the last. The long holiday is left out. Where a review is known by its term or month only, a gap is counted
 * between like ends, and from the end that makes it shorter. Empty where a review lies outside the period: what it leaves
 * open may be a mistake in its date.
 */
function reviewGaps(plan: Plan, months: number): readonly ReviewGap[] {
  if (datesOutside(plan).some(({ field }) => field === 'on')) return [];
  const isLong = (from: Day | undefined, to: Day | undefined): boolean =>
    from !== undefined && to !== undefined && isLonger(from, to, months, plan);
  const placed = placedReviews(plan);
  const { start, end } = periodOf(plan);
  return [
    ...placed.slice(0, 1).flatMap((first) => (isLong(start, first.start) ? gap(undefined, first) : [])),
    ...placed.slice(1).flatMap((next, at) => {
      const before = placed[at];
      return isLong(before?.end, next.end) && isLong(before?.start, next.start) ? gap(before, next) : [];
    }),
    ...placed.slice(-1).flatMap((last) => (isLong(last.end, end) ? gap(last, undefined) : [])),
  ];
}

/** Whether more than so many months lie between two days, the long holiday left out. */
function isLonger(from: Day, to: Day, months: number, plan: Plan): boolean {
  const last = monthsAfter(from, months);
  return to > last && to > last + holidaysBetween(from, to, plan);
}

function gap(after: PlacedReview | undefined, before: PlacedReview | undefined): readonly ReviewGap[] {
  const review = before ?? after;
  return review === undefined ? [] : [{ place: review.place, after: after?.when, before: before?.when }];
}

/** The same day of the month so many months later, or the last of a month that is shorter. */
function monthsAfter(day: Day, months: number): Day {
  const date = civilOf(day);
  const month = date.month - 1 + months;
  const year = date.year + Math.floor(month / 12);
  const inYear = (month % 12) + 1;
  return dayOf(year, inYear, Math.min(date.day, daysInMonth(year, inYear))) ?? day;
}

import { reviewRhythm } from '../../facts/dates/review-rhythm.ts';
import type { ReviewGap } from '../../facts/dates/review-rhythm.ts';
import { speakWhen } from '../../facts/dates/speak-when.ts';
import { isOfOnePerson } from '../../model/level.ts';
import { placeOf } from '../../model/place.ts';
import type { Plan } from '../../model/plan.ts';
import type { When } from '../../model/when.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

/** Roughly how many days a month has. */
const DAYS_IN_MONTH = 30.6;

const advice =
  'Put the dates in now, for example `reviews: [2026-12-11, 2027-03-19, 2027-07-02]`, or say how often: `reviews: every six weeks`.';

export const reviewsPlanned: Rule = defineRule({
  id: 'reviews-planned',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Reviews are planned within the period, never more than four months apart',
  basis: [source('anatomy', 'Plans, trackers and reviews: a plan that is looked at through the year')],
  options: (z) =>
    z.strictObject({
      maxMonths: z
        .int()
        .min(1)
        .default(4)
        .describe('How many months may lie between two reviews, the long holiday left out.'),
    }),
  messages: {
    none: {
      says: 'The plan does not say when it will be reviewed.',
      why: "A plan that nobody comes back to is found again when the year is over, too late to help this year's pupils.",
      try: advice,
      missing: ['reviews', 'reviews.on'],
    },
    undated: {
      says: 'No review says when it takes place.',
      why: 'What is not in the diary gives way to what is, and the plan is not looked at.',
      try: advice,
      missing: ['on', 'reviews.on'],
    },
    seldom: {
      says: 'The plan is reviewed only about every {months} months; {max} are the longest that it should wait.',
      why: 'What does not work goes on for half a year before anybody decides to do otherwise.',
      try: advice,
    },
    gap: {
      says: 'For more than {max} {max|month|months} no review is planned: from {from} to {to}{more}.',
      why: 'What does not work in that time goes on, because nobody is due to look.',
      try: 'Put a review in between, for example `on: 2027-01-22`, `forum: Leadership team`.',
    },
  },
  applies: ({ level }) => !isOfOnePerson(level),
  check: {
    plan(plan, { options: { maxMonths: max }, report, unclear }) {
      const rhythm = reviewRhythm(plan, max);
      const at = placeOf(plan, 'reviews');
      if (rhythm.kind === 'none' || rhythm.kind === 'undated') report(at, rhythm.kind);
      else if (rhythm.kind === 'unclear') unclear(at, UNCLEAR);
      else if (rhythm.kind === 'recurring') {
        const months = Math.round(rhythm.everyDays / DAYS_IN_MONTH);
        if (months > max) report(at, 'seldom', { months, max });
      } else {
        const [first, ...others] = rhythm.gaps;
        if (first === undefined) return;
        const more =
          others.length === 0 ? '' : `, and ${others.length} more ${others.length === 1 ? 'time' : 'times'}`;
        const related =
          others.length === 0
            ? []
            : rhythm.gaps.map((gap) => {
                const { from, to } = speakGap(gap, plan);
                return { at: gap, note: `from ${from} to ${to}` };
              });
        report(at, 'gap', { ...speakGap(first, plan), max, more }, related);
      }
    },
  },
});

const UNCLEAR =
  'How long lies between the reviews could not be told, because some of their dates could not be placed.';

function speakGap(
  { after, before }: ReviewGap,
  { period }: Plan,
): { readonly from: string; readonly to: string } {
  return {
    from:
      after === undefined
        ? speakEdge('the start of the plan', period?.start)
        : speakWhen(after, before?.assumed),
    to: before === undefined ? speakEdge('its end', period?.end) : speakWhen(before),
  };
}

function speakEdge(name: string, edge: When | undefined): string {
  return edge === undefined ? name : `${name} (${speakWhen(edge)})`;
}

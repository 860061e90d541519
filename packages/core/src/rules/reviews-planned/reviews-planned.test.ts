import { expect, it } from 'vitest';
import { lint } from '../../lint.ts';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { reviewsPlanned } from './reviews-planned.ts';

const YEAR = 'period: { start: 2026-09-01, end: 2027-07-23 }';
const reviews = (text: string, period = YEAR): string => `${period}\nreviews: ${text}\n`;

testRule(
  reviewsPlanned,
  {
    silent: [
      { name: 'one teacher, one student', plan: 'level: teacher\ngoals: [G]' },
      { name: 'each term, as dates', plan: reviews('[2026-12-11, 2027-03-19, 2027-07-02]') },
      { name: 'each term, by name', plan: reviews('[Autumn term, Spring term, Summer term]') },
      { name: 'in one text', plan: reviews('"December, March and July"') },
      { name: 'months', plan: reviews('[November, February, May]') },
      { name: 'how often, in many words', plan: reviews('termly') },
      {
        name: 'by the forum',
        plan: reviews('[{ forum: half-termly at SLT }]'),
      },
      { name: 'three times a year', plan: reviews('three times a year') },
      {
        name: 'of a goal, on each of its terms',
        plan: `
          ${YEAR}
          goals: [{ goal: G, reviews: [HT1, HT2, HT3] }, { goal: H, goals: [{ goal: I, reviews: [HT4, HT5, HT6] }] }]
        `,
      },
      {
        name: 'monitoring that looks at the plan',
        plan: `
          ${YEAR}
          goals: [{ goal: G, monitoring: [{ what: Progress meeting on the plan, when: half-termly }] }]
        `,
      },
      {
        name: 'what the plan says of adapting',
        plan: `${YEAR}\nadaptation: The team meets each term and changes one thing.`,
      },
      {
        name: 'the four terms of Australia, and its long holiday',
        plan: reviews('[Term 1, Term 2, Term 3, Term 4]', 'period: { start: 2027-01-28, end: 2027-12-17 }'),
      },
      {
        name: 'two years, over the long holiday',
        plan: reviews(
          '[2026-12-11, 2027-03-19, 2027-07-09, 2027-12-10, 2028-03-17, 2028-07-07]',
          'period: { start: 2026-09-01, end: 2028-07-20 }',
        ),
      },
      {
        name: 'the two years of Australia, over the long holiday',
        plan: reviews(
          '[2027-04-08, 2027-07-02, 2027-09-24, 2027-11-26, 2028-04-06, 2028-06-30, 2028-09-22, 2028-12-15]',
          'period: { start: 2027-01-28, end: 2028-12-19 }',
        ),
      },
      {
        name: 'Scotland',
        plan: reviews('["October, February and May"]', 'period: { start: 2026-08-18, end: 2027-06-25 }'),
      },
      {
        name: 'quarters of a year that begins in the long holiday of the United States',
        plan: reviews(
          '[10/30/2026, 01/15/2027, 03/26/2027]',
          'period: { start: 07/01/2026, end: 06/30/2027 }',
        ),
      },
      { name: 'without a period', plan: 'reviews: [2026-12-11, 2027-03-19]' },
      {
        name: 'after the period, or in another year: those dates are another matter',
        plan: reviews('[2025-12-11, 2026-03-19]'),
      },
    ],
    reports: [
      { name: 'nothing at all, in a department too', plan: 'level: department # ← none\ngoals: [G]' },
      {
        name: 'monitoring of lessons, or without a rhythm, is no review',
        plan: `
          title: A # ← none
          monitoring: [{ what: Book looks, when: half-termly }, { what: Performance reviews, when: termly }, Review]
          adaptation: At each review we change one thing.
        `,
      },
      {
        name: 'the first comes late',
        plan: `${YEAR}\nreviews: [2027-01-15, 2027-04-16, 2027-07-02] # ← gap`,
      },
      { name: 'none after the second', plan: `${YEAR}\nreviews: [2026-11-27, 2027-03-19] # ← gap` },
      { name: 'a term that is passed over', plan: `${YEAR}\nreviews: [Autumn term, Summer term] # ← gap` },
      {
        name: 'one a year, in three',
        plan: 'period: { start: 2026-09, end: 2029-06 }\nreviews: [June 2027, June 2028, June 2029] # ← gap',
      },
      { name: 'dates without a period', plan: 'reviews: [2026-12-11, 2027-07-02] # ← gap' },
      { name: 'half-yearly', plan: 'reviews: twice a year # ← seldom' },
      { name: 'a shorter limit', options: { maxMonths: 1 }, plan: 'reviews: half-termly # ← seldom' },
      {
        name: 'rows without a date',
        plan: 'reviews:\n  - { forum: Governors } # ← undated\n  - { forum: SLT }',
      },
    ],
  },
  it,
);

const messages = (plan: string): readonly unknown[] =>
  runRuleOn(reviewsPlanned, { plan }).files[0]?.findings.map(({ args }) => args) ?? [];

it('says which gap is meant, and how many more there are', () => {
  expect(
    messages(
      reviews(
        '[2027-02-05, 2027-06-11, 2027-10-08, 2028-02-04]',
        'period: { start: 2026-09-01, end: 2029-08-31 }',
      ),
    ),
  ).toEqual([
    {
      from: 'the start of the plan (1 September 2026)',
      to: '5 February 2027',
      max: 4,
      more: ', and 2 more times',
    },
  ]);
  expect(messages(reviews('[2026-11-27, 2027-03-19]'))).toEqual([
    { from: '19 March 2027', to: 'its end (23 July 2027)', max: 4, more: '' },
  ]);
  const [terms] = messages('period: { start: 2027-01-28, end: 2027-12-17 }\nreviews: [Term 1, Term 4]');
  expect(terms).toMatchObject({
    from: 'Term 1 (28 January to 9 April 2027)',
    to: 'Term 4 (6 October to 18 December 2027, by the usual Australian school year, for want of a calendar)',
  });
});

it.each(['[2026-12-11, when SLT meets]', '[2026-12-11, { forum: SLT }]', 'regularly', '[TBC]', '2026-27'])(
  'cannot tell how long lies between reviews at %s',
  (text) => {
    const [file] = runRuleOn(reviewsPlanned, { plan: reviews(text) }).files;
    expect(file?.findings).toEqual([]);
    expect(file?.outcomes.unclear).toHaveLength(1);
  },
);

it.each(['reviews: 7', 'reviews: [{ on: [1, 2] }]', 'reviews: [{ date: 2026-12-11 }]'])(
  'does not say again that what is broken is missing: %s',
  (field) => {
    const text = `id: a\ntitle: A\n${field}\n`;
    const ids = lint({ name: 'a.plan.yaml', text }).files[0]?.findings.map(({ ruleId }) => ruleId);
    expect(ids).toContain('schema');
    expect(ids).not.toContain('reviews-planned');
  },
);

import { expect, it } from 'vitest';
import { lint } from '../../lint.ts';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { reviewRecorded } from './review-recorded.ts';

testRule(
  reviewRecorded,
  {
    silent: [
      'title: Larkfield',
      { name: 'on the day', asOf: '2026-12-11', plan: 'reviews: [2026-12-11]' },
      {
        name: 'what recurs, is open or has no date',
        asOf: '2027-08-01',
        plan: 'reviews: [termly, TBC, { forum: SLT }, soon]',
      },
      {
        name: 'a usual term whose end the school may set later',
        asOf: '2026-12-21',
        plan: 'period: { start: 2026-09-01, end: 2027-07-20 }\nreviews: [Autumn term]',
      },
      {
        name: 'both in one text',
        asOf: '2027-08-01',
        plan: `
          reviews:
            - { on: 2026-12-11, learned: "Nobody came, so we moved the club" }
            - { on: 2027-03-19, learned: We have stopped the Friday quiz }
            - { on: 2027-07-02, adapted: We dropped the quiz because nobody read it }
        `,
      },
      {
        name: 'of a year before the plan, which is a mistake in its date',
        asOf: '2026-09-01',
        plan: 'period: { start: 2026-09-01, end: 2027-07-20 }\nreviews: [2025-12-11]',
      },
    ],
    reports: [
      {
        name: 'the day after, of the plan and of a goal',
        asOf: '2026-12-12',
        plan: `
          goals:
            - goal: G
              reviews:
                - 2026-12-11 # ← unrecorded
          reviews:
            - { on: 2026-12-11, learned: " ", adapted: "" } # ← unrecorded
            - { on: 2026-12-12 }
        `,
      },
      {
        name: 'one of the two',
        asOf: '2026-12-12',
        plan: `
          reviews:
            - { on: 2026-12-11, learned: Reading is up } # ← unrecorded
            - { on: 2026-12-10, adapted: The club moves to lunchtime } # ← unrecorded
        `,
      },
      {
        name: 'a term of the calendar',
        asOf: '2026-12-21',
        plan: `
          calendar: [{ term: Autumn, start: 2026-09-01, end: 2026-12-18 }]
          reviews:
            - Autumn # ← unrecorded
        `,
      },
    ],
  },
  it,
);

it.each([
  ['{ on: 2026-12-11, learned: Reading is up }', 'what was adapted'],
  ['{ on: 2026-12-11, adapted: The club moves }', 'what was learned'],
  ['{ on: 2026-12-11 }', 'what was learned or adapted'],
])('names what %s does not say', (review, lacks) => {
  const [file] = runRuleOn(reviewRecorded, { plan: `reviews: [${review}]`, asOf: '2027-01-01' }).files;
  expect(file?.findings.map(({ args }) => args['lacks'])).toEqual([lacks]);
});

const ids = (text: string, asOf?: string): readonly string[] =>
  lint(
    { name: 'a.plan.yaml', text: `id: a\ntitle: A\n${text}\n` },
    asOf === undefined ? {} : { asOf },
  ).files[0]?.findings.map(({ ruleId }) => ruleId) ?? [];

it('knows of nothing that is over without a day that counts as today', () => {
  expect(ids('reviews: [1999-12-11]')).not.toContain('review-recorded');
  expect(ids('reviews: [1999-12-11]', '2027-01-01')).toContain('review-recorded');
});

it('does not say again that what is broken is missing', () => {
  expect(
    ids('reviews: [{ on: 2026-12-11, learned: 7, adapted: The club moves }]', '2027-01-01'),
  ).not.toContain('review-recorded');
});

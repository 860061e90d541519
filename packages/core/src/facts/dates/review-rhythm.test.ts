import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../model/day.ts';
import type { MapNode } from '../../source/node.ts';
import { Source } from '../../source/source.ts';
import type { Plan } from '../../model/plan.ts';
import { readDocument } from '../../read/read-document.ts';
import { readPlan } from '../../read/read-plan.ts';
import { firstHalfTerm } from './first-half-term.ts';
import { holidaysBetween } from './period.ts';
import { reviewRhythm } from './review-rhythm.ts';

const planOf = (text: string): Plan =>
  readPlan(readDocument(new Source('a.plan.yaml', text)).root as MapNode).model;

function day(text: string): number {
  const found = parseDay(text);
  if (found === undefined) throw new Error(text);
  return found;
}

const starts = fc.integer({ min: day('2020-01-01'), max: day('2030-12-31') });

describe('how often a plan is reviewed', () => {
  it('has no gaps where no two reviews lie more than sixteen weeks apart, wherever the plan begins', () => {
    fc.assert(
      fc.property(
        starts,
        fc.array(fc.integer({ min: 1, max: 112 }), { minLength: 2, maxLength: 8 }),
        (start, steps) => {
          const days = steps.reduce<number[]>((all, step) => [...all, (all.at(-1) ?? start) + step], []);
          const end = days.pop() ?? start;
          const dates = [...days].reverse().map(formatDay).join(', ');
          const plan = planOf(
            `period: { start: ${formatDay(start)}, end: ${formatDay(end)} }\nreviews: [${dates}]\n`,
          );
          expect(reviewRhythm(plan, 4)).toEqual({ kind: 'dated', gaps: [] });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has a gap where more than half a year passes', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 200, max: 600 }), (start, days) => {
        const plan = planOf(`reviews: [${formatDay(start)}, ${formatDay(start + days)}]\n`);
        const rhythm = reviewRhythm(plan, 4);
        expect(rhythm.kind === 'dated' && rhythm.gaps.length).toBe(1);
      }),
      { numRuns: 60 },
    );
  });
});

it.each([
  ['title: A', '2027-07-01', '2027-09-30', 39],
  ['title: A', '2026-09-01', '2027-07-01', 0],
  ['title: Pine Elementary School', '2027-06-01', '2027-08-31', 65],
  ['period: { start: 2027-01-28, end: 2028-12-17 }', '2027-12-01', '2028-02-28', 40],
])('the long holiday in %s from %s to %s has %i days', (text, from, to, days) => {
  expect(holidaysBetween(day(from), day(to), planOf(text))).toBe(days);
});

describe('the first half-term', () => {
  it.each([
    ['period: { start: 2026-09-01, end: 2027-07-20 }', '2026-10-12', false],
    ['period: { start: 2026-07-01, end: 2027-06-30 }', '2026-09-25', false],
    ['calendar: [{ term: HT1, start: 2026-09-02, end: 2026-10-23 }]', '2026-10-23', true],
    [
      'period: { start: 2026-09-01, end: 2027-07-20 }\ncalendar: [{ term: Spring, start: 2026-01-05, end: 2026-03-26 }, { term: Autumn, start: 2026-09-02, end: 2026-12-18 }]',
      '2026-10-25',
      true,
    ],
    [
      'period: { start: 2026-09-01, end: 2027-07-20 }\ncalendar: [{ term: Autumn, start: 2026-09-02, end: 2026-12-18 }, { term: Autumn 1, start: 2026-09-02, end: 2026-10-23 }]',
      '2026-10-23',
      true,
    ],
    [
      'period: { start: 2026-09-01, end: 2027-07-20 }\ncalendar: [{ term: Spring, start: 2027-01-05, end: 2027-03-26 }]',
      '2026-10-12',
      false,
    ],
  ])('of %s is over on %s', (text, end, isFromCalendar) => {
    const found = firstHalfTerm(planOf(text));
    expect(found && { end: formatDay(found.end), isFromCalendar: found.isFromCalendar }).toEqual({
      end,
      isFromCalendar,
    });
  });

  it('is not known where nobody says when the plan begins', () => {
    expect(firstHalfTerm(planOf('period: { end: 2027-07-20 }'))).toBeUndefined();
  });
});

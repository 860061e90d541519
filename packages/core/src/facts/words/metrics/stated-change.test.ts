import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesStatedIn } from './stated-change.ts';
import { growth, LINEAR } from '../../../../../../tests/growth.ts';

/** The changes of a text, each as `kind size`, with `~` where the size is not exact and the limit where there is one. */
const read = (text: string): readonly string[] =>
  changesStatedIn(text).map(
    ({ kind, size, limit, isExact }) =>
      `${isExact ? '' : '~'}${limit === undefined ? '' : `${limit} `}${kind} ${String(Math.round(size * 1000) / 1000)}`,
  );

describe('a text that states a change', () => {
  it.each([
    ['Increase attendance by 5 points', 'difference 5'],
    ['Raise reading by 5 percentage points by July 2027', 'difference 5'],
    ['Narrow the gap by 4pp', 'difference 4'],
    ['Reduce energy use by £4,000', 'difference 4000'],
    ['Raise the average score by 2.5', 'difference 2.5'],
    ['A 5-point rise in reading', 'difference 5'],
    ['10 fewer suspensions', 'difference 10'],
    ['An increase of 12 in club members', 'difference 12'],
    ['Reduce exclusions by 10%', 'either 10'],
    ['Cut exclusions by 10 per cent', 'either 10'],
    ['Attendance up 2%', 'either 2'],
    ['A 10% reduction in suspensions', 'either 10'],
    ['A rise of 3% in attendance', 'either 3'],
    ['10% fewer late marks', 'either 10'],
    ['Increase the share who read daily by 10% of pupils', 'either 10'],
    ["Reduce referrals by 10 per cent of last year's figure", 'share 0.1'],
    ['Cut waste by 20% of the baseline', 'share 0.2'],
    ['Removals down by a third', 'share 0.333'],
    ['Gas bill down a fifth', 'share 0.2'],
    ['Cut late marks by two thirds', 'share 0.667'],
    ['A quarter fewer exclusions', 'share 0.25'],
    ['Halve the number of grades 1 to 3', 'share 0.5'],
    ['Lateness is halved', 'share 0.5'],
    ['Half as many late marks', 'share 0.5'],
    ['Double the number of readers', 'share 1'],
    ['Twice as many families visit', 'share 1'],
    ['Triple club places', 'share 2'],
    ['More than double the number of readers', 'floor share 1'],
    ['At least halve late marks', 'floor share 0.5'],
    ['At least a 10% reduction in suspensions', 'floor either 10'],
    ['Nearly a third fewer late marks', '~share 0.333'],
    ['A year-on-year rise of 2 points', '~difference 2'],
    ['Raise attendance by at least 2 points', 'floor difference 2'],
    ['Reduce absence by up to 3%', 'ceiling either 3'],
    ['Reduce absence by about 3%', '~either 3'],
    ['Raise attainment by 3% each year', '~either 3'],
    ['Raise attainment by 2 points a term', '~difference 2'],
    ['Reduce absence by 2-3%', '~either 2'],
    ['Raise the number of readers by 12 pupils', '~difference 12'],
    ['Reduce energy use by 10% over three years', '~either 10'],
  ])('%s: %s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('is told in its own words', () => {
    expect(changesStatedIn('Raise reading by at least 5 percentage points by July.')[0]?.text).toBe(
      'by at least 5 percentage points',
    );
  });
});

describe('a text that states none', () => {
  it.each([
    'Raise attendance from 93% to 96%',
    '1.2 Fewer pupils miss school',
    'Goal 2: Increase attendance',
    'Increase attendance to 96% by 2027',
    'Raise attendance by 12 May',
    'Increase participation by 5pm each Friday',
    'Improve reading by half-term',
    'Improve reading by half term',
    'Books read by 12 pupils',
    'Raise standards by Year 6',
    'Attendance 5% higher than national',
    '3 or more clubs',
    '90% or more of pupils',
    'Fewer than 10 exclusions',
    'Double science is taught weekly',
    'Routes doubled up because of vacancies',
    'A third of pupils',
    'Half of observed lessons',
    'Train 2 more mentors',
    'More able pupils reach 110',
    '',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it('reads any text, quickly', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { size } of changesStatedIn(text)) expect(size).toBeGreaterThanOrEqual(0);
    }),
  );
  for (const piece of ['by 5 ', 'up 1', 'a third ', '9%', 'cut by ', '1 '])
    expect(
      growth((size) => void changesStatedIn(piece.repeat(size)), 20_000),
      piece,
    ).toBeLessThan(LINEAR);
});

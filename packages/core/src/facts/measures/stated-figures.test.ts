import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresIn } from './stated-figures.ts';
import { growth, LINEAR } from '../../../../../tests/growth.ts';

const read = (text: string): string => {
  const { baseline, target } = figuresIn(text);
  return `${baseline ? 'from' : '-'} ${target ? 'to' : '-'}`;
};

describe('the words of a measure', () => {
  it.each([
    ['from to', 'Attendance from 93% to 96%'],
    ['from to', 'from 38 right in 5 minutes to 80'],
    ['from to', 'Phonics: 71% → 85%'],
    ['from to', 'Raise the pass rate to 85% (from 71%)'],
    ['from to', '75% can explain one change (July 2026: 31%)'],
    ['from to', 'Three children in four can explain a change (75%; it was 31% in July)'],
    ['from to', 'Suspensions: baseline 84, target 50'],
    ['from to', 'Persistent absence to fall from 22 per cent to 15 per cent'],
    ['from to', 'Lexile growth: 650L to 750L'],
    ['from to', 'DIBELS: 45% at benchmark in autumn to 70% in summer'],
    ['from to', 'Keep attendance at 96%'],
    ['from to', 'Keep exclusions at zero'],
    ['from to', 'Objective 1.2: attendance. Baseline 93%, target 95%'],
    ['- -', '1.2 Review of reading'],
    ['- to', 'Cut permanent exclusions to zero'],
    ['from to', 'Maintain the share at or above STEN 7 (18%)'],
    ['- to', '90% of pupils pass the phonics check'],
    ['- to', '90% good or better lessons'],
    ['- to', 'Raise attendance to 96%'],
    ['- to', 'Increase attendance by 2 points'],
    ['- to', 'Halve late marks'],
    ['- to', '9 out of 10 pupils can say what to do next'],
    ['- to', '30 pupils in the choir'],
    ['- to', 'Fewer than 10 exclusions'],
    ['- to', 'Exclusions below 10'],
    ['- to', 'Average scaled score > 105'],
    ['- to', 'All pupils can swim 25 metres'],
    ['- to', 'No permanent exclusions'],
    ['- to', 'Every child reads to an adult each day'],
    ['from -', 'Suspensions (last year 84)'],
    ['from -', 'Suspensions were 84'],
    ['- -', 'No. of exclusions'],
    ['- -', 'attendance'],
    ['- -', 'pupils in Year 6 at greater depth'],
    ['- -', 'Y7 pupils with a reading age more than 2 years below'],
    ['- -', 'pupils with fewer than 5 absences'],
    ['- -', 'students in grades 3 to 5 proficient in ELA'],
    ['- -', 'turns per conversation (10 sampled a room)'],
    ['- -', '2nd-6th class at or below STEN 3'],
    ['- -', '9th graders on track at semester 1'],
    ['- -', '5@L6 by the end of S6'],
    ['- -', '4+ in English and maths'],
    ['- -', 'NAPLAN 2026 reading growth'],
    ['- -', 'reading for children aged from 5 to 7'],
    ['- -', 'play in the mornings (3 to 5 year olds)'],
    ['- -', 'All-staff survey'],
    ['- -', 'books show progress'],
  ])('%s: %s', (figures, text) => {
    expect(read(text)).toBe(figures);
  });
});

it('reads any text, quickly', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => typeof figuresIn(text).target === 'boolean'),
  );
  for (const piece of ['was 1', 'all a ', 'now ', '2026:', 'pupils under 9 ', 'from 1', '9% '])
    expect(
      growth((size) => void figuresIn(piece.repeat(size)), 10_000),
      piece,
    ).toBeLessThan(LINEAR);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuantity } from '../../model/quantity.ts';
import { movesIn, statedMove, statesTarget } from './stated-target.ts';
import { growth, LINEAR } from '../../../../../tests/growth.ts';

describe('a text that states where something is to get to', () => {
  it.each([
    'Raise attendance from 93% to 96%',
    'Raise attendance from 93 per cent to 96 per cent by July',
    'Cut suspensions from 30 to 12',
    'get my maths from a 4.2 to a 4.6',
    'From 12 suspensions a term to 3',
    'Bring the average reading age from 8.5 to 9.5.',
    'Cut the cost of cover from £22,465 to £15,000',
    'Move GCSE maths grades from 4 to 5',
    'Attendance: 93 → 96',
    'Attendance 93 -> 96',
    '90% of pupils pass the phonics check',
    'At least 90 percent of pupils read at home',
    'Close the gap by 5 percentage points',
    '9 out of 10 pupils can say what to do next',
    'The lowest-attaining 20% read fluently: 80% of them pass',
    'Improve home reading from 5 to 15 minutes a day',
    'Removals down by a third',
    'Lateness is halved',
    'Cut waiting by half before July',
  ])('%s', (text) => {
    expect(statesTarget(text)).toBe(true);
  });
});

it.each([
  ['Raise attendance from 93% to 96%', '93% 96%'],
  ['RAISE ATTENDANCE FROM 93% TO 96%', '93% 96%'],
  ['Raise attendance: 93% → 96%', '93% 96%'],
  ['Raise attendance: 93 % -> 96 %', '93% 96%'],
  ['Raise attendance to 96% (currently 93%)', '93% 96%'],
  ['Raise attendance to 96 per cent, up from 93 per cent', '93% 96%'],
  ['Raise attendance to 96% from 93%', '93% 96%'],
  ['Raise attendance to 96% (from 93%)', '93% 96%'],
  ['Cut sickness to 7 days, down from 9.1 days', '9.1 7'],
  ['Cut sickness to 7 (it was 9.1)', '9.1 7'],
  ['Raise attendance from 93% to 96% (currently 94%)', '93% 96%'],
  ['Move the report to 30 June (from 12 May)', ''],
  ['Extend the plan to 2028 (from 2027)', ''],
  ['Give books to 30 pupils from 3 schools', ''],
  ['Attendance 93% to 96%', ''],
  ['Baseline: 93%; target: 96%', '93% 96%'],
  ['Gap (from 5.9pp to 3pp)', '5.9 points 3 points'],
  ['Classes: 2/7 → 6/7', '2 of 7 6 of 7'],
])('moves in "%s": %s', (text, moves) => {
  const found = movesIn(text).map(({ from, to }) => `${formatQuantity(from)} ${formatQuantity(to)}`);
  expect(found.join(', ')).toBe(moves);
});

it.each([
  ['Attendance from 93 per cent to 96 per cent', 'Attendance'],
  ['Attendance (from 93% to 96%) by July', 'Attendance by July'],
  ['Cut from 12 suspensions a term to 3', 'Cut suspensions a term'],
  ['Attendance: 93% → 96%', 'Attendance'],
  ['Attendance to 96% (currently 93%)', 'Attendance'],
  ['Attendance. Baseline: 93%; target: 96%', 'Attendance'],
])('what moves in "%s" is "%s"', (text, rest) => {
  expect(statedMove(text)?.rest).toBe(rest);
});

describe('a text whose numbers are no target', () => {
  it.each([
    'Every pupil acts on feedback',
    'Embed the new reading scheme in grades 3 to 5',
    'A curriculum from Year 3 to Year 6',
    'Support for pupils aged from 5 to 7',
    'Play for children from 3 to 5 years old',
    'Outdoor learning for children from 3 to 5-year-olds',
    'Develop writing in ages 5 to 7',
    'Deliver the plan for 2026-27',
    'Embed the strategy from 2024 to 2027',
    'Open the library from 9am to 4pm',
    'Run the club from 1 September to 20 July',
    'Improve outcomes for the lowest 20% of readers',
    'Improve outcomes for the lowest-attaining 20% of pupils',
    'Support the 20% most deprived pupils',
    'Move from good to outstanding',
    'Learn from the 3 schools that we work with to improve',
    'From now on, every pupil reads to an adult',
    '1:1 reading for 3 classes',
    'Every project is done by July',
    'A third of staff meetings are for reading',
    'Key Stage 2 pupils read 3 books',
    '',
  ])('%s', (text) => {
    expect(statesTarget(text)).toBe(false);
  });
});

it('reads any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => typeof statesTarget(text) === 'boolean'));
});

it.each([
  'from 9 to ',
  'baseline 9 target ',
  '9 → 8 ',
  'from 1 ',
  'to 9 a ',
  'to 9% ',
  '9 -',
  '9%',
  '1 out of ',
  '1→',
  'from to ',
  '1=',
  '1 ',
])('reads a long run of "%s" quickly', (piece) => {
  expect(growth((size) => void statesTarget(piece.repeat(size)), 10_000)).toBeLessThan(LINEAR);
});

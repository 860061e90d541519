import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { namesHoliday, saysNoTime, timeIn } from './times.ts';

test.each([
  ['Book looks each half term', 61],
  ['Attendance panel each fortnight', 14],
  ['Weekly learning walks of each class', 7],
  ['Six-weekly data review', 42],
  ['Train each teacher', undefined],
  ['Regular walks', undefined],
])('how often: %s', (text, days) => {
  expect(timeIn(text).everyDays).toBe(days);
});

test.each([
  ...[
    'Two twilights by October half-term',
    'Open in May',
    'Report on 9 March',
    'Library opens (March 2027)',
    'Done 2026-10-09',
  ],
  ...[
    'Done 09/10/2026',
    'Spring term report',
    'Autumn 2 data',
    'from Term 3',
    'Ready by half-term',
    'New readers from 2027',
  ],
  ...['over the summer', 'before Christmas', 'In place for the start of September', 'during HT2'],
])('names a time: %s', (text) => {
  expect(timeIn(text).isDated).toBe(true);
});

test.each([
  ...[
    'Pupils may choose',
    'Spring cleaning',
    'Fall Festival',
    'March round the hall',
    'A summary sheet',
    'The fall in absence',
  ],
  ...[
    'Readers in half the classes',
    'Year 5 and Year 6',
    'Christmas cards',
    '12/15 pupils',
    '2000 books',
    'Sum up',
    '',
  ],
])('names no time: %s', (text) => {
  expect(timeIn(text)).toEqual({ everyDays: undefined, isDated: false });
});

it('says something of any text, and days that pass', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { everyDays = 1 } = timeIn(text);
      expect(everyDays).toBeGreaterThan(0);
    }),
  );
});

test.each([
  ['as required', true],
  ['As and when', true],
  ['ASAP', true],
  ['when available', true],
  ['in due course', true],
  ['medium term', true],
  ['before the mocks', false],
  ['Year 1', false],
  ['half-term', false],
  ['as soon as possible in May', false],
  ['Summer term', false],
])('%s names no time: %s', (text, says) => {
  expect(saysNoTime(text)).toBe(says);
});

test('days off are known at every school', () => {
  expect(['by winter break', 'before the summer holidays', 'Autumn'].map(namesHoliday)).toEqual([
    true,
    true,
    false,
  ]);
});

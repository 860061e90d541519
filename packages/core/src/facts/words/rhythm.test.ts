import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rhythmIn } from './rhythm.ts';

describe('rhythmIn', () => {
  test.each([
    ['weekly', 7],
    ['Weekly briefing', 7],
    ['weekly, all year', 7],
    ['Throughout the year (weekly)', 7],
    ['every Friday', 7],
    ['Friday Focus', 7],
    ['Monday briefing opens with a story', 7],
    ['Fridays in term time', 7],
    ['fortnightly', 14],
    ['on the first Monday of each month', 30],
    ['half-termly', 61],
    ['termly', 122],
    ['every day', 1],
    ['Morning announcements', 1],
    ['at every staff meeting', 'each time'],
    ['Department meetings open with an example', 'each time'],
    ['in each lesson', 'each time'],
    ['First item in the staff meeting', 'each time'],
    ['weekly from January', 7],
    ['Fri 9am', 7],
    ['Mondays, 8.25', 7],
    ['each morning', 1],
    ['every lunchtime', 1],
    ['every school day', 1],
    ['every two school weeks', 14],
    ['wkly', 7],
  ])('%s: %s', (text, rhythm) => {
    expect(rhythmIn(text)).toBe(rhythm);
  });

  test.each([
    '',
    'November',
    '2026-12-18',
    'Friday 18 December',
    'Friday in October',
    'Fri 4.12.2026',
    'Friday 4 December, 9.30am',
    'regularly',
    'ongoing',
    'all year',
    'every Friday in November',
    'daily during Book Week',
    'daily in the launch week',
    'daily for two weeks',
    'weekly in Term 1',
    'weekly until Christmas',
    'weekly in the autumn term',
    'Two staff meetings',
    'a letter to each family',
    'a poster',
    'good morning',
  ])('none in: %s', (text) => {
    expect(rhythmIn(text)).toBeUndefined();
  });

  test('is a number of days above nought, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const rhythm = rhythmIn(text);
        expect(rhythm === undefined || rhythm === 'each time' || rhythm > 0).toBe(true);
      }),
    );
  });
});

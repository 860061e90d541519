import { expect, test } from 'vitest';
import { statesResponse } from './stated-response.ts';

test.each([
  'Large class sizes in Year 5 - we split them for maths from October',
  'No supply: we will cancel meetings before classes',
  'Three posts are vacant, so we train two of our own',
  'Buses were cut → we now run breakfast club from 7.30',
  'Families work nights; we’ll meet them on Saturdays',
])('%s says what is done', (obstacle) => {
  expect(statesResponse(obstacle)).toBe(true);
});

test.each([
  'Three posts are vacant',
  'Staffing - we have no science teacher',
  'No supply: we cannot release anybody',
  'We lost our bus, so we need another',
  'We try, and nothing comes of it',
  'Only two of seven teachers know the scheme - new to Year 5',
  'Wet lunch: we don’t have a hall',
])('%s does not', (obstacle) => {
  expect(statesResponse(obstacle)).toBe(false);
});

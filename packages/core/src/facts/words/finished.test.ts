import { expect, it } from 'vitest';
import { growth, LINEAR } from '../../../../../tests/growth.ts';
import { saysFinished } from './finished.ts';

it.each([
  'Audit of the library (completed 14/10/26)',
  'Rota for the gate (done)',
  'Train lunchtime staff – complete',
  'Train lunchtime staff - done in October',
  '✓ Letters to families',
  'Letters to families ✔',
  '[x] Order readers',
  'DONE: new timetable',
  'Order readers [finished].',
])('"%s" is finished', (text) => {
  expect(saysFinished(text)).toBe(true);
});

it.each([
  'Complete the audit of the library',
  'Get homework done on time',
  'Survey of parents (to be completed by May)',
  'Survey of parents (not done last year)',
  'Check that observations are completed',
  'Coaching cycle - completion in May',
  'Half of the rooms painted',
  '',
])('"%s" is not', (text) => {
  expect(saysFinished(text)).toBe(false);
});

it('takes time in proportion to the length of the text', () => {
  for (const trap of ['(', ' - done ', '(done ', ' .'])
    expect(growth((size) => void saysFinished(trap.repeat(size)), 50_000)).toBeLessThan(LINEAR);
});

import { expect, it } from 'vitest';
import { tellsOfChange } from './told-change.ts';

it.each([
  'We dropped two goals',
  'which led to a shorter day',
  'Staff turned it into time to act',
  'Asked for fewer priorities, and we cut them from six to two.',
  'Told us that mornings are hardest. That is why phonics moved to ten.',
  'The idea for a reading wall came from Year 4.',
  'The wording of the goal is theirs.',
  'Their comments cut the draft from seven goals to two.',
])('tells of a change: %s', (text) => {
  expect(tellsOfChange(text)).toBe(true);
});

it.each([
  'A survey in May',
  'Discussed at the June twilight',
  'We asked how to cut workload',
  'We listened to every class for twenty minutes',
  'Teachers came from three schools',
])('tells only of how people were asked: %s', (text) => {
  expect(tellsOfChange(text)).toBe(false);
});

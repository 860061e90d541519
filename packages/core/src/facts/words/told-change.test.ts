import { expect, it } from 'vitest';
import { mayTellOfChange, tellsOfChange } from './told-change.ts';

it.each([
  'We dropped two goals',
  'which led to a shorter day',
  'Staff turned it into time to act',
  'Asked for fewer priorities, and we cut them from six to two.',
  'Told us that mornings are hardest. That is why phonics moved to ten.',
  'The idea for a reading wall came from Year 4.',
  'The wording of the goal is theirs.',
  'Asked for a longer lunch and now have one.',
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

it.each([
  'Two workshops; they saw that goals 2 and 4 overlap',
  'Put behaviour before attendance',
  'Gave the goal its title',
])('may tell of a change: %s', (text) => {
  expect(tellsOfChange(text)).toBe(false);
  expect(mayTellOfChange(text)).toBe(true);
});

it.each([
  'Survey; 84% response rate',
  'Yarning circle',
  'Croke Park hour; three departments tried it in spring',
  'Two meetings in June.',
  'House meetings, two per term',
  'Asked how we could walk round the building more calmly',
])('tells of no change: %s', (text) => {
  expect(mayTellOfChange(text)).toBe(false);
});

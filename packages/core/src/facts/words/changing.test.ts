import { expect, test } from 'vitest';
import { saysAdapting, saysWhatFollowed } from './changing.ts';
import { speaksOfReview } from './reviewing.ts';

test.each([
  ['Actions are adjusted at each review', true],
  ['Review and revise the plan', true],
  ['The team changes one thing', true],
  ['Goals may be changed', true],
  ['Adaptive teaching in every lesson', false],
  ['Adapt texts for readers', false],
  ['Revision plan for Year 11', false],
  ['Change the library', false],
])('%s: adapting is %s', (text, says) => {
  expect(saysAdapting(text)).toBe(says);
});

test.each([
  ['Nobody came, so we moved the club', true],
  ['We\u2019ve stopped the quiz', true],
  ['We will now meet on Mondays', true],
  ['Reading moved up by four points', false],
  ['Attendance is up', false],
])('%s: what followed is %s', (text, says) => {
  expect(saysWhatFollowed(text)).toBe(says);
});

test.each([
  ['Half-termly review at SLT', true],
  ['Progress meeting', true],
  ['RAG rating of the plan', true],
  ['Tracking of goals', true],
  ['Book looks', false],
  ['Learning walks', false],
  ['Pupil progress', false],
  ['EHCP reviews', false],
  ['Performance reviews', false],
])('%s: a look at the plan is %s', (text, says) => {
  expect(speaksOfReview(text)).toBe(says);
});

import { expect, test } from 'vitest';
import { givesReason, mayGiveReason } from './reasons.ts';

test.each([
  'No new tests, because pupils sit enough of them',
  'Attendance rises to 96% so that nobody misses the talk',
  'In order that no pupil falls behind, attendance rises',
  'No data drop in December, given that mocks are in January',
])('a reason is given in "%s"', (statement) => {
  expect([givesReason(statement), mayGiveReason(statement)]).toEqual([true, true]);
});

test.each([
  'Formal observations – staff have told us they learn nothing from them',
  'Lesson plans in long form: nobody reads them',
  'Stop the summer fair so we can finish the library',
  'Homework in Year 1 (too little gain for families)',
  'The trip to France, since costs have doubled',
  'Mocks in December, to spare Year 11',
  'The Year 8 trip as it clashes with the residential',
  'The summer fair. It took six weeks of teaching.',
  'Learning walks by visitors, which unsettle classes',
  'Book trawls; teachers asked for the time back',
  'Lesson grades, for they measure the wrong thing',
  'Peer observation, as coaching does the same',
  'New interventions while two are on trial',
])('"%s" may give one', (note) => {
  expect([givesReason(note), mayGiveReason(note)]).toEqual([false, true]);
});

test.each([
  'A new reading scheme',
  'No new IT this year',
  'Peer marking since September',
  'Reading scheme to replace the old books',
  'A second fixture list (netball)',
  'Phonics scheme: levels one to nine',
  'The fair, as we did last year',
  'Formal observations',
  'Due to start in May: a club for boys',
])('"%s" gives none', (note) => {
  expect(mayGiveReason(note)).toBe(false);
});

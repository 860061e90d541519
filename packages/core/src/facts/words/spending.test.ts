import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { spendingIn, statesNeed } from './spending.ts';

test.each([
  ['Train all teachers in reading an IEP', 'train'],
  ['SENCO to train TAs', 'train'],
  ['Reciprocal reading training', 'train'],
  ['Purchase of readers', 'buy'],
  ['Order 14 locks', 'buy'],
  ['Subscribe to an online atlas', 'buy'],
  ['Recruitment of two teachers', 'hire'],
  ['Employ a counsellor', 'hire'],
  ['Release time for subject leaders', 'release'],
  ['Supply cover for moderation', 'release'],
  ['Give Year 4 teachers release time to plan', 'release'],
  ['Provide substitute coverage for scoring', 'release'],
  ['Reduce spending on supply cover', undefined],
  ['Building a new library', 'build'],
  ['Refurbish the toilets', 'build'],
  ['CPD on retrieval', 'train'],
  ['Professional development on retrieval', 'train'],
  ['Provide professional development on AVID strategies', 'train'],
  ['Professional learning in fractions', 'train'],
  ['Professional learning communities meet on Mondays', undefined],
  ['Ask staff what training they found useful', undefined],
  ['Ask pupils to train for the cross-country run', undefined],
  ['All staff trained in phonics', 'train'],
  ['New reading spine purchased', 'buy'],
  ['Two TAs appointed', 'hire'],
  ['Pupil leaders appointed', undefined],
  ['Trained TAs hear readers', undefined],
  ['Reading is taught by trained TAs', undefined],
  ['Train tracks for the nursery', undefined],
  ['Order of the day', undefined],
  ['Buy into the vision', undefined],
  ['Employ a consistent approach', undefined],
  ['Recruit governors', undefined],
  ['Release the results', undefined],
  ['Build confidence', undefined],
  ['Building work is checked', undefined],
  ['Evaluate training', undefined],
  ['Toilet training', undefined],
  ['Give pupils time', undefined],
  ['', undefined],
])('%s', (text, kind) => {
  expect(spendingIn(text)).toBe(kind);
});

test.each([
  ...[
    'Buy books (£400)',
    'Buy 120 books',
    'Two twilights',
    'Half a day of release',
    'An hour a week',
    'Train TAs, PTA funded',
  ],
  ...['Hire a coach with Title I', 'Release the lead for one morning', 'Books, $1,200', 'Free training'],
])('says what it needs: %s', (text) => {
  expect(statesNeed(text)).toBe(true);
});

test.each([
  ...[
    'Buy books',
    'Train TAs in Year 5 and 6',
    'Buy readers for KS2',
    'Shelves by 2027',
    'Train all staff in Phase 2',
  ],
  ...['Release leaders in the morning', 'Key Stage 3 books', ''],
])('does not say what it needs: %s', (text) => {
  expect(statesNeed(text)).toBe(false);
});

it('says something of any text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(['train', 'buy', 'hire', 'release', 'build', undefined]).toContain(spendingIn(text));
      expect(typeof statesNeed(text)).toBe('boolean');
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saysNothing } from './empty-part.ts';

const GOAL = 'Every pupil reads aloud to an adult every day';

describe('saysNothing', () => {
  test.each([
    'Support the goal',
    'supports reading',
    'Supporting pupils',
    'Will support pupils with their reading',
    'contributes to the goal',
    'Contribute fully to the success of this priority',
    'Help pupils read',
    'Help freshmen',
    'to support literacy',
    'Plays their part',
    'play an active role in the delivery of this plan',
    'Are involved',
    'takes part',
    'Encourage reading',
    'supports where needed',
    'Assist teachers',
    'Supporting SEND pupils',
    'Provide support for pupils',
    'Support EAL families',
  ])('%s', (does) => {
    expect(saysNothing(does, true, GOAL)).toBe(true);
  });

  test.each(['All staff support the goal', 'Everyone else supports freshmen', 'TAs help pupils to read'])(
    'with the role in the sentence: %s',
    (does) => {
      expect(saysNothing(does, false, GOAL)).toBe(true);
    },
  );

  test.each([
    '',
    'supports pupils to hear a story every morning',
    'Support the breakfast club',
    'Helps in the library',
    'hears six pupils before lunch',
    'Support lunchtime staff with a weekly quiz',
    'Reads at the gate',
    'Promotes the book of the week in the dinner queue',
    'Back the boards with blue paper',
    'Supporter of the library',
    'Opens the library early to support the goal',
  ])('says something: %s', (does) => {
    expect(saysNothing(does, true, GOAL)).toBe(false);
  });

  test('what it says beyond supporting always counts', () => {
    fc.assert(
      fc.property(fc.constantFrom('Support the goal', 'Help pupils', 'contribute'), (empty) => {
        expect(saysNothing(`${empty} by opening the library at seven`, true, GOAL)).toBe(false);
      }),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, isNamed) => {
        expect(typeof saysNothing(text, isNamed, text)).toBe('boolean');
      }),
    );
  });
});

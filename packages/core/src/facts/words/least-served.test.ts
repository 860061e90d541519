import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as data from './least-served-data.ts';
import { namesLeastServed } from './least-served.ts';
import { singular, words } from './words.ts';
import { growth, LINEAR } from '../../../../../tests/growth.ts';

describe('namesLeastServed', () => {
  test.each([
    'pupils who find school hardest',
    'Students who find learning and school most difficult',
    'children for whom reading is hard, who find maths tough too',
    'Pupils with SEND',
    'SEND',
    'SEN pupils',
    'pupils with send',
    'Children with an EHCP or an IEP',
    'ALN learners',
    'students with additional support needs',
    'disadvantaged pupils',
    'Pupil Premium',
    'pupils on free school meals',
    'PP boys in Year 9',
    'DEIS',
    'pupils who gain from the PEF',
    'care-experienced young people',
    'looked-after children',
    'LAC',
    'Young carers',
    'EAL newcomers',
    'English learners',
    'ELLs in grade 4',
    'persistently absent pupils',
    'pupils who have been suspended',
    'Pupils excluded last year',
    'refugee families',
    'Gypsy, Roma and Traveller pupils',
    'the lowest-attaining 20%',
    'struggling readers',
    'students at risk of NEET',
    'McKinney-Vento students',
    'homeless youth',
    'Title I students',
    'neurodivergent pupils',
    'anxious pupils',
    'pupils with EBSA',
    'school refusers',
    'vulnerable families',
    'those who are hard to reach',
    'the most vulnerable',
    'pupils who struggle',
    'students of determination and their parents',
    'students on the Tier 3 list',
    'young people in out-of-home care',
    'pupils who use AAC',
    'eight children with lowest attendance',
    'young people who had missed most school',
    'students who failed two or more classes',
    'six third graders who scored below the 10th percentile',
    'children who cried about reading last year',
    'children who do not speak yet',
    "students who can't follow a lesson in English",
    'bottom sets in Y9 and Y10',
    'disgyblion ag ADY',
  ])('in: %s', (text) => {
    expect(namesLeastServed(text)).toBe(true);
  });

  test.each([
    '',
    'all pupils',
    'the most able pupils',
    'pupils in Year 9 and below',
    'pupils who do not have an instrument',
    'children who never miss a day',
    'the team behind the play, and pupils',
    'staff cannot speak to every family',
    'Send a letter to parents',
    'SEND A LETTER TO PARENTS',
    'Resend it; sender',
    'SENCO',
    'SENDX and XSEND',
    'non-SEND pupils',
    'pupils without SEND',
    'non-disadvantaged pupils',
    'VAT is excluded',
    'The wires are vulnerable',
    'We found it hard to recruit',
    'reading is hard',
    'English teachers',
    'the Romans',
    'time travel',
    'black',
    'application of feedback',
    'IEPX',
    'a struggle to find cover',
    'PLACE',
    'Tîm ar y safle',
  ])('not in: %s', (text) => {
    expect(namesLeastServed(text)).toBe(false);
  });

  test('stays the same in other spacing, and in the plural', () => {
    for (const phrase of data.CERTAIN.split('|')) {
      const written = `We heard  ${phrase.replaceAll('pupil', 'students').replaceAll(' ', '-').toUpperCase()} last year`;
      expect([phrase, namesLeastServed(written)]).toEqual([phrase, true]);
    }
  });

  test('the tables hold every word as it is looked up', () => {
    const lists = [data.CERTAIN, data.WITH_PEOPLE].join('|').split('|');
    expect(lists.filter((name) => words(name).map(singular).join(' ') !== name)).toEqual([]);
  });

  test('never throws, and takes no time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof namesLeastServed(text) === 'boolean'),
    );
    for (const trap of ['SEND', 'SENDx ', 'find ', 'not SEND ', 'lowest ', 'at ']) {
      expect(
        growth((size) => void namesLeastServed(trap.repeat(size)), 10_000),
        trap,
      ).toBeLessThan(LINEAR);
    }
  });
});

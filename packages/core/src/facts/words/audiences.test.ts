import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as data from './audience-data.ts';
import { audiencesIn, audiencesOf } from './audiences.ts';
import { singular, words } from './words.ts';
import { growth, LINEAR } from '../../../../../tests/growth.ts';

describe('audiencesIn', () => {
  test.each([
    // England, Wales and Northern Ireland
    ['all staff', 'staff'],
    ['Weekly briefing for teachers and TAs', 'staff'],
    ['HoDs and heads of year', 'leaders staff'],
    ['SLT', 'leaders'],
    ['governors', 'governors'],
    ['LGB, trustees', 'governors'],
    ['A letter to parents and carers', 'parents'],
    ['young carers', 'students'],
    ['the pupil parliament', 'students'],
    ['prefects, house captains', 'students'],
    ['PTFA', 'parents'],
    ['Rhieni a disgyblion', 'parents students'],
    ['staffroom', 'staff'],
    // Scotland, Ireland, the United States, Canada, Australia, New Zealand
    ['Parent Council and pupil council', 'parents students'],
    ['Board of Management', 'governors'],
    ['SNAs', 'staff'],
    ['PTA, DELAC', 'parents'],
    ['school board', 'governors'],
    ['paras, aides and counselors', 'staff'],
    ['freshmen', 'students'],
    ['building leadership team', 'leaders staff'],
    ['P&C', 'parents'],
    ['tamariki, kaiako, whānau', 'students staff parents'],
    ['ākonga', 'students'],
    // Several at once
    ['everyone', 'staff students parents'],
    ['the school community', 'staff students parents'],
    ['whole-school assembly', 'students staff'],
    ['School Council', 'students governors'],
    ['pupils/parents', 'students parents'],
    // Classes and years
    ['Year 6', 'students'],
    ['Y10s', 'students'],
    ['Years 5 and 6', 'students'],
    ['Grades 4 to 8', 'students'],
    ['Grade 3 team', 'staff'],
    ['Year 5 and 6 teachers', 'staff'],
    ['Y5/Y6 teachers', 'staff'],
    ['each class', 'students'],
    // What only qualifies
    ['family liaison officer', 'staff'],
    ['student teachers', 'staff'],
    ['pupil premium lead', 'staff'],
    ['student wellbeing team', 'staff'],
    ['student leadership team', 'students'],
    ['student voice team', 'students'],
    ['student council adviser', 'staff'],
    ['parents of pupils with SEND', 'parents'],
    ['parent governors', 'governors'],
    ['pupil governors', 'governors students'],
    ['parent-teacher conference', 'parents'],
    ['every pupil leads an assembly', 'students'],
    ['pupils lead the tour', 'students'],
    ['children of every age', 'students'],
    ['everyone who works here', 'staff'],
    ['every adult', 'staff'],
    ['middle leaders', 'leaders staff'],
    ['community leaders', 'community'],
    ['the principal', 'leaders'],
  ])('%s: %s', (text, named) => {
    expect([...audiencesIn(text)].join(' ')).toBe(named);
  });

  test.each([
    '',
    'Pupil Premium',
    'pupil progress meeting data',
    'child protection',
    'a community college',
    'our principal aim is calm',
    'display board in the hall',
    'Staff turnover falls',
    'parental, staffing, classical, boarded',
    'TABLE, ECTOPLASM, SLTX, LGBT',
    'We meet on Monday',
    'a family of schools',
    'Year of reading',
    'the improvement partner',
  ])('nobody in: %s', (text) => {
    expect([...audiencesIn(text)]).toEqual([]);
  });

  test('the tables hold every word as it is looked up', () => {
    const listed = data.AUDIENCE_PHRASES.flatMap(([, phrases]) => phrases.split('|'));
    const asLookedUp = (name: string): string => words(name).map(singular).join(' ');
    expect(listed.filter((name) => asLookedUp(name) !== name)).toEqual([]);
    const names = [
      ...data.STAFF_NOUNS.split(' '),
      ...data.PUPIL_THINGS.split(' '),
      ...data.PARENT_WORDS.split(' '),
    ];
    expect(names.filter((name) => asLookedUp(name) !== name)).toEqual([]);
    const twice = listed.filter((name, at) => listed.indexOf(name) !== at);
    expect(twice).toEqual([]);
  });

  test('each phrase is found in a sentence, whatever the spacing and case', () => {
    for (const [audiences, phrases] of data.AUDIENCE_PHRASES) {
      for (const phrase of phrases.split('|')) {
        const written = `We told  ${phrase.replaceAll(' ', '  ').toUpperCase()}: today`;
        expect([phrase, ...audiencesIn(written)].sort()).toEqual([phrase, ...audiences].sort());
      }
    }
  });

  test('names in a list are those of each item', () => {
    const names = fc.constantFrom(
      'teachers',
      'pupils in Year 6',
      'families',
      'the LGB',
      'SLT',
      'nobody known',
      'Y10s',
    );
    fc.assert(
      fc.property(fc.array(names, { minLength: 1, maxLength: 5 }), (list) => {
        const together = audiencesIn(list.join(', '));
        expect(together).toEqual(new Set(list.flatMap((each) => [...audiencesIn(each)])));
      }),
    );
  });

  test('never throws, and takes no time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(audiencesIn(text).size).toBeLessThanOrEqual(6);
        expect(audiencesOf([text]).size).toBeLessThanOrEqual(6);
      }),
    );
    for (const trap of ['pupil ', 'Year 1 and ', '1 ', 'parents of ', 'school council ', '- ']) {
      expect(
        growth((size) => void audiencesIn(trap.repeat(size)), 50_000),
        trap,
      ).toBeLessThan(LINEAR);
    }
  });
});

describe('audiencesOf', () => {
  test.each([
    [['Head'], 'leaders'],
    [['Heads of AoLE'], 'leaders staff'],
    [['office', 'site team'], 'staff'],
    [['lettings officer'], 'staff'],
    [['English team'], 'staff'],
    [['all'], 'staff students parents'],
    [['Board'], 'governors'],
    [['the chair'], 'governors'],
    [['home'], 'parents'],
    [['P7'], 'students'],
    [['library'], 'staff'],
    [['Mrs Jones'], ''],
    [['Rang 5', 'tuismitheoirí'], 'students parents'],
    [['staff', 'students', 'parents'], 'staff students parents'],
    [['helpers'], 'community'],
    [['local authority'], ''],
  ])('%s: %s', (names, expected) => {
    expect([...audiencesOf(names)].sort().join(' ')).toBe(expected.split(' ').sort().join(' '));
  });
});

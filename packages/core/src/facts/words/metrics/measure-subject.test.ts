import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAskedOfStudents, isService, subjectOf } from './measure-subject.ts';
import { growth, LINEAR } from '../../../../../../tests/growth.ts';

describe('a measure is about students', () => {
  it.each([
    'attendance',
    'Secondary persistent absence',
    'PA of disadvantaged pupils',
    'pupils who read daily',
    'students who say that an adult here knows them well',
    'children flagged at the WellComm screen',
    '9th graders on track at semester 1',
    '3rd graders meeting or exceeding standard in ELA',
    'Y6 at EXS+ in writing',
    'P6/P7 who can name an adult they would tell',
    '2nd-6th class at or below STEN 3',
    'Year 9 achieving level 5',
    'average SAT',
    'grades A*-A at A level',
    'P8',
    'NAPLAN growth in numeracy',
    'discretionary DAEP placements',
    'bus referrals',
    'hours outdoors per child per week',
    'restrictive physical interventions in a term',
    'leavers without a destination',
    'gap in writing between SIMD Q1 and Q5',
    'pupils trained as mentors',
    'pupils whose parents came to a meeting',
    'removals from lessons',
    'Pupil survey: I feel safe',
    'playground leaders trained',
    'average reading deficit in months',
  ])('%s', (text) => {
    expect(subjectOf(text)).toBe('students');
  });
});

describe('a measure is about others', () => {
  it.each([
    'staff trained in feedback',
    'teachers returning',
    'teacher turnover',
    'staff absence',
    'staff wellbeing',
    'sickness absence',
    'parents at the phonics workshop',
    'families taking part',
    'foundation governor vacancies',
    'staff trained to support pupils with SEND',
    'attendance policy reviewed',
    'reading training delivered',
    'curriculum maps written',
    'structural deficit',
    'lettings income',
    'gas used (kWh)',
    'learning walks completed',
    'enrolment as a share of capacity',
    'evenings with marking',
    'Year 6 teachers trained in writing',
  ])('%s', (text) => {
    expect(subjectOf(text)).not.toBe('students');
  });
});

describe('nobody can tell', () => {
  it.each([
    'Boxall developmental strand',
    'benchmarks fully met',
    'lessons that begin with retrieval',
    'observed maths lessons with all four phases',
    'classes where sentence work is seen',
    'parents who say that their child is happy',
    'teachers who know every pupil',
    'pupil progress meetings',
    'absence calls by staff',
    'kettles',
    'sixth form retention',
    'peer review of the uniform',
    '',
  ])('%s', (text) => {
    expect(subjectOf(text)).toBe('unknown');
  });
});

it('knows who is asked', () => {
  expect(['pupil survey', 'student voice', 'Interviews with children'].every(isAskedOfStudents)).toBe(true);
  expect(
    ['staff survey', 'staff survey on pupils', 'pupil records', 'parent voice', 'survey'].some(
      isAskedOfStudents,
    ),
  ).toBe(false);
});

it('knows teams that do not teach', () => {
  expect(
    ['Premises team', 'Finance and HR', 'Estates strategy 2026', 'Trust people strategy'].every(isService),
  ).toBe(true);
  expect(["Young people's plan", 'Maths department', 'Year 6', 'It takes a village'].some(isService)).toBe(
    false,
  );
});

it('reads any text, quickly', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) =>
      ['students', 'others', 'unknown'].includes(subjectOf(text)),
    ),
  );
  for (const piece of ['pupils ', 'grade 3 ', 'staff ', '3rd grade '])
    expect(
      growth((size) => void subjectOf(piece.repeat(size)), 10_000),
      piece,
    ).toBeLessThan(LINEAR);
});

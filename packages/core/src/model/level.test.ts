import { describe, expect, test } from 'vitest';
import {
  DEFAULT_LADDER,
  isBelowSchool,
  isOfClass,
  isOfClassOrPerson,
  isOfOnePerson,
  isOfStudent,
  isTop,
  rankOf,
} from './level.ts';

describe('the default ladder', () => {
  test.each([
    ['trust', 0],
    ['district', 0],
    ['school', 1],
    ['phase', 2],
    ['department', 3],
    ['grade', 3],
    ['classroom', 4],
    ['teacher', 5],
    ['student', 6],
    [' School ', 1],
    ['galaxy', undefined],
    ['', undefined],
  ])('%j stands at %s', (level, rank) => {
    expect(rankOf(level)).toBe(rank);
  });

  test('has the trust and the district at its top', () => {
    const all = DEFAULT_LADDER.flat();
    expect(all.filter((level) => isTop(level))).toEqual(['trust', 'district']);
  });
});

test('a plan of one person is a teacher’s or a student’s', () => {
  expect(['Student', ' pupil ', 'teacher', 'classroom', 'school', undefined].map(isOfStudent)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(['Student', ' pupil ', 'Teacher', 'classroom', 'school', undefined].map(isOfOnePerson)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('another ladder takes its place', () => {
  const ladder = [['Patron'], ['School', 'Scoil'], ['Class']];
  expect(rankOf('scoil', ladder)).toBe(1);
  expect(rankOf('trust', ladder)).toBeUndefined();
  expect(isTop('patron', ladder)).toBe(true);
});

test('a part of a school is a phase and whatever stands lower', () => {
  const levels = ['trust', 'school', undefined, 'galaxy', 'phase', ' Department ', 'classroom', 'student'];
  expect(levels.filter(isBelowSchool)).toEqual(['phase', ' Department ', 'classroom', 'student']);
  expect(levels.filter(isOfClass)).toEqual(['classroom']);
});

test('a plan of a class or of one person is none of a team', () => {
  const found = ['student', 'teacher', ' Classroom ', 'grade', 'school', undefined].map(isOfClassOrPerson);
  expect(found).toEqual([true, true, true, false, false, false]);
});

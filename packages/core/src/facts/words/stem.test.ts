import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FAMILIES } from './stem-data.ts';
import { overlap, sharesStem, stem, stems } from './stem.ts';

describe('stem', () => {
  test.each([
    'learn learner learners learners learning learns learnt',
    'read reader readers reading',
    'write writer writing written',
    'ambition ambitions ambitious',
    'behaviour behaviours behavior behave behaving',
    'organise organize organised organisation organization',
    'joy joyful',
    'honest honesty',
    'plan planner planning',
    'lead leader leadership leading',
    'attend attends attendance attending',
    'absence absent absences absentee',
    'include inclusion inclusive',
    'believe belief',
    'curious curiosity',
    'know knowledge',
    'create creative creativity',
    'responsible responsibility',
    'achieve achievement achiever',
    'aspire aspiration aspirational',
    'maths mathematics math',
    'teach teacher teaching',
    'courage courageous',
    'colour color',
    'ready readiness',
  ])('one family: %s', (family) => {
    expect(new Set(family.split(' ').map(stem)).size).toBe(1);
  });

  test.each([
    'community communicate',
    'ready reader',
    'career care',
    'generation generous',
    'number numb',
    'party part',
    'heart art',
    'police policy',
    'university universe',
  ])('strangers: %s', (pair) => {
    expect(new Set(pair.split(' ').map(stem)).size).toBe(2);
  });

  test('finds families by their first letter', () => {
    const letters = FAMILIES.map((line) => new Set(line.split(' ').map((word) => word.charAt(0))).size);
    expect(new Set(letters)).toEqual(new Set([1]));
  });
});

describe('stems', () => {
  test('leave out what every plan says', () => {
    expect(stems('We will ensure that all pupils in our school improve this year')).toEqual(new Set());
    expect([...stems('Every pupil acts on feedback in 2027')]).toEqual(['act', 'feedback']);
  });
});

describe('sharesStem', () => {
  test.each<[a: string, b: string, shared: string | undefined]>([
    ['Feedback that helps learners', 'We love learning', 'learners'],
    ['Readers become leaders', 'Every child able to read the world', 'readers'],
    ['Learners who are ambitious', 'Ambition', 'ambitious'],
    ['Good behavior', 'We value how we behave', 'behavior'],
    ['Every pupil in our school', 'All pupils, every school, this year', undefined],
    ['By July 2027', 'In 2027', undefined],
    ['Ready to learn', 'Reading for joy', undefined],
    ['The heart of it', 'Art for all', undefined],
    ['Dysgu darllen', 'Darllen bob dydd', 'darllen'],
    ['', 'Reading', undefined],
  ])('%j and %j: %s', (a, b, shared) => {
    expect(sharesStem(a, b)).toBe(shared);
  });
});

describe('overlap', () => {
  test.each<[a: string, b: string, is: 'same' | 'near' | 'far']>([
    ['Improve feedback in every lesson', 'In every lesson, improve feedback!', 'same'],
    ['Improve attendance', 'Improving the attendance', 'same'],
    ['Every pupil acts on feedback in every lesson', 'Every pupil acts on feedback in lessons', 'near'],
    ['Raise attendance in Year 3', 'Raise attendance in Year 4', 'far'],
    [
      'Raise the percentage of pupils at the expected standard in reading in Year 2 to 80%',
      'Raise the percentage of pupils at the expected standard in writing in Year 2 to 80%',
      'far',
    ],
    ['Every child reads every day', 'Every teacher coaches each term', 'far'],
    ['', '', 'far'],
    ['the of and', 'the of and', 'far'],
  ])('%j and %j are %s', (a, b, is) => {
    const value = overlap(a, b);
    if (is === 'same') expect(value).toBe(1);
    else if (is === 'near') expect(value).toBeGreaterThanOrEqual(0.8);
    else expect(value).toBeLessThan(0.8);
  });

  test('is symmetric and lies between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.lorem(), fc.lorem(), (noise, a, b) => {
        const value = overlap(a, `${b} ${noise}`);
        expect(value).toBeCloseTo(overlap(`${b} ${noise}`, a), 10);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(overlap(`reading ${a}`, `${a} reading`)).toBe(1);
      }),
    );
  });
});

test('never throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (a, b) => {
      expect(stems(a).size).toBeGreaterThanOrEqual(0);
      const shared = sharesStem(a, b);
      expect(shared === undefined || stems(b).has(stem(shared))).toBe(true);
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readingGrade } from './readability.ts';

const PLAIN = 'Every child in our school reads to somebody every day of the week.';
const HARD =
  'The continuous enhancement of professional collaboration facilitates individualised educational opportunities for all.';

it('asks more of those who read long words and sentences', () => {
  expect(readingGrade(PLAIN)).toBeLessThan(6);
  expect(readingGrade(HARD)).toBeGreaterThan(20);
  expect(readingGrade(`${PLAIN.slice(0, -1)}, and ${PLAIN}`)).toBeGreaterThan(readingGrade(PLAIN) ?? 0);
});

it('knows English by a few words that only it has', () => {
  const dense =
    'Sustainable organisational excellence through collaborative accountability and mediated personalisation of opportunities.';
  expect(readingGrade(dense)).toBeGreaterThan(20);
  const spanish =
    'Formar estudiantes autónomos, responsables y solidarios mediante una educación inclusiva de calidad';
  expect(readingGrade(spanish)).toBeUndefined();
});

it('says nothing of short texts and of other languages', () => {
  expect(readingGrade('Interdisciplinary experimentation')).toBeUndefined();
  expect(
    readingGrade('Ceisio bob dydd fod yn garedig wrth ein gilydd a dysgu rhywbeth newydd'),
  ).toBeUndefined();
});

it('stays the same when a text is said again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), (times) => {
      expect(readingGrade(`${PLAIN} `.repeat(times))).toBeCloseTo(readingGrade(PLAIN) ?? 0, 6);
    }),
  );
});

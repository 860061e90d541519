import { expect, it } from 'vitest';
import { isAbout } from './naming.ts';

it.each([
  ['Cut suspensions by 20%', 'number of suspensions', 'by 20%'],
  ['Suspensions fall by 20% through mentors', 'suspensions', 'by 20%'],
  ['Reduce suspensions by 20% by July 2027 by meeting families', 'suspensions', 'by 20%'],
  ['Halve the number of grades 1 to 3', 'Y11 at grades 1 to 3', 'halve'],
  ['Raise attendance of Year 9 by 2 points', 'attendance of Year 9', 'by 2 points'],
  ['Raise attendance of Y9 by 2 points', 'attendance of Year 9', 'by 2 points'],
  ['Halve the number of grades 1 to 3', 'Year 11 at grades 1 to 3', 'halve'],
  ['85 % of pupils read, a rise of 5 points', 'pupils reading by July 2027', 'rise of 5 points'],
  ['Cut suspensions by 20% no later than July 2027', 'suspensions', 'by 20%'],
  ['Cut suspensions by 20% before the end of July', 'suspensions', 'by 20%'],
])('"%s" is about "%s"', (text, metric, change) => {
  expect(isAbout(text, metric, change)).toBe(true);
});

it.each([
  ['Cut suspensions by 20%', 'days lost to suspension', 'by 20%'],
  ['Raise attendance of boys by 2 points', 'attendance', 'by 2 points'],
  ['Raise attendance by 2 points', 'attendance of boys', 'by 2 points'],
  ['Raise attendance and punctuality by 2 points', 'attendance', 'by 2 points'],
  ['Reduce office discipline referrals by 30%', 'ODRs', 'by 30%'],
  ['Raise everything by 5 points', 'number of pupils', 'by 5 points'],
  ['Raise it by 5 points', '', 'by 5 points'],
])('"%s" is not about "%s"', (text, metric, change) => {
  expect(isAbout(text, metric, change)).toBe(false);
});

import { expect, it } from 'vitest';
import { givesFigure, namesSource } from './source-names.ts';

it.each([
  'The July survey',
  '29% of pupils missed 20 days or more (Tusla return)',
  "Governors' visit in May found that pupils wrote less.",
  'RI in March 2024 (L&M good)',
  'Comprehensive Needs Assessment reviewed 05/14/2026',
  '46 lessons were observed',
  'NAPLAN growth is like that of similar schools',
  'Parents told us that they feel welcome',
  '54% proficient on the 2026 OST',
  'In EQAO 2026 six in ten met the standard',
])('"%s" says how it is known', (text) => {
  expect(namesSource(text)).toBe(true);
});

it.each([
  'Warm and busy.',
  '42% of Grade 3 read at benchmark',
  '58% of pupils read at home',
  'Boys lag (by 12%)',
  'Too few go back',
  '54% read in ELA',
  'The 2026 plan',
  '',
])('"%s" does not', (text) => {
  expect(namesSource(text)).toBe(false);
});

it('knows figures in digits and in words', () => {
  expect(['58%', 'Nine pupils', 'a third of them'].every(givesFigure)).toBe(true);
  expect(['Many pupils', ''].some(givesFigure)).toBe(false);
});

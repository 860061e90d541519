import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, plainText } from './plain-text.ts';

describe('cleanText', () => {
  it.each([
    [
      'blanks that do not break, and wide ones',
      'Year\u00a06:\u202f71\u2009%  of\tall',
      'Year 6: 71 % of all',
    ],
    ['marks that nobody sees', '\ufeffatten\u00addance\u200b rises', 'attendance rises'],
    ['the wide percent sign', '71％', '71%'],
    ['hyphens of print', 'whole\u2011school', 'whole-school'],
    ['blanks round it', '  all\u00a0', 'all'],
    [
      'lines that break a sentence',
      'Every pupil is in school on time,\nevery day, from 93% to\n95% by July',
      'Every pupil is in school on time, every day, from 93% to\n95% by July',
    ],
    [
      'lines that break off before a figure',
      'Every pupil is in school on time, from\r\n93% now',
      'Every pupil is in school on time, from 93% now',
    ],
  ])('sees through %s', (_, typed, read) => {
    expect(cleanText(typed)).toBe(read);
  });

  it.each([
    ['short lines', 'head teacher\ncook'],
    ['lines that begin anew', 'Every pupil is in school on time.\nEvery pupil reads.'],
    ['numbered lines', 'What we do in the autumn and the spring:\n1. Read daily\n2. Write daily'],
    ['lettered lines', 'What we do in the autumn and the spring:\na) read daily\nb) write daily'],
    ['what sets thousands apart', '22\u202f465 pupils'],
    ['what is typed plainly', 'Café – “all” of 5\u200d children'],
  ])('keeps %s', (_, typed) => {
    expect(cleanText(typed)).toBe(typed);
  });

  it('has nothing more to do when it is done', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});

describe('plainText', () => {
  it.each([
    ['- Read daily', 'Read daily'],
    ['• Read daily', 'Read daily'],
    ['•Read daily', 'Read daily'],
    ['– “Read” daily', '“Read” daily'],
    ['1. Read daily', 'Read daily'],
    ['• 1. Read daily', 'Read daily'],
    ['12) Read daily', 'Read daily'],
    ['(a) Read daily', 'Read daily'],
    ['b) read daily', 'read daily'],
    ['- 90% of pupils read daily', '90% of pupils read daily'],
    ['- [who?]', '[who?]'],
  ])('takes the mark off %s', (typed, read) => {
    expect(plainText(typed)).toBe(read);
  });

  it.each(['-', '- 5', '-5 points', '1.5 days', '(a)', 'A. Cook', '5) 6', '2026', '(Children speak)'])(
    'takes nothing off %s',
    (typed) => {
      expect(plainText(typed)).toBe(typed);
    },
  );

  it('never takes everything', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(plainText(text) === '').toBe(cleanText(text) === '');
      }),
    );
  });
});

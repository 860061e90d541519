import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookOf, mixesAlphabets } from './look-alike.ts';
import { sameId } from './workspace.ts';

describe('the look of an id', () => {
  it.each([
    ['reading', 'READING'],
    ['reading', 'r\u0435ading'],
    ['cop', '\u0441\u043e\u0440'],
    ['TEXT', '\u0422\u0415\u0425\u0422'],
    ['nato', '\u039d\u0391\u03a4\u039f'],
    ['hard-work', 'hard\u2013work'],
    ['hard-work', 'hard\u2011work'],
    ["pupils'-voice", 'pupils\u2019-voice'],
    ['hard work', 'hard\u00a0work'],
    ['caf\u00e9', 'cafe\u0301'],
    ['office', 'o\ufb03ce'],
  ])('%s and %s look the same', (one, other) => {
    expect(lookOf(one)).toBe(lookOf(other));
  });

  it.each([
    ['reading', 'readings'],
    ['a1', 'al'],
    ['cafe', 'caf\u00e9'],
    ['hard-work', 'hardwork'],
    ['\u0434\u043e\u043c', 'dom'],
    ['\u05e7\u05e8\u05d9\u05d0\u05d4', '\u0642\u0631\u0627\u0621\u0629'],
  ])('%s and %s do not', (one, other) => {
    expect(lookOf(one)).not.toBe(lookOf(other));
  });

  it('does not depend on how accents are put together, and is the folded id where every keyboard has its letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme-ascii' }), (id, plain) => {
        expect(lookOf(id.normalize('NFD'))).toBe(lookOf(id.normalize('NFC')));
        expect(lookOf(plain)).toBe(sameId(plain));
      }),
    );
  });
});

describe('mixed alphabets', () => {
  it.each(['r\u0435ading', 'goal-r\u0435ad', 'YEAR-\u0422WO', 'm\u03bfney'])('%s is mixed', (id) => {
    expect(mixesAlphabets(id)).toBe(true);
  });

  it.each([
    'reading',
    'lles-a-iechyd',
    '\u0447\u0438\u0442\u0430\u043d\u043d\u044f',
    'ks2-\u0447\u0438\u0442\u0430\u043d\u043d\u044f',
    'k\u0131z\u0131l',
    '\u03b2-test',
    '\u03bcm',
    'na\u00efve',
    '\u0142\u0105ka',
  ])('%s is not', (id) => {
    expect(mixesAlphabets(id)).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { singular, words } from './words.ts';

describe('words', () => {
  test.each<[text: string, found: string[]]>([
    ['', []],
    [' \n\t—…!', []],
    ['Every pupil reads.', ['every', 'pupil', 'reads']],
    ["The pupils' work, the pupil’s work", ['the', 'pupils', 'work', 'the', 'pupil', 'work']],
    ["don't, O'Neill", ["don't", "o'neill"]],
    ["'quoted'", ['quoted']],
    ['care-experienced', ['care', 'experienced']],
    ['Co-ordinator, co‑headteacher, re-read', ['coordinator', 'coheadteacher', 'reread']],
    ['drop-outs, No. of drop-outs', ['dropouts', 'number', 'of', 'dropouts']],
    ['well-being, well-behaved, drop-out', ['wellbeing', 'well', 'behaved', 'dropout']],
    ['Head Teachers, well being; head: teachers', ['headteachers', 'wellbeing', 'head', 'teachers']],
    ['co - op', ['co', 'op']],
    ['well -being, co.-op', ['well', 'being', 'co', 'op']],
    ['4.5% of 1,200 in Y6.', ['4.5', 'of', '1', '200', 'in', 'y6']],
    ['Ysgol Tŷ Gwyn a’r Wyddgrug', ['ysgol', 'tŷ', 'gwyn', "a'r", 'wyddgrug']],
    ['Príomhoide agus múinteoirí', ['príomhoide', 'agus', 'múinteoirí']],
    ['L’école: élèves', ["l'école", 'élèves']],
    ['📚 read 👩‍🏫 teach', ['read', 'teach']],
    ['قراءة كل يوم', ['قراءة', 'كل', 'يوم']],
    ['ﬁnd ＴＢＣ', ['find', 'tbc']],
    ['e\u0301lan', ['élan']],
    ['__proto__ constructor', ['proto', 'constructor']],
  ])('of %j', (text, found) => {
    expect(words(text)).toEqual(found);
  });

  test('are the same whether the text has letters beyond ASCII or not', () => {
    const usual = fc.constantFrom(
      ..."aZ4. -'\u2019\u2013\u00A3\n".split(''),
      "'s",
      'co',
      're',
      'well',
      'being',
    );
    fc.assert(
      fc.property(fc.array(usual), (pieces) => {
        const text = pieces.join('');
        expect(words(`${text} tŷ`)).toEqual([...words(text), 'tŷ']);
      }),
    );
  });

  test('are in lower case, never empty, and each is a word by itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of words(text)) {
          expect(word).not.toBe('');
          expect(words(word.toUpperCase())).toHaveLength(words(word).length);
        }
      }),
    );
  });

  test('do not depend on case or on spaces', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }), (found) => {
        expect(words(` ${found.join('  \n').toUpperCase()} `)).toEqual(found);
      }),
    );
  });
});

describe('singular', () => {
  test.each<[word: string, one: string]>([
    ['tas', 'ta'],
    ['pupils', 'pupil'],
    ['secretaries', 'secretary'],
    ['classes', 'class'],
    ['class', 'class'],
    ['business', 'business'],
    ['campus', 'campus'],
    ['analysis', 'analysis'],
    ['coaches', 'coach'],
    ['nurses', 'nurse'],
    ['children', 'child'],
    ['as', 'as'],
    ['ties', 'tie'],
    ['constructor', 'constructor'],
  ])('%s → %s', (word, one) => {
    expect(singular(word)).toBe(one);
  });
});

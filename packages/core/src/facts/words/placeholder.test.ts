import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeholderIn } from './placeholder.ts';
import { growth, LINEAR } from '../../../../../tests/growth.ts';

describe('placeholderIn', () => {
  test.each<[text: string, placeholder: string]>([
    ['TBC', 'TBC'],
    ['tbc.', 'tbc'],
    ['Lead: TBA', 'TBA'],
    ['Lead (tbd)', 'tbd'],
    ['Cost: T.B.C. by the trust', 'T.B.C'],
    ['TODO: ask the cook', 'TODO'],
    ['Todo', 'Todo'],
    ['FIXME later', 'FIXME'],
    ['from XX% to XX%', 'XX'],
    ['X% of pupils', 'X'],
    ['about £XX', 'XX'],
    ['XXX pupils', 'XXX'],
    ['September 20XX', '20XX'],
    ['in 202X', '202X'],
    ['20?? or so', '20??'],
    ['[who?]', '[who?]'],
    ['Led by [who?] in term', '[who?]'],
    ['[insert date]', '[insert date]'],
    ['by [name of the lead here]', '[name of the lead here]'],
    ['[School name]', '[School name]'],
    ['<name>', '<name>'],
    ['Dear <insert parent>', '<insert parent>'],
    ['{{school}} will', '{{school}}'],
    ['Owner: {name}', '{name}'],
    ['Lorem ipsum dolor', 'Lorem ipsum'],
    ['???', '???'],
    ['Who leads ???', '???'],
    ['?', '?'],
    ['…', '…'],
    ['...', '...'],
    [' - ', '-'],
    ['—', '—'],
    ['[…]', '[…]'],
    ['Signed ____', '____'],
    ['to be confirmed', 'to be confirmed'],
    ['Lead to be decided.', 'to be decided'],
    ['Date (To Be Announced)', 'To Be Announced'],
    ['TO BE DETERMINED', 'TO BE DETERMINED'],
    ['Insert name here', 'Insert name here'],
    ['Click here to enter text.', 'Click here to enter'],
    ['Choose an item.', 'Choose an item'],
    ['To be confirmed after INSET', 'To be confirmed'],
    ['to be agreed with governors', 'to be agreed'],
    ['(insert % here)', '(insert % here)'],
    ['expected progress (insert figure here)', '(insert figure here)'],
    ['as above', 'as above'],
    ['"Ditto"', 'Ditto'],
    ['“TBC”', 'TBC'],
    ['Ymgynghorydd: TBC', 'TBC'],
    ['__%', '__'],
    ['Lead: ?', '?'],
    ['x%', 'x%'],
    ['Meet on ??/??/2026', '??/??'],
    ['Write to <parents name>', '<parents name>'],
    ['Training: details to follow', 'details to follow'],
    ['dd/mm/yyyy', 'dd/mm/yyyy'],
    ['A. N. Other', 'A. N. Other'],
    ['Review the policy (who?)', '(who?)'],
    ['Type here', 'Type here'],
    ['Tell the story of your school here.', 'Tell the story of your school here.'],
    ['Cost to be confirmed with the bursar', 'to be confirmed'],
  ])('in %j', (text, placeholder) => {
    expect(placeholderIn(text)).toBe(placeholder);
  });

  test.each([
    '',
    ' ',
    'N/A',
    'n/a',
    'None',
    'nil',
    'Every pupil acts on feedback.',
    'tbcx, xtbc, etbc and outbid',
    'todo el mundo',
    'Things to do',
    'Chapter XXX begins',
    'Superb',
    'the XX century',
    'x% of something',
    'XXI and xix',
    'Love, Sam xx',
    '2024, 2025 and 2026-27',
    '[see appendix]',
    '[1] and [2, p. 4]',
    '[Year 6]',
    '[sic]',
    '[complete]',
    '[x] done, [ ] open',
    '[our plan](https://example.org)',
    '<b>bold</b> and <https://example.org>',
    'a < b and c > d, <5%',
    'f{x} and ${HOME}',
    'We tried… and it worked…',
    'To be continued...',
    'Really? What next??',
    'To be confirmed by the trust in May',
    'The order is to be confirmed after the audit',
    'Read every day (add a book each week)',
    'Sessions (type A and type B)',
    'needs to be determined through talk',
    'Stays as above average',
    'Insertion of a name',
    'snake_case_names and __init__',
    'tŷ bach, tân, tîm',
    'tá sé, tú, tar éis',
    'i’w gadarnhau',
    'Y Tŷ Gwyn',
    'Ysgol Llanfair',
    'TB clinic, TBs',
    'Text messages home',
    'Name the book you loved',
    'Fall 2026',
    'Prepare thirty pupils to be confirmed by the bishop',
    'Ask pupils (who? where?) at the gate',
    'Another adult',
    'Comment faire ?',
    'Details of clubs to follow home',
    'An example for others to follow',
    'Tell families about your school',
  ])('not in %j', (text) => {
    expect(placeholderIn(text)).toBeUndefined();
  });

  test('is part of the text, as written', () => {
    const piece = fc.constantFrom(
      'TBC',
      '[who?]',
      '{{',
      '}}',
      '???',
      ' ',
      'x',
      'X',
      '20',
      '[',
      ']',
      'to be ',
      'confirmed',
      '_',
      '…',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          const found = placeholderIn(text);
          expect(found === undefined || (found !== '' && text.includes(found))).toBe(true);
        },
      ),
    );
  });

  test('is found wherever it stands', () => {
    const plain = fc.array(fc.constantFrom('every', 'pupil', 'reads', 'tŷ', 'by', 'July'), { minLength: 1 });
    const placeholder = fc.constantFrom(
      'TBC',
      '[who?]',
      '{{name}}',
      '20XX',
      'XXX',
      'lorem ipsum',
      'insert name here',
    );
    fc.assert(
      fc.property(plain, placeholder, plain, (before, middle, after) => {
        expect(placeholderIn([...before, ...after].join(' '))).toBeUndefined();
        expect(placeholderIn([...before, middle, ...after].join(' '))).toBe(middle);
      }),
    );
  });

  test.each([
    '[',
    '<',
    '{',
    '{{',
    'to be ',
    'to be confirmed ',
    'x',
    'XX ',
    '20',
    'tb',
    't.',
    '_',
    '?',
    'insert ',
    '[a',
    '("',
  ])('takes no time: %j', (trap) => {
    expect(growth((size) => void placeholderIn(`a${trap.repeat(size)}`), 20_000)).toBeLessThan(LINEAR);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disarm } from '../../src/formats/build-log.ts';
import { safe, safeLine, safePath, safeSentence } from '../../src/formats/safe.ts';

/** What no terminal may be given: controls, line separators, turned directions, halves of characters. */
const ACTIVE = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\p{Surrogate}]/u;

describe('safe', () => {
  test.each([
    ['ansi', '\u001b[31mred\u001b[0m', '\\x1b[31mred\\x1b[0m'],
    ['osc', '\u001b]0;title\u0007', '\\x1b]0;title\\x07'],
    ['cr-overwrite', 'all\rgone', 'all\\x0dgone'],
    ['backspace', 'ab\b\bc', 'ab\\x08\\x08c'],
    ['c1-controls', '\u009b31m and \u0085', '\\x9b31m and \\x85'],
    ['delete', '\u007f', '\\x7f'],
    ['bidi', 'a\u202eb\u2066c', 'a<U+202E>b<U+2066>c'],
    ['line separators', 'a\u2028b', 'a<U+2028>b'],
    ['line break', 'a\nb', 'a\\x0ab'],
    ['half a character', 'a\ud83d', 'a\ufffd'],
    ['honest text', 'Gwella darllen – Łódź, مدرسة, 🏴󠁧󠁢󠁷󠁬󠁳󠁿', 'Gwella darllen – Łódź, مدرسة, 🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
  ])('%s', (_, text, shown) => {
    expect(safe(text)).toBe(shown);
  });

  test('cuts what is too long, and never a character in half', () => {
    expect(safe('a'.repeat(201))).toBe(`${'a'.repeat(199)}…`);
    expect(safe('a'.repeat(200))).toBe('a'.repeat(200));
    expect(safe(`${'a'.repeat(198)}😀😀`)).toBe(`${'a'.repeat(198)}…`);
    expect(safe('\u001b'.repeat(200)).length).toBe(200);
  });

  test('folds lines into one where plan text is shown', () => {
    expect(safeLine('one\n  two\r\n\tthree\n')).toBe('one two three');
    expect(safeLine('one\rtwo')).toBe('one\\x0dtwo');
  });

  test('lets nothing active through, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        for (const shown of [safe(text), safeLine(text), safeSentence(text), safePath(text)]) {
          expect(shown).not.toMatch(ACTIVE);
          expect(shown.length).toBeLessThanOrEqual(1024);
        }
      }),
    );
  });
});

describe('disarm', () => {
  test.each([
    ['gh-command', '::error::x', ': :error::x'],
    ['gh-command, indented', '  ::stop-commands::x', '  : :stop-commands::x'],
    ['gh-command, behind other spaces', '\u00a0\u3000::add-mask::x', '\u00a0\u3000: :add-mask::x'],
    ['the second line', 'a\n::error::x', 'a\n: :error::x'],
    ['gh, old form', 'see ##[stop-commands]x', 'see ## [stop-commands]x'],
    ['azure', '##vso[task.complete]', '## vso[task.complete]'],
    ['teamcity', 'a ##TeamCity[buildStop]', 'a ## TeamCity[buildStop]'],
    ['honest text', 'Ratio 3::1, ## Heading, C##', 'Ratio 3::1, ## Heading, C##'],
  ])('%s', (_, text, shown) => {
    expect(disarm(text)).toBe(shown);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patternOf } from './pattern.ts';

/** Patterns that the platform reads the same way. */
const pattern = fc.letrec<{ atom: string; whole: string }>((tie) => ({
  atom: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\w', '\\d', '\\b', '^', '$', ' '),
    tie('whole').map((inner) => `(${inner})`),
    tie('whole').map((inner) => `(?:${inner})`),
  ),
  whole: fc
    .array(
      fc
        .tuple(tie('atom'), fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,2}', '{0,}'))
        .map(([atom, times]) => (/^(?:\\b|[\^$])$/.test(atom) ? atom : `${atom}${times}`)),
      { maxLength: 3 },
    )
    .chain((sequence) =>
      fc.option(tie('whole'), { nil: undefined }).map((other) => {
        const one = sequence.join('');
        return other === undefined || other.length > 30 ? one : `${one}|${other}`;
      }),
    ),
})).whole;

const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', ' '), maxLength: 8 });

test('fits what the pattern of the platform fits', () => {
  fc.assert(
    fc.property(pattern, short, (text, subject) => {
      fc.pre(text.length < 60);
      expect(patternOf(text)(subject)).toBe(new RegExp(text, 'su').test(subject));
    }),
    { numRuns: 300 },
  );
});

test.each(['^(a+)+$', '(a|a)*b', '(a*)*(a*)*b', 'a*a*a*a*a*b', '(a|aa)+$x'])(
  '%s is done in no time',
  (text) => {
    const start = performance.now();
    expect(patternOf(text)(`${'a'.repeat(60_000)}!`)).toBe(false);
    expect(performance.now() - start).toBeLessThan(2_000);
  },
);

test.each<[string, string, boolean]>([
  ['(?i)^ks[1-4]\\b', 'KS2 reading', true],
  ['^ks', 'KS2', false],
  ['[\\d-]+%$', 'from 4-5%', true],
  ['caf\\w$', 'Café', false],
  ['af\\w$', 'Café', true],
  ['\\.$', 'Done.', true],
  ['a{2}', 'a a', false],
  ['{', 'a { b', true],
])('%s on "%s": %s', (text, subject, expected) => {
  expect(patternOf(text)(subject)).toBe(expected);
});

describe('what is no pattern', () => {
  test.each<[string, string]>([
    ['(a', 'It lacks a ")".'],
    ['a)', 'It has a ")" too many.'],
    ['[a', 'It lacks a "]".'],
    ['*a', 'It has a "*" with nothing before it.'],
    ['a**', 'It has a "*" with nothing before it.'],
    ['(?=a)', 'looks around'],
    ['\\1', 'It uses "\\1", which is not known.'],
    ['[z-a]', 'runs backwards'],
    ['a{9999}', 'up to 100'],
    ['(a{100}){100}', 'too large'],
    ['a\\', 'ends in a backslash'],
    ['a'.repeat(501), 'longer than 500'],
  ])('%s', (text, said) => {
    expect(() => patternOf(text)).toThrow(said);
  });
});

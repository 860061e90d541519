import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlipOf, nearest } from '../src/explain.ts';

describe('nearest', () => {
  it.each([
    ['gaols', ['goals', 'roles'], 'goals'],
    ['wig-limits', ['wig-limit', 'goal-limit'], 'wig-limit'],
    ['misson-alignment', ['mission-alignment', 'mission-and-values'], 'mission-alignment'],
    ['wigLimit', ['wig-limit'], 'wig-limit'],
    ['QUICK WIN', ['quickWin'], 'quickWin'],
    ['priority', ['priorities'], 'priorities'],
    ['values', ['value'], 'value'],
    ['by', ['be', 'by'], 'by'],
    ['heer', ['stay', 'here'], 'here'],
    ['gaol', ['goal'], 'goal'],
    ['ab', ['ba'], 'ba'],
    ['abcd', ['badc'], undefined],
    ['to', ['from', 'now'], undefined],
    ['abcd', ['abxy'], undefined],
    ['abcdefgh', ['abcdefxy'], 'abcdefxy'],
    ['abcdefgh', ['abcdexyz'], undefined],
    ['abcdefghi', ['abcdefxyz'], 'abcdefxyz'],
    ['', ['a'], undefined],
    ['a', [], undefined],
  ])('of %s among %j is %s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  it('is the first of two that are equally near', () => {
    expect(nearest('goat', ['goal', 'goad'])).toBe('goal');
    expect(nearest('goat', ['goad', 'goal'])).toBe('goad');
  });

  it('is the one with the same first letter of two that are equally near', () => {
    expect(nearest('vission', ['mission', 'vision'])).toBe('vision');
    expect(nearest('vision', ['mission', 'visions'])).toBe('visions');
    expect(nearest('xission', ['mission'])).toBe('mission');
  });

  it('leaves long words alone', () => {
    const long = 'a'.repeat(65);
    expect(nearest(long, [long])).toBeUndefined();
    expect(nearest('a'.repeat(64), [long])).toBeUndefined();
    expect(nearest('a'.repeat(64), ['a'.repeat(63)])).toBe('a'.repeat(63));
  });

  it('compares two hundred candidates of a similar length and no more', () => {
    const others = Array.from({ length: 199 }, (_, index) => `xxxxx${String(index)}`);
    const longer = Array.from({ length: 1_000 }, () => 'x'.repeat(20));
    expect(nearest('goals', [...longer, ...others, 'goal'])).toBe('goal');
    expect(nearest('goals', [...others, 'xxxxxx', 'goal'])).toBeUndefined();
  });

  it('finds a word again in another case or with hyphens', () => {
    const word = fc.stringMatching(/^[a-z]{2,12}$/);
    fc.assert(
      fc.property(word, word, (first, second) => {
        const candidate = `${first}-${second}`;
        expect(nearest(`${first}_${second}`.toUpperCase(), [candidate])).toBe(candidate);
      }),
    );
  });

  it('only ever answers with a candidate', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (word, candidates) => {
        const near = nearest(word, candidates);
        expect(near === undefined || candidates.includes(near)).toBe(true);
      }),
    );
  });
});

describe('a slip of the pen', () => {
  it.each([
    ['Owner', 'owner', true],
    ['wildly-important', 'wildlyImportant', true],
    ['mesure', 'measure', true],
    ['meassure', 'measure', true],
    ['measuer', 'measure', true],
    ['measura', 'measure', true],
    ['priority', 'priorities', true],
    ['price', 'pride', false], // a word of its own
    ['form', 'from', false],
    ['date', 'data', false],
    ['own', 'owner', false],
    ['measurement', 'measure', false],
    ['x'.repeat(65), 'x'.repeat(64), false],
  ])('%s for %s: %s', (word, meant, is) => {
    expect(isSlipOf(word, meant, [meant, 'somewhere', 'else'])).toBe(is);
  });

  it('leaves no other word to mean', () => {
    expect(isSlipOf('vission', 'vision', ['vision', 'mission'])).toBe(false);
    expect(isSlipOf('goal', 'goals', ['goal', 'goals'])).toBe(false);
    expect(isSlipOf('visoin', 'vision', ['vision', 'mission'])).toBe(true);
  });

  it('is what the nearest word is guessed from', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/);
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 5 }), (typed, known) => {
        const meant = known.filter((each) => isSlipOf(typed, each, known));
        fc.pre(meant.length > 0);
        expect(nearest(typed, known)).toBe(meant[0]);
      }),
      { numRuns: 200, maxSkipsPerRun: 10_000 },
    );
  });
});

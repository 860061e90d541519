import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { lookOf } from '../../src/formats/look.ts';
import { codeFrame } from '../../src/formats/pretty/code-frame.ts';
import { pretty } from '../../src/formats/pretty/pretty.ts';
import { locateSpan } from '../../src/source/location.ts';
import { Source } from '../../src/source/source.ts';
import { CLEAR, contextFor, FERNHILL, planOf, reportOn, SAMPLE } from './samples.ts';

function frame(text: string, marked: string): readonly string[] {
  const start = text.indexOf(marked);
  const source = new Source('a.yaml', text);
  return codeFrame(source, locateSpan(source, { start, end: start + marked.length }), lookOf(contextFor([])));
}

describe('a code frame', () => {
  test('shows the line with two above it, and marks the spot', () => {
    expect(frame('one\ntwo\nthree\nfour: 4\nfive', '4')).toEqual([
      '2 | two',
      '3 | three',
      '4 | four: 4',
      '  |       ^',
    ]);
  });

  test('keeps the marks under the spot behind wide letters, emoji, tabs and what is made visible', () => {
    for (const before of ['日本語 ', '😀 ', '\t\t', '\u001b[31m', '\u202e', 'e\u0301 ']) {
      const [line = '', carets = ''] = frame(`${before}HERE after`, 'HERE');
      const column = line.indexOf('HERE');
      expect(stringWidth(line.slice(0, column))).toBe(stringWidth(carets.slice(0, carets.indexOf('^'))));
      expect(carets.trimEnd().endsWith('^^^^')).toBe(true);
    }
  });

  test('marks one place where there is nothing to mark, and the rest of the line where a place goes on', () => {
    expect(frame('a: b', '').at(-1)).toBe('  | ^');
    expect(frame('a: one\n  two\nb: c', 'one\n  two').slice(-2)).toEqual(['1 | a: one', '  |    ^^^']);
    expect(frame('a: one\r\nb: two\rc: three\n', 'three').slice(-3)).toEqual([
      '2 | b: two',
      '3 | c: three',
      '  |    ^^^^^',
    ]);
  });

  test('is cut round the spot where the line is long', () => {
    const [line = '', carets = ''] = frame(`${'left '.repeat(5000)}HERE${' right'.repeat(5000)}`, 'HERE');
    expect(line).toMatch(/^1 \| ….*HERE.*…$/);
    expect(line.indexOf('HERE')).toBe(carets.indexOf('^'));
    expect(stringWidth(line)).toBeLessThanOrEqual(120);
    expect(stringWidth(line)).toBeGreaterThan(110);
  });

  test('is never wider than 120 columns, whatever the text', () => {
    const texts = fc.string({
      unit: fc.oneof(
        fc.constantFrom('日', '😀', '\t', '\u001b', 'a', ' ', '\n'),
        fc.string({ unit: 'binary', maxLength: 1 }),
      ),
      maxLength: 700,
    });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const source = new Source('a.yaml', text);
        const lines = codeFrame(source, locateSpan(source, { start, end }), lookOf(contextFor([])));
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(120);
        expect(lines.at(-1)).toMatch(/\^$/);
      }),
    );
  });
});

describe('pretty', () => {
  test('shows each finding where it stands', () => {
    expect(pretty(reportOn([FERNHILL]), contextFor([FERNHILL]))).toBe(`\
fernhill.plan.yaml:4:11  error  goal-clash  at goals[0]
  The goal "Reading will clash" clashes with what else the plan says

  2 | title: "Fernhill Primary plan"
  3 | goals:
  4 |   - goal: "Reading will clash"
    |           ^^^^^^^^^^^^^^^^^^^^

  also: line 2, column 8: the plan is called Fernhill Primary plan
  why: Staff cannot follow both.
  help: Keep one of the two, for example the one that pupils would notice.
  docs: plan-lint explain goal-clash

fernhill.plan.yaml:5:11  warning  goal-echo  at goals[1]
  2 goals are echoes

  3 | goals:
  4 |   - goal: "Reading will clash"
  5 |   - goal: "Hear the echo"
    |           ^^^^^^^^^^^^^^^

  also: line 6, column 11 (goals[2])
  why: An echo moves nobody.
  help: Say it in your own words.
  docs: plan-lint explain goal-echo

fernhill.plan.yaml:8:11  unclear  goal-riddle
  Whether "A riddle for Year 6" is a riddle could not be told.

✖ 2 problems (1 error, 1 warning) in 1 of 1 file · 1 waived · 1 could not be told
`);
  });

  test('shows waived findings where they are asked for', () => {
    const output = pretty(reportOn([FERNHILL]), contextFor([FERNHILL], { showWaived: true }));
    expect(output).toContain('fernhill.plan.yaml:7:11  waived  goal-question');
    expect(output).toContain('  waived: The governors asked for it\n');
  });

  test('says in a line that nothing was found', () => {
    expect(pretty(reportOn([CLEAR]), contextFor([CLEAR]))).toBe('No problems in 1 file\n');
  });

  test('works without the texts, and says what it was told not to show', () => {
    const output = pretty(reportOn(SAMPLE), contextFor(SAMPLE, { text: () => undefined, quiet: true }));
    expect(output).not.toContain(' | ');
    expect(output).not.toContain('goal-echo');
    expect(output).toContain(
      '✖ 3 problems (2 errors, 1 warning) in 2 of 3 files · 1 waived · 1 could not be told · only errors are shown\n',
    );
  });

  test('uses nothing beyond ASCII of its own where it is asked to', () => {
    const echoes = Array.from({ length: 9 }, (_, index) => `echo ${index}`);
    const files = [{ name: 'a.yaml', text: planOf([`clash ${'a'.repeat(200)}`, 'a riddle', ...echoes]) }];
    const output = pretty(reportOn(files), contextFor(files, { ascii: true }));
    // The ellipsis in a message is where the engine cut an argument.
    expect(Array.from(output.replaceAll('…', '')).filter((character) => character > '~')).toEqual([]);
  });
});

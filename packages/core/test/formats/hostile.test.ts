import fc from 'fast-check';
import { marked } from 'marked';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { checkstyle } from '../../src/formats/checkstyle.ts';
import { compact } from '../../src/formats/compact.ts';
import type { Format } from '../../src/formats/format.ts';
import { github } from '../../src/formats/github.ts';
import { gitlab } from '../../src/formats/gitlab.ts';
import { html } from '../../src/formats/html.ts';
import { json } from '../../src/formats/json.ts';
import { junit } from '../../src/formats/junit.ts';
import { leader } from '../../src/formats/leader/leader.ts';
import { markdown } from '../../src/formats/markdown-report.ts';
import { pretty } from '../../src/formats/pretty/pretty.ts';
import { rdjson } from '../../src/formats/rdjson.ts';
import { report } from '../../src/formats/report/report.ts';
import { sarif } from '../../src/formats/sarif/sarif.ts';
import { stepSummary } from '../../src/formats/step-summary.ts';
import { stylish } from '../../src/formats/stylish.ts';
import { parsePage } from '../page/elements.ts';
import { ATTACKS, print } from './attacks.ts';
import { contextFor, reportOn } from './samples.ts';

const HUMAN = { leader, pretty, stylish, compact };
const MACHINE = { json, sarif, report, gitlab, rdjson };
const XML = { junit, checkstyle };

/** What no output may hold but for its own line breaks. */
const ACTIVE = /[^\P{Cc}\n]|[\u2028\u2029\u202A-\u202E\u2066-\u2069\p{Surrogate}]/u;

function expectQuiet(output: string): void {
  expect(output).not.toMatch(ACTIVE);
  expect(output).not.toMatch(/##(?:\[|vso\[|teamcity\[)/i);
}

function expectPlainLines(output: string): void {
  expectQuiet(output);
  for (const line of output.split('\n')) expect(line.trim().startsWith('::')).toBe(false);
}

function expectJson(output: string): void {
  expectPlainLines(output.trimEnd());
  expect(output.trimEnd()).not.toContain('\n');
  const strings: string[] = [];
  JSON.parse(output, (key, value: unknown) => {
    strings.push(key);
    if (typeof value === 'string') strings.push(value);
    return value;
  });
  for (const string of strings) expect(string.isWellFormed()).toBe(true);
}

function expectXml(output: string): void {
  expectPlainLines(output);
  const parser = new SaxesParser();
  const names = new Set<string>();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => names.add(name));
  parser.write(output).close();
  const own = [
    'testsuites',
    'testsuite',
    'testcase',
    'failure',
    'error',
    'skipped',
    'system-out',
    'checkstyle',
    'file',
  ];
  expect([...names].filter((name) => !own.includes(name))).toEqual([]);
}

function expectCommands(output: string): void {
  expectQuiet(output);
  for (const line of output.trimEnd().split('\n')) {
    expect(line).toMatch(/^::(?:error|warning|notice) (?:\w+=[^:,\n]*,)*title=[^:,\n]*::/);
  }
}

/** The elements that a page of findings may have. */
const PAGE =
  'h1 h2 h3 h4 h5 p ul ol li strong em code br a blockquote dl dt dd section div span footer html head meta title style body main'.split(
    ' ',
  );

function expectSafeHtml(output: string): void {
  expect(output).not.toMatch(ACTIVE);
  const { elements } = parsePage(output);
  expect(elements.map(({ name }) => name).filter((name) => !PAGE.includes(name))).toEqual([]);
  for (const { attributes } of elements)
    expect(Object.keys(attributes).filter((name) => /^on|^style$|^src$/.test(name))).toEqual([]);
}

function expectSafeMarkdown(output: string, more: readonly string[] = []): void {
  expectQuiet(output);
  const html = marked.parse(output, { async: false });
  const elements = new Set(Array.from(html.matchAll(/<([a-z]\w*)/gi), ([, name = '']) => name));
  const own = ['h2', 'h3', 'p', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'ul', 'li', ...more];
  expect([...elements].filter((name) => !own.includes(name))).toEqual([]);
  expect(output).not.toMatch(/@octocat|#12\b/);
}

describe.each(Object.entries(ATTACKS))('a plan with %s', (_, text) => {
  test.each(Object.entries(HUMAN))('is harmless in %s', (_name, format) =>
    expectPlainLines(print(format, text)),
  );
  test.each(Object.entries(MACHINE))('is harmless in %s', (_name, format) => expectJson(print(format, text)));
  test.each(Object.entries(XML))('is harmless in %s', (_name, format) => expectXml(print(format, text)));
  test('is harmless in github', () => expectCommands(print(github, text)));
  test('is harmless in markdown', () => expectSafeMarkdown(print(markdown, text), PAGE));
  test('is harmless in html', () => expectSafeHtml(print(html, text)));
  test('is harmless in the step summary', () => expectSafeMarkdown(print(stepSummary, text)));
});

test('no text does harm in any format, and every format gives the same bytes again', () => {
  const parts = fc.oneof(
    fc.constantFrom(...Object.values(ATTACKS), '\n', '::', '##', '[', ' '),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const texts = fc.array(parts, { maxLength: 5 }).map((all) => all.join(''));
  const checks: [Format, (output: string) => void][] = [
    ...Object.values(HUMAN).map((format): [Format, typeof expectQuiet] => [format, expectPlainLines]),
    ...Object.values(MACHINE).map((format): [Format, typeof expectQuiet] => [format, expectJson]),
    ...Object.values(XML).map((format): [Format, typeof expectQuiet] => [format, expectXml]),
    [github, expectCommands],
    [stepSummary, expectSafeMarkdown],
    [markdown, (output) => expectSafeMarkdown(output, PAGE)],
    [html, expectSafeHtml],
  ];
  fc.assert(
    fc.property(texts, (text) => {
      for (const [format, check] of checks) {
        const output = print(format, text);
        check(output);
        expect(print(format, text)).toBe(output);
      }
    }),
    { numRuns: 60 },
  );
});

test('what looks like a placeholder or a pattern is shown as it stands', () => {
  const text = '100% %s $& {goal} {0}';
  for (const format of Object.values(HUMAN)) expect(print(format, text)).toContain(text);
  expect(print(json, text)).toContain(text);
});

describe('what is long or many', () => {
  const count = 3210;
  const files = [
    {
      name: 'a.json',
      text: JSON.stringify({
        id: 'a',
        title: 'A',
        goals: Array.from({ length: count }, () => ({ goal: 'clash' })),
      }),
    },
  ];
  const many = reportOn(files);

  test.each([
    ['leader', leader, /^\d+\. /gm],
    ['pretty', pretty, /^a\.json:\d+:\d+ {2}error/gm],
    ['stylish', stylish, /^ +\d+:\d+ /gm],
    ['compact', compact, /^a\.json:\d+:\d+: /gm],
    ['the step summary', stepSummary, /^\| To fix /gm],
  ])('%s shows a thousand findings of a file and counts the others', (_, format, pattern) => {
    const output = format(many, contextFor(files, { all: true }));
    expect(output.match(pattern)).toHaveLength(1000);
    expect(output.includes('2,210 more')).toBe(true);
  });

  test.each([
    ['json', json, /"messageId":"clash"/g],
    ['sarif', sarif, /"partialFingerprints"/g],
    ['report', report, /"rule":"goal-clash"/g],
    ['gitlab', gitlab, /"fingerprint"/g],
    ['rdjson', rdjson, /"severity":"ERROR"/g],
    ['junit', junit, /<testcase /g],
    ['checkstyle', checkstyle, /<error /g],
  ])('%s has every finding', (_, format, pattern) => {
    expect(format(many, contextFor(files)).match(pattern)).toHaveLength(count);
  });

  test('a plan on one line of two million characters is shown round the spot, quickly', () => {
    const long = [
      {
        name: 'a.json',
        text: JSON.stringify({
          id: 'a',
          title: 'x'.repeat(1_900_000),
          goals: Array.from({ length: 900 }, () => ({ goal: 'clash' })),
        }),
      },
    ];
    const output = pretty(reportOn(long), contextFor(long));
    expect(output.length).toBeLessThan(1_000_000);
    expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThan(1100);
  });
});

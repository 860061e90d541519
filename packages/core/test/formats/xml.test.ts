import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { TextFile } from '../../src/engine/reader.ts';
import type { Report } from '../../src/engine/report.ts';
import { checkstyle } from '../../src/formats/checkstyle.ts';
import type { FormatContext } from '../../src/formats/format.ts';
import { junit } from '../../src/formats/junit.ts';
import { element, xmlDocument } from '../../src/formats/xml/xml.ts';
import { lint } from '../../src/lint.ts';
import { BROKEN, CLEAR, contextFor, FERNHILL, planOf, reportOn, SAMPLE } from './samples.ts';

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Tag[];
  text: string;
}

/** Reads XML with a parser that takes nothing that the standard does not allow. */
function parse(xml: string): Tag {
  const top: Tag = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const tag: Tag = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(tag);
    open.push(tag);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    const tag = open.at(-1);
    if (tag !== undefined) tag.text += text;
  });
  parser.write(xml).close();
  return top.children[0]!;
}

const report = reportOn(SAMPLE);

function junitOf(of: Report, files: readonly TextFile[], more: Partial<FormatContext> = {}): Tag {
  return parse(junit(of, contextFor(files, more)));
}

describe('an element', () => {
  test('holds any text as it was, but for what XML has no place for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { attributes } = parse(xmlDocument(element('a', { b: text })));
        const clean = /^[^\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\p{Surrogate}]*$/u;
        if (clean.test(text)) expect(attributes['b']).toBe(text);
        expect(attributes['b']).toBeTypeOf('string');
      }),
    );
  });

  test('cannot be closed from inside', () => {
    const root = parse(xmlDocument(element('a', {}, ']]></a><b c="d">&e;<!-- f')));
    expect(root).toMatchObject({ name: 'a', children: [], text: ']]></a><b c="d">&e;<!-- f' });
  });
});

describe('checkstyle', () => {
  test('lists the findings of each file', () => {
    const root = parse(checkstyle(report, contextFor(SAMPLE)));
    expect(root).toMatchObject({ name: 'checkstyle', attributes: { version: '4.3' } });
    expect(root.children.map(({ attributes }) => attributes['name'])).toEqual([
      'broken.plan.yaml',
      'fernhill.plan.yaml',
    ]);
    expect(root.children[1]?.children.map(({ attributes }) => attributes)).toEqual(
      report.files[1]?.findings.map(({ ruleId, severity, at }) => ({
        line: String(at.start.line),
        column: String(at.start.column),
        severity,
        message: expect.stringMatching(/\S\. \S/) as string,
        source: `plan-lint.${ruleId}`,
      })),
    );
  });

  test('is empty where nothing was found', () => {
    expect(parse(checkstyle(reportOn([CLEAR]), contextFor([CLEAR])))).toMatchObject({
      name: 'checkstyle',
      children: [],
    });
  });

  test('shows errors only where it is to be quiet', () => {
    const root = parse(checkstyle(report, contextFor(SAMPLE, { quiet: true })));
    const severities = root.children.flatMap(({ children }) =>
      children.map(({ attributes }) => attributes['severity']),
    );
    expect(new Set(severities)).toEqual(new Set(['error']));
  });
});

describe('junit', () => {
  const outcomeOf = ({ children }: Tag): string => children[0]?.name ?? 'passed';

  test.each<[FormatContext['failOn'], readonly string[]]>([
    ['error', ['failure', 'system-out']],
    ['warning', ['failure', 'failure']],
    ['never', ['system-out', 'system-out']],
    [undefined, ['failure', 'system-out']],
  ])('tells what makes the run fail from what does not, with --fail-on %s', (failOn, expected) => {
    const files = [{ name: 'a.yaml', text: planOf(['clash', 'echo']) }];
    const [suite] = junitOf(reportOn(files), files, { failOn }).children;
    expect(suite?.children.map(outcomeOf)).toEqual(expected);
  });

  test('counts what it lists', () => {
    const root = junitOf(report, SAMPLE, { failOn: 'warning' });
    expect(root.children).toHaveLength(3);
    for (const level of [root, ...root.children]) {
      const cases =
        level.name === 'testsuites' ? level.children.flatMap(({ children }) => children) : level.children;
      const count = (outcome: string): string =>
        String(cases.filter((each) => outcomeOf(each) === outcome).length);
      expect(level.attributes).toMatchObject({
        tests: String(cases.length),
        failures: count('failure'),
        errors: count('error'),
        skipped: count('skipped'),
      });
    }
  });

  test('has an error for a file that cannot be read and for a rule that broke', () => {
    const files = [BROKEN, { name: 'a.yaml', text: planOf(['break the rule']) }];
    const suites = junitOf(reportOn(files), files, { failOn: 'never' }).children;
    expect(suites.map(({ children }) => children.map(outcomeOf))).toEqual([['error'], ['error']]);
  });

  test('has a case that passed for a file without findings, so that it is not taken for one nobody looked at', () => {
    const [suite] = junitOf(reportOn([CLEAR]), [CLEAR]).children;
    expect(suite?.children).toMatchObject([{ name: 'testcase', children: [] }]);
    expect(suite?.attributes).toMatchObject({ tests: '1', failures: '0', name: 'trust/clear.plan.yaml' });
  });

  test('says where each finding stands', () => {
    const [first] = junitOf(reportOn([FERNHILL]), [FERNHILL]).children[0]?.children ?? [];
    expect(first?.attributes).toMatchObject({
      name: 'goal-clash: Goal 1',
      classname: 'fernhill.plan',
      file: 'fernhill.plan.yaml',
      line: '4',
    });
    expect(first?.children[0]?.text).toMatch(
      /^fernhill\.plan\.yaml:4:11 The goal "Reading will clash" clashes/,
    );
  });
});

test('every rule of this project fits into both', () => {
  const files = [FERNHILL, BROKEN];
  const all = lint(files, { preset: 'all' });
  const found = all.files.flatMap(({ findings }) => findings).length;
  const errors = parse(checkstyle(all, contextFor(files))).children.flatMap(({ children }) => children);
  expect(errors).toHaveLength(found);
  expect(Number(junitOf(all, files).attributes['tests'])).toBeGreaterThanOrEqual(found);
});

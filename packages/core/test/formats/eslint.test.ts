import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { compact } from '../../src/formats/compact.ts';
import { json, type JsonResult } from '../../src/formats/json.ts';
import { stylish } from '../../src/formats/stylish.ts';
import type { Report } from '../../src/engine/report.ts';
import { BROKEN, CLEAR, contextFor, FERNHILL, planOf, reportOn, SAMPLE } from './samples.ts';

const report = reportOn(SAMPLE);
const context = contextFor(SAMPLE);

/* eslint-disable regexp/no-super-linear-backtracking, regexp/no-misleading-capturing-group, regexp/optimal-quantifier-concatenation -- the matcher's own pattern */
/** The rows that the problem matcher of `actions/setup-node` looks for. */
const STYLISH_ROW = /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.*)\s\s+(.*)$/;
/* eslint-enable regexp/no-super-linear-backtracking, regexp/no-misleading-capturing-group, regexp/optimal-quantifier-concatenation */
const COMPACT_ROW = /^(.+):(\d+):(\d+): (error|warning|info): (.+) \[(.+)\]$/;

/** What ESLint's own formatter makes of a report that went through our JSON. */
async function byEslint(name: string, of: Report, results = parsed(of)): Promise<string> {
  const eslint = new ESLint({
    cwd: '/plans',
    overrideConfigFile: true,
    overrideConfig: [{ files: ['**/*.yaml'] }],
  });
  // Some formatters ask for the rules behind the results, which ESLint looks up by the config of each file.
  for (const { filePath } of results) await eslint.calculateConfigForFile(filePath);
  const formatter = await eslint.loadFormatter(name);
  return formatter.format(results as unknown as ESLint.LintResult[], { color: false });
}

function parsed(of: Report): JsonResult[] {
  return JSON.parse(json(of, context)) as JsonResult[];
}

describe('json', () => {
  test('has the shape of ESLint, with one object for each file', () => {
    const results = parsed(report);
    expect(results.map(({ filePath }) => filePath)).toEqual(SAMPLE.map(({ name }) => `/plans/${name}`));
    expect(results[2]).toEqual({
      filePath: '/plans/trust/clear.plan.yaml',
      messages: [],
      suppressedMessages: [],
      errorCount: 0,
      fatalErrorCount: 0,
      warningCount: 0,
      fixableErrorCount: 0,
      fixableWarningCount: 0,
      usedDeprecatedRules: [],
    });
  });

  test('gives a finding whole', () => {
    const [, fernhill] = parsed(report);
    expect(fernhill?.messages[0]).toEqual({
      ruleId: 'goal-clash',
      severity: 2,
      message: 'The goal "Reading will clash" clashes with what else the plan says.',
      messageId: 'clash',
      line: 4,
      column: 11,
      endLine: 4,
      endColumn: 31,
      planLint: {
        severity: 'error',
        confidence: 'certain',
        path: ['Goal 1'],
        pointer: '/goals/0',
        quote: 'Reading will clash',
        basis: [
          { kind: 'source', source: 'anatomy', says: 'Goals pull one way' },
          { kind: 'logic', says: 'Two opposites cannot both come true' },
        ],
        pitfalls: ['avoidant'],
        related: [
          expect.objectContaining({ line: 2, pointer: '', note: 'the plan is called Fernhill Primary plan' }),
        ],
        count: 1,
        why: 'Staff cannot follow both.',
        try: 'Keep one of the two, for example the one that pupils would notice.',
      },
    });
  });

  test('says what was waived, what could not be told and what could not be read', () => {
    const [broken, fernhill] = parsed(report);
    expect(fernhill?.suppressedMessages).toMatchObject([
      {
        ruleId: 'goal-question',
        severity: 1,
        suppressions: [{ kind: 'directive', justification: 'The governors asked for it' }],
        planLint: { severity: 'info', waived: { by: 'Headteacher', until: '2026-12-31' } },
      },
    ]);
    expect(fernhill?.planLint?.unclear).toMatchObject([{ ruleId: 'goal-riddle', at: { line: 8 } }]);
    expect(broken).toMatchObject({
      errorCount: 1,
      fatalErrorCount: 1,
      messages: [{ ruleId: 'syntax', fatal: true }],
    });
    expect(broken?.planLint?.notRun).toContain('goal-clash');
  });

  test('counts everything and shows errors only, where it is asked to be quiet', () => {
    const [, fernhill] = JSON.parse(json(report, { ...context, quiet: true })) as JsonResult[];
    expect(fernhill?.messages.map(({ ruleId }) => ruleId)).toEqual(['goal-clash']);
    expect(fernhill).toMatchObject({ errorCount: 1, warningCount: 1, suppressedMessages: [] });
  });

  test('holds the text of a plan only where it is asked to', () => {
    expect(parsed(report)[1]).not.toHaveProperty('source');
    const results = JSON.parse(json(report, { ...context, includeSource: true })) as JsonResult[];
    expect(results.map(({ source }) => source)).toEqual([BROKEN.text, FERNHILL.text, undefined]);
  });

  test.each(['stylish', 'html', 'json', 'json-with-metadata'])(
    "loads in ESLint's formatter %s",
    async (name) => {
      expect(await byEslint(name, report)).toContain('clashes with what else the plan says');
    },
  );
});

describe('stylish', () => {
  test("is ESLint's own output, byte for byte", async () => {
    expect(stylish(report, context)).toBe(await byEslint('stylish', report));
    const clean = reportOn([CLEAR]);
    expect(stylish(clean, context)).toBe('');
    expect(await byEslint('stylish', clean)).toBe('');
  });

  test("is ESLint's own output with long and short rows, and with one finding", async () => {
    const files = [
      {
        name: 'a.yaml',
        text: planOf([
          'x clash',
          ...Array.from({ length: 120 }, (_, i) => `echo ${'y'.repeat(i % 30)}`),
          'w clash',
        ]),
      },
    ];
    const many = reportOn(files);
    expect(stylish(many, contextFor(files))).toBe(await byEslint('stylish', many));
    const one = reportOn([BROKEN]);
    expect(stylish(one, context)).toBe(await byEslint('stylish', one));
  });

  test('has rows that problem matchers find, with the word info where ESLint has none', () => {
    const files = [{ name: 'a.yaml', text: planOf(['x clash', 'an echo', 'a question', 'another  clash']) }];
    const lines = stylish(reportOn(files), contextFor(files)).split('\n');
    const rows = lines.slice(2, -3).map((line) => STYLISH_ROW.exec(line)?.slice(1));
    expect(rows.map((row) => row?.[2])).toEqual(['error', 'warning', 'info', 'error']);
    expect(rows.map((row) => row?.[4])).toEqual(['goal-clash', 'goal-echo', 'goal-question', 'goal-clash']);
    expect(lines.at(-2)).toBe('✖ 4 problems (2 errors, 1 warning, 1 info)');
  });

  test('counts what it does not show', () => {
    const output = stylish(report, { ...context, quiet: true });
    expect(output).not.toContain('warning  ');
    expect(output).toContain('✖ 3 problems (2 errors, 1 warning)');
  });

  test('colours what is said in words anyway', () => {
    const colour = (style: string, text: string): string => `<${style}>${text}</${style}>`;
    const plain = stylish(report, { ...context, colour }).replace(/<\/?\w+>/g, '');
    expect(plain).toBe(stylish(report, context));
  });
});

describe('compact', () => {
  test('has a line for each finding that problem matchers find', () => {
    const rows = compact(report, context).trimEnd().split('\n');
    expect(rows.map((row) => COMPACT_ROW.exec(row)?.slice(1, 5))).toEqual([
      ['broken.plan.yaml', '3', '1', 'error'],
      ['fernhill.plan.yaml', '4', '11', 'error'],
      ['fernhill.plan.yaml', '5', '11', 'warning'],
    ]);
    expect(rows[2]).toBe('fernhill.plan.yaml:5:11: warning: 2 goals are echoes [goal-echo]');
  });

  test('is silent where nothing was found', () => {
    expect(compact(reportOn([CLEAR]), context)).toBe('');
  });
});

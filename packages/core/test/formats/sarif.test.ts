import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Run } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { TextFile } from '../../src/engine/reader.ts';
import type { Report } from '../../src/engine/report.ts';
import type { FormatContext } from '../../src/formats/format.ts';
import { sarif } from '../../src/formats/sarif/sarif.ts';
import { lint } from '../../src/lint.ts';
import { BROKEN, CLEAR, contextFor, FERNHILL, planOf, reportOn, SAMPLE } from './samples.ts';

// A pattern of the published schema has a bracket too many, which regular expressions without Unicode let pass.
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

const report = reportOn(SAMPLE);

/** The run of a log that fits the published schema. */
function runOf(of: Report, more: Partial<FormatContext> = {}, files: readonly TextFile[] = SAMPLE): Run {
  const log = JSON.parse(sarif(of, contextFor(files, more))) as Log;
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  expect(log.$schema).toMatch(/^https:\/\/.*sarif-2\.1\.0\.json$/);
  expect(log.runs).toHaveLength(1);
  return log.runs[0]!;
}

describe('a log', () => {
  test.each<[string, readonly TextFile[]]>([
    ['of every kind of file', SAMPLE],
    ['of a clean file', [CLEAR]],
    ['of a file that cannot be read', [BROKEN]],
    ['of a rule that broke', [{ name: 'a.yaml', text: planOf(['break the rule']) }]],
    ['of no file', []],
  ])('fits the published schema: %s', (_, files) => {
    expect(runOf(reportOn(files)).results).toHaveLength(
      reportOn(files).files.flatMap(({ findings }) => findings).length,
    );
  });

  test('fits the published schema with every rule of this project', () => {
    const files = [FERNHILL, BROKEN];
    const run = runOf(lint(files, { preset: 'all', asOf: '2026-08-22' }), {}, files);
    expect(run.tool.driver.rules?.length).toBeGreaterThan(20);
  });

  test.each(runOf(lint([FERNHILL], { preset: 'all' })).tool.driver.rules ?? [])(
    'says what GitHub asks of the rule $id',
    ({ name, shortDescription, fullDescription, help, properties }) => {
      const texts = [shortDescription!.text, fullDescription!.text, help!.text, help!.markdown!];
      for (const text of texts) expect(text).toMatch(/\S/);
      for (const text of texts) expect(text).not.toMatch(/\{\w+[}|]/);
      for (const text of texts.slice(0, 2)) expect(text.length).toBeLessThanOrEqual(1024);
      expect(name).toMatch(/^[A-Z]\w{0,254}$/);
      expect(properties!.tags!.length).toBeLessThanOrEqual(20);
      expect(properties!['precision']).toMatch(/^(?:very-high|high|medium|low)$/);
      expect(properties!['problem.severity']).toMatch(/^(?:error|warning|recommendation)$/);
      expect(properties).not.toHaveProperty('security-severity');
    },
  );

  test('names the run by the config, and is of this version', () => {
    expect(runOf(report).automationDetails?.id).toBe('plan-lint/');
    expect(runOf(report, { configName: 'trust' }).automationDetails?.id).toBe('plan-lint/trust/');
    expect(runOf(report).tool.driver).toMatchObject({ name: 'plan-lint', semanticVersion: '1.2.3' });
  });
});

describe('a result', () => {
  test('points at its rule and its place, with the place in the words of the plan', () => {
    const run = runOf(report);
    const result = run.results!.find(({ ruleId }) => ruleId === 'goal-clash')!;
    expect(run.tool.driver.rules?.[result.ruleIndex!]?.id).toBe('goal-clash');
    expect(result).toMatchObject({
      level: 'error',
      message: {
        text: expect.stringMatching(
          /^The goal "Reading will clash" clashes with what else the plan says\. Keep/,
        ) as string,
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'fernhill.plan.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 4, startColumn: 11, endLine: 4, endColumn: 31 },
          },
          logicalLocations: [{ fullyQualifiedName: 'Goal 1' }],
        },
      ],
      relatedLocations: [{ id: 1, message: { text: 'the plan is called Fernhill Primary plan' } }],
    });
  });

  test('leaves waived findings out unless they are asked for', () => {
    const waived = (more: Partial<FormatContext>): unknown[] =>
      runOf(report, more).results!.flatMap(({ suppressions }) => suppressions ?? []);
    expect(waived({})).toEqual([]);
    expect(waived({ showWaived: true })).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'The governors asked for it' },
    ]);
  });

  test('has no link and no placeholder that the plan brought in', () => {
    const files = [{ name: 'a.yaml', text: planOf(['clash [here](https://example.org) and {0}']) }];
    const [result] = runOf(reportOn(files), {}, files).results!;
    expect(result?.message.text).toContain('clash [here] (https://example.org) and { 0}');
  });

  test('keeps the worst where there are more than GitHub takes, and says so', () => {
    const [fernhill] = reportOn([FERNHILL]).files;
    const findings = Array.from({ length: 25_010 }, (_, index) => {
      const finding = fernhill!.findings[index === 25_009 ? 0 : 1]!;
      return { ...finding, at: { ...finding.at, pointer: `/goals/${index}` } };
    });
    const run = runOf({ ...report, files: [{ ...fernhill!, findings }] });
    expect(run.results).toHaveLength(25_000);
    expect(run.results!.at(-1)?.ruleId).toBe('goal-clash');
    expect(run.invocations?.[0]?.toolExecutionNotifications?.at(-1)?.message.text).toContain(
      '25,000 of 25,010',
    );
  });
});

describe('the run', () => {
  test('says what could not be read, what could not be told, and which rules broke', () => {
    const files = [...SAMPLE, { name: 'z.yaml', text: planOf(['break the rule']) }];
    const [invocation] = runOf(reportOn(files), {}, files).invocations!;
    const notices = invocation?.toolExecutionNotifications?.map(({ level, associatedRule }) => [
      level,
      associatedRule?.id,
    ]);
    expect(invocation?.executionSuccessful).toBe(false);
    expect(notices).toEqual([
      ['error', 'syntax'],
      ['note', 'goal-riddle'],
      ['error', 'internal/rule-crash'],
    ]);
    expect(runOf(report).invocations?.[0]?.executionSuccessful).toBe(true);
  });

  test('lists every file that was looked at, clean or not', () => {
    expect(runOf(report).artifacts?.map(({ location }) => location?.uri)).toEqual([
      'broken.plan.yaml',
      'fernhill.plan.yaml',
      'trust/clear.plan.yaml',
    ]);
  });
});

describe('a fingerprint', () => {
  const prints = (text: string): string[] => {
    const files = [{ name: 'a.plan.yaml', text }];
    return runOf(reportOn(files), {}, files).results!.map(
      ({ partialFingerprints }) => partialFingerprints!['planLintFinding/v1']!,
    );
  };

  test('stays when the plan is edited elsewhere', () => {
    const before = planOf(['Reading will clash']);
    expect(prints(`# A note\n\n${before}`)).toEqual(prints(before));
    expect(prints(before.replace('Fernhill', 'Ferndale'))).toEqual(prints(before));
    expect(prints(before)[0]).toMatch(/^[\da-f]{64}$/);
  });

  test('stays when a part that has an id moves', () => {
    const goal = (id: string, words: string): string => `  - { id: ${id}, goal: ${words} }\n`;
    const plan = (...goals: string[]): string => `id: a\ntitle: A\ngoals:\n${goals.join('')}`;
    const clash = goal('read', 'clash');
    expect(prints(plan(goal('write', 'Write'), clash))).toEqual(prints(plan(clash)));
    expect(prints(plan(goal('sing', 'clash')))).not.toEqual(prints(plan(clash)));
    expect(prints(plan(goal('read', 'clash again')))).toEqual(prints(plan(clash)));
  });

  test('stays when a part without an id moves, as long as it says the same', () => {
    const plan = (...goals: string[]): string => `id: a\ntitle: A\ngoals: [${goals.join(', ')}]\n`;
    expect(prints(plan('Write', 'clash'))).toEqual(prints(plan('clash')));
    expect(prints(plan('clash again'))).not.toEqual(prints(plan('clash')));
  });

  test('differs by place, file and rule, and where everything else is alike by its number', () => {
    const all = [...prints(planOf(['clash one', 'clash two', 'a question', 'an echo']))];
    expect(new Set(all).size).toBe(4);
    const [fernhill] = reportOn([FERNHILL]).files;
    const twice = {
      ...report,
      files: [{ ...fernhill!, findings: [fernhill!.findings[0]!, fernhill!.findings[0]!] }],
    };
    const [one, two] = runOf(twice).results!.map(({ partialFingerprints }) => partialFingerprints);
    expect(one).not.toEqual(two);
  });
});

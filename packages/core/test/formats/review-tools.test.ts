import { describe, expect, test } from 'vitest';
import { gitlab, type GitLabIssue } from '../../src/formats/gitlab.ts';
import { rdjson, type RdDiagnostic } from '../../src/formats/rdjson.ts';
import { lint } from '../../src/lint.ts';
import { GITLAB, misfits } from './consumers.ts';
import { BROKEN, CLEAR, contextFor, FERNHILL, planOf, reportOn, SAMPLE } from './samples.ts';

const report = reportOn(SAMPLE);

describe('gitlab', () => {
  const issues = (of = report, files = SAMPLE): GitLabIssue[] =>
    JSON.parse(gitlab(of, contextFor(files))) as GitLabIssue[];

  test('has what GitLab asks of every entry', () => {
    const all = issues(lint([FERNHILL, BROKEN], { preset: 'all' }));
    expect(all.length).toBeGreaterThan(5);
    expect(misfits(GITLAB, all)).toEqual([]);
    expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(all.length);
  });

  test('weighs findings, and what could not be read above all', () => {
    const weights = issues().map(({ check_name, severity }) => `${check_name} ${severity}`);
    expect(weights).toEqual(['syntax critical', 'goal-clash major', 'goal-echo minor']);
  });

  test('is an empty list where nothing was found, without a mark before it', () => {
    expect(gitlab(reportOn([CLEAR]), contextFor([CLEAR]))).toBe('[]\n');
  });
});

describe('rdjson', () => {
  const diagnostics = (of = report, files = SAMPLE): RdDiagnostic[] =>
    (JSON.parse(rdjson(of, contextFor(files))) as { diagnostics: RdDiagnostic[] }).diagnostics;

  test('has the fields of the format and no other', () => {
    const whole = JSON.parse(rdjson(report, contextFor(SAMPLE))) as object;
    expect(Object.keys(whole)).toEqual(['source', 'diagnostics']);
    expect(diagnostics()[1]).toEqual({
      message: expect.stringContaining(
        'clashes with what else the plan says.\nKeep one of the two',
      ) as string,
      location: {
        path: 'fernhill.plan.yaml',
        range: { start: { line: 4, column: 11 }, end: { line: 4, column: 31 } },
      },
      severity: 'ERROR',
      code: { value: 'goal-clash' },
      related_locations: [
        {
          message: 'the plan is called Fernhill Primary plan',
          location: expect.objectContaining({ path: 'fernhill.plan.yaml' }) as object,
        },
      ],
    });
  });

  test('counts columns in bytes', () => {
    const files = [
      { name: 'a.yaml', text: 'id: a\ntitle: A\ngoals: ["Lesen für 🦉 alle", "the échø echo"]\n' },
    ];
    const [first] = diagnostics(reportOn(files), files);
    const line = files[0]!.text.split('\n')[2]!;
    const { start, end } = first!.location.range;
    const bytes = Buffer.from(line).subarray(start.column! - 1, end.column! - 1);
    expect(bytes.toString()).toBe('"the échø echo"');
  });

  test('gives whole lines where the text is not at hand', () => {
    const context = { ...contextFor(SAMPLE), text: () => undefined };
    const { diagnostics: without } = JSON.parse(rdjson(report, context)) as { diagnostics: RdDiagnostic[] };
    for (const { location } of without) expect(Object.keys(location.range.start)).toEqual(['line']);
  });

  test('lists every place of a finding that stands for several', () => {
    const files = [{ name: 'a.yaml', text: planOf(['echo 1', 'echo 2', 'echo 3']) }];
    const [only, ...more] = diagnostics(reportOn(files), files);
    expect(more).toEqual([]);
    expect(only?.related_locations?.map(({ location }) => location.range.start.line)).toEqual([5, 6]);
  });
});

import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import schema from '../../../schemas/report.schema.json' with { type: 'json' };
import type { Report } from '../../src/engine/report.ts';
import { compact } from '../../src/formats/compact.ts';
import { leader } from '../../src/formats/leader/leader.ts';
import { mergeReports, readReport } from '../../src/formats/report/read-report.ts';
import { report as native } from '../../src/formats/report/report.ts';
import { lint } from '../../src/lint.ts';
import { arbitraryPlan } from '../../src/testing/arbitrary-plan.ts';
import { BROKEN, contextFor, FERNHILL, planOf, reportOn, SAMPLE } from './samples.ts';

const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);

/** A report as it goes over the wire, checked against the published schema on the way. */
function written(of: Report): unknown {
  const value: unknown = JSON.parse(native(of, contextFor(SAMPLE)));
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
  return value;
}

function readBack(of: Report): Report {
  const report = readReport(written(of));
  if (report === undefined) throw new Error('What was written could not be read.');
  return report;
}

/** A report as people and machines see it. */
const seen = (of: Report): string =>
  [leader, compact]
    .map((format) => format(of, contextFor(SAMPLE, { all: true, showWaived: true })))
    .join('\n');

const broken = { name: 'a.yaml', text: planOf(['break the rule']) };

describe('the report format', () => {
  test.each<[string, Report]>([
    ['files of every kind', reportOn(SAMPLE)],
    ['a rule that broke', reportOn([broken])],
    ['no file', reportOn([])],
    ['every rule of this project', lint([FERNHILL, BROKEN], { preset: 'all', asOf: '2026-08-22' })],
  ])('says everything again when it is read: %s', (_, of) => {
    const again = readBack(of);
    expect(seen(again)).toBe(seen(of));
    expect(native(again, contextFor(SAMPLE))).toBe(native(of, contextFor(SAMPLE)));
    expect(again.files.map(({ outcomes }) => outcomes)).toEqual(of.files.map(({ outcomes }) => outcomes));
    expect(again.counts).toEqual(of.counts);
  });

  test('follows its schema for any plan', () => {
    fc.assert(
      fc.property(arbitraryPlan(fc), (plan) => {
        written(lint({ name: 'a.plan.json', text: JSON.stringify(plan) }, { preset: 'all' }));
      }),
      { numRuns: 50 },
    );
  });

  test('gives no two findings the same fingerprint', () => {
    const { files } = written(reportOn(SAMPLE)) as { files: { findings: { fingerprint: string }[] }[] };
    const prints = files.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint));
    expect(prints.length).toBeGreaterThan(2);
    expect(new Set(prints).size).toBe(prints.length);
  });

  test.each([
    [undefined],
    [[]],
    [{ kind: 'report' }],
    [{ ...(written(reportOn([])) as object), version: 2 }],
  ])('is not taken for one where it is none: %j', (value) => {
    expect(readReport(value)).toBeUndefined();
  });
});

describe('merging', () => {
  test('is as if one run had made both', () => {
    const parts = SAMPLE.map((file) => readBack(reportOn([file])));
    expect(seen(mergeReports(parts))).toBe(seen(reportOn(SAMPLE)));
    expect(mergeReports(parts).counts).toEqual(reportOn(SAMPLE).counts);
  });

  test('of nothing is an empty report', () => {
    expect(mergeReports([])).toMatchObject({ files: [], counts: { errors: 0, warnings: 0 } });
  });
});

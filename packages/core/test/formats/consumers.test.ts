import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv4 from 'ajv-draft-04';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reportSchema from '../../../schemas/report.schema.json' with { type: 'json' };
import { checkstyle } from '../../src/formats/checkstyle.ts';
import type { Format } from '../../src/formats/format.ts';
import { gitlab } from '../../src/formats/gitlab.ts';
import { json } from '../../src/formats/json.ts';
import { junit } from '../../src/formats/junit.ts';
import { rdjson } from '../../src/formats/rdjson.ts';
import { report as native } from '../../src/formats/report/report.ts';
import { sarif } from '../../src/formats/sarif/sarif.ts';
import { lint } from '../../src/lint.ts';
import { arbitraryPlan } from '../../src/testing/arbitrary-plan.ts';
import { ATTACKS, print } from './attacks.ts';
import { CHECKSTYLE, ESLINT, GITLAB, JUNIT, misfits, misfitsInXml, RDJSON } from './consumers.ts';
import { BROKEN, CLEAR, contextFor, FERNHILL, reportOn, SAMPLE } from './samples.ts';

// A pattern of the published schema has a bracket too many, which regular expressions without Unicode let pass.
const ajv = new Ajv4({ strict: false, unicodeRegExp: false });
addFormats(ajv);
const fitsSarif = ajv.compile(schema);
const fitsReport = new Ajv2020({ allowUnionTypes: true }).compile(reportSchema);

/** What keeps the output of each format from being read by those whom it is for. */
const READERS: readonly (readonly [name: string, format: Format, misfits: (output: string) => unknown[]])[] =
  [
    ['json', json, (output) => misfits(ESLINT, JSON.parse(output))],
    ['gitlab', gitlab, (output) => misfits(GITLAB, JSON.parse(output))],
    ['rdjson', rdjson, (output) => misfits(RDJSON, JSON.parse(output))],
    ['junit', junit, (output) => misfitsInXml(JUNIT, output)],
    ['checkstyle', checkstyle, (output) => misfitsInXml(CHECKSTYLE, output)],
    ['sarif', sarif, (output) => (fitsSarif(JSON.parse(output)) ? [] : (fitsSarif.errors ?? []))],
    ['report', native, (output) => (fitsReport(JSON.parse(output)) ? [] : (fitsReport.errors ?? []))],
  ];

describe.each(READERS)('%s', (_, format, misfitsOf) => {
  test.each([
    ['files of every kind', SAMPLE],
    ['a clean file', [CLEAR]],
    ['a file that cannot be read', [BROKEN]],
    ['no file', []],
  ])('fits those who read it: %s', (_what, files) => {
    expect(misfitsOf(format(reportOn(files), contextFor(files, { showWaived: true })))).toEqual([]);
  });

  test('fits them with every rule of this project, and where findings are fixed or hidden', () => {
    const files = [FERNHILL, BROKEN];
    const all = lint(files, { preset: 'all', asOf: '2026-08-22' });
    for (const more of [{}, { quiet: true }, { includeSource: true }, { failOn: 'never' as const }])
      expect(misfitsOf(format(all, contextFor(files, more)))).toEqual([]);
  });

  test('fits them for any plan', () => {
    fc.assert(
      fc.property(arbitraryPlan(fc), (plan) => {
        const files = [{ name: 'a.plan.json', text: JSON.stringify(plan) }];
        expect(misfitsOf(format(lint(files, { preset: 'all' }), contextFor(files)))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test.each(Object.entries(ATTACKS))('fits them whatever a plan says: %s', (_attack, text) => {
    expect(misfitsOf(print(format, text))).toEqual([]);
  });

  test('fits them whatever a plan says', () => {
    const parts = fc.oneof(
      fc.constantFrom(...Object.values(ATTACKS), ']]>', '<!--', '&#0;', '"', '/', '../', '%'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 5 }), (all) => {
        expect(misfitsOf(print(format, all.join('')))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what does not fit is found', () => {
  test.each([
    ['a field too few', GITLAB, [{ description: 'x', check_name: 'x' }]],
    ['a field too many', RDJSON, { source: { name: 'x' }, diagnostics: [], extra: 1 }],
    [
      'a line of zero',
      RDJSON,
      { source: { name: 'x' }, diagnostics: [{ location: { range: { start: { line: 0 } } } }] },
    ],
    ['no list', ESLINT, {}],
  ])('%s', (_, shape, value) => expect(misfits(shape, value)).not.toEqual([]));

  test.each([
    ['<checkstyle/>', ['version of checkstyle']],
    ['<checkstyle version="1"><error/></checkstyle>', 'error in checkstyle'],
    ['<checkstyle version="1" by="x"/>', 'by of checkstyle'],
    ['<checkstyle version="1"><file name="\u0001"/></checkstyle>', 'disallowed character'],
    ['<junit/>', 'junit in the document'],
  ])('%s', (xml, said) => expect(misfitsInXml(CHECKSTYLE, xml).join('\n')).toContain(String(said)));
});

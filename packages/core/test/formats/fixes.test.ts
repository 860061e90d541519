import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { ESLint } from 'eslint';
import fc from 'fast-check';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import nativeSchema from '../../../schemas/report.schema.json' with { type: 'json' };
import type { Finding } from '../../src/engine/report.ts';
import { asOneEdit } from '../../src/formats/fixes.ts';
import { json, type JsonResult } from '../../src/formats/json.ts';
import { leader } from '../../src/formats/leader/leader.ts';
import { pretty } from '../../src/formats/pretty/pretty.ts';
import { rdjson, type RdDiagnostic } from '../../src/formats/rdjson.ts';
import { readReport } from '../../src/formats/report/read-report.ts';
import { report as native } from '../../src/formats/report/report.ts';
import { sarif } from '../../src/formats/sarif/sarif.ts';
import { stylish } from '../../src/formats/stylish.ts';
import { lint } from '../../src/lint.ts';
import { builtinRules } from '../../src/rules/registry.generated.ts';
import type { Edit } from '../../src/source/edit.ts';
import { applyEdits, byPlace, clash } from '../../src/source/edit.ts';
import { Source } from '../../src/source/source.ts';
import { contextFor } from './samples.ts';

/** A plan with fixes of every kind: two safe ones (an error and a warning), one to look at, and two places to fill in. */
const FILE = {
  name: 'oak.plan.yaml',
  text: `id: oak
title: "Éloïse 🌳 plan"
Visoin: Every child reads. # "🌳"
values: [Mut, 🌳 Freude, Mut]
level: Scholl
unit: Oak
period: { start: 2026-09-01, end: 2027-07-23 }
goals:
  - Read more
  - goal: Write
    owner:
`,
};
/** What is always looked at, and owners: no other rule is to have a say in these tests. */
const others = builtinRules.filter(({ rule }) => !rule.alwaysOn).map(({ rule }) => [rule.id, 'off'] as const);
const rules = { ...Object.fromEntries(others), 'goal-owner': 'on' } as const;
const report = lint(FILE, { preset: 'improvement-journey', rules, asOf: '2026-09-01' });
const context = contextFor([FILE]);
const findings = report.files[0]?.findings ?? [];

function findingOf(messageId: string): Finding {
  const finding = findings.find((each) => each.messageId === messageId);
  if (finding?.fix === undefined) throw new Error(`${messageId} has no fix.`);
  return finding;
}

test('the plan has what these tests need', () => {
  const kinds = findings.map(({ messageId, fix, count }) => [messageId, fix?.kind, count]);
  expect(kinds).toEqual([
    ['unknownKeyNear', 'safe', 1],
    ['repeatedItem', 'safe', 1],
    ['wrongValueNear', 'review', 1],
    ['unowned', 'placeholder', 2],
  ]);
});

describe('json', () => {
  const [result] = JSON.parse(json(report, context)) as [JsonResult];
  const byMessage = new Map(result.messages.map((message) => [message.messageId, message]));
  const { text } = FILE;

  test('gives what is safe as a fix, and what somebody should look at as a suggestion', () => {
    const safe = byMessage.get('unknownKeyNear');
    expect(safe?.fix).toEqual({
      range: [text.indexOf('Visoin'), text.indexOf('Visoin') + 6],
      text: 'vision',
    });
    expect(safe).not.toHaveProperty('suggestions');
    const review = byMessage.get('wrongValueNear');
    expect(review).not.toHaveProperty('fix');
    expect(review?.suggestions).toEqual([
      {
        desc: 'Write "school" for "Scholl". Look whether that is what was meant.',
        fix: { range: [text.indexOf('Scholl'), text.indexOf('Scholl') + 6], text: 'school' },
      },
    ]);
  });

  test('puts the edits of several places into one, and gives them one by one too', () => {
    const message = byMessage.get('unowned');
    const [suggestion] = message?.suggestions ?? [];
    const { range, text: replaced } = suggestion?.fix ?? { range: [0, 0], text: '' };
    const whole = text.slice(0, range[0]) + replaced + text.slice(range[1]);
    expect(whole).toBe(
      text
        .replace('- Read more', '- goal: Read more\n    owner: "[who?]"')
        .replace('owner:\n', 'owner: "[who?]"\n'),
    );
    expect(message?.planLint.fix).toEqual(findingOf('unowned').fix);
    expect(message?.planLint.fix?.edits).toHaveLength(3);
  });

  test('counts what can be fixed', () => {
    expect([result.fixableErrorCount, result.fixableWarningCount]).toEqual([1, 1]);
    expect([result.errorCount, result.warningCount]).toEqual([2, 2]);
  });

  test('says what became of the text, instead of what it was', () => {
    const fixed = { textOf: () => 'the text now', count: 1, isWritten: false };
    const [now] = JSON.parse(json(report, { ...context, includeSource: true, fixed })) as [JsonResult];
    expect(now.output).toBe('the text now');
    expect(now).not.toHaveProperty('source');
    const none = { ...fixed, textOf: () => undefined };
    const [same] = JSON.parse(json(report, { ...context, includeSource: true, fixed: none })) as [JsonResult];
    expect(same).not.toHaveProperty('output');
    expect(same.source).toBe(text);
  });

  test('is what ESLint makes its own fixes and summary of', async () => {
    const eslint = new ESLint({
      cwd: '/plans',
      overrideConfigFile: true,
      overrideConfig: [{ files: ['**/*.yaml'] }],
    });
    const formatter = await eslint.loadFormatter('stylish');
    const output = await formatter.format([result] as unknown as ESLint.LintResult[], { color: false });
    expect(stylish(report, context)).toBe(output);
    expect(output).toContain('1 error and 1 warning potentially fixable with the `--fix` option.');
  });
});

describe('sarif', () => {
  const ajv = new AjvDraft04({ strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  const log = JSON.parse(sarif(report, context)) as Log;
  const results = log.runs[0]?.results ?? [];

  test('fits its schema', () => {
    validate(log);
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each(results.map((result, index) => ({ name: findings[index]?.messageId ?? '', result, index })))(
    'gives regions that make the very text of the fix: $name',
    ({ result, index }) => {
      const changes = result.fixes?.[0]?.artifactChanges ?? [];
      expect(changes[0]?.artifactLocation).toEqual(result.locations?.[0]?.physicalLocation?.artifactLocation);
      const source = new Source(FILE.name, FILE.text);
      const edits = (changes[0]?.replacements ?? []).map(({ deletedRegion, insertedContent }): Edit => ({
        start: source.offsetAt(deletedRegion.startLine ?? 0, deletedRegion.startColumn ?? 0),
        end: source.offsetAt(deletedRegion.endLine ?? 0, deletedRegion.endColumn ?? 0),
        text: insertedContent?.text ?? '',
      }));
      expect(applyEdits(FILE.text, edits)).toBe(applyEdits(FILE.text, findings[index]?.fix?.edits ?? []));
      expect(edits.length).toBeGreaterThan(0);
      expect(result.fixes?.[0]?.description?.text).toContain(findings[index]?.fix?.label);
    },
  );

  test('has none where the text is not at hand', () => {
    const blind = JSON.parse(sarif(report, contextFor([]))) as Log;
    for (const result of blind.runs[0]?.results ?? []) expect(result).not.toHaveProperty('fixes');
  });
});

describe('rdjson', () => {
  const { diagnostics } = JSON.parse(rdjson(report, context)) as { diagnostics: RdDiagnostic[] };

  test('suggests what is safe and nothing else', () => {
    expect(diagnostics.map(({ suggestions }) => suggestions?.length)).toEqual([1, 1, undefined, undefined]);
  });

  test('counts columns in bytes', () => {
    const bytes = Buffer.from(FILE.text);
    const lines = FILE.text.split('\n');
    const offsetOf = ({ line, column = 1 }: { line: number; column?: number }): number =>
      Buffer.byteLength(
        lines
          .slice(0, line - 1)
          .map((each) => `${each}\n`)
          .join(''),
      ) +
      column -
      1;
    for (const [index, diagnostic] of diagnostics.slice(0, 2).entries()) {
      const [suggestion] = diagnostic.suggestions ?? [];
      if (suggestion === undefined) throw new Error('There is no suggestion.');
      const { start, end } = suggestion.range;
      const made = Buffer.concat([
        bytes.subarray(0, offsetOf(start)),
        Buffer.from(suggestion.text),
        bytes.subarray(offsetOf(end)),
      ]);
      expect(made.toString()).toBe(applyEdits(FILE.text, findings[index]?.fix?.edits ?? []));
    }
  });

  test('fits what Reviewdog reads', () => {
    const position = {
      type: 'object',
      required: ['line', 'column'],
      properties: { line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } },
    };
    const range = {
      type: 'object',
      required: ['start', 'end'],
      properties: { start: position, end: position },
    };
    const check = new Ajv().compile({
      type: 'array',
      items: {
        type: 'object',
        required: ['range', 'text'],
        additionalProperties: false,
        properties: { range, text: { type: 'string' } },
      },
    });
    for (const { suggestions = [] } of diagnostics)
      expect(check(suggestions), JSON.stringify(check.errors)).toBe(true);
  });
});

describe('the report format', () => {
  test('carries fixes, fits its schema, and gives them again', () => {
    const value: unknown = JSON.parse(native(report, context));
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(nativeSchema);
    validate(value);
    expect(validate.errors ?? []).toEqual([]);
    const again = readReport(value);
    expect(again?.files[0]?.findings.map(({ fix }) => fix)).toEqual(findings.map(({ fix }) => fix));
    if (again !== undefined) expect(native(again, context)).toBe(native(report, context));
  });
});

describe('pages for people', () => {
  test('say how many fixes there are, and which finding has one', () => {
    const output = pretty(report, context);
    expect(output.trimEnd().split('\n').at(-1)).toContain('2 safe fixes: --fix');
    expect(output).toContain('(fix: safe)\n');
    expect(output).toContain('(fix: placeholder)\n');
    expect(leader(report, context)).toContain(
      '2 of these are slips that can be put right for you: add --fix.',
    );
  });

  test('say nothing of it where there is none', () => {
    const none = lint(
      { name: 'a.plan.yaml', text: 'id: a\ntitle: A\n' },
      { rules: Object.fromEntries(others) },
    );
    expect(pretty(none, contextFor([]))).not.toContain('fix');
    expect(leader(none, contextFor([]))).not.toContain('--fix');
  });

  test('say whether anything was changed', () => {
    const fixed = { textOf: () => FILE.text, count: 3, isWritten: true };
    expect(leader(report, { ...context, fixed })).toContain('3 places in your document were put right.');
    expect(leader(report, { ...context, fixed: { ...fixed, count: 1 } })).toContain(
      '1 place in your document was put right.',
    );
    for (const unchanged of [undefined, { ...fixed, isWritten: false }, { ...fixed, count: 0 }])
      expect(leader(report, { ...context, fixed: unchanged })).toContain(
        'Nothing in your document was changed',
      );
  });
});

describe('several edits as one', () => {
  test('make the same text', () => {
    const text = fc.string({ minLength: 10, maxLength: 60 });
    const edit = fc.record({ start: fc.nat(60), end: fc.nat(60), text: fc.constantFrom('', 'new') });
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 4 }), (old, drafts) => {
        const edits: Edit[] = [];
        for (const draft of drafts) {
          const [start, end] = [draft.start, draft.end]
            .map((at) => Math.min(at, old.length))
            .sort((a, b) => a - b) as [number, number];
          const next = { start, end, text: draft.text };
          if (!edits.some((other) => clash(other, next))) edits.push(next);
        }
        const one = asOneEdit({ kind: 'safe', label: 'x', edits: [...edits].sort(byPlace).reverse() }, old);
        expect(one && applyEdits(old, [one])).toBe(applyEdits(old, edits));
      }),
    );
  });

  test('are none where too much of the plan stands between them, or the text is not at hand', () => {
    const far = [0, 1001].map((start) => ({ start, end: start, text: 'x' }));
    const fix = { kind: 'safe', label: 'x', edits: far } as const;
    expect(asOneEdit(fix, 'y'.repeat(2000))).toBeUndefined();
    expect(asOneEdit({ ...fix, edits: far.slice(0, 1) }, undefined)).toEqual(far[0]);
    expect(
      asOneEdit({ ...fix, edits: [far[0]!, { start: 9, end: 9, text: 'y' }] }, undefined),
    ).toBeUndefined();
  });
});

import fc from 'fast-check';
import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import type { Finding, Report } from '../../src/engine/report.ts';
import { compact } from '../../src/formats/compact.ts';
import { github } from '../../src/formats/github.ts';
import { json, type JsonResult } from '../../src/formats/json.ts';
import { sarif } from '../../src/formats/sarif/sarif.ts';
import { stylish } from '../../src/formats/stylish.ts';
import { locateSpan } from '../../src/source/location.ts';
import { Source } from '../../src/source/source.ts';
import { contextFor, reportOn } from './samples.ts';

const FILE = 'a.plan.yaml';
const { rules } = reportOn([]);

/** Texts with every kind of line end, a BOM, letters of two units and halves of them. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom('\n', '\r\n', '\r', '\ufeff', '😀', 'é', '\u2028', '\t', '\u0085'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

const spans = texts.chain((text) =>
  fc
    .tuple(fc.constant(text), fc.nat({ max: text.length }), fc.nat({ max: text.length }))
    .map(([all, a, b]) => ({
      text: all,
      start: Math.min(a, b),
      end: Math.max(a, b),
    })),
);

/** A report with one finding, at the given place of a text. */
function reportAt({ text, start, end }: { text: string; start: number; end: number }): Report {
  const finding: Finding = {
    ruleId: 'goal-echo',
    messageId: 'echo',
    args: { goal: 'x' },
    severity: 'warning',
    confidence: 'likely',
    at: locateSpan(new Source(FILE, text), { start, end }),
    count: 1,
    related: [],
  };
  const outcomes = { passed: [], idle: [], notRun: [], unclear: [] };
  const file = { file: FILE, kind: 'plan' as const, title: 'x', findings: [finding], waived: [], outcomes };
  return {
    asOf: undefined,
    files: [file],
    rules,
    counts: { errors: 0, warnings: 1, infos: 0, waived: 0, crashes: 0 },
  };
}

/** What a reader makes of 1-based lines and columns, with no code of ours. */
function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  const ends = text.matchAll(/\r\n|\r|\n/g);
  for (let at = 1; at < line; at++) {
    const end = ends.next();
    if (end.done === true) throw new Error(`there is no line ${line}`);
    start = end.value.index + end.value[0].length;
  }
  return start + column - 1;
}

function sliceOf(text: string, line?: number, column?: number, endLine?: number, endColumn?: number): string {
  return text.slice(offsetOf(text, line ?? 0, column ?? 0), offsetOf(text, endLine ?? 0, endColumn ?? 0));
}

test.each<[name: string, read: (report: Report, text: string) => string]>([
  [
    'json',
    (report, text) => {
      const [result] = JSON.parse(json(report, contextFor([]))) as JsonResult[];
      const { line, column, endLine, endColumn } = result!.messages[0]!;
      return sliceOf(text, line, column, endLine, endColumn);
    },
  ],
  [
    'sarif',
    (report, text) => {
      const [run] = (JSON.parse(sarif(report, contextFor([]))) as Log).runs;
      const { startLine, startColumn, endLine, endColumn } =
        run!.results![0]!.locations![0]!.physicalLocation!.region!;
      expect(run?.columnKind).toBe('utf16CodeUnits');
      return sliceOf(text, startLine, startColumn, endLine, endColumn);
    },
  ],
])('%s gives back the very text that a finding is about', (_, read) => {
  fc.assert(
    fc.property(spans, (span) => {
      expect(read(reportAt(span), span.text)).toBe(span.text.slice(span.start, span.end));
    }),
  );
});

test('github gives back the text of one line, and no columns over several lines', () => {
  fc.assert(
    fc.property(spans, (span) => {
      const line = github(reportAt(span), contextFor([]));
      const properties = new Map(
        line
          .slice(line.indexOf(' ') + 1)
          .split(',')
          .map((each) => each.split('=') as [string, string]),
      );
      const number = (name: string): number => Number(properties.get(name));
      const isOneLine = properties.get('line') === properties.get('endLine');
      expect([properties.has('col'), properties.has('endColumn')]).toEqual([isOneLine, isOneLine]);
      expect(offsetOf(span.text, number('line'), 1)).toBeLessThanOrEqual(span.start);
      if (!isOneLine) return;
      const found = sliceOf(span.text, number('line'), number('col'), number('endLine'), number('endColumn'));
      expect(found).toBe(span.text.slice(span.start, span.end));
    }),
  );
});

test.each([
  ['stylish', stylish, /^ +(\d+):(\d+) /m],
  ['compact', compact, /:(\d+):(\d+):/],
])('%s gives back where a finding begins', (_, format, pattern) => {
  fc.assert(
    fc.property(spans, (span) => {
      const [, line, column] = pattern.exec(format(reportAt(span), contextFor([]))) ?? [];
      expect(offsetOf(span.text, Number(line), Number(column))).toBe(span.start);
    }),
  );
});

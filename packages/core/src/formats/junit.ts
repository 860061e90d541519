import type { FileReport, Finding, Report } from '../engine/report.ts';
import type { Severity } from '../rule/message.ts';
import type { Format, FormatContext } from './format.ts';
import { relativePath } from './paths.ts';
import { speakPlace } from './place.ts';
import { lookOf } from './look.ts';
import { sayFinding } from './say.ts';
import { isCrash, isUnreadable, selected } from './selection.ts';
import { element, legalText, xmlDocument, type Attributes } from './xml/xml.ts';

type Element = ReturnType<typeof element>;

/** What a case of a suite came to. */
type Outcome = 'error' | 'failure' | 'passed' | 'skipped';

interface Case {
  readonly outcome: Outcome;
  readonly element: Element;
}

/**
 * JUnit's XML: a suite for each file, a case for each finding. What makes the run fail is a failure, a file that could
 * not be read and a rule that broke are errors, and any other finding is a case that passed with a word on it. A file
 * without findings is one case that passed, so that no report is empty; what could not be told is skipped.
 */
export const junit: Format = (report, context) => {
  const suites = report.files.map((file) => suiteOf(file, report, context));
  const totals = countsOf(suites.flatMap(({ cases }) => cases));
  const root = element('testsuites', { name: 'plan-lint', ...totals, time: 0 }, ...suites.map(toElement));
  return xmlDocument(root);
};

interface Suite {
  readonly path: string;
  readonly cases: readonly Case[];
}

function toElement({ path, cases }: Suite): Element {
  const attributes = { name: path, ...countsOf(cases), time: 0, file: path };
  return element('testsuite', attributes, ...cases.map((each) => each.element));
}

function countsOf(cases: readonly Case[]): Attributes {
  const count = (outcome: Outcome): number => cases.filter((each) => each.outcome === outcome).length;
  return {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
}

function suiteOf(file: FileReport, report: Report, context: FormatContext): Suite {
  const path = relativePath(file.file, context);
  const findings = selected(file, context);
  const cases = [
    ...findings.map((finding) => caseOf(finding, path, report, context)),
    ...file.outcomes.unclear.map(({ ruleId, why, at }) =>
      newCase('skipped', { name: ruleId, line: at.start.line, path }, element('skipped', { message: why })),
    ),
  ];
  return { path, cases: cases.length > 0 ? cases : [newCase('passed', { name: 'plan-lint', path })] };
}

function caseOf(finding: Finding, path: string, report: Report, context: FormatContext): Case {
  const { ruleId, at } = finding;
  const words = sayFinding(finding, report.rules);
  const name = `${ruleId}: ${speakPlace(finding, lookOf({ ...context, ascii: true }))}`;
  const where = `${path}:${String(at.start.line)}:${String(at.start.column)}`;
  const outcome = outcomeOf(finding, context);
  const text = legalText(`${where} ${words.says} ${words.why} ${words.try}`);
  const body =
    outcome === 'passed'
      ? element('system-out', {}, text)
      : element(outcome, { message: words.says, type: ruleId }, text);
  return newCase(outcome, { name, line: at.start.line, path }, body);
}

function newCase(
  outcome: Outcome,
  { name, line, path }: { readonly name: string; readonly line?: number; readonly path: string },
  ...body: readonly Element[]
): Case {
  const classname = path.replace(/\.(?:ya?ml|json)$/i, '');
  return { outcome, element: element('testcase', { name, classname, file: path, line, time: 0 }, ...body) };
}

function outcomeOf(finding: Finding, { failOn = 'error' }: FormatContext): Outcome {
  if (isUnreadable(finding) || isCrash(finding)) return 'error';
  return weighs(finding.severity, failOn) ? 'failure' : 'passed';
}

const WEIGHTS = { info: 1, warning: 2, error: 3, never: 4 } as const;

function weighs(severity: Severity, failOn: keyof typeof WEIGHTS): boolean {
  return WEIGHTS[severity] >= WEIGHTS[failOn];
}

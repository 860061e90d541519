import type { Finding, Report } from '../engine/report.ts';
import { sayFinding } from './say.ts';
import type { Severity } from '../rule/message.ts';
import { disarmWords } from './build-log.ts';
import { counted } from './count-words.ts';
import { developerLine } from './developer-line.ts';
import type { Format, FormatContext } from './format.ts';
import { relativePath } from './paths.ts';
import { safePath, safeSentence } from './safe.ts';
import { selected } from './selection.ts';

/** GitHub shows no more annotations of one level from one step. */
const MOST_OF_A_LEVEL = 10;

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Annotations for GitHub Actions, the worst first. GitHub drops what goes beyond ten of a level without a word, so the
 * tenth says how many more there are; `stepSummary` has them all.
 */
export const github: Format = (report, context) => {
  const findings = report.files.flatMap((file) => selected(file, context));
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  const lines = severities.flatMap((severity) =>
    annotations(
      findings.filter((finding) => finding.severity === severity),
      LEVELS[severity],
      report,
      context,
    ),
  );
  return lines.map((line) => `${line}\n`).join('');
};

function annotations(
  findings: readonly Finding[],
  level: string,
  report: Report,
  context: FormatContext,
): string[] {
  if (findings.length <= MOST_OF_A_LEVEL)
    return findings.map((finding) => annotation(finding, level, report, context));
  const shown = findings
    .slice(0, MOST_OF_A_LEVEL - 1)
    .map((finding) => annotation(finding, level, report, context));
  const more = counted(findings.length - shown.length, `more ${level}`);
  return [
    ...shown,
    command(level, { title: `Plan: ${more}` }, [`${more} are listed in the summary of this run.`]),
  ];
}

function annotation(finding: Finding, level: string, report: Report, context: FormatContext): string {
  const { at, ruleId } = finding;
  const { start, end } = at;
  const isOneLine = start.line === end.line;
  const properties = {
    file: safePath(relativePath(at.file, context)),
    line: String(start.line),
    endLine: String(end.line),
    ...(isOneLine ? { col: String(start.column), endColumn: String(end.column) } : {}),
    title: `Plan: ${ruleId}`,
  };
  const advice = safeSentence(sayFinding(finding, report.rules).try);
  return command(level, properties, [
    developerLine(finding, report),
    advice,
    `More: plan-lint explain ${ruleId}`,
  ]);
}

function command(
  name: string,
  properties: Readonly<Record<string, string>>,
  body: readonly string[],
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return disarmWords(`::${name} ${list.join(',')}::${body.map(escapeData).join('%0A')}`);
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

import { isReport } from '@plan-lint/schemas/validate';
import type {
  FileReportInput,
  FindingInput,
  FixInput,
  LocationInput,
  MessageInput,
  RuleInput,
} from '@plan-lint/schemas';
import type { FileReport, Finding, Report } from '../../engine/report.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Message } from '../../rule/message.ts';
import type { Rule } from '../../rule/rule.ts';
import type { Fix } from '../../source/edit.ts';
import type { Location } from '../../source/location.ts';

/**
 * Makes a report again of what the `report` format wrote. Its rules have words and reasons, and no checks.
 *
 * @param value - plain data, as `JSON.parse` gives it
 * @returns nothing where the data is no report
 */
export function readReport(value: unknown): Report | undefined {
  if (!isReport(value)) return undefined;
  const { asOf, counts, rules, files } = value;
  return {
    asOf,
    counts,
    rules: new Map(rules.map((rule) => [rule.id, ruleOf(rule)])),
    files: files.map(fileOf),
  };
}

/** Puts the reports of several runs together, as if one run had made them: the files in order, each report's after the other's. */
export function mergeReports(reports: readonly Report[]): Report {
  const total = (count: (report: Report) => number): number =>
    reports.reduce((sum, report) => sum + count(report), 0);
  return {
    asOf: reports.find(({ asOf }) => asOf !== undefined)?.asOf,
    files: reports.flatMap(({ files }) => files),
    rules: new Map(reports.map(({ rules }) => rules).reduce(withRules, new Map<string, Rule>())),
    counts: {
      errors: total(({ counts }) => counts.errors),
      warnings: total(({ counts }) => counts.warnings),
      infos: total(({ counts }) => counts.infos),
      waived: total(({ counts }) => counts.waived),
      crashes: total(({ counts }) => counts.crashes),
      ...(reports.every(({ counts }) => counts.known === undefined)
        ? {}
        : { known: total(({ counts }) => counts.known ?? 0) }),
    },
  };
}

/** A rule has the messages that any of the reports has of it. */
function withRules(
  known: ReadonlyMap<string, Rule>,
  more: ReadonlyMap<string, Rule>,
): ReadonlyMap<string, Rule> {
  const merged = new Map(known);
  for (const [id, rule] of more)
    merged.set(id, { ...rule, messages: { ...known.get(id)?.messages, ...rule.messages } });
  return merged;
}

function ruleOf({ messages, ...rule }: RuleInput): Rule {
  const words = Object.entries(messages).map(([id, message]) => [id, messageOf(message)] as const);
  return defineRule({
    ...rule,
    basis: rule.basis.map(({ kind, source, says }) =>
      source === undefined ? { kind, says } : { kind, source, says },
    ),
    messages: Object.fromEntries(words),
    check: {},
  });
}

function messageOf({ says, many, why, try: advice }: MessageInput): Message {
  return { says, why, try: advice, ...(many === undefined ? {} : { many }) };
}

function fileOf(file: FileReportInput): FileReport {
  const { kind, title, findings, waived, known, passed, idle, notRun, unclear } = file;
  return {
    file: file.file,
    kind,
    title,
    findings: findings.map(findingOf),
    waived: waived.map(findingOf),
    ...(known === undefined ? {} : { known: known.map(findingOf) }),
    outcomes: {
      passed,
      idle,
      notRun,
      unclear: unclear.map(({ rule, why, at }) => ({ ruleId: rule, why, at: locationOf(at) })),
    },
  };
}

function findingOf(finding: FindingInput): Finding {
  const { rule, message, args, severity, confidence, at, count, related, covers, fix, waived } = finding;
  return {
    ruleId: rule,
    messageId: message,
    args,
    severity,
    confidence,
    at: locationOf(at),
    count,
    related: related.map((each) => ({ at: locationOf(each.at), note: each.note })),
    ...(fix === undefined ? {} : { fix: fixOf(fix) }),
    ...(covers === undefined ? {} : { covers }),
    ...(waived === undefined ? {} : { waived }),
  };
}

function fixOf({ kind, label, edits }: FixInput): Fix {
  return {
    kind,
    label,
    edits: edits.map(({ order, ...edit }) => (order === undefined ? edit : { ...edit, order })),
  };
}

function locationOf(at: LocationInput): Location {
  const { file, line, column, offset, endLine, endColumn, endOffset, pointer, entity, path, quote } = at;
  return {
    file,
    start: { line, column, offset },
    end: { line: endLine, column: endColumn, offset: endOffset },
    pointer,
    path,
    ...(entity === undefined ? {} : { entity }),
    ...(quote === undefined ? {} : { quote }),
  };
}

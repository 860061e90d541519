import type { FileReport, Finding, Related, Report, Unclear } from '../../engine/report.ts';
import type { Message } from '../../rule/message.ts';
import type { Rule } from '../../rule/rule.ts';
import type { Location } from '../../source/location.ts';
import { fingerprinter, type Fingerprinter } from '../fingerprint.ts';
import type { Format, FormatContext } from '../format.ts';
import { relativePath } from '../paths.ts';
import { sayFinding } from '../say.ts';
import { selected, selectedKnown, selectedWaived } from '../selection.ts';
import { serialise } from '../serialise.ts';

/** Where the shape is written down. */
const SCHEMA = 'https://plan-lint.dev/schema/v1/report.schema.json';

/**
 * The project's own JSON: everything that a run found and could not tell, with words, places and the rules behind them.
 * `readReport` makes a report of it again. Nothing is left out but what `quiet` hides.
 */
export const report: Format = (of, context) => {
  const fingerprint = fingerprinter();
  const whole = {
    $schema: SCHEMA,
    kind: 'report',
    version: 1,
    tool: { name: 'plan-lint', version: context.version },
    asOf: of.asOf,
    counts: of.counts,
    rules: rulesOf(of),
    files: of.files.map((file) => fileOf(file, of, context, fingerprint)),
  };
  return `${serialise(whole)}\n`;
};

/** The rules that ran, each with the messages that the report has of it. */
function rulesOf({ files, rules }: Report): readonly object[] {
  const used = new Map<string, Set<string>>();
  for (const { findings, waived, known = [] } of files) {
    for (const { ruleId, messageId } of [...findings, ...waived, ...known])
      used.set(ruleId, (used.get(ruleId) ?? new Set()).add(messageId));
  }
  return [...rules.values()].map((rule) => ruleOf(rule, used.get(rule.id) ?? new Set()));
}

function ruleOf(rule: Rule, used: ReadonlySet<string>): object {
  const { id, description, severity, confidence, concern, pitfalls, basis, since } = rule;
  const messages = Object.entries(rule.messages)
    .filter(([name]) => used.has(name))
    .map(([name, message]) => [name, wordsOf(message)]);
  return {
    id,
    description,
    severity,
    confidence,
    concern,
    pitfalls,
    basis,
    since,
    messages: Object.fromEntries(messages) as object,
  };
}

function wordsOf({ says, many, why, try: advice }: Message): object {
  return { says, many, why, try: advice };
}

function fileOf(file: FileReport, of: Report, context: FormatContext, fingerprint: Fingerprinter): object {
  const { kind, title, outcomes } = file;
  const { passed, idle, notRun, unclear } = outcomes;
  const write = (finding: Finding): object => findingOf(finding, of, context, fingerprint);
  return {
    file: relativePath(file.file, context),
    kind,
    title,
    findings: selected(file, context).map(write),
    waived: selectedWaived(file, context).map(write),
    known: file.known && selectedKnown(file, context).map(write),
    passed,
    idle,
    notRun,
    unclear: unclear.map((each) => unclearOf(each, context)),
  };
}

function findingOf(
  finding: Finding,
  { rules }: Report,
  context: FormatContext,
  fingerprint: Fingerprinter,
): object {
  const { ruleId, messageId, args, severity, confidence, at, count, related, covers, fix, waived } = finding;
  return {
    rule: ruleId,
    message: messageId,
    args,
    severity,
    confidence,
    ...sayFinding(finding, rules),
    at: locationOf(at, context),
    count,
    related: related.map((each) => relatedOf(each, context)),
    covers,
    fix,
    fingerprint: fingerprint(finding, relativePath(at.file, context)),
    waived,
  };
}

function relatedOf({ at, note }: Related, context: FormatContext): object {
  return { at: locationOf(at, context), note };
}

function unclearOf({ ruleId, why, at }: Unclear, context: FormatContext): object {
  return { rule: ruleId, why, at: locationOf(at, context) };
}

function locationOf(at: Location, context: FormatContext): object {
  const { start, end, pointer, entity, path, quote } = at;
  return {
    file: relativePath(at.file, context),
    line: start.line,
    column: start.column,
    offset: start.offset,
    endLine: end.line,
    endColumn: end.column,
    endOffset: end.offset,
    pointer,
    entity,
    path,
    quote,
  };
}

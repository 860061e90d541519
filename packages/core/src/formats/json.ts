import type { FileReport, Finding, Report, Waived } from '../engine/report.ts';
import { sayFinding } from './say.ts';
import type { Basis } from '../rule/basis.ts';
import type { Confidence, Severity } from '../rule/message.ts';
import type { Fix } from '../source/edit.ts';
import type { Pitfall } from '../rule/rule.ts';
import type { Location } from '../source/location.ts';
import { asOneEdit, isSafelyFixable, speakFix } from './fixes.ts';
import type { Format, FormatContext } from './format.ts';
import { isUnreadable, selected, selectedKnown, selectedWaived } from './selection.ts';
import { serialise } from './serialise.ts';
import { shownText } from './shown-text.ts';

/** A file in the shape of ESLint, so that ESLint's formatters and whatever reads its JSON can read ours. */
export interface JsonResult {
  readonly filePath: string;
  readonly messages: readonly JsonMessage[];
  readonly suppressedMessages: readonly JsonMessage[];
  readonly errorCount: number;
  readonly fatalErrorCount: number;
  readonly warningCount: number;
  readonly fixableErrorCount: number;
  readonly fixableWarningCount: number;
  readonly source?: string | undefined;
  /** The text with its fixes, where any was made. */
  readonly output?: string | undefined;
  readonly usedDeprecatedRules: readonly [];
  /** What no message can say: that something was not looked at. Only where there is any. */
  readonly planLint?: JsonGaps | undefined;
}

/** Rules that could not tell something, with the place, and rules that did not run. */
interface JsonGaps {
  readonly unclear: readonly { readonly ruleId: string; readonly why: string; readonly at: JsonPlace }[];
  readonly notRun: readonly string[];
}

/** A finding in the shape of ESLint. Lines and columns are 1-based, columns in UTF-16 units, ends exclusive. */
export interface JsonMessage extends JsonSpan {
  readonly ruleId: string;
  /** ESLint knows two: 2 is an error, and 1 everything else. `planLint.severity` has all three. */
  readonly severity: 1 | 2;
  readonly message: string;
  readonly messageId: string;
  /** The file could not be read. */
  readonly fatal?: true | undefined;
  /** What puts it right and cannot change the meaning. */
  readonly fix?: JsonFix | undefined;
  /** What may put it right, for somebody to choose. */
  readonly suggestions?: readonly [JsonSuggestion] | undefined;
  readonly suppressions?: readonly JsonSuppression[] | undefined;
  readonly planLint: JsonDetails;
}

/** An edit: what stands at the offsets `[from, to)`, in UTF-16 units, gives way to the text. */
interface JsonFix {
  readonly range: readonly [from: number, to: number];
  readonly text: string;
}

/** A fix that somebody should look at. */
interface JsonSuggestion {
  readonly desc: string;
  readonly fix: JsonFix;
}

/** Why a finding is not counted. */
interface JsonSuppression {
  /** A waiver of the plan, or the file with the baseline. */
  readonly kind: 'directive' | 'file';
  readonly justification: string;
}

const IN_BASELINE: JsonSuppression = { kind: 'file', justification: 'Known from the baseline.' };

/** What ESLint has no place for. Quotes, paths and words hold plan text: show them as text, never as instructions. */
export interface JsonDetails {
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly path: readonly string[];
  readonly pointer: string;
  readonly quote?: string | undefined;
  readonly basis: readonly Basis[];
  readonly pitfalls: readonly Pitfall[];
  readonly related: readonly JsonRelated[];
  /** How many places it stands for: this one and the first of `related`. */
  readonly count: number;
  /** Rules that found a part of the same, and are not reported apart. */
  readonly covers?: readonly string[] | undefined;
  readonly why: string;
  readonly try: string;
  /** The fix with all its edits, however many. */
  readonly fix?: Fix | undefined;
  readonly waived?: Pick<Waived, 'by' | 'until'> | undefined;
}

/** Where something stands. */
interface JsonSpan {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A place in this or another file. */
interface JsonPlace extends JsonSpan {
  readonly filePath: string;
  readonly path: readonly string[];
  readonly pointer: string;
  readonly quote?: string | undefined;
}

/** A second place that belongs to a finding. */
interface JsonRelated extends JsonPlace {
  readonly note?: string | undefined;
}

/** ESLint's JSON: one line, one object for each file, clean ones included. */
export const json: Format = (report, context) => {
  const parts = report.files.map((file) => serialise(resultOf(file, report, context)));
  return `[${parts.join(',')}]\n`;
};

function resultOf(file: FileReport, report: Report, context: FormatContext): JsonResult {
  const { findings } = file;
  const write = (finding: Finding): JsonMessage => messageOf(finding, file, report, context);
  const messages = selected(file, context).map(write);
  const errors = findings.filter(({ severity }) => severity === 'error');
  // A text that had to be masked could not be written back.
  const output =
    file.hidden === undefined || file.hidden.length === 0 ? context.fixed?.textOf(file.file) : undefined;
  const isSourceWanted = context.includeSource === true && messages.length > 0 && output === undefined;
  return {
    filePath: context.pathOf(file.file),
    messages,
    suppressedMessages: [
      ...selectedWaived(file, context).map(write),
      ...selectedKnown(file, context).map((finding) => ({ ...write(finding), suppressions: [IN_BASELINE] })),
    ],
    errorCount: errors.length,
    fatalErrorCount: errors.filter(isUnreadable).length,
    warningCount: findings.length - errors.length,
    fixableErrorCount: errors.filter(isSafelyFixable).length,
    fixableWarningCount: findings.filter(isSafelyFixable).length - errors.filter(isSafelyFixable).length,
    source: isSourceWanted ? shownText(file, context) : undefined,
    output,
    usedDeprecatedRules: [],
    planLint: gapsOf(file, context),
  };
}

function gapsOf({ outcomes: { unclear, notRun } }: FileReport, context: FormatContext): JsonGaps | undefined {
  if (unclear.length === 0 && notRun.length === 0) return undefined;
  return {
    unclear: unclear.map(({ ruleId, why, at }) => ({ ruleId, why, at: placeOf(at, context) })),
    notRun,
  };
}

function messageOf(
  finding: Finding,
  file: FileReport,
  { rules }: Report,
  context: FormatContext,
): JsonMessage {
  const { ruleId, messageId, severity, confidence, at, related, count, covers, waived, fix } = finding;
  const words = sayFinding(finding, rules);
  return {
    ruleId,
    severity: severity === 'error' ? 2 : 1,
    message: words.says,
    messageId,
    ...spanOf(at),
    fatal: isUnreadable(finding) ? true : undefined,
    ...fixesOf(finding, file, context),
    suppressions: waived && [{ kind: 'directive', justification: waived.reason }],
    planLint: {
      severity,
      confidence,
      path: at.path,
      pointer: at.pointer,
      quote: at.quote,
      basis: rules.get(ruleId)?.basis ?? [],
      pitfalls: rules.get(ruleId)?.pitfalls ?? [],
      related: related.map((each) => ({ ...placeOf(each.at, context), note: each.note })),
      count,
      covers,
      why: words.why,
      try: words.try,
      fix,
      waived: waived && { by: waived.by, until: waived.until },
    },
  };
}

/** ESLint takes one edit for each fix, and does by itself only what is safe. */
function fixesOf(
  { fix }: Finding,
  { file, hidden = [] }: FileReport,
  { text }: FormatContext,
): Pick<JsonMessage, 'fix' | 'suggestions'> {
  const edit = fix && asOneEdit(fix, text(file), hidden);
  if (fix === undefined || edit === undefined) return {};
  const range = { range: [edit.start, edit.end] as const, text: edit.text };
  return fix.kind === 'safe' ? { fix: range } : { suggestions: [{ desc: speakFix(fix), fix: range }] };
}

function placeOf(at: Location, { pathOf }: FormatContext): JsonPlace {
  return { filePath: pathOf(at.file), ...spanOf(at), path: at.path, pointer: at.pointer, quote: at.quote };
}

function spanOf({ start, end }: Location): JsonSpan {
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

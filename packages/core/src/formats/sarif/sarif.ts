import type { Log, Notification, ReportingDescriptor, Result, Run } from 'sarif';
import type { FileReport, Finding, Report } from '../../engine/report.ts';
import { sayFinding } from '../say.ts';
import { counted, figure } from '../count-words.ts';
import type { Format, FormatContext } from '../format.ts';
import { relativePath } from '../paths.ts';
import { isCrash, isUnreadable, selected, selectedKnown, selectedWaived } from '../selection.ts';
import { serialise } from '../serialise.ts';
import { fingerprinter, type Fingerprinter } from '../fingerprint.ts';
import { EditPlaces } from '../fixes.ts';
import { fixData } from './fix-data.ts';
import { artifactOf, placeData, SOURCE_ROOT } from './place-data.ts';
import { levelOf, ruleData } from './rule-data.ts';

/** GitHub rejects a file with more results in a run. */
const MOST_RESULTS = 25_000;
/** GitHub rejects a file with more places in a result. */
const MOST_RELATED = 999;

/** SARIF 2.1.0, in the form that GitHub code scanning takes. Waived findings are left out unless they are asked for. */
export const sarif: Format = (report, context) => `${serialise(logOf(report, context))}\n`;

function logOf(report: Report, context: FormatContext): Log {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(report, context)],
  };
}

function runOf(report: Report, context: FormatContext): Run {
  const rules = [...report.rules.values()].map(ruleData);
  const all = report.files.flatMap((file) => findingsOf(file, context));
  const kept = worst(all, MOST_RESULTS);
  const version = context.version;
  return {
    tool: { driver: { name: 'plan-lint', version, semanticVersion: version, rules } },
    invocations: [
      {
        executionSuccessful: report.counts.crashes === 0,
        toolExecutionNotifications: [
          ...notificationsOf(report, context),
          ...cutNotice(all.length, kept.length),
        ],
      },
    ],
    artifacts: report.files.map(({ file }) => ({ location: artifactOf(file, context) })),
    originalUriBaseIds: {
      [SOURCE_ROOT]: { description: { text: 'The folder that the paths are relative to.' } },
    },
    automationDetails: {
      id: context.configName === undefined ? 'plan-lint/' : `plan-lint/${context.configName}/`,
    },
    columnKind: 'utf16CodeUnits',
    results: resultsOf(kept, rules, report, context),
  };
}

function findingsOf(file: FileReport, context: FormatContext): readonly Finding[] {
  return [
    ...selected(file, context),
    ...(context.showWaived ? selectedWaived(file, context) : []),
    ...(context.showKnown === true ? selectedKnown(file, context) : []),
  ];
}

/** The findings that weigh most, in the order in which they came. */
function worst(findings: readonly Finding[], most: number): readonly Finding[] {
  if (findings.length <= most) return findings;
  const weights = ['error', 'warning', 'info'] as const;
  const byWeight = weights.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const kept = new Set(byWeight.slice(0, most));
  return findings.filter((finding) => kept.has(finding));
}

function resultsOf(
  findings: readonly Finding[],
  rules: readonly ReportingDescriptor[],
  report: Report,
  context: FormatContext,
): Result[] {
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const fingerprint = fingerprinter();
  const places = new EditPlaces(context);
  const states = baselineStates(report);
  return findings.map((finding) => ({
    ...resultOf(finding, report, context, fingerprint),
    ...states(finding),
    ...fixData(finding, places, context),
    ruleIndex: indices.get(finding.ruleId) ?? -1,
  }));
}

/** Whether each finding is new or was there before; nothing where there is no baseline to tell. */
function baselineStates({ counts, files }: Report): (finding: Finding) => Pick<Result, 'baselineState'> {
  if (counts.known === undefined) return () => ({});
  const known = new Set(files.flatMap((file) => file.known ?? []));
  return (finding) => ({ baselineState: known.has(finding) ? 'unchanged' : 'new' });
}

function resultOf(
  finding: Finding,
  report: Report,
  context: FormatContext,
  fingerprint: Fingerprinter,
): Result {
  const { ruleId, severity, at, related, waived } = finding;
  const words = sayFinding(finding, report.rules);
  return {
    ruleId,
    level: levelOf(severity),
    message: { text: plain(`${words.says} ${words.try}`) },
    locations: [placeData(at, context)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.slice(0, MOST_RELATED).map((each, index) => ({
            id: index + 1,
            ...placeData(each.at, context),
            ...(each.note === undefined ? {} : { message: { text: plain(each.note) } }),
          })),
        }),
    partialFingerprints: { 'planLintFinding/v1': fingerprint(finding, relativePath(at.file, context)) },
    ...(waived === undefined
      ? {}
      : { suppressions: [{ kind: 'inSource', status: 'accepted', justification: waived.reason }] }),
  };
}

/** What the run itself has to say: files that could not be read, rules that broke, what could not be told. */
function notificationsOf({ files, rules }: Report, context: FormatContext): readonly Notification[] {
  return files.flatMap(({ findings, outcomes }) => [
    ...findings
      .filter((finding) => isUnreadable(finding) || isCrash(finding))
      .map((finding) => notice('error', sayFinding(finding, rules).says, finding, context)),
    ...outcomes.unclear.map((unclear) => notice('note', unclear.why, unclear, context)),
  ]);
}

function notice(
  level: 'error' | 'note',
  text: string,
  { ruleId, at }: Pick<Finding, 'ruleId' | 'at'>,
  context: FormatContext,
): Notification {
  return {
    level,
    message: { text: plain(text) },
    associatedRule: { id: ruleId },
    locations: [placeData(at, context)],
  };
}

function cutNotice(all: number, kept: number): readonly Notification[] {
  if (all === kept) return [];
  const text = `Only ${figure(kept)} of ${counted(all, 'result')} are listed, those that weigh most: more are rejected by GitHub.`;
  return [{ level: 'warning', message: { text } }];
}

/** A text in which nothing is a link or a placeholder, as SARIF would otherwise read `[words](1)` and `{0}`. */
function plain(text: string): string {
  return text.replaceAll('](', '] (').replace(/\{(?=\d+\})/g, '{ ');
}

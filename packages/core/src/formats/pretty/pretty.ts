import type { FileReport, Finding, Report } from '../../engine/report.ts';
import { sayFinding } from '../say.ts';
import type { Location } from '../../source/location.ts';
import { Source } from '../../source/source.ts';
import { disarm } from '../build-log.ts';
import { choose } from '../choice.ts';
import { counted, figure } from '../count-words.ts';
import { developerLine, problemCount } from '../developer-line.ts';
import { countSafe } from '../fixes.ts';
import type { Format, FormatContext } from '../format.ts';
import { colourOf, lookOf, worstColour, type Look } from '../look.ts';
import { groupByPitfall, speakPitfall } from '../pitfalls.ts';
import { isAboutWhole } from '../place.ts';
import { safeLine, safePath, safeSentence } from '../safe.ts';
import { MOST_SHOWN, selected, selectedWaived } from '../selection.ts';
import { shownText } from '../shown-text.ts';
import { codeFrame } from './code-frame.ts';

/** The most other places of a finding that are listed. */
const MOST_RELATED = 5;
/** How many findings a report by pitfall opens with. */
const MOST_IN_OPENING = 2;

interface Pretty {
  readonly report: Report;
  readonly context: FormatContext;
  readonly look: Look;
}

/** For developers at a terminal: each finding where it stands, with the lines around it and what to do. */
export const pretty: Format = (report, context) => {
  const page = { report, context, look: lookOf(context) };
  const files = report.files.map((file) => fileBlocks(file, page));
  const blocks =
    context.by === 'pitfall'
      ? [
          ...blocksByPitfall(
            files.flatMap(({ blocks: each }) => each),
            page,
          ),
          ...files.flatMap(({ notes }) => notes),
        ]
      : files.flatMap(({ blocks: each, notes }) => [...each.map(({ text }) => text), ...notes]);
  const output = `${[...blocks, summaryOf(page)].join('\n\n')}\n`;
  return context.buildLog === true ? disarm(output) : output;
};

/** A finding as it is shown. */
interface Block {
  readonly finding: Finding;
  readonly text: string;
}

/** The findings of a file, and what else there is to say about it. */
function fileBlocks(
  file: FileReport,
  page: Pretty,
): { readonly blocks: readonly Block[]; readonly notes: readonly string[] } {
  const { context, look } = page;
  const text = shownText(file, context);
  const source = text === undefined ? undefined : new Source(file.file, text);
  const findings = selected(file, context);
  const shown = findings.slice(0, MOST_SHOWN);
  const hidden = findings.length - shown.length;
  const waived = context.showWaived ? selectedWaived(file, context).slice(0, MOST_SHOWN) : [];
  return {
    blocks: [...shown, ...waived].map((finding) => ({ finding, text: blockOf(finding, source, page) })),
    notes: [
      ...(hidden > 0 ? [`${safePath(file.file)}: ${look.ellipsis}and ${figure(hidden)} more`] : []),
      ...unclearIn(file),
    ],
  };
}

/** The two findings of the run that matter most, then the others under their pitfalls. */
function blocksByPitfall(blocks: readonly Block[], { report, look }: Pretty): readonly string[] {
  const texts = new Map(blocks.map(({ finding, text }) => [finding, text]));
  const toCount = blocks.map(({ finding }) => finding).filter(({ waived }) => waived === undefined);
  const { opening } = choose(toCount, MOST_IN_OPENING, report);
  const others = blocks.map(({ finding }) => finding).filter((finding) => !opening.includes(finding));
  const section = (title: string, findings: readonly Finding[]): readonly string[] =>
    findings.length === 0
      ? []
      : [look.paint('bold', title), ...findings.map((finding) => texts.get(finding) ?? '')];
  return [
    ...section('WHAT MATTERS MOST', opening),
    ...groupByPitfall(others, report.rules).flatMap(({ name, findings }) =>
      section(speakPitfall(name), findings),
    ),
  ];
}

function blockOf(finding: Finding, source: Source | undefined, { report, look }: Pretty): string {
  const { at, ruleId, severity, covers, waived } = finding;
  const { paint } = look;
  const words = sayFinding(finding, report.rules);
  const word = waived === undefined ? paint(colourOf(severity), severity) : 'waived';
  const pointer = safeLine(codePath(at.pointer));
  return [
    `${paint('underline', placeOf(at))}  ${word}  ${paint('bold', ruleId)}${pointer === '' ? '' : paint('dim', `  at ${pointer}`)}`,
    `  ${developerLine(finding, report)}`,
    '',
    ...frameLines(finding, source, look),
    ...relatedLines(finding, look),
    ...(covers === undefined ? [] : [`  covers: ${covers.join(', ')}`]),
    ...(waived === undefined ? [] : [`  waived: ${safeLine(waived.reason)}`]),
    `  why: ${safeSentence(words.why)}`,
    `  help: ${safeSentence(words.try)}${finding.fix === undefined ? '' : `  (fix: ${finding.fix.kind})`}`,
    paint('dim', `  docs: plan-lint explain ${ruleId}`),
  ].join('\n');
}

/** The lines that a finding is about; none where it is about the whole plan. */
function frameLines(finding: Finding, source: Source | undefined, look: Look): readonly string[] {
  if (source === undefined || isAboutWhole(finding)) return [];
  return [...codeFrame(source, finding.at, look).map((line) => `  ${line}`), ''];
}

function relatedLines({ at, related }: Finding, { ellipsis }: Look): readonly string[] {
  const lines = related.slice(0, MOST_RELATED).map(({ at: place, note }) => {
    const { line, column } = place.start;
    const where = place.file === at.file ? `line ${line}, column ${column}` : placeOf(place);
    const pointer = place.pointer === '' ? '' : ` (${safeLine(codePath(place.pointer))})`;
    return `  also: ${where}${pointer}${note === undefined ? '' : `: ${safeLine(note)}`}`;
  });
  const more = related.length - lines.length;
  return more > 0 ? [...lines, `  also: ${ellipsis}and ${figure(more)} more`] : lines;
}

function unclearIn({ outcomes: { unclear } }: FileReport): readonly string[] {
  return unclear
    .slice(0, MOST_SHOWN)
    .map(({ at, ruleId, why }) => `${placeOf(at)}  unclear  ${ruleId}\n  ${safeSentence(why)}`);
}

function summaryOf({ report, context, look }: Pretty): string {
  const { counts, files } = report;
  const troubled = files.filter(({ findings }) => findings.length > 0).length;
  const unclear = files.reduce((sum, { outcomes }) => sum + outcomes.unclear.length, 0);
  const safe = countSafe(files);
  const extras = [
    ...(safe > 0 ? [`${counted(safe, 'safe fix', 'safe fixes')}: --fix`] : []),
    ...(counts.waived > 0 ? [`${figure(counts.waived)} waived`] : []),
    ...((counts.known ?? 0) > 0 ? [`${figure(counts.known ?? 0)} known from the baseline`] : []),
    ...(unclear > 0 ? [`${figure(unclear)} could not be told`] : []),
    ...(context.quiet && counts.warnings + counts.infos > 0 ? ['only errors are shown'] : []),
  ];
  const main =
    troubled === 0
      ? `No problems in ${counted(files.length, 'file')}`
      : look.paint(
          worstColour(counts),
          look.paint(
            'bold',
            `${look.cross} ${problemCount(counts)} in ${figure(troubled)} of ${counted(files.length, 'file')}`,
          ),
        );
  return [main, ...extras].join(look.dot);
}

function placeOf({ file, start }: Location): string {
  return `${safePath(file)}:${start.line}:${start.column}`;
}

/** A JSON pointer as code: `/priorities/1/goals/0` becomes `priorities[1].goals[0]`. */
function codePath(pointer: string): string {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps
    .map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`))
    .join('');
}

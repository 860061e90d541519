import type { FileReport, Finding, Report } from '../engine/report.ts';
import { sayFinding } from './say.ts';
import { speakAsOf } from './as-of.ts';
import { askedIn, askedInAll, askOf, speakAsked } from './asked.ts';
import { choose } from './choice.ts';
import { counted, figure } from './count-words.ts';
import { utf8Length } from './utf8.ts';
import type { FormatContext } from './format.ts';
import { lookOf } from './look.ts';
import { markdownText } from './markdown.ts';
import { relativePath } from './paths.ts';
import { placesOf, speakPath, speakPlace } from './place.ts';
import { hasNews, isCrash, MOST_SHOWN, selected } from './selection.ts';

/** GitHub refuses a summary above 1 MiB; this leaves room for others of the same step. */
const MOST_BYTES = 900 * 1024;
/** The longest sentence in a cell, in UTF-16 units. */
const LONGEST = 1000;
/** How many places of one finding are named. */
const MOST_PLACES = 3;

/** The summary of a run for GitHub Actions, as Markdown: every finding in tables, the ones that matter most first. */
export function stepSummary(report: Report, context: FormatContext): string {
  const files = report.files.filter((file) => hasNews(file, context));
  const day = speakAsOf(report);
  const when = day === undefined ? '' : `, as of ${day}`;
  const rows = [
    '## School improvement plans',
    '',
    `${speakAsked(askedInAll(report.files))}, in ${counted(report.files.length, 'file')}${when}.`,
    ...files.flatMap((file) => fileRows(file, report, context)),
    '',
    `Checked by plan-lint ${context.version}.`,
  ];
  return withinLimit(rows);
}

function fileRows(file: FileReport, report: Report, context: FormatContext): readonly string[] {
  const { opening, others, hidden } = choose(selected(file, context), MOST_SHOWN, report);
  const table = [...opening, ...others];
  const name = markdownText(relativePath(file.file, context));
  const crashes = file.findings.filter(isCrash).map((finding) => sayFinding(finding, report.rules).says);
  const gaps = [...file.outcomes.unclear.map(({ why }) => why), ...crashes].slice(0, MOST_SHOWN);
  return [
    '',
    `### ${file.title === undefined ? name : `${markdownText(file.title)} (${name})`}`,
    '',
    `${speakAsked(askedIn(file))}.`,
    ...(table.length === 0
      ? []
      : ['', '| | Where | What | What to do | Rule |', '| --- | --- | --- | --- | --- |']),
    ...table.map((finding) => row(finding, report, context)),
    ...(hidden.length === 0 ? [] : ['', `And ${figure(hidden.length)} more.`]),
    ...(gaps.length === 0
      ? []
      : ['', 'Not checked:', '', ...gaps.map((gap) => `- ${markdownText(gap, LONGEST)}`)]),
  ];
}

function row(finding: Finding, report: Report, context: FormatContext): string {
  const words = sayFinding(finding, report.rules);
  const cells = [askOf(finding), whereOf(finding, context), words.says, words.try, finding.ruleId];
  return `| ${cells.map((cell) => markdownText(cell, LONGEST)).join(' | ')} |`;
}

/** Where to look: the first places in words, and the line to go to. */
function whereOf(finding: Finding, context: FormatContext): string {
  const look = lookOf(context);
  if (finding.count === 1) return speakPlace(finding, look);
  const places = placesOf(finding);
  const named = places
    .slice(0, MOST_PLACES)
    .map(({ path, start }) => speakPath(path, look) || `Line ${start.line}`);
  const hidden = places.length - named.length;
  return `${named.join('; ')}${hidden > 0 ? ` and ${figure(hidden)} more` : ''}`;
}

/** As many rows as fit, with a word on what was left out. */
function withinLimit(rows: readonly string[]): string {
  let bytes = 0;
  const end = rows.findIndex((each) => (bytes += utf8Length(each) + 1) > MOST_BYTES);
  if (end === -1) return `${rows.join('\n')}\n`;
  const note = `The summary ends here, because GitHub takes no longer one: ${counted(rows.length - end, 'more line')}.`;
  return `${rows.slice(0, end).join('\n')}\n\n${note}\n`;
}

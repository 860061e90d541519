import type { FileReport } from '../../engine/report.ts';
import { speakAsOf } from '../as-of.ts';
import { askedInAll, speakAsked } from '../asked.ts';
import { disarm } from '../build-log.ts';
import { choose } from '../choice.ts';
import { counted, figure } from '../count-words.ts';
import { countSafe } from '../fixes.ts';
import type { Format } from '../format.ts';
import { safeLine, safePath } from '../safe.ts';
import { hasNews, selected } from '../selection.ts';
import { fileSection } from './file-section.ts';
import { marginal, pageFor, paragraph, type Page } from './page.ts';

/** How many findings of a file are shown: people can act on so many. */
const MOST_OF_A_FILE = 10;
/** In a run over more files than this, each file shows only what it opens with. */
const MANY_FILES = 5;
const MOST_OF_MANY = 2;
/** How many files with nothing to report are named. */
const MOST_NAMED = 10;

/**
 * For heads and whoever leads a plan: opens with the two findings that matter most, then the rest by place in the plan,
 * in words and never by colour alone; says what passed and what could not be told.
 */
export const leader: Format = (report, context) => {
  const page = pageFor(report, context);
  const [only, ...others] = report.files;
  const lines = only !== undefined && others.length === 0 ? onePlan(only, page) : manyPlans(page);
  const output = `${[...lines, ...closing(page)].join('\n')}\n`;
  return context.buildLog === true ? disarm(output) : output;
};

function onePlan(file: FileReport, page: Page): readonly string[] {
  return [
    ...titleLines(titleOf(file), page),
    ...paragraph(`${safePath(file.file)}, ${checkedAsOf(page)}`, page),
    '',
    ...fileSection(file, MOST_OF_A_FILE, page),
  ];
}

function manyPlans(page: Page): readonly string[] {
  const { files } = page.report;
  const most = files.length > MANY_FILES ? MOST_OF_MANY : MOST_OF_A_FILE;
  const speaking = files.filter((file) => hasNews(file, page.context));
  const sections = speaking.flatMap((file, index) => [
    '',
    ...titleLines(`${figure(index + 1)} of ${figure(speaking.length)}: ${titleOf(file)}`, page),
    ...paragraph(safePath(file.file), page),
    '',
    ...fileSection(file, most, page),
    '',
  ]);
  const head = paragraph(`${counted(files.length, 'file')} ${checkedAsOf(page)}`, page);
  return [...head, ...sections, ...overall(page)];
}

function titleLines(title: string, page: Page): readonly string[] {
  return paragraph(title, page).map((line) => page.look.paint('bold', line));
}

function titleOf({ title, kind }: FileReport): string {
  if (kind === undefined) return 'A file that could not be read';
  if (title === undefined) return `A ${kind} without a title`;
  return kind === 'reflection' ? `Reflection ${safeLine(title)}` : safeLine(title);
}

function checkedAsOf({ report }: Page): string {
  const day = speakAsOf(report);
  return day === undefined ? 'checked without a date, so nothing counts as late' : `checked as of ${day}`;
}

/** What all files come to, with the names of those that have nothing to report. */
function overall(page: Page): readonly string[] {
  const { files } = page.report;
  const silent = files.filter(({ findings, outcomes }) => findings.length + outcomes.unclear.length === 0);
  const named = silent.slice(0, MOST_NAMED).map(({ file }) => safePath(file));
  const hidden = silent.length - named.length;
  return [
    '',
    page.look.paint('bold', 'ALL FILES TOGETHER'),
    ...paragraph(`${speakAsked(askedInAll(files))}, in ${counted(files.length, 'file')}.`, page),
    ...(silent.length > 0 ? [`Nothing to fix or consider in ${counted(silent.length, 'file')}:`] : []),
    ...named.flatMap((name) => marginal('-', name, page)),
    ...(hidden > 0 ? marginal('-', `and ${figure(hidden)} more`, page) : []),
  ];
}

/** What was not done, and what to do next. */
function closing(page: Page): readonly string[] {
  return [
    '',
    ...paragraph(whatWasDone(page), page),
    ...nextStep(page).flatMap((line) => paragraph(line, page)),
  ];
}

function whatWasDone({ report, context: { fixed } }: Page): string {
  const documents = report.files.length === 1 ? 'document' : 'documents';
  if (fixed?.isWritten !== true || fixed.count === 0)
    return `Nothing in your ${documents} was changed or sent anywhere.`;
  const [places, were] = [counted(fixed.count, 'place'), fixed.count === 1 ? 'was' : 'were'];
  return `${places} in your ${documents} ${were} put right. Nothing was sent anywhere.`;
}

function nextStep({ report, context }: Page): readonly string[] {
  const shown =
    report.files.map((file) => selected(file, context)).find((findings) => findings.length > 0) ?? [];
  const [first] = choose(shown, 1, report).opening;
  if (first === undefined) return context.showPassed ? [] : ['To see what passed, add --show-passed.'];
  const item = report.files.length === 1 ? 'item 1' : 'the first item';
  return [
    ...fixStep(report.files),
    'Next: change what you agree with, then run this again.',
    `More about ${item}: plan-lint explain ${first.ruleId}`,
  ];
}

/** What could be put right at once. */
function fixStep(files: readonly FileReport[]): readonly string[] {
  const safe = countSafe(files);
  if (safe === 0) return [];
  const slips = safe === 1 ? 'One of these is a slip' : `${figure(safe)} of these are slips`;
  return [`${slips} that can be put right for you: add --fix.`];
}

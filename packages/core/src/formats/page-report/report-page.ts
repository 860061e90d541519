import type { FileReport, Finding, Report } from '../../engine/report.ts';
import { bullets, link, note, paragraph, section, strong } from '../../page/build.ts';
import type { Block, Page } from '../../page/page.ts';
import { speakAsOf } from '../as-of.ts';
import { askedIn, askedInAll, isQuestion, speakAsked } from '../asked.ts';
import { choose } from '../choice.ts';
import { counted } from '../count-words.ts';
import type { FormatContext } from '../format.ts';
import { relativePath } from '../paths.ts';
import { MOST_SHOWN, selected } from '../selection.ts';
import { findingItem, fullFinding } from './finding-blocks.ts';
import { gapBlocks, knownBlocks, waivedBlocks } from './outcome-blocks.ts';
import { pitfallSections } from './pitfall-sections.ts';

/**
 * A report as a page to hand round: everything that was found and could not be told, with the two that matter most first.
 * Nothing is left out, however many findings there are, but for what `quiet` hides.
 */
export function reportPage(report: Report, context: FormatContext): Page {
  const { files } = report;
  const [only, ...others] = files;
  const isOne = only !== undefined && others.length === 0;
  return {
    title: isOne ? titleOf(only) : 'What plan-lint found',
    language: 'en-GB',
    blocks: [
      paragraph(headOf(report, context)),
      ...(isOne ? fileBlocks(only, report, context) : severalFiles(report, context)),
      paragraph(`Checked by plan-lint ${context.version}. More about a rule: plan-lint explain RULE`),
    ],
  };
}

function headOf(report: Report, context: FormatContext): string {
  const day = speakAsOf(report);
  const [only, ...others] = report.files;
  const what =
    only !== undefined && others.length === 0
      ? relativePath(only.file, context)
      : counted(report.files.length, 'file');
  return `${what}, ${day === undefined ? 'checked without a date, so nothing counts as late' : `checked as of ${day}`}.`;
}

/** A table of contents, and then a section for each file. */
function severalFiles(report: Report, context: FormatContext): readonly Block[] {
  const { files } = report;
  return [
    paragraph(strong(`${speakAsked(askedInAll(files))}.`)),
    bullets(
      files.map((file, index) => [link(`#${idOf(index)}`, titleOf(file)), `: ${speakAsked(askedIn(file))}`]),
    ),
    ...files.map((file, index) => ({
      ...section(idOf(index), titleOf(file), [
        paragraph(relativePath(file.file, context)),
        ...fileBlocks(file, report, context),
      ]),
      newSheet: true,
    })),
  ];
}

function idOf(index: number): string {
  return `file-${String(index + 1)}`;
}

function titleOf({ title, kind, file }: FileReport): string {
  if (kind === undefined) return `${file}: could not be read`;
  if (title === undefined) return `A ${kind} without a title`;
  return kind === 'reflection' ? `Reflection ${title}` : title;
}

function fileBlocks(file: FileReport, report: Report, context: FormatContext): readonly Block[] {
  const { opening, others, hidden } = choose(selected(file, context), MOST_SHOWN, report);
  const rest = [...others, ...hidden];
  return [
    paragraph(`${speakAsked(askedIn(file))}.`),
    ...(opening.length === 0
      ? []
      : [
          section(
            'matters-most',
            rest.length > 0 ? 'The two that matter most' : 'What matters',
            opening.map((finding) => fullFinding(finding, report, context)),
          ),
        ]),
    ...(context.by === 'pitfall'
      ? pitfallSections(opening, rest, file, report, context)
      : placeSections(rest, report, context)),
    ...quietNote(file, context),
    ...knownBlocks(file),
    ...waivedBlocks(file, report, context),
    ...gapBlocks(file, report, context),
  ];
}

/** What is to fix and what to consider, each by its place in the plan. */
function placeSections(rest: readonly Finding[], report: Report, context: FormatContext): readonly Block[] {
  const toFix = rest.filter((finding) => !isQuestion(finding));
  const toConsider = rest.filter(isQuestion);
  const items = (findings: readonly Finding[]): Block => ({
    kind: 'list',
    ordered: true,
    items: findings.map((finding) => findingItem(finding, report, context)),
  });
  return [
    ...(toFix.length === 0 ? [] : [section('to-fix', 'Also to fix', [items(toFix)])]),
    ...(toConsider.length === 0 ? [] : [section('to-consider', 'To consider', [items(toConsider)])]),
  ];
}

/** Says that something was left out on request. */
function quietNote({ findings }: FileReport, { quiet }: FormatContext): readonly Block[] {
  const left = findings.filter(({ severity }) => severity !== 'error').length;
  if (!quiet || left === 0) return [];
  return [
    note('grey', 'Left out', [paragraph(`${counted(left, 'finding')} that may be right, on request.`)]),
  ];
}

import type { FileReport, Finding } from '../../engine/report.ts';
import { askedIn, count, isQuestion, speakAsked } from '../asked.ts';
import { choose } from '../choice.ts';
import type { Choice } from '../choice.ts';
import { counted, figure } from '../count-words.ts';
import { speakKnown } from '../speak-known.ts';
import { isCrash, MOST_SHOWN, selected } from '../selection.ts';
import { fullItem } from './item.ts';
import { listLines } from './item-list.ts';
import { gapLines, passedLines, waivedLines } from './outcomes.ts';
import { heading, paragraph, type Page } from './page.ts';
import { pitfallSections } from './pitfall-sections.ts';

/** Everything about one file, below its title: at most `most` findings unless all are asked for. */
export function fileSection(file: FileReport, most: number, page: Page): readonly string[] {
  const { report, context } = page;
  const limit = context.all ? MOST_SHOWN : most;
  const choice = choose(selected(file, context), limit, report);
  const { opening, others, hidden } = choice;
  return [
    ...paragraph(summaryOf(file), page),
    ...openingLines(opening, others.length + hidden.length > 0, page),
    ...(context.by === 'pitfall' ? pitfallSections(choice, file, page) : placeSections(choice, page)),
    ...hiddenLines(hidden, page),
    ...quietLines(file, page),
    ...waivedLines(file, page),
    ...passedLines(file, page),
    ...gapLines(file, page),
  ];
}

function summaryOf(file: FileReport): string {
  const waived = file.waived.length;
  const reasons = waived === 1 ? 'a reason' : 'reasons';
  const waivers = waived === 0 ? '' : ` The plan waives ${counted(waived, 'finding')}, with ${reasons}.`;
  return `${speakAsked(askedIn(file))}. ${checksOf(file)}${waivers}${knownOf(file)}`;
}

/** What is left out because it was there when the baseline was recorded. */
function knownOf({ known = [] }: FileReport): string {
  return known.length === 0 ? '' : ` ${speakKnown(known.length)}`;
}

/** What was checked: the checks that had something to look at, and how many of them passed. */
function checksOf({ outcomes, findings, waived, known = [], kind }: FileReport): string {
  if (kind === undefined) return 'The file could not be read, so most checks did not run.';
  const found = [...findings, ...waived, ...known].filter((finding) => !isCrash(finding));
  const troubled = new Set([
    ...[...found, ...outcomes.unclear].map(({ ruleId }) => ruleId),
    ...found.flatMap(({ covers = [] }) => covers),
  ]);
  const passed = outcomes.passed.length;
  const share = troubled.size === 0 ? 'all of them' : `${figure(passed)} of them`;
  const idle = outcomes.idle.length;
  const others = idle === 0 ? '' : ` ${figure(idle)} more had nothing to look at.`;
  return `${counted(passed + troubled.size, 'check')} had something to look at; ${share} passed.${others}`;
}

function openingLines(opening: readonly Finding[], isChosen: boolean, page: Page): readonly string[] {
  if (opening.length === 0) return [];
  const items = opening.flatMap((finding, index) => ['', ...fullItem(finding, index + 1, page)]);
  return [...heading(isChosen ? 'THE TWO THAT MATTER MOST' : 'WHAT MATTERS', page), ...items];
}

function placeSections({ opening, others }: Choice, page: Page): readonly string[] {
  const toFix = others.filter((finding) => !isQuestion(finding));
  const toConsider = others.filter(isQuestion);
  const first = opening.length + 1;
  return [
    ...listLines('ALSO TO FIX', toFix, first, page),
    ...listLines('TO CONSIDER', toConsider, first + toFix.length, page),
  ];
}

function hiddenLines(hidden: readonly Finding[], page: Page): readonly string[] {
  if (hidden.length === 0) return [];
  const { toFix, toConsider } = count(hidden);
  const parts = [
    ...(toFix > 0 ? [`${figure(toFix)} more to fix`] : []),
    ...(toConsider > 0 ? [`${figure(toConsider)} more to consider`] : []),
  ];
  const advice = page.context.all ? '' : ': add --all to see them';
  return ['', ...paragraph(`And ${parts.join(' and ')}${advice}.`, page)];
}

/** Says that something was left out on request. */
function quietLines({ findings }: FileReport, page: Page): readonly string[] {
  const left = findings.filter(({ severity }) => severity !== 'error').length;
  if (!page.context.quiet || left === 0) return [];
  const rest = `${figure(left)} more ${left === 1 ? 'is' : 'are'} counted above.`;
  return ['', ...paragraph(`Only what is certainly wrong is shown (--quiet); ${rest}`, page)];
}

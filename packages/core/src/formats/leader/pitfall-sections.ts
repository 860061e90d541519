import type { FileReport } from '../../engine/report.ts';
import type { Choice } from '../choice.ts';
import { groupByPitfall, pitfallOf, speakAvoided, speakPitfall } from '../pitfalls.ts';
import type { PitfallGroup } from '../pitfalls.ts';
import { itemLines } from './item-list.ts';
import { paragraph, type Page } from './page.ts';

/** The findings of a file by pitfall. What the report opens with is not said again, only where to find it. */
export function pitfallSections(
  { opening, others }: Choice,
  file: FileReport,
  page: Page,
): readonly string[] {
  const { rules } = page.report;
  const lines: string[] = [];
  let number = opening.length + 1;
  for (const group of groupByPitfall([...opening, ...others], rules)) {
    const rest = group.findings.filter((finding) => !opening.includes(finding));
    lines.push(...titleLines(group, page), ...aboveLines(group, opening, page));
    lines.push(...itemLines(rest, number, page));
    number += rest.length;
  }
  return [...lines, ...avoidedLines(file, page)];
}

function titleLines({ name }: PitfallGroup, page: Page): readonly string[] {
  return ['', ...paragraph(speakPitfall(name), page).map((line) => page.look.paint('bold', line))];
}

function aboveLines({ name }: PitfallGroup, opening: Choice['opening'], page: Page): readonly string[] {
  const numbers = opening.flatMap((finding, index) =>
    pitfallOf(finding, page.report.rules) === name ? [String(index + 1)] : [],
  );
  if (numbers.length === 0) return [];
  return paragraph(`Item${numbers.length > 1 ? 's' : ''} ${numbers.join(' and ')} above.`, page);
}

function avoidedLines(file: FileReport, page: Page): readonly string[] {
  const avoided = speakAvoided(file, page.report.rules);
  return avoided === undefined ? [] : ['', ...paragraph(avoided, page)];
}

import type { FileReport, Finding, Report } from '../../engine/report.ts';
import { bullets, paragraph, section } from '../../page/build.ts';
import type { Block } from '../../page/page.ts';
import type { FormatContext } from '../format.ts';
import { groupByPitfall, PITFALLS, speakAvoided } from '../pitfalls.ts';
import type { PitfallName } from '../pitfalls.ts';
import { sayFinding } from '../say.ts';
import { findingItem } from './finding-blocks.ts';

/** The findings of a file by pitfall. What the page opens with is not told again, only named. */
export function pitfallSections(
  opening: readonly Finding[],
  rest: readonly Finding[],
  file: FileReport,
  report: Report,
  context: FormatContext,
): readonly Block[] {
  const avoided = speakAvoided(file, report.rules);
  return [
    ...groupByPitfall([...opening, ...rest], report.rules).map(({ name, findings }) => {
      const told = findings.filter((finding) => opening.includes(finding));
      const items = findings
        .filter((finding) => !opening.includes(finding))
        .map((finding) => findingItem(finding, report, context, 'with what it asks'));
      return section(`pitfall-${name}`, titleOf(name), [
        ...told.map((finding) => paragraph(`See above: ${sayFinding(finding, report.rules).says}`)),
        ...(items.length === 0 ? [] : [bullets(items)]),
      ]);
    }),
    ...(avoided === undefined ? [] : [paragraph(avoided)]),
  ];
}

/** `Overloaded: more than people can carry`. */
function titleOf(name: PitfallName): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${PITFALLS[name]}`;
}

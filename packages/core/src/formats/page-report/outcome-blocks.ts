import type { FileReport, Report } from '../../engine/report.ts';
import { bullets, paragraph, section } from '../../page/build.ts';
import type { Block } from '../../page/page.ts';
import type { FormatContext } from '../format.ts';
import { lookOf } from '../look.ts';
import { speakPath } from '../place.ts';
import { sayFinding } from '../say.ts';
import { isCrash, selectedWaived } from '../selection.ts';
import { speakKnown } from '../speak-known.ts';
import { groupUnclear } from '../unclear-groups.ts';
import { waivedItem } from './finding-blocks.ts';

/** That something is left out because a baseline holds it. */
export function knownBlocks({ known = [] }: FileReport): readonly Block[] {
  return known.length === 0 ? [] : [paragraph(speakKnown(known.length))];
}

/** What the plan waives, where that is asked for. */
export function waivedBlocks(file: FileReport, report: Report, context: FormatContext): readonly Block[] {
  const waived = context.showWaived ? selectedWaived(file, context) : [];
  if (waived.length === 0) return [];
  return [section('waived', 'Waived', [bullets(waived.map((finding) => waivedItem(finding, report)))])];
}

/** What was not checked, so that silence is not taken for praise. */
export function gapBlocks(file: FileReport, report: Report, context: FormatContext): readonly Block[] {
  const look = lookOf(context);
  const gaps = [
    ...groupUnclear(file.outcomes.unclear).map(({ ruleId, why, places }) => {
      const where = places.map(({ path }) => speakPath(path, look)).filter((path) => path !== '');
      return `${why} ${where.length === 0 ? '' : `Where: ${where.join('; ')} `}(${ruleId})`;
    }),
    ...file.findings.filter(isCrash).map((finding) => {
      const { says, why } = sayFinding(finding, report.rules);
      return `${says} ${why}`;
    }),
  ];
  return gaps.length === 0 ? [] : [section('not-checked', 'Not checked', [bullets(gaps)])];
}

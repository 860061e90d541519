import type { FileReport } from '../../engine/report.ts';
import { sayFinding } from '../say.ts';
import { counted, figure } from '../count-words.ts';
import { speakPath } from '../place.ts';
import { safeLine, safeSentence } from '../safe.ts';
import { isCrash, MOST_SHOWN, selectedWaived } from '../selection.ts';
import { groupUnclear, type UnclearGroup } from '../unclear-groups.ts';
import { heading, marginal, type Page } from './page.ts';

/** How many gaps are listed, and how many places of each, unless all are asked for. */
const FEW_GAPS = 5;
const FEW_PLACES = 3;

/** What a report without findings must not be taken for. */
const BEYOND =
  'Whether these are the right goals for your pupils. No program can tell; the people of the school can.';

/** What was not checked in a file, so that silence is not taken for praise: nothing where everything was. */
export function gapLines(file: FileReport, page: Page): readonly string[] {
  const gaps = [
    ...groupUnclear(file.outcomes.unclear).map((group) => speakUnclear(group, page)),
    ...crashGaps(file, page),
    ...unreadGaps(file),
    ...(file.findings.length === 0 ? [BEYOND] : []),
  ];
  if (gaps.length === 0) return [];
  const shown = gaps.slice(0, page.context.all ? MOST_SHOWN : FEW_GAPS);
  const hidden = gaps.length - shown.length;
  return [
    ...heading('NOT CHECKED', page),
    ...shown.flatMap((gap) => marginal('-', gap, page)),
    ...(hidden > 0
      ? marginal('-', `And ${figure(hidden)} more${page.context.all ? '' : ': add --all'}.`, page)
      : []),
  ];
}

function speakUnclear({ ruleId, why, places }: UnclearGroup, { look, context }: Page): string {
  const paths = places.map(({ path }) => speakPath(path, look)).filter((path) => path !== '');
  const shown = paths.slice(0, context.all ? MOST_SHOWN : FEW_PLACES);
  const hidden = paths.length - shown.length;
  const where = `${shown.join('; ')}${hidden > 0 ? `; and ${figure(hidden)} more` : ''}`;
  return `${safeSentence(why)} ${where === '' ? '' : `Where: ${where} `}(${ruleId})`;
}

function crashGaps({ findings }: FileReport, { report }: Page): readonly string[] {
  return findings.filter(isCrash).map((finding) => {
    const { says, why } = sayFinding(finding, report.rules);
    return `${safeSentence(says)} ${safeSentence(why)}`;
  });
}

function unreadGaps({ kind, outcomes }: FileReport): readonly string[] {
  if (kind !== undefined || outcomes.notRun.length === 0) return [];
  return [`${counted(outcomes.notRun.length, 'check')} did not run, because the file could not be read.`];
}

/** What the plan waives and why, where that was asked for. */
export function waivedLines(file: FileReport, page: Page): readonly string[] {
  const waived = page.context.showWaived ? selectedWaived(file, page.context) : [];
  if (waived.length === 0) return [];
  const items = waived.slice(0, MOST_SHOWN).flatMap((finding) => {
    const { reason = '', by, until } = finding.waived ?? {};
    const who = `${by === undefined ? '' : ` by ${safeLine(by)}`}${until === undefined ? '' : ` until ${safeLine(until)}`}`;
    const says = safeSentence(sayFinding(finding, page.report.rules).says);
    return marginal('-', `${says} Waived${who}: "${safeLine(reason)}" (${finding.ruleId})`, page);
  });
  return [...heading('WAIVED', page), ...items];
}

/** What holds in the plan, where that was asked for. */
export function passedLines({ outcomes: { passed } }: FileReport, page: Page): readonly string[] {
  if (!page.context.showPassed || passed.length === 0) return [];
  const items = passed.flatMap((id) =>
    marginal('-', `${page.report.rules.get(id)?.description ?? ''} (${id})`, page),
  );
  return [...heading('PASSED', page), ...items];
}

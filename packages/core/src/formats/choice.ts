import { byImportance } from './importance.ts';
import type { Finding, Report } from '../engine/report.ts';
import { isQuestion } from './asked.ts';
import { isWide } from './place.ts';
import { isCrash } from './selection.ts';

/** Which findings of a file a report for people shows, and where. */
export interface Choice {
  /** The ones that matter most. */
  readonly opening: readonly Finding[];
  /** The others by place: first what concerns the whole plan, then down the page. */
  readonly others: readonly Finding[];
  /** What is left for another day: the ones that matter least. */
  readonly hidden: readonly Finding[];
}

/** Chooses the `most` important of findings, and puts all but the first two back into the order of the plan. */
export function choose(findings: readonly Finding[], most: number, report: Report): Choice {
  const ranked = byImportance(
    findings.filter((finding) => !isCrash(finding)),
    report.rules,
  );
  const opening = openingOf(ranked, report).slice(0, most);
  const rest = ranked.filter((finding) => !opening.includes(finding));
  const room = most - opening.length;
  return { opening, others: rest.slice(0, room).sort(downThePlan), hidden: rest.slice(room) };
}

/** Concerns of which one finding is enough to begin with: slips of the pen come in swarms, and overload shows in every count. */
const ONE_IS_ENOUGH: readonly (string | undefined)[] = ['unreadable', 'overload'];

/** The first in rank, and the next that says more. */
function openingOf(ranked: readonly Finding[], { rules }: Report): readonly Finding[] {
  const concernOf = ({ ruleId }: Finding): string | undefined => rules.get(ruleId)?.concern;
  // A field that was not read may hide a section of the plan; further in, it hides one entry, and matters less than the rest.
  const isSlip = (finding: Finding): boolean =>
    concernOf(finding) === 'unreadable' && finding.at.path.length > 1;
  const weighty = ranked.filter((finding) => !isSlip(finding) && !isQuestion(finding));
  const [first, ...rest] = [...new Set([...weighty, ...ranked])];
  if (first === undefined) return [];
  const isNew = (finding: Finding): boolean =>
    !isQuestion(finding) &&
    (concernOf(finding) !== concernOf(first) || !ONE_IS_ENOUGH.includes(concernOf(first)));
  const second = rest.find(isNew) ?? rest[0];
  return second === undefined ? [first] : [first, second];
}

function downThePlan(a: Finding, b: Finding): number {
  return Number(isWide(b)) - Number(isWide(a)) || a.at.start.offset - b.at.start.offset;
}

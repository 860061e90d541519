import type { FileReport, Finding } from '@plan-lint/core';
import { debatableMarks, expectedMarks, isJudged, type Labels, type Mark } from './labels.ts';

/** Where labels and report agree, and where they do not. */
export interface Agreement {
  readonly right: readonly Mark[];
  /** Labels that no finding meets. */
  readonly missed: readonly Mark[];
  /** Places that were reported and that nobody asked for. */
  readonly falseAlarms: readonly Mark[];
  /** Places that were reported and that the labels leave open. */
  readonly debatable: readonly Mark[];
}

/** Compares a report with the labels place by place: what is reported stands exactly where the label stands. */
export function exactAgreement(labels: Labels, report: FileReport): Agreement {
  return agreement(labels, report, (mark, label) => mark.pointer === label.pointer);
}

/**
 * Compares a report with the labels part by part: a finding at a field of a part is a finding about the part, and a
 * finding whose places all stand inside the labelled part speaks of it. So it can be used before anybody has seen where
 * exactly a rule puts its findings.
 */
export function agreementByPart(labels: Labels, report: FileReport): Agreement {
  const strict = agreement(labels, report, isSamePart);
  const taken = new Set<Finding>();
  const inside = strict.missed.map((label) => {
    const found = findingsOf(labels, report).find(
      (finding) => !taken.has(finding) && isUnmatched(finding, strict) && isInside(finding, label),
    );
    if (found !== undefined) taken.add(found);
    return found;
  });
  const freed = new Set([...taken].flatMap((finding) => marksOf(finding).map(keyOf)));
  return {
    right: [...strict.right, ...strict.missed.filter((_, index) => inside[index] !== undefined)],
    missed: strict.missed.filter((_, index) => inside[index] === undefined),
    ...letOff(
      labels,
      report,
      strict.falseAlarms.filter((mark) => !freed.has(keyOf(mark))),
      strict.debatable.filter((mark) => !freed.has(keyOf(mark))),
    ),
  };
}

/** What was reported and judged: one mark for each place of a finding that stands for several. */
function reportedMarks(labels: Labels, report: FileReport): readonly Mark[] {
  return findingsOf(labels, report).flatMap(marksOf);
}

function agreement(
  labels: Labels,
  report: FileReport,
  isSame: (mark: Mark, label: Mark) => boolean,
): Agreement {
  const left = [...reportedMarks(labels, report)];
  const right: Mark[] = [];
  const missed: Mark[] = [];
  for (const label of expectedMarks(labels)) {
    const found = left.findIndex((mark) => mark.rule === label.rule && isSame(mark, label));
    if (found >= 0) left.splice(found, 1);
    (found >= 0 ? right : missed).push(label);
  }
  const open = debatableMarks(labels);
  const isOpen = (mark: Mark): boolean =>
    open.some((label) => mark.rule === label.rule && isSame(mark, label));
  return {
    right,
    missed,
    falseAlarms: left.filter((mark) => !isOpen(mark)),
    debatable: left.filter(isOpen),
  };
}

/** Of the false alarms, those whose finding stands wholly inside a place that is left open are let off. */
function letOff(
  labels: Labels,
  report: FileReport,
  falseAlarms: readonly Mark[],
  debatable: readonly Mark[],
): Pick<Agreement, 'falseAlarms' | 'debatable'> {
  const open = debatableMarks(labels);
  const spared = new Set(
    findingsOf(labels, report)
      .filter((finding) => open.some((label) => isInside(finding, label)))
      .flatMap((finding) => marksOf(finding).map(keyOf)),
  );
  return {
    falseAlarms: falseAlarms.filter((mark) => !spared.has(keyOf(mark))),
    debatable: [...debatable, ...falseAlarms.filter((mark) => spared.has(keyOf(mark)))],
  };
}

/** Whether no place of a finding has met a label of its own. */
function isUnmatched(finding: Finding, { falseAlarms, debatable }: Agreement): boolean {
  const left = new Set([...falseAlarms, ...debatable].map(keyOf));
  return marksOf(finding).every((mark) => left.has(keyOf(mark)));
}

function isInside(finding: Finding, { rule, pointer }: Mark): boolean {
  return (
    finding.ruleId === rule &&
    marksOf(finding).every((mark) => mark.pointer === pointer || mark.pointer.startsWith(`${pointer}/`))
  );
}

function isSamePart(mark: Mark, label: Mark): boolean {
  return partOf(mark.pointer) === partOf(label.pointer);
}

/** The pointer of the innermost list item; of the plan, where there is none. */
function partOf(pointer: string): string {
  return /^.*\/\d+(?=\/|$)/.exec(pointer)?.[0] ?? '';
}

function findingsOf(labels: Labels, { findings }: FileReport): readonly Finding[] {
  return findings.filter(({ ruleId }) => isJudged(ruleId, labels));
}

function marksOf({ ruleId, at, count, related }: Finding): readonly Mark[] {
  const places = count > 1 ? [at, ...related.map((each) => each.at)] : [at];
  return places.map(({ pointer }) => ({ rule: ruleId, pointer }));
}

function keyOf({ rule, pointer }: Mark): string {
  return `${rule} ${pointer}`;
}

import { countFindings } from '../engine/count.ts';
import { mergeFixes } from '../engine/merge-fixes.ts';
import { byPlace } from '../engine/outcome.ts';
import type { FileReport, Finding, FoundPlace, Report } from '../engine/report.ts';
import type { Arguments } from '../rule/message.ts';
import type { Baseline, KnownInFile } from './baseline.ts';
import { fingerprintOf } from './finding-key.ts';

/** A report without what is known, and what the baseline holds in vain. */
export interface Compared {
  /** Its findings are those that are new; the others are in `known` of each file. */
  readonly report: Report;
  readonly stale: readonly StaleEntry[];
}

/** Findings that a baseline holds and that are not there any more. */
export interface StaleEntry {
  /** As the baseline calls it. */
  readonly file: string;
  readonly rule: string;
  readonly fingerprint: string;
  /** How many of them are gone. */
  readonly count: number;
}

/** What a baseline calls the files of a report. */
export type PathOf = (file: string) => string;

/**
 * Takes out of a report what a baseline knows. Of findings that are alike as many are known as the baseline holds, and the
 * others are new. What stands for many places is parted: the new places are left. Nobody can know that a file cannot be
 * read, that a rule broke, or what a locked rule finds.
 */
export function applyBaseline(
  report: Report,
  baseline: Baseline,
  pathOf: PathOf = (file) => file,
  mayHold: MayHold = isRecordable,
): Compared {
  const stale: StaleEntry[] = [];
  const files = report.files.map((file) => {
    const path = pathOf(file.file);
    const known = baseline.files.get(path);
    if (known === undefined) return { ...file, known: [] };
    const parted = partFile(file, known, mayHold);
    stale.push(...goneFrom(parted.file, known, parted.left).map((each) => ({ file: path, ...each })));
    return parted.file;
  });
  const known = files.reduce((sum, file) => sum + file.known.length, 0);
  return { report: { ...report, files, counts: { ...countFindings(files), known } }, stale };
}

/** Whether a baseline may hold a finding. */
export type MayHold = (finding: Finding) => boolean;

/** Nobody can accept that a file cannot be read, that a rule broke, or what a locked rule finds. */
export function isRecordable({ ruleId, isLocked }: Finding): boolean {
  return isLocked !== true && ruleId !== 'syntax' && !ruleId.startsWith('internal/');
}

/** The places of a finding, each as it would be found alone. */
export function placesOf(finding: Finding): readonly FoundPlace[] {
  const { args, at, related, count, places } = finding;
  if (count === 1) return [finding];
  return (
    places ?? [
      { args, at, related: [] },
      ...related.slice(0, count - 1).map((each) => ({ args, at: each.at, related: [] })),
    ]
  );
}

interface Parted {
  readonly file: FileReport & { readonly known: readonly Finding[] };
  /** How many of each fingerprint were not found. */
  readonly left: ReadonlyMap<string, number>;
}

function partFile(file: FileReport, entries: KnownInFile, mayHold: MayHold): Parted {
  const left = new Map([...entries].map(([fingerprint, { count }]) => [fingerprint, count]));
  const findings: Finding[] = [];
  const known: Finding[] = [];
  for (const finding of file.findings) {
    const parts = mayHold(finding) ? partFinding(finding, left) : { known: [], fresh: [] };
    if (parts.known.length === 0) findings.push(finding);
    else {
      known.push(withoutFix(standingFor(finding, parts.known)));
      if (parts.fresh.length > 0) findings.push(standingFor(finding, parts.fresh));
    }
  }
  return { file: { ...file, findings: findings.sort(byPlace), known: known.sort(byPlace) }, left };
}

/** Which places of a finding are known; those are taken from what is left. */
function partFinding(
  finding: Finding,
  left: Map<string, number>,
): { readonly known: readonly FoundPlace[]; readonly fresh: readonly FoundPlace[] } {
  const known: FoundPlace[] = [];
  const fresh: FoundPlace[] = [];
  for (const place of placesOf(finding)) {
    const fingerprint = fingerprintOf(finding, place);
    const count = left.get(fingerprint) ?? 0;
    if (count > 0) left.set(fingerprint, count - 1);
    (count > 0 ? known : fresh).push(place);
  }
  return { known, fresh };
}

/** A finding for some of its places, as if the others had not been found. */
function standingFor(finding: Finding, places: readonly FoundPlace[]): Finding {
  const [first, ...others] = places;
  if (first === undefined || places.length === finding.count) return finding;
  const isOne = others.length === 0;
  return {
    ...finding,
    args: isOne ? aloneWith(first.args, finding) : { ...first.args, count: places.length },
    at: first.at,
    count: places.length,
    related: isOne ? first.related : others.map(({ at }) => ({ at })),
    places: isOne ? undefined : places,
    fix: mergeFixes(places.map((place) => place.fix)),
  };
}

/** Where a report was read again, the arguments of single places are not known, and the number among them is that of all. */
function aloneWith(args: Arguments, { places }: Finding): Arguments {
  return places === undefined
    ? Object.fromEntries(Object.entries(args).filter(([name]) => name !== 'count'))
    : args;
}

function withoutFix(finding: Finding): Finding {
  return { ...finding, fix: undefined };
}

/** What is gone for certain: its rule looked at the file, could tell, and did not find it. */
function goneFrom(
  { findings, known, waived, outcomes }: Parted['file'],
  entries: KnownInFile,
  left: ReadonlyMap<string, number>,
): readonly Omit<StaleEntry, 'file'>[] {
  const { passed, idle, notRun, unclear } = outcomes;
  const looked = new Set([
    ...passed,
    ...idle,
    ...[...findings, ...known, ...waived].map(({ ruleId }) => ruleId),
  ]);
  for (const id of [...notRun, ...unclear.map(({ ruleId }) => ruleId)]) looked.delete(id);
  return [...entries].flatMap(([fingerprint, { rule }]) => {
    const count = left.get(fingerprint) ?? 0;
    return count > 0 && looked.has(rule) ? [{ rule, fingerprint, count }] : [];
  });
}

import { applyBaseline, pruneBaseline, safePath } from '@plan-lint/core';
import type { Baseline, Report, StaleEntry } from '@plan-lint/core';
import type { ReadFile } from '../files/plans-above.ts';
import type { Io } from '../io/io.ts';
import { attempt } from '../output/publish.ts';
import { tell } from '../output/tell.ts';
import { demandBaseline, goneWithFiles, namedFrom, saveBaseline } from './baseline-file.ts';
import type { BaselineAt } from './baseline-path.ts';

/** A report without what its baseline knows. */
export interface Against {
  readonly report: Report;
  /** Whether all was done that was to be done. */
  readonly isWhole: boolean;
}

/**
 * Takes out of a report what a baseline knows, and says so; takes out of the baseline what is stale, where that is wanted.
 *
 * @throws {RunError} where there is no baseline that can be read
 */
export function againstBaseline(
  found: Report,
  {
    at,
    files,
    prunes,
  }: { readonly at: BaselineAt; readonly files: readonly ReadFile[]; readonly prunes: boolean },
  io: Io,
): Against {
  const baseline = demandBaseline(at);
  const { report, stale } = compareWith(found, baseline, at, files);
  const { known = 0 } = report.counts;
  if (known > 0) tell(io, `${counted(known)} known from the baseline ${safePath(at.name)}, and left out.`);
  if (stale.length === 0) return { report, isWhole: true };
  if (prunes) return { report, isWhole: prune(at, baseline, stale, io) };
  tell(io, `${sayStale(stale, at)} To take them out of it: plan-lint baseline --prune`);
  return { report, isWhole: true };
}

/** Compares a report with a baseline; what is held of files that are gone is stale too. */
export function compareWith(
  found: Report,
  baseline: Baseline,
  at: BaselineAt,
  files: readonly ReadFile[],
): { readonly report: Report; readonly stale: readonly StaleEntry[] } {
  const pathOf = namedFrom(at, files);
  const { report, stale } = applyBaseline(found, baseline, pathOf);
  const seen = new Set(found.files.map(({ file }) => pathOf(file)));
  return { report, stale: [...stale, ...goneWithFiles(at, baseline, seen)] };
}

/** Takes what is stale out of a baseline; whether that could be written. */
export function prune(at: BaselineAt, baseline: Baseline, stale: readonly StaleEntry[], io: Io): boolean {
  const isWritten = attempt(at.name, io, () => saveBaseline(at, pruneBaseline(baseline, stale)));
  if (isWritten) tell(io, `${sayStale(stale, at)} They were taken out of it.`);
  return isWritten;
}

/** Says how much of a baseline is gone. */
export function sayStale(stale: readonly StaleEntry[], { name }: BaselineAt): string {
  const total = stale.reduce((sum, { count }) => sum + count, 0);
  return `${counted(total)} in the baseline ${safePath(name)} and not in the plans any more.`;
}

function counted(count: number): string {
  return `${String(count)} ${count === 1 ? 'finding is' : 'findings are'}`;
}

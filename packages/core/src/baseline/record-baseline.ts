import type { Report } from '../engine/report.ts';
import { isRecordable, placesOf } from './apply-baseline.ts';
import type { MayHold, PathOf, StaleEntry } from './apply-baseline.ts';
import type { Baseline, Known, KnownInFile } from './baseline.ts';
import { fingerprintOf } from './finding-key.ts';

/** A baseline of all that a report found and somebody may know. Give it a report from which no baseline was taken out. */
export function recordBaseline(
  { files }: Report,
  pathOf: PathOf = (file) => file,
  mayHold: MayHold = isRecordable,
): Baseline {
  const recorded = files.map(({ file, findings }): [string, KnownInFile] => {
    const known = new Map<string, Known>();
    for (const finding of findings.filter(mayHold)) {
      for (const place of placesOf(finding)) {
        const fingerprint = fingerprintOf(finding, place);
        const count = (known.get(fingerprint)?.count ?? 0) + 1;
        known.set(fingerprint, { rule: finding.ruleId, count });
      }
    }
    return [pathOf(file), known];
  });
  return { files: new Map(recorded) };
}

/** A baseline with what was recorded anew for some files in place of what it held of these. */
export function updateBaseline(baseline: Baseline, recorded: Baseline): Baseline {
  return { files: new Map([...baseline.files, ...recorded.files]) };
}

/** A baseline without what is stale. Nothing is added. */
export function pruneBaseline(baseline: Baseline, stale: readonly StaleEntry[]): Baseline {
  const files = new Map([...baseline.files].map(([file, known]) => [file, new Map(known)]));
  for (const { file, fingerprint, count } of stale) {
    const known = files.get(file);
    const entry = known?.get(fingerprint);
    if (entry === undefined) continue;
    if (entry.count > count) known?.set(fingerprint, { ...entry, count: entry.count - count });
    else known?.delete(fingerprint);
  }
  return { files: new Map([...files].filter(([, known]) => known.size > 0)) };
}

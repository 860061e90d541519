import type { ReadSettings } from '../config/settings.ts';
import type { TextFile } from '../engine/reader.ts';
import type { Finding, Report } from '../engine/report.ts';
import { DEFAULT_LADDER } from '../model/level.ts';
import { applyEdits } from '../source/edit.ts';
import type { FixKind } from '../source/edit.ts';
import { editsOf, fixable, withoutClashes } from './choose.ts';
import type { Fixable } from './choose.ts';
import { Reading } from './reading.ts';

/** What became of a text. */
export interface FixedText {
  /** The text with its fixes; as it was where none was made. */
  readonly text: string;
  /** The findings that were put right. */
  readonly made: readonly Finding[];
  /**
   * The findings whose fixes were left out, because they would have changed more than they say or left a text that cannot
   * be read: a fault in their rules.
   */
  readonly faulty: readonly Finding[];
}

/**
 * Makes the fixes that a report has for a text, once: where two touch, the second waits for the next run. Nothing is made
 * that would change a value it is not about, or leave a text that cannot be read.
 *
 * @param file - the very text that the report is about
 * @param kinds - how far fixes must be trusted
 * @param settings - how the text was read
 */
export function applyFixes(
  file: TextFile,
  { files }: Pick<Report, 'files'>,
  kinds: Iterable<FixKind>,
  settings: ReadSettings = { dateOrder: undefined, ladder: DEFAULT_LADDER },
): FixedText {
  const findings = files.find((each) => each.file === file.name)?.findings ?? [];
  const chosen = withoutClashes(fixable(findings, new Set(kinds)));
  if (chosen.length === 0) return { text: file.text, made: [], faulty: [] };
  const { made, faulty } = settle(chosen, new Reading(file, settings));
  return { text: applyEdits(file.text, editsOf(made)), made, faulty };
}

type Settled = Record<'made' | 'faulty', readonly Fixable[]>;

/** Sorts out what can be made together, and what cannot even be made alone. */
function settle(findings: readonly Fixable[], reading: Reading): Settled {
  if (findings.length === 0 || reading.holds(editsOf(findings))) return { made: findings, faulty: [] };
  if (findings.length === 1) return { made: [], faulty: findings };
  const half = findings.length >> 1;
  const first = settle(findings.slice(0, half), reading);
  const second = settle(findings.slice(half), reading);
  const both = [...first.made, ...second.made];
  return {
    made: reading.holds(editsOf(both)) ? both : first.made,
    faulty: [...first.faulty, ...second.faulty],
  };
}

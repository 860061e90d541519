import { serialise } from '../../formats/serialise.ts';
import type { DraftDiff } from './draft-diff.ts';

/** The comparison for programs, as `docs/diff.md` describes it. */
export function draftDiffJson(diff: DraftDiff): string {
  return `${serialise(diff)}\n`;
}

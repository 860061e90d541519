import type { Finding } from '../engine/report.ts';
import type { Location } from '../source/location.ts';
import type { Look } from './look.ts';
import { safeLine } from './safe.ts';
import { isAboutWriting } from './selection.ts';

/** Where a finding stands, in the author's words: `Priority 2 › Goal 3`. For several places, what they have in common. */
export function speakPlace(finding: Finding, look: Look): string {
  const path = sharedPath(finding);
  if (path.length > 0) return speakPath(path, look);
  if (finding.count > 1) return 'Several places';
  const { pointer, start } = finding.at;
  if (isAboutWhole(finding)) return 'The whole plan';
  return pointer === '' ? `Line ${start.line}` : `The ${safeLine(pointer.slice(1))} of the plan`;
}

/** A path in the author's words; empty for the whole plan. */
export function speakPath(path: readonly string[], { step }: Look): string {
  return path.map((each) => safeLine(each)).join(step);
}

/** Whether a finding is about the plan as a whole. */
export function isAboutWhole(finding: Finding): boolean {
  return finding.count === 1 && finding.at.pointer === '' && !isAboutWriting(finding);
}

/** Whether a finding is about no single part: such findings come first. */
export function isWide(finding: Finding): boolean {
  return isAboutWhole(finding) || (finding.count > 1 && sharedPath(finding).length === 0);
}

/** Every place that a finding stands for. */
export function placesOf({ at, count, related }: Finding): readonly Location[] {
  return count > 1 ? [at, ...related.map((each) => each.at)] : [at];
}

function sharedPath(finding: Finding): readonly string[] {
  const [first, ...others] = placesOf(finding).map(({ path }) => path);
  if (first === undefined) return [];
  const end = first.findIndex((step, index) => others.some((path) => path[index] !== step));
  return end === -1 ? first : first.slice(0, end);
}

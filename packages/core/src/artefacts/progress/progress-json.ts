import type { Progress } from '../../facts/cascade/progress.ts';
import { serialise } from '../../formats/serialise.ts';

/** The version of the shape that {@link progressJson} gives. What is added does not change it. */
const PROGRESS_VERSION = 1;

/** The progress for programs, as `docs/cascade.md` describes it. */
export function progressJson(progress: Progress): string {
  return `${serialise({ version: PROGRESS_VERSION, ...progress })}\n`;
}

import { cut } from '../../source/cut.ts';
import type { ReviewedPlace } from './review.ts';

/** The longest step of a path. Fields that an author made up may be longer. */
const LONGEST_STEP = 80;

/** Where something stands: `Priority 2 › Goal 1, line 40`, and in which file where that is another. */
export function speakReviewedPlace({ file, line, path }: ReviewedPlace, here: string): string {
  const steps = path.map((step) => cut(step, LONGEST_STEP)).join(' › ');
  const elsewhere = file === here ? '' : ` in ${file}`;
  return `${steps === '' ? 'the whole plan' : steps}, line ${line}${elsewhere}`;
}

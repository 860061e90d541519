import { wordSet } from '../../model/lazily.ts';
import { singular, words } from './words.ts';

/** Words that say nothing of which metric is meant, in the singular. */
const SILENT = wordSet(
  'the a an our all of in for at by per to from on and number percentage proportion share rate level figure total average ' +
    'mean percent pupil student child learner school overall each every',
);

/** Classes such as *Y11* and *KS2*: a goal may leave them out where there is no other. */
const CLASS = /^(?:[yps]|yr|ks)\d{1,2}$/;

/**
 * Whether a text names a metric: every word of the metric that tells which one it is stands in the text. *Cut
 * suspensions* names *number of suspensions*, but not *days lost to suspension*.
 */
export function isNamedIn(metric: string, text: string): boolean {
  const telling = words(metric)
    .map(singular)
    .filter((word) => !SILENT().has(word) && !CLASS.test(word));
  if (telling.length === 0) return false;
  const found = new Set(words(text).map(singular));
  return telling.every((word) => found.has(word));
}

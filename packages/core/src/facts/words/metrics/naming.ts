import { wordSet } from '../../../model/lazily.ts';
import { MONTHS } from './direction-data.ts';
import { TRENDS } from './stated-change-data.ts';
import { withoutLabel } from '../goal-text.ts';
import { stem } from '../stem.ts';
import { singular, words } from '../words.ts';

/** Words that say nothing of which metric is meant, in the singular. */
const SILENT = wordSet(
  'the a an our all of in for at by per to from on and number percentage proportion share rate level figure total average ' +
    'mean percent pupil student child learner school overall each every with this last year term end autumn spring summer ' +
    'we will is are be it goal target objective score scoring no later than before end until not',
);
const trends = wordSet(TRENDS);
const months = wordSet(MONTHS);

/** Classes such as *Y11* and *KS2*: a goal may leave them out where there is no other. */
const CLASS = /^(?:[yps]|yr|ks)\d{1,2}$/;

/** *Year 11*, and *Y11*. */
const YEAR = /\b(?:years?|yrs?)\s(\d{1,2})\b/gi;

/** How much of it, and not of what. */
const SHARE = /\b\d{1,3}(?:\.\d{1,2})?(?:\s?%|\sper\s?cent\b)/gi;

/** Behind these words stands how it is done. */
const MEANS = /\b(?:through|via|using|so that|in order|because|thanks to|by (?=[a-z]+ing\b)).*/is;

/**
 * Whether a text that states a change speaks of one metric and of nothing else. *Cut suspensions by 20%* does of *number
 * of suspensions*, but not of *days lost to suspension*; and *raise attendance of boys* does not of *attendance*.
 *
 * @param change - the words of the change
 */
export function isAbout(text: string, metric: string, change: string): boolean {
  const inChange = new Set(words(change));
  const aim = withoutLabel(text).replace(MEANS, '').replace(SHARE, ' ').replace(YEAR, 'y$1');
  const told = telling(words(aim).filter((word) => !inChange.has(word) && !isTime(word)));
  const named = telling(words(metric.replace(YEAR, 'y$1')).filter((word) => !isTime(word)));
  const essential = [...named].filter((word) => !CLASS.test(word));
  return (
    essential.length > 0 &&
    essential.every((word) => told.has(word)) &&
    [...told].every((word) => named.has(word))
  );
}

/** Folded, so that *85% of S3 achieve it* speaks of *S3 achieving it*. */
function telling(found: readonly string[]): ReadonlySet<string> {
  const told = found.filter((word) => !SILENT().has(singular(word)) && !trends().has(singular(word)));
  return new Set(told.map((word) => stem(word)));
}

function isTime(word: string): boolean {
  return months().has(word) || /^20\d\d$/.test(word);
}

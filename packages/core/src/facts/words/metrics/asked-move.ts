import { wordSet } from '../../../model/lazily.ts';
import { bareGoal, withoutLeadIn } from '../goal-text.ts';
import { singular, wordsOf } from '../words.ts';

const RAISING = wordSet('raise increase boost double grow lift');
const LOWERING = wordSet('reduce cut lower decrease halve minimise minimize');

/** With one of these, a goal is about more than one thing, or about its opposite. */
const TURNING = wordSet('and or while but without not no non never nor yet gap rate');
const COUNTING = wordSet('the our a an number total amount of all average mean');
const BEHIND = wordSet('per each every in by at on during over across for from to until within with among');

/** They say where or of what kind, so that a measure may leave them out. */
const KINDS = wordSet(
  'safeguarding welfare pastoral internal external lunchtime breaktime playground classroom corridor school whole daily weekly ' +
    'staff pupil student',
);

/**
 * Which way a goal asks a metric to go: down for *concerns logged per term* under *Reduce the number of safeguarding
 * concerns logged*. Only where the goal begins with the verb and what it names is just what is counted, so that nobody can
 * mean another thing; *waiting time* under *Reduce the waiting time of reluctant readers* is, *readers* is not.
 */
export function moveAskedOf(metric: string, goal: string): 'up' | 'down' | undefined {
  const [verb = '', ...rest] = wordsOf(withoutLeadIn(bareGoal(goal)));
  const way = RAISING().has(verb) ? 'up' : LOWERING().has(verb) ? 'down' : undefined;
  if (way === undefined || rest.some((word) => TURNING().has(word)) || goal.includes(',')) return undefined;
  const counted = thingIn(wordsOf(metric));
  const named = thingIn(withoutClause(rest));
  const left = named.slice(0, named.length - counted.length);
  const isSame = counted.length > 0 && counted.every((word, at) => word === named[left.length + at]);
  return isSame && left.every((word) => KINDS().has(word)) ? way : undefined;
}

/** *The supply days we buy*: what we do with it is no part of its name. */
function withoutClause(found: readonly string[]): readonly string[] {
  const end = found.findIndex((word) => word === 'we' || word === 'they');
  return end < 0 ? found : found.slice(0, end);
}

/** The words of a thing, folded, without what only counts it and what says where and when. */
function thingIn(found: readonly string[]): readonly string[] {
  const start = found.findIndex((word) => !COUNTING().has(word));
  const thing = start < 0 ? [] : found.slice(start);
  const end = thing.findIndex((word) => BEHIND().has(word));
  return (end < 0 ? thing : thing.slice(0, end)).map(singular);
}

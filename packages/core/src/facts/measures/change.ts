import { formatQuantity, inUnitOf } from '../../model/quantity.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Measure } from '../../model/goal.ts';
import { lazily } from '../../model/lazily.ts';
import { levelsOf, metricOf } from './levels.ts';
import { movesIn } from './stated-target.ts';
import { directionsNamed } from '../words/metrics/metric.ts';
import { directionOf, polarityOf } from '../words/metrics/polarity.ts';
import { words } from '../words/words.ts';

/** What a measure says it changes, from its amounts and its words. */
export interface Change {
  /** Which way the amounts move; absent where they cannot be compared or may be the same. */
  readonly moves: 'up' | 'down' | undefined;
  /** Which way the words say they should; `keep` for staying; absent where they do not tell. */
  readonly wanted: 'up' | 'down' | 'keep' | undefined;
  /** From and to in words. */
  readonly from: string;
  readonly to: string;
}

/** What a measure with a baseline and a target changes, in its fields or its words; absent where one of them is no amount. */
export function changeOf(measure: Measure): Change | undefined {
  const { from, to } = quantitiesOf(measure);
  if (from === undefined || to === undefined) return undefined;
  const text = measure.measure ?? '';
  const isInWords = measure.from === undefined && measure.to === undefined;
  // Beside amounts of its own, a text may say more than what they are of: *cut absence: attendance from 93% to 95%*.
  const isClear = !isInWords || polarityOf(text) !== undefined || directionsNamed(text).size === 1;
  return changeBetween(from, to, isClear ? (wantedBy(text) ?? wantedBy(metricOf(measure))) : undefined);
}

/** What a goal's own words change, where they name one metric and two amounts of it, and nothing is left open. */
export function changeStatedIn(text: string): Change | undefined {
  const [move, ...others] = movesIn(text);
  if (move === undefined || others.length > 0) return undefined;
  const name = [text, move.rest].find((words) => polarityOf(words) !== undefined);
  return name === undefined ? undefined : changeBetween(move.from, move.to, wantedBy(name));
}

function changeBetween(from: Quantity, to: Quantity, wanted: Change['wanted']): Change {
  // A gap of -12 points that becomes -5, or a deficit of -£20,000 that becomes £0, gets smaller and not larger.
  const isSigned = wanted === 'down' && (from.value < 0 || to.value < 0);
  const moves = isSigned ? undefined : movement(from, to);
  return { moves, wanted, from: formatQuantity(from), to: formatQuantity(to) };
}

function quantitiesOf(measure: Measure): {
  readonly from: Quantity | undefined;
  readonly to: Quantity | undefined;
} {
  const { from, to } = levelsOf(measure);
  return { from: from?.quantity, to: to?.quantity };
}

/** Which way the amounts of a measure go. */
export type Way = 'up' | 'down';

/**
 * Which way a measure goes: by its amounts, else by what its words want. Where the two disagree nobody can tell; and what
 * is to stay goes nowhere.
 */
export function wayOf(measure: Measure): Way | undefined {
  const { from, to } = quantitiesOf(measure);
  const change = changeOf(measure);
  if (change !== undefined && isBackwards(change)) return undefined;
  if (from !== undefined && to !== undefined) return movement(from, to);
  const wanted = wantedBy(measure.measure ?? '') ?? wantedBy(metricOf(measure));
  return wanted === 'keep' ? undefined : wanted;
}

/** Whether the amounts certainly go one way and the words the other. */
export function isBackwards({ moves, wanted }: Change): boolean {
  return (moves === 'up' && wanted === 'down') || (moves === 'down' && wanted === 'up');
}

/** Which way it certainly goes, whatever lies within ranges, bounds and rough amounts. */
export function movement(from: Quantity, to: Quantity): 'up' | 'down' | undefined {
  const target = inUnitOf(to, from);
  const start = target === undefined ? undefined : inUnitOf(from, target);
  if (target === undefined || start === undefined || start.about === true || target.about === true)
    return undefined;
  if (lowest(target) > highest(start)) return 'up';
  return highest(target) < lowest(start) ? 'down' : undefined;
}

function highest({ value, upTo, bound }: Quantity): number {
  return bound === 'at-least' || bound === 'more-than' ? Infinity : (upTo ?? value);
}

function lowest({ value, bound }: Quantity): number {
  return bound === 'at-most' || bound === 'less-than' ? -Infinity : value;
}

/** Which way a metric should go, by its words: a verb says it, unless the nature of the metric says otherwise. */
function wantedBy(words: string): Change['wanted'] {
  const polarity = polarityOf(words);
  const said = directionOf(words);
  if (said === 'keep') return 'keep';
  const byVerb = said === undefined ? undefined : said === 'raise' ? 'up' : 'down';
  const byNature = polarity === undefined ? undefined : polarity === 'rise' ? 'up' : 'down';
  if (byVerb !== undefined && byNature !== undefined && byVerb !== byNature) return undefined;
  return byVerb ?? byNature;
}

/** Words of a text that speaks of less of something. */
const LESS =
  'fewer less lower fall falls falling reduce reduces reducing reduced reduction cut cuts cutting halve halves halved ' +
  'drop drops decrease decreases decline shrink shrinks close closes closed closing narrow narrows narrowing down minimise ' +
  'minimize end ends stop eliminate low lighter shorter smaller';
const less = lazily(() => new Set(LESS.split(' ')));

/**
 * Whether the words of a goal speak of less of something, so that a measure under it which falls surprises nobody. It is
 * no more than that: what is meant to fall may be another thing.
 */
export function speaksOfLess(text: string): boolean {
  return words(text).some((word) => less().has(word)) || directionsNamed(text).has('fall');
}

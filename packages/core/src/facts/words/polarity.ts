import { lazily, remember } from './memo.ts';
import { signOfClause } from './polarity-clause.ts';
import { ABILITIES } from './polarity-data.ts';
import { is, isHarmless, itemsOf, signOf, type Item } from './polarity-parts.ts';

/** Whether a metric rises or falls when things get better. */
export type Polarity = 'rise' | 'fall';

/** `silent`: the clause says nothing about it, and does no harm. */
type Verdict = Polarity | 'silent' | 'unclear';

/** What is longer is no name of a metric. */
const LONGEST = 240;

/**
 * Whether a metric rises or falls when things get better: *attendance* rises, *persistent absence* falls. `undefined`
 * where it could not be told: a word that is not known, a mixture (*attendance and absence*), or a name that may be read
 * both ways. What is built on it may be called a contradiction, so a doubt is never decided:
 *
 * - The head decides: *attendance of persistently absent pupils* rises, the *gap in attendance* falls.
 * - People are counted by what is said of them: *pupils below the expected standard* fall, *pupils without an exclusion*
 *   rise, *pupils who can explain…* rise.
 * - *Complaints resolved* rise; *absence calls* and *reported incidents* could go either way.
 * - *Reduction in absence* may be followed by the amount of the reduction or by the absence: undefined.
 *
 * @param metric - the name of a measure, with or without a leading verb (*Reduce absence*).
 */
export function polarityOf(metric: string): Polarity | undefined {
  const verdict = verdictOf(metric);
  return verdict === 'rise' || verdict === 'fall' ? verdict : undefined;
}

/** The directions of all things that a text names, whatever it says of them: *absence of bullying* names two that fall. */
export function directionsNamed(text: string): ReadonlySet<Polarity> {
  const signs = itemsOf(text.slice(0, LONGEST)).map(signOf);
  return new Set(signs.flatMap((sign) => (sign === 0 ? [] : [sign > 0 ? 'rise' : 'fall'])));
}

const verdictOf: (metric: string) => Verdict = remember(1024, (metric) => {
  if (metric.length > LONGEST) return 'unclear';
  const items = itemsOf(metric);
  return gapOverAll(items) ?? agreed(clausesOf(items).map(clauseVerdict));
});

const abilities = lazily(() => new Set(ABILITIES.split(' ')));

/** *The gap between boys and girls in reading and writing*: nothing that follows a gap turns it, but its closing does. */
function gapOverAll(items: readonly Item[]): Verdict | undefined {
  const { start, trend } = leadIn(items);
  const head = items.findIndex((item, at) => at >= start && !is(item, 'the', 'number', 'up', 'people'));
  if (!is(items[head], 'gap') || !is(items[head + 1], 'of')) return undefined;
  const turned = items.some((item, at) => at > head && (is(item, 'undo', 'rises', 'falls') || isVerb(item)));
  return turned || trend === 'rises' ? 'unclear' : 'fall';
}

function isVerb(item: Item): boolean {
  return is(item, 'unknown') && /(?:ed|ing)$/.test(item.text);
}

function clausesOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const clauses: Item[][] = [[]];
  for (const item of items) {
    if (is(item, 'and')) clauses.push([]);
    else clauses.at(-1)?.push(item);
  }
  return clauses.filter((clause) => clause.length > 0);
}

/** What the clauses that say anything agree on. */
function agreed(verdicts: readonly Verdict[]): Verdict {
  const telling = new Set(verdicts.filter((verdict) => verdict !== 'silent'));
  const [only = 'unclear'] = telling;
  return telling.size === 1 ? only : 'unclear';
}

function clauseVerdict(items: readonly Item[]): Verdict {
  if (items.some((item) => is(item, 'can'))) return ableVerdict(items);
  if (!items.some((item) => signOf(item) !== 0)) return items.every(isHarmless) ? 'silent' : 'unclear';
  const { start, trend, counts, noun } = leadIn(items);
  const sign = isRepeatingAYear(items) ? 0 : signOfClause(items.slice(start), counts);
  if (sign === 0) return 'unclear';
  // Nobody means to increase exclusions. And a fall in absence may be the absence, or the amount of the fall, while an
  // increase in attendance rises either way.
  if (trend === (sign > 0 ? 'falls' : 'rises') || (noun && sign < 0)) return 'unclear';
  return sign > 0 ? 'rise' : 'fall';
}

/** In the United States *retention* of students is that they repeat a grade. */
function isRepeatingAYear(items: readonly Item[]): boolean {
  const texts = items.map((item) => item.text);
  return (
    texts.includes('retention') &&
    ['pupil', 'student', 'child', 'learner', 'grade'].some((word) => texts.includes(word))
  );
}

/** *Pupils who can explain…*: an ability is good, unless something bad or a negation is in sight. */
function ableVerdict(items: readonly Item[]): Verdict {
  const at = items.findIndex((item) => is(item, 'can'));
  const before = items.slice(0, at);
  const counted =
    before.some((item) => is(item, 'people')) &&
    before.every((item) => isHarmless(item) || is(item, 'who', 'is'));
  const clear = !items.some(
    (item) => is(item, 'not', 'below', 'poor') || signOf(item) < 0 || item.text === 'only',
  );
  return counted && clear && abilities().has(items[at + 1]?.text ?? '') ? 'rise' : 'unclear';
}

interface LeadIn {
  /** Where the thing itself begins. */
  readonly start: number;
  /** What the leading verb says to do. */
  readonly trend: 'falls' | 'rises' | undefined;
  /** Whether people or things are counted: *the proportion of*. */
  readonly counts: boolean;
  /** Whether the leading word is a noun: *an increase in*. */
  readonly noun: boolean;
}

/** *Reduce the number of*, *more*, *an increase in the share of*. */
function leadIn(items: readonly Item[]): LeadIn {
  const first = items.findIndex(
    (item) => trendOf(item) === undefined && !is(item, 'better', 'share', 'the', 'number', 'of', 'unit'),
  );
  const start = first < 0 ? items.length : first;
  const lead = items.slice(0, start);
  return {
    start,
    trend: lead.map(trendOf).find((trend) => trend !== undefined),
    counts: lead.some((item) => is(item, 'share')),
    noun: lead.some(
      (item, at) => (trendOf(item) !== undefined || is(item, 'better')) && is(lead[at + 1], 'of'),
    ),
  };
}

function trendOf(item: Item): 'falls' | 'rises' | undefined {
  if (is(item, 'falls') || item.text === 'fewer' || item.text === 'less') return 'falls';
  return is(item, 'rises') ? 'rises' : undefined;
}

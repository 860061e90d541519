import { lazily } from '../../../model/lazily.ts';
import { withoutLeadIn } from '../goal-text.ts';
import { remember } from '../memo.ts';
import { signOfClause } from './polarity-clause.ts';
import { MONTHS } from './direction-data.ts';
import { ABILITIES, SEASONS } from './polarity-data.ts';
import { is, isHarmless, isVerb, itemsOf, signOf, type Item } from './polarity-parts.ts';

/** Whether a metric rises or falls when things get better. */
export type Polarity = 'rise' | 'fall';

/** `silent`: it says nothing about it, and does no harm. */
export type Verdict = Polarity | 'silent' | 'unclear';

/** What is longer is no name of a metric. */
const LONGEST = 240;

/** What the name of a metric says about which way is better. */
export const verdictOf: (metric: string) => Verdict = remember(1024, (metric) => {
  if (metric.length > LONGEST) return 'unclear';
  const items = itemsOf(withoutLeadIn(metric));
  return gapOverAll(items) ?? agreed(clausesOf(items).map(clauseVerdict));
});

/** The directions of all things that a text names, whatever it says of them: *absence of bullying* names two that fall. */
export function directionsNamed(text: string): ReadonlySet<Polarity> {
  const signs = itemsOf(text.slice(0, LONGEST)).map(signOf);
  return new Set(signs.flatMap((sign) => (sign === 0 ? [] : [sign > 0 ? 'rise' : 'fall'])));
}

/** *The gap between boys and girls in reading and writing*: nothing that follows a gap turns it, but its closing does. */
function gapOverAll(items: readonly Item[]): Verdict | undefined {
  const { start, trend } = leadIn(items);
  const head = items.findIndex((item, at) => at >= start && !is(item, 'the', 'number', 'up', 'people'));
  if (!is(items[head], 'gap') || !is(items[head + 1], 'of')) return undefined;
  const turned = items.some((item, at) => at > head && (is(item, 'undo', 'rises', 'falls') || isVerb(item)));
  return turned || trend === 'rises' ? 'unclear' : 'fall';
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
  const [only = 'silent'] = telling;
  return telling.size > 1 ? 'unclear' : only;
}

function clauseVerdict(items: readonly Item[]): Verdict {
  if (items.some((item) => is(item, 'can'))) return ableVerdict(items);
  if (!items.some((item) => signOf(item) !== 0)) return items.every(isHarmless) ? 'silent' : 'unclear';
  if (isRepeatingAYear(items)) return 'unclear';
  const lead = leadIn(items);
  const sign = signOfClause(items.slice(lead.start), lead.counts);
  if (sign === 0 || (sign > 0 ? isAgainstGood(lead) : isAgainstBad(lead, items))) return 'unclear';
  return sign > 0 ? 'rise' : 'fall';
}

/** Nobody means to reduce attendance; and *cases of* something good are none. */
function isAgainstGood(lead: LeadIn): boolean {
  return lead.trend === 'falls' || lead.spans;
}

/** Nobody means to increase exclusions. A *fall in absence*, or absence *reduced by* something, may be the amount. */
function isAgainstBad(lead: LeadIn, items: readonly Item[]): boolean {
  if (lead.trend === 'rises' || lead.noun) return true;
  const saysHowFar = items.some((item, at) => item.text === 'by' && !isDate(items.slice(at + 1)));
  return saysHowFar && items.some((item) => trendOf(item) !== undefined);
}

const calendar = lazily(() => new Set(`${MONTHS} ${SEASONS}`.split(' ')));

/** *By July 2027*, *by 2027*, *by 12 May*, *by the end of the summer term*: when, and not how far. */
function isDate(behind: readonly Item[]): boolean {
  const [first, next] = behind.filter(({ text }) => !['the', 'end', 'of'].includes(text));
  if (/^(?:19|20)\d\d$/.test(first?.text ?? '')) return true;
  return [first, is(first, 'number') ? next : undefined].some((item) => calendar().has(item?.text ?? ''));
}

const repeaters = lazily(() => new Set(['pupil', 'student', 'child', 'learner', 'grade', 'kindergarten']));

/** In the United States *retention* of students is that they repeat a grade. */
function isRepeatingAYear(items: readonly Item[]): boolean {
  return items.some(({ text }) => text === 'retention') && items.some(({ text }) => repeaters().has(text));
}

const abilities = lazily(() => new Set(ABILITIES.split(' ')));

/** *Pupils who can explain…*: an ability is good, unless something bad or a negation is in sight. */
function ableVerdict(items: readonly Item[]): Verdict {
  const at = items.findIndex((item) => is(item, 'can'));
  const before = items.slice(0, at);
  const counted =
    before.some((item) => is(item, 'people')) && before.every((item) => isHarmless(item) || is(item, 'who'));
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
  /** Whether days or cases of it are counted. */
  readonly spans: boolean;
  /** Whether the leading word is a noun: *an increase in*. */
  readonly noun: boolean;
}

/** *Reduce the number of*, *more*, *an increase in the share of*. */
function leadIn(items: readonly Item[]): LeadIn {
  const first = items.findIndex((item) => !isLeading(item));
  const start = first < 0 ? items.length : first;
  const lead = items.slice(0, start);
  return {
    start,
    trend: lead.map(trendOf).find((trend) => trend !== undefined),
    counts: lead.some((item) => is(item, 'share')),
    spans: lead.some((item) => is(item, 'span')),
    noun: lead.some((item, at) => isTrend(item) && is(lead[at + 1], 'of')),
  };
}

function isLeading(item: Item): boolean {
  if (is(item, 'of')) return ['of', 'in', 'to'].includes(item.text);
  return isTrend(item) || is(item, 'share', 'the', 'number', 'unit', 'span');
}

function isTrend(item: Item): boolean {
  return trendOf(item) !== undefined || is(item, 'better');
}

function trendOf(item: Item): 'falls' | 'rises' | undefined {
  if (is(item, 'falls') || item.text === 'fewer' || item.text === 'less') return 'falls';
  return is(item, 'rises') ? 'rises' : undefined;
}

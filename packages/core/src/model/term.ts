import { civilOf } from './day.ts';
import type { Day } from './day.ts';
import { bestWithin, monthSpan, partOf, placeInPeriod, spanOf, yearSpan } from './day-span.ts';
import type { DaySpan, OpenSpan } from './day-span.ts';
import { schoolYearName, shorterParts, usualSpan } from './school-year.ts';
import type { Country, TermKey } from './school-year.ts';
import { settle } from './when-mention.ts';
import type { Mention } from './when-mention.ts';
import { readMention } from './when-reader.ts';
import { whenTokens } from './when-tokens.ts';
import type { WhenToken } from './when-tokens.ts';

/** A term with the days that the plan's calendar gives it. */
export interface CalendarTerm {
  readonly term: string;
  readonly start?: Day | undefined;
  readonly end?: Day | undefined;
}

/** What places a term. */
interface TermContext {
  readonly calendar: readonly CalendarTerm[];
  readonly period: OpenSpan | undefined;
  readonly country: Country;
}

/** The days of a term, and what was taken for granted to find them. */
interface PlacedTerm {
  readonly span: DaySpan;
  readonly assumed?: string;
}

/** The spans of every name in a calendar; a name may come round every year. */
type CalendarIndex = ReadonlyMap<string, readonly DaySpan[]>;

const SEASONS = ['autumn', 'spring', 'summer'] as const;
const PREFIXES = { 'half-term': 'h', term: 't', semester: 'sem', trimester: 'tri', quarter: 'q' } as const;

/** The canonical name of the term that a mention speaks of: `Autumn 2`, `HT2` and `autumn half term 2` are all `h2`. */
export function termKeyOf({ season, part, number }: Mention): TermKey | undefined {
  if (season !== undefined) {
    const half = part !== 'semester' && number !== undefined;
    if (!half) return season;
    const index = SEASONS.findIndex((name) => name === season);
    return index === -1 || number > 2 || number < 1 ? undefined : `h${index * 2 + number}`;
  }
  return part === undefined || number === undefined ? undefined : `${PREFIXES[part]}${number}`;
}

/** Finds a term under its own words in the plan's calendar, whatever they are: "Michaelmas", "Block 3". */
export function termByName(tokens: readonly WhenToken[], context: TermContext): PlacedTerm | undefined {
  if (context.calendar.length === 0) return undefined;
  const spans = indexOf(context.calendar).get(nameOf(tokens));
  const span = spans && pick(spans, {}, context.period);
  return span && { span };
}

/** Places a term by the plan's calendar, or else by the usual school year; `undefined` where neither tells. */
export function placeTerm(key: TermKey, mention: Mention, context: TermContext): PlacedTerm | undefined {
  const { calendar, period, country } = context;
  if (calendar.length > 0) {
    const span = fromCalendar(key, mention, context);
    if (span !== undefined) return { span };
  }
  if (key.startsWith('q')) return placeQuarter(Number(key.slice(1)), mention, context);
  const span = placeUsual(key, mention, period, country);
  return span && { span, assumed: schoolYearName(country) };
}

function placeUsual(
  key: TermKey,
  { year, toYear }: Mention,
  period: OpenSpan | undefined,
  country: Country,
): DaySpan | undefined {
  if (year === undefined) return placeInPeriod(period, (from) => usualSpan(key, from, country));
  const own = usualSpan(key, year, country);
  if (toYear !== undefined || own === undefined) return own;
  // "Spring 2027" is in the school year that began in 2026.
  return civilOf(own.start).year === year ? own : usualSpan(key, year - 1, country);
}

/** Quarters are of the calendar year that is named, of the school year, or of the plan's period. */
function placeQuarter(
  quarter: number,
  { year, toYear }: Mention,
  { period, country }: TermContext,
): PlacedTerm | undefined {
  if (year !== undefined && toYear === undefined) {
    const span = spanOf(monthSpan(year, quarter * 3 - 2)?.start, monthSpan(year, quarter * 3)?.end);
    return span && { span };
  }
  const [whole, assumed] =
    year === undefined
      ? [spanOf(period?.start, period?.end), 'four equal parts of the period']
      : [usualSpan('year', year, country), schoolYearName(country)];
  const span = partOf(whole, quarter, 4);
  return span && { span, assumed };
}

/** A term in the calendar itself, or put together from its halves there, or the season there that it is a half of. */
function fromCalendar(key: TermKey, mention: Mention, context: TermContext): DaySpan | undefined {
  const index = indexOf(context.calendar);
  const named = (name: string): DaySpan | undefined => {
    const spans = index.get(`#${name}`);
    return spans && pick(spans, mention, context.period);
  };
  const own = named(key);
  if (own !== undefined) return own;
  const parts = shorterParts(key, context.country);
  const joined = parts && spanOf(named(parts[0])?.start, named(parts[1])?.end);
  if (joined !== undefined) return joined;
  const season = key.startsWith('h') ? SEASONS[(Number(key.slice(1)) - 1) >> 1] : undefined;
  return season && named(season);
}

/** The one of a calendar's spans that the named year, or else the plan's period, singles out. */
function pick(
  spans: readonly DaySpan[],
  { year, toYear }: Pick<Mention, 'year' | 'toYear'>,
  period: OpenSpan | undefined,
): DaySpan | undefined {
  const wanted = year === undefined ? undefined : yearSpan(year, toYear ?? year);
  const fitting = wanted
    ? spans.filter(({ start, end }) => end >= wanted.start && start <= wanted.end)
    : spans;
  return fitting.length === 1 ? fitting[0] : bestWithin(period, fitting);
}

const indexes = new WeakMap<readonly CalendarTerm[], CalendarIndex>();

/** Names as written stand as they are, canonical ones behind a `#`. */
function indexOf(calendar: readonly CalendarTerm[]): CalendarIndex {
  const known = indexes.get(calendar);
  if (known !== undefined) return known;
  const index = new Map<string, DaySpan[]>();
  const add = (name: string, span: DaySpan): void => {
    const spans = index.get(name);
    if (spans === undefined) index.set(name, [span]);
    else spans.push(span);
  };
  for (const { term, start, end } of calendar) {
    const span = end === undefined ? undefined : spanOf(start, end);
    if (span === undefined) continue;
    const tokens = whenTokens(term.slice(0, 200));
    const mention = readMention(tokens);
    settle(mention, () => false);
    const key = mention.unknown ? undefined : termKeyOf(mention);
    const name = nameOf(tokens);
    if (name !== '') add(name, span);
    if (key !== undefined) add(`#${key}`, span);
  }
  aliasNumberedTerms(index);
  indexes.set(calendar, index);
  return index;
}

/** A calendar of six terms counts half-terms; one of three counts seasons. */
function aliasNumberedTerms(index: Map<string, DaySpan[]>): void {
  const six = index.has('#t5') || index.has('#t6');
  const three = !index.has('#t4') && index.has('#t3');
  for (let number = 1; number <= 6 && (six || three); number++) {
    const spans = index.get(`#t${number}`);
    const alias = six ? `#h${number}` : `#${SEASONS[number - 1] ?? ''}`;
    if (spans !== undefined && !index.has(alias)) index.set(alias, spans);
  }
}

const LEADING: ReadonlySet<string> = new Set(['filler', 'edge', 'link']);

/** The words of a term's name, without those that only lead up to it ("by the end of"). */
function nameOf(tokens: readonly WhenToken[]): string {
  return tokens
    .filter(({ kind, meaning }) => kind !== 'link' && !LEADING.has(meaning?.is ?? ''))
    .map(({ text }) => text)
    .join(' ');
}

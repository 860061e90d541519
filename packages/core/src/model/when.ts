import { hasDayShape, parseDay, parseMonth } from './day.ts';
import { monthSpan, spanOf } from './day-span.ts';
import type { OpenSpan } from './day-span.ts';
import { isOngoing, rhythmOf } from './recurrence.ts';
import { DEFAULT_COUNTRY } from './school-year.ts';
import type { Country } from './school-year.ts';
import { termByName } from './term.ts';
import type { CalendarTerm } from './term.ts';
import type { DateOrder } from './when-figure.ts';
import { inherit } from './when-mention.ts';
import type { Mention } from './when-mention.ts';
import { atEdge, placeMention } from './when-place.ts';
import type { PlaceContext, PlacedTime } from './when-place.ts';
import { rangeOf } from './when-range.ts';
import { readMention } from './when-reader.ts';
import { whenTokens } from './when-tokens.ts';
import type { WhenToken } from './when-tokens.ts';

/** A time as its author wrote it, and where it lies. */
export interface When extends PlacedTime {
  readonly text: string;
  /** Of what recurs, roughly how many days lie between two times, where the words say so. */
  readonly everyDays?: number;
  /** Of a list such as `December, March and July`, the times one by one; `span` holds them all. */
  readonly times?: readonly When[];
}

/** What a plan says of its dates. */
export interface WhenContext {
  readonly calendar: readonly CalendarTerm[];
  readonly period?: OpenSpan | undefined;
  /** How 01/09/2026 is to be read; without it such a date is ambiguous. */
  readonly dateOrder?: DateOrder | undefined;
  /** Whose usual school year stands in for a missing calendar: England's, where nothing is said. */
  readonly country?: Country | undefined;
}

/** Texts longer than this are read so far and no further. */
const LONGEST = 200;

/** How far, in days, a school's own term may lie from the usual one. */
const ROOM = 21;

/**
 * Reads a time as people write it in plans: `2026-12-18`, `18 Dec 2026`, `December`, `Autumn 2`, `HT5`, `2026-27`,
 * `end of July`, `half-termly`, `ongoing`. What has no year is placed by the calendar and the period of the plan, and
 * only where they leave no choice. Never throws; long texts are read up to their 200th character.
 */
export function parseWhen(text: string, context: WhenContext): When {
  const trimmed = text.trim();
  if (hasDayShape(trimmed)) {
    const day = parseDay(trimmed);
    return day === undefined
      ? { text, kind: 'impossible' }
      : { text, kind: 'day', span: { start: day, end: day } };
  }
  const month = parseMonth(trimmed);
  const span = month && monthSpan(month.year, month.month);
  return span ? { text, kind: 'month', span } : { text, ...readingOf(trimmed.slice(0, LONGEST), context) };
}

/**
 * Whether `a` is over before `b` begins, wherever in their spans the two lie. A date beside a term of the usual school
 * year leaves room for the school's own term dates.
 */
export function certainlyBefore(a: When, b: When): boolean {
  if (a.span === undefined || b.span === undefined) return false;
  const room = (a.assumed === undefined) === (b.assumed === undefined) ? 0 : ROOM;
  return a.span.end + room < b.span.start;
}

type Reading = Omit<When, 'text'>;

/** What parts the times of a list. */
const LIST = /[,;&]|\band\b/i;
const LONGEST_LIST = 12;

const readings = new WeakMap<WhenContext, Map<string, Reading>>();

/** Plans name the same few terms again and again, so each is read once for each context. */
function readingOf(text: string, context: WhenContext): Reading {
  let known = readings.get(context);
  if (known === undefined) readings.set(context, (known = new Map<string, Reading>()));
  let reading = known.get(text);
  if (reading === undefined) known.set(text, (reading = readList(text, context)));
  return reading;
}

/** A text that is one time is no list, whatever stands in it: `Friday, 18 December`. */
function readList(text: string, context: WhenContext): Reading {
  const whole = readWords(whenTokens(text), context);
  const { kind, span } = whole;
  const isOne = span === undefined ? kind !== 'vague' && kind !== 'ambiguous' : span.start === span.end;
  return isOne || !LIST.test(text) ? whole : (timesOf(text, context) ?? whole);
}

/** The times of a list, where each of its parts can be placed by itself. */
function timesOf(text: string, context: WhenContext): Reading | undefined {
  const parts = text.split(LIST).filter((part) => part.trim() !== '');
  if (parts.length < 2 || parts.length > LONGEST_LIST) return undefined;
  const times = parts.map((part): When => ({ text: part.trim(), ...readWords(whenTokens(part), context) }));
  const spans = times.flatMap(({ kind, span }) => (span === undefined || kind === 'year' ? [] : [span]));
  const span = spanOf(Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end)));
  const last = times.at(-1);
  if (spans.length < times.length || last === undefined || span === undefined) return undefined;
  const assumed = times.find((time) => time.assumed !== undefined)?.assumed;
  return { kind: last.kind, span, times, ...(assumed !== undefined && { assumed }) };
}

function readWords(tokens: readonly WhenToken[], context: WhenContext): Reading {
  if (isOngoing(tokens)) return { kind: 'ongoing' };
  const everyDays = rhythmOf(tokens);
  if (everyDays !== undefined) return { kind: 'recurring', ...(everyDays > 0 && { everyDays }) };
  const { calendar, period, dateOrder: order } = context;
  const place: PlaceContext = {
    ...{ calendar, period, order },
    // Finding out the country takes time, and most dates do not depend on it.
    get country() {
      return context.country ?? DEFAULT_COUNTRY;
    },
  };
  const mention = readMention(tokens, order);
  const named = termByName(tokens, place);
  if (named !== undefined) return atEdge({ kind: 'term', ...named }, mention.edge);
  const range = rangeOf(tokens, (part) => readMention(part, order));
  return range === undefined ? placeMention(mention, place) : placeRange(range[0], range[1], place);
}

/** From the first day of the one end to the last day of the other. */
function placeRange(first: Mention, last: Mention, context: PlaceContext): PlacedTime {
  const yearBefore = first.year === undefined;
  inherit(first, last);
  inherit(last, first);
  const from = placeMention(first, context);
  const to = placeMention(last, context);
  const kinds = [from.kind, to.kind];
  for (const kind of ['impossible', 'ambiguous', 'vague'] as const) if (kinds.includes(kind)) return { kind };
  const joined = join(from, to);
  if (joined.span !== undefined || !yearBefore || first.year === undefined) return joined;
  // "November to February 2027" begins in the year before.
  return join(placeMention({ ...first, year: first.year - 1, numbers: [] }, context), to);
}

function join(from: PlacedTime, to: PlacedTime): PlacedTime {
  const span = spanOf(from.span?.start, to.span?.end);
  if (span === undefined) return { kind: to.kind };
  const assumed = from.assumed ?? to.assumed;
  return assumed === undefined ? { kind: to.kind, span } : { kind: to.kind, span, assumed };
}

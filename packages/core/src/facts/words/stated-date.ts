import { wordSet } from '../../model/lazily.ts';
import { parseWhen } from '../../model/when.ts';
import type { When, WhenContext } from '../../model/when.ts';
import { withoutMarks } from './words.ts';

/** Words before the time by which something is to be so. */
const UNTIL = /\b(?:by|before|until|till|no later than|ahead of|in time for)\s+/gi;

/** A month or a season with its year, or a date in figures. */
const WITH_YEAR = /\b(?:[a-z]{3,10}\.? 20\d\d|20\d\d-\d\d(?:-\d\d)?)\b/gi;

/** *On track in January*; but *31% in July* was so in July. */
const IN_MONTH =
  /\b(?:was|were|last)\b|\bin (?:early |mid-|late )?(january|february|march|april|may|june|july|august|september|october|november|december)\b/gi;

/** A time is among so many words, and no longer than so many UTF-16 units. */
const MOST_WORDS = 6;
const LONGEST = 60;

/** Times that no calendar places, but everybody at the school knows. */
const KNOWN_TIMES = wordSet('thanksgiving halloween diwali eid graduation half-term half-terms halfterm');

/** Words before a time that the reader of times does not need. */
const BEFORE_TIME = wordSet('the this next our coming');

/**
 * The time by which something is to be so, where running text states it: *by May 2027*, *before the end of the spring
 * term*, any month with its year that lies in the plan's period: *(July 2027: 75%)*, or the month that something is counted in: *in January*. *By 5 points*, *by the English
 * lead* and *by half* are no times, and a month before the plan begins is where things stood.
 */
export function dateStatedIn(text: string, context: WhenContext): When | undefined {
  for (const { index, 0: marker } of text.matchAll(UNTIL)) {
    const from = index + marker.length;
    const when = timeIn(text.slice(from, from + LONGEST), context);
    if (when !== undefined) return when;
  }
  const start = context.period?.start;
  return (start === undefined ? undefined : timeAfter(start, text, context)) ?? monthIn(text, context);
}

/** The month that something is counted in, unless the text says how it was. */
function monthIn(text: string, context: WhenContext): When | undefined {
  const [first] = text.matchAll(IN_MONTH);
  const month = first?.[1];
  return month === undefined || /[:=(]/.test(text) ? undefined : parseWhen(month, context);
}

/** What is read as one of these comes again, never ends or is no time at all. */
const NO_TIMES: readonly When['kind'][] = ['vague', 'recurring', 'ongoing'];

/** The time that a text begins with, in as many of its words as name one. */
function timeIn(text: string, context: WhenContext): When | undefined {
  const words = firstPhrase(text);
  for (let count = words.length; count > 0; count--) {
    const when = parseWhen(withoutMarks(words.slice(0, count).join(' ')), context);
    if (!NO_TIMES.includes(when.kind)) return when;
  }
  const [first = '', second = ''] = words.map((word) => withoutMarks(word).toLowerCase());
  const isKnown = KNOWN_TIMES().has(first) || (first === 'half' && second === 'term');
  return isKnown ? { text: first, kind: 'season' } : undefined;
}

/** The words up to the first mark. *July 12, 2027* goes on behind its comma. */
function firstPhrase(text: string): readonly string[] {
  const words = text.split(/\s+/).slice(0, MOST_WORDS);
  const start = words.findIndex((word) => !BEFORE_TIME().has(word.toLowerCase()));
  const stop = words.findIndex((word, at) => /[,;:)]$/.test(word) && !/^20\d\d/.test(words[at + 1] ?? ''));
  return words.slice(Math.max(0, start), stop < 0 ? undefined : stop + 1);
}

function timeAfter(start: number, text: string, context: WhenContext): When | undefined {
  for (const [said] of text.matchAll(WITH_YEAR)) {
    const when = parseWhen(said, context);
    if (when.span !== undefined && when.span.start > start) return when;
  }
  return undefined;
}

import { parseWhen } from '../../model/when.ts';
import type { When, WhenContext } from '../../model/when.ts';
import { withoutMarks } from './words.ts';

/** Texts are read so far for a time, in words; a time has at most so many. */
const MOST_WORDS = 40;
const LONGEST_TIME = 4;

/** Words before a time that say nothing of it. */
const LEADING = /^(?:in|by|at|from|on|of|during|after|before|the|early|late|this)$/i;

/** The first time that running text names, whatever it says of it; none that lies before the plan begins. */
export function timeNamedIn(text: string, context: WhenContext): When | undefined {
  const words = text
    .split(/\s+/)
    .slice(0, MOST_WORDS)
    .map((word) => withoutMarks(word.replace(/^\(/, '')));
  for (let at = 0; at < words.length; at++) {
    if (LEADING.test(words[at] ?? '')) continue;
    for (let length = LONGEST_TIME; length > 0; length--) {
      const when = parseWhen(words.slice(at, at + length).join(' '), context);
      if (isTime(when) && !isBefore(when, context)) return when;
    }
  }
  return undefined;
}

function isTime({ kind, text }: When): boolean {
  return text !== '' && ['day', 'month', 'term', 'season', 'year'].includes(kind);
}

function isBefore({ span }: When, { period }: WhenContext): boolean {
  return span !== undefined && period?.start !== undefined && span.end < period.start;
}

import { wordSet } from '../../model/lazily.ts';
import { rhythmOf } from '../../model/recurrence.ts';
import { whenTokens } from '../../model/when-tokens.ts';
import { COUNTED_TIMES, OCCASIONS, OPENINGS, SHORT_TIMES } from './communication-data.ts';
import { singular, words } from './words.ts';

/**
 * How often something comes round: roughly how many days lie between two times, or *each time* where it goes with
 * something that recurs at a rate which nobody states.
 */
export type Rhythm = number | 'each time';

/** What is longer is no rhythm; it is read so far. */
const LONGEST = 300;

const occasions = wordSet(OCCASIONS);
const openings = wordSet(OPENINGS);
const shortTimes = wordSet(SHORT_TIMES);
const countedTimes = wordSet(COUNTED_TIMES);
const weekdays = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri',
);
/** *9am*, *8.25*, *15:10*: when on its day. */
const CLOCK = /\b\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|\b\d{1,2}[.:]\d\d\b(?![./])/gi;
const bounding = wordSet('in during throughout within over until till for');
const every = wordSet('every each per a');

/**
 * The rhythm that a text states: *weekly*, *every Friday all year*, *Monday briefing*, *at each staff meeting*.
 * `undefined` where it states none, only vaguely (*regularly*), or one that soon ends (*daily in Book Week*).
 */
export function rhythmIn(text: string): Rhythm | undefined {
  const plain = text.slice(0, LONGEST).replace(/[()]/g, ' ').replace(CLOCK, ' ');
  const found = words(plain);
  if (endsSoon(found)) return undefined;
  const days = rhythmOf(whenTokens(plain));
  if (days !== undefined && days > 0) return days;
  return byWeekday(found) ?? byOccasion(found);
}

/** *Friday Focus*, *morning announcements*; but *Friday 4 December* is one day. */
function byWeekday(found: readonly string[]): number | undefined {
  if (found.some((word) => /\d/.test(word) || (shortTimes().has(word) && word !== 'week'))) return undefined;
  if (found.some((word) => weekdays().has(word))) return 7;
  return found[0] === 'morning' && found.length > 1 ? 1 : undefined;
}

/** *Every department meeting*, *first item in department meetings*, *meetings open with an example*. */
function byOccasion(found: readonly string[]): 'each time' | undefined {
  const recurs = found.some((word, at) => {
    if (word === 'every' || word === 'each' || word === 'item')
      return found.slice(at + 1, at + 5).some((next) => occasions().has(singular(next)));
    return word !== singular(word) && occasions().has(singular(word)) && openings().has(found[at + 1] ?? '');
  });
  return recurs ? 'each time' : undefined;
}

/** *In November*, *during Book Week*, *for two weeks*, *in Term 1*: a rhythm within it does not last. */
function endsSoon(found: readonly string[]): boolean {
  return found.some((word, at) => {
    if (!bounding().has(word)) return false;
    const span = found.slice(at + 1, at + 4);
    const end = span.findIndex((each, index) => {
      if (countedTimes().has(each)) return /^\d/.test(span[index + 1] ?? '');
      return shortTimes().has(word === 'for' ? singular(each) : each);
    });
    return end >= 0 && !span.slice(0, end).some((each) => every().has(each) && word !== 'for');
  });
}

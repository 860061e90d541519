import { lazily, wordSet } from '../../model/lazily.ts';
import { phraseAt, phrases } from './phrases.ts';
import * as data from './output-data.ts';
import { PUPIL_WORDS } from './least-served-data.ts';
import { singular, wordsOf } from './words.ts';

/** How far from a thing what was done to it may stand. */
const REACH = 5;

/**
 * Whether a measure only shows that something was done: a list of who came, minutes, a document written, training held,
 * staff trained. What is counted of pupils, such as their attendance, is no such thing; nor is whatever no list has.
 */
export function isOutput(measure: string): boolean {
  const exact = wordsOf(measure);
  const found = exact.map(singular);
  if (found.some((_, at) => phraseAt(evidence(), found, at) !== undefined)) return true;
  if (isBare(found)) return true;
  if (found.some((word) => pupils().has(word))) return false;
  return isDone(found) || isBought(found) || isPutUp(found) || isTaught(found) || isAttended(found);
}

/** Minutes, papers that are written, meetings that are held. */
function isDone(found: readonly string[]): boolean {
  return (
    nearby(found, MINUTES, MEETINGS) || nearby(found, products(), made()) || nearby(found, events(), held())
  );
}

/** *Books purchased*, *tablets bought for Reception*; but *lunches bought by pupils* */
function isBought(found: readonly string[]): boolean {
  return found.some((word, at) => bought().has(word) && [undefined, 'for'].includes(found[at + 1]));
}

function isTaught(found: readonly string[]): boolean {
  return found.some((word) => TAUGHT.has(word)) && found.some((word) => staff().has(word));
}

/** Nothing but papers, and which they are: *programme timetable*, *the new behaviour policy*. */
function isBare(found: readonly string[]): boolean {
  if (BARE.has(found.join(' '))) return true;
  const last = found.at(-1) ?? '';
  return (
    found.length > 1 && PAPERS.has(last) && found.every((word) => products().has(word) || beside().has(word))
  );
}

const PAPERS: ReadonlySet<string> = new Set([
  'timetable',
  'policy',
  'handbook',
  'calendar',
  'plan',
  'newsletter',
  'website',
  'minute',
  'agenda',
]);
const beside = wordSet(data.BESIDE_PRODUCTS);

/** *Displays in all corridors*, *working walls in every classroom* */
function isPutUp(found: readonly string[]): boolean {
  const at = found.indexOf('in');
  return putUp().has(found[at - 1] ?? '') && EVERYWHERE.has(found[at + 1] ?? '') && found.length <= at + 3;
}

const EVERYWHERE: ReadonlySet<string> = new Set(['every', 'all', 'each']);
const putUp = wordSet(data.PUT_UP);
const bought = wordSet(data.BOUGHT);

/** *Attendance at the programme for middle leaders*, *staff attending professional learning* */
function isAttended(found: readonly string[]): boolean {
  return (
    found.some((word) => ATTENDED.has(word)) &&
    found.some((word) => staff().has(word)) &&
    (found.some((word) => events().has(word)) || found.join(' ').includes('professional '))
  );
}

const ATTENDED: ReadonlySet<string> = new Set(['attendance', 'attending', 'attended', 'attend']);
const TAUGHT: ReadonlySet<string> = new Set(['trained', 'retrained', 'upskilled']);

/** Whether a word of one kind and one of another stand near each other. */
function nearby(found: readonly string[], things: ReadonlySet<string>, deeds: ReadonlySet<string>): boolean {
  return found.some(
    (word, at) =>
      things.has(word) &&
      found
        .slice(Math.max(0, at - REACH), at + REACH + 1)
        .some((other, index, window) =>
          deeds.has(other === 'place' && window[index - 1] === 'in' ? 'available' : other),
        ),
  );
}

const evidence = lazily(() => phrases([[true, data.EVIDENCE]]));
const products = wordSet(data.PRODUCTS);
const made = wordSet(data.MADE);
const events = wordSet(data.EVENTS);
const staff = wordSet(data.STAFF);
const held = wordSet(data.HELD);
const pupils = wordSet(PUPIL_WORDS);
const MINUTES: ReadonlySet<string> = new Set(['minute']);
const MEETINGS: ReadonlySet<string> = new Set([
  'meeting',
  'slt',
  'governor',
  'committee',
  'board',
  'plc',
  'plt',
  'department',
  'faculty',
]);
const BARE: ReadonlySet<string> = new Set([
  'minute',
  'agenda',
  'display',
  'poster',
  'powerpoint',
  'policy',
  'certificate',
]);

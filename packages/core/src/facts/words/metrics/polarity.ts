import { BEING, DIRECTIONS, MONTHS, TURNING, type Hint, type Verbs } from './direction-data.ts';
import { lazily } from '../../../model/lazily.ts';
import { withoutLabel } from '../goal-text.ts';
import { remember } from '../memo.ts';
import { directionsNamed, verdictOf, type Polarity } from './metric.ts';
import { words } from '../words.ts';

export type { Polarity } from './metric.ts';

/** What the words of a measure or goal say to do with a quantity. */
export type Direction = 'raise' | 'lower' | 'keep';

/** How many words a text is read for its direction, and how far a negation may stand before its verb. */
const MOST_WORDS = 60;
const REACH = 4;

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

/**
 * What a text says to do with the quantity that it names: *raise*, *lower* or *keep* it. `undefined` where it does not
 * say, says two things (*raise attendance and reduce absence*), or negates it (*without increasing workload*). *Improve*
 * goes the way of the metric: to improve absence is to lower it. A verb that does not fit the only thing named
 * (*raise awareness of bullying*) says nothing about that.
 *
 * It is the direction of the text's own quantity: a goal's words say nothing about a measure of something else.
 */
export function directionOf(text: string): Direction | undefined {
  const hint = hintOf(text);
  return hint === 'unclear' || hint === 'better' ? undefined : hint;
}

const hintOf: (text: string) => Hint = remember(1024, (text) => {
  const found = words(withoutLabel(text)).slice(0, MOST_WORDS);
  const hints = new Set(found.flatMap((_, at) => hintAt(found, at) ?? []));
  const [hint = 'unclear'] = hints;
  if (hints.size !== 1 || hint === 'unclear' || (hint === 'lower' && namesAmount(found))) return 'unclear';
  return hint === 'keep' ? hint : fitting(hint, text);
});

/** The direction, where it fits what the text names. */
function fitting(hint: 'raise' | 'lower' | 'better', text: string): Hint {
  const polarity = polarityOf(text);
  if (hint === 'better') return polarity === undefined ? 'unclear' : polarity === 'rise' ? 'raise' : 'lower';
  const named = polarity === undefined ? directionsNamed(text) : new Set([polarity]);
  return named.size === 0 || named.has(hint === 'raise' ? 'rise' : 'fall') ? hint : 'unclear';
}

interface Reading extends Pick<Verbs, 'hint' | 'participles'> {
  readonly needs: ReadonlySet<string> | undefined;
  readonly unless: ReadonlySet<string> | undefined;
  readonly within: number;
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const optional = (list: string | undefined): ReadonlySet<string> | undefined =>
  list === undefined ? undefined : setOf(list);
const turning = lazily(() => setOf(TURNING));
const being = lazily(() => setOf(BEING));
const months = lazily(() => setOf(MONTHS));

/** How a verb may be read: *fall* is one thing before *to*, another before *in*. */
const readings = lazily(() => {
  const table = new Map<string, Reading[]>();
  for (const { verbs, needs, unless, within = 1, ...rest } of DIRECTIONS) {
    const reading: Reading = {
      ...rest,
      needs: optional(needs),
      unless: optional(unless),
      within,
    };
    for (const verb of verbs.split(' ')) table.set(verb, [...(table.get(verb) ?? []), reading]);
  }
  return table;
});

/** What the word at this place says to do, if it says anything. */
function hintAt(found: readonly string[], at: number): Hint | undefined {
  const possible = readings().get(found[at] ?? '');
  const reading = possible?.find((candidate) => applies(candidate, found, at));
  if (reading === undefined) return undefined;
  const before = found.slice(Math.max(0, at - REACH), at);
  return before.some((word) => turning().has(word)) ? 'unclear' : reading.hint;
}

function applies(
  { needs, unless, within, participles }: Reading,
  found: readonly string[],
  at: number,
): boolean {
  const next = found.slice(at + 1, at + 1 + within);
  if (participles === true && at > 0 && !being().has(found[at - 1] ?? '')) return false;
  return (
    !next.some((word) => unless?.has(word)) && (needs === undefined || next.some((word) => needs.has(word)))
  );
}

/** *Reduce absence by 3 points* may be followed by the points; *by 2027* and *by 12 May* are dates. */
function namesAmount(found: readonly string[]): boolean {
  return found.some((word, at) => {
    const next = found[at + 1] ?? '';
    if (word !== 'by' || /^(?:19|20)\d\d$/.test(next)) return false;
    return (/^\d/.test(next) && !months().has(found[at + 2] ?? '')) || next === 'half';
  });
}

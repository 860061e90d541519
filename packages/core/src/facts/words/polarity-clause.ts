import { is, isHarmless, signOf, type Item, type Sign } from './polarity-parts.ts';

/** What may stand in the noun phrase that a clause begins with. */
const IN_NOUN: readonly Item['part'][] = [
  ...(['the', 'number', 'unit', 'scale', 'share', 'people', 'good', 'poor'] as const),
  ...(['up', 'down', 'gap', 'satisfaction', 'state'] as const),
];

/** What may be said of people without making it unclear what is meant. */
const SAID: readonly Item['part'][] = [
  ...([
    'the',
    'number',
    'unit',
    'scale',
    'share',
    'of',
    'with',
    'who',
    'is',
    'good',
    'poor',
    'not',
    'below',
  ] as const),
  ...(['above', 'up', 'down', 'gap', 'satisfaction', 'state', 'attain'] as const),
];

/**
 * Whether the thing that a clause names is good (1) or bad (-1), or 0 where it cannot be told.
 *
 * @param items - the clause without its leading verb.
 * @param counts - whether a number or share of something is counted.
 */
export function signOfClause(items: readonly Item[], counts: boolean): Sign {
  const end = items.findIndex((item) => !IN_NOUN.includes(item.part));
  const noun = end < 0 ? items : items.slice(0, end);
  const rest = end < 0 ? [] : items.slice(end);
  const people = noun.findLastIndex((item) => is(item, 'people'));
  const thing = noun.findLastIndex((item) => signOf(item) !== 0 && !is(item, 'state'));
  if (people > thing) return signOfPeople(noun.slice(0, people), [...noun.slice(people + 1), ...rest]);
  if (thing >= 0) return signOfThing(noun, thing, rest);
  const state = noun.findLastIndex((item) => is(item, 'state'));
  return state >= 0 ? signOfThing(noun, state, rest) : signOfShare(noun, rest, counts);
}

/** *Attendance gap*, *unauthorised absence of boys*, *complaints resolved*: the head is at `at` in the noun phrase. */
function signOfThing(noun: readonly Item[], at: number, rest: readonly Item[]): Sign {
  const head = noun[at];
  if (head === undefined) return 0;
  const sign = signOf(head);
  const before = noun.slice(0, at);
  if (before.some((item) => is(item, 'poor'))) return 0;
  if (!isDominant(head) && before.some((item, index) => signOf(item) === -sign && !describes(before, index)))
    return 0;
  // A score for something bad may be turned round, so that more is better.
  if (sign < 0 && noun.slice(at + 1).some((item) => is(item, 'scale'))) return 0;
  return withRest(head, sign, rest);
}

/** A gap in something good is bad, and satisfaction with something bad is good. */
function isDominant(head: Item): boolean {
  return is(head, 'gap', 'satisfaction');
}

/** *Excluded* in "excluded pupils' attendance" only says which pupils. */
function describes(before: readonly Item[], at: number): boolean {
  return is(before[at], 'state') && before.slice(at + 1).some((item) => is(item, 'people'));
}

/** What follows the noun phrase may turn the sign, or make it unclear. */
function withRest(head: Item, sign: Sign, rest: readonly Item[]): Sign {
  const [next, ...others] = rest;
  switch (next?.part) {
    case undefined:
      return sign;
    case 'of':
      return saysNothingNew(head, sign, rest) ? sign : 0;
    case 'undo':
      return is(head, 'down') && !others.some((item) => is(item, 'not', 'below', 'undo')) ? 1 : 0;
    case 'falls':
    case 'rises':
    case 'better':
      return isTrend(sign, next.part) && !others.some((item) => is(item, 'not', 'undo')) ? sign : 0;
    case 'is':
      return others.every((item) => isTarget(item, sign)) ? sign : 0;
    case 'above':
      // Over 95% attendance, over 10% absence: the same whether it is a target or a group of pupils.
      return others.every(isHarmless) ? sign : 0;
    default:
      return 0;
  }
}

function isTrend(sign: Sign, trend: 'falls' | 'rises' | 'better'): boolean {
  return trend === 'better' || (trend === 'rises') === sign > 0;
}

function isTarget(item: Item, sign: Sign): boolean {
  if (is(item, 'above', 'rises')) return sign > 0;
  if (is(item, 'below', 'falls')) return sign < 0;
  return is(item, 'number', 'of', 'the', 'unit', 'is');
}

/** Whether what follows says no more than where, when and whose it is: *of persistently absent pupils*, *in Year 9*. */
function saysNothingNew(head: Item, sign: Sign, tail: readonly Item[]): boolean {
  if (isOfPeople(tail)) return true;
  // *Absence of bullying* is no absence.
  if (head.text === 'absence' && tail[0]?.text === 'of') return false;
  return tail.every((item) => {
    if (isDominant(head)) return isHarmless(item) || signOf(item) !== 0;
    if (signOf(item) !== 0) return signOf(item) === sign && !is(item, 'attain');
    return isHarmless(item) || (sign > 0 && is(item, 'unknown') && !/(?:ed|ing)$/.test(item.text));
  });
}

/** *Of boys*, *for pupils who…*: people, before another preposition. What is said of them changes nothing. */
function isOfPeople(tail: readonly Item[]): boolean {
  const ends = tail.findIndex(
    (item, at) => at > 0 && !IN_NOUN.includes(item.part) && !is(item, 'unknown', 'not'),
  );
  return tail.slice(1, ends < 0 ? undefined : ends).some((item) => is(item, 'people'));
}

/** *Persistently absent pupils*, *pupils below the expected standard*: people are counted by what is said of them. */
function signOfPeople(before: readonly Item[], said: readonly Item[]): Sign {
  if (before.some((item) => is(item, 'poor') || (signOf(item) !== 0 && !is(item, 'state')))) return 0;
  if (said.every(isHarmless)) return before.some((item) => is(item, 'state')) ? -1 : 0;
  return saidSign(said);
}

/** *Percentage at the expected standard*, *reading at greater depth*: nobody is named. */
function signOfShare(noun: readonly Item[], rest: readonly Item[], counts: boolean): Sign {
  if (noun.some((item) => is(item, 'scale', 'poor'))) return 0;
  const turns = rest.some((item) => is(item, 'not', 'below', 'poor') || signOf(item) < 0);
  return turns && !counts ? 0 : saidSign(rest);
}

/** What is said of people, where every word of it is known and speaks one way; a single negation turns it. */
function saidSign(said: readonly Item[]): Sign {
  if (!said.every((item) => SAID.includes(item.part))) return 0;
  const signs = new Set(said.map(signOf).filter((sign) => sign !== 0));
  const [sign = 0] = signs;
  const turns = said.flatMap((item, at) => (is(item, 'not', 'below', 'poor') ? [at] : []));
  if (signs.size !== 1 || turns.length > 1 || said.some((_, at) => isLooseVerb(said, at))) return 0;
  const [turn] = turns;
  if (turn === undefined) return sign;
  const first = said.findIndex((item) => signOf(item) !== 0);
  // *Attendance below 90%* may follow its noun; *absent under three days* is another matter.
  const fits = turn < first || (is(said[turn], 'below') && is(said[first], 'up', 'down'));
  return fits ? (sign > 0 ? -1 : 1) : 0;
}

/** *Meeting* with nothing that is met is a meeting. */
function isLooseVerb(said: readonly Item[], at: number): boolean {
  if (!is(said[at], 'attain')) return false;
  const next = said[at + 1];
  const before = said[at - 1];
  return next === undefined || is(next, 'of', 'with') || (before !== undefined && signOf(before) !== 0);
}

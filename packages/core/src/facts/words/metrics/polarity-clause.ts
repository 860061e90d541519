import { is, isHarmless, isVerb, signOf, type Item, type Sign } from './polarity-parts.ts';

/** What may stand in the noun phrase that a clause begins with. */
const IN_NOUN: readonly Item['part'][] = [
  ...(['the', 'number', 'unit', 'span', 'scale', 'share', 'people', 'activity', 'good', 'poor'] as const),
  ...(['up', 'down', 'gap', 'satisfaction', 'state'] as const),
];

/** What may be said of people without making it unclear what is meant. */
const SAID: readonly Item['part'][] = [
  ...(['the', 'number', 'unit', 'span', 'scale', 'share', 'activity', 'good', 'poor'] as const),
  ...(['of', 'with', 'who', 'is', 'not', 'below', 'above'] as const),
  ...(['up', 'down', 'gap', 'satisfaction', 'state', 'attain'] as const),
];

/** What may follow people who are only described: *of boys in Year 9*, *of pupils who…*. */
const DESCRIBING: readonly Item['part'][] = [
  'of',
  'with',
  'who',
  'not',
  'below',
  'above',
  'the',
  'number',
  'state',
];

/** People to whom what is said of them happens, where an adult may only work there: *at detention*. */
const YOUNG = 'pupil student child learner boy girl young people leaver'.split(' ');

/**
 * Whether the thing that a clause names is good (1) or bad (-1), or 0 where it cannot be told.
 *
 * @param whole - the clause without its leading verb.
 * @param counts - whether a number or share of something is counted.
 */
export function signOfClause(whole: readonly Item[], counts: boolean): Sign {
  const items = counts ? withoutKind(whole) : whole;
  const end = items.findIndex((item) => !IN_NOUN.includes(item.part));
  const noun = end < 0 ? items : items.slice(0, end);
  const rest = end < 0 ? [] : items.slice(end);
  const people = noun.findLastIndex((item) => is(item, 'people'));
  const thing = noun.findLastIndex((item) => signOf(item) !== 0 && !is(item, 'state'));
  if (people > thing) return signOfPeople(noun, people, rest);
  if (thing >= 0) return signOfThing(noun, thing, rest);
  const state = noun.findLastIndex((item) => is(item, 'state'));
  return state >= 0 ? signOfThing(noun, state, rest) : signOfShare(noun, rest, counts);
}

/** What is bad whatever word says of which kind it is. *Incidents* may be incidents of kindness, and *absences* explained. */
const BAD_OF_ANY_KIND: readonly string[] =
  'suspension expulsion detention bullying truancy lateness dropout vandalism violence harassment'.split(' ');

/**
 * *Number of minibus suspensions*: behind a count, a word that nobody here knows says only of which kind, where what
 * follows is bad in every kind. Not so before *bullying days*, nor where it looks like a verb: *avoided suspensions*.
 */
function withoutKind(items: readonly Item[]): readonly Item[] {
  const [kind, head] = items;
  const isKind = is(kind, 'unknown') && kind !== undefined && !isVerb(kind);
  return isKind && BAD_OF_ANY_KIND.includes(head?.text ?? '') && !is(items[2], 'span')
    ? items.slice(1)
    : items;
}

/** *Attendance gap*, *unauthorised absence of boys*, *complaints resolved*: the head is at `at` in the noun phrase. */
function signOfThing(noun: readonly Item[], at: number, rest: readonly Item[]): Sign {
  const head = noun[at];
  if (head === undefined) return 0;
  const sign = signOf(head);
  const before = noun.slice(0, at);
  const against = before.some((item, index) => signOf(item) === -sign && !describes(before, index));
  if (before.some((item) => is(item, 'poor')) || (against && !isDominant(head))) return 0;
  if (noun.slice(at + 1).some((item) => becomesAnother(head, item))) return 0;
  return followers[rest[0]?.part ?? 'nothing']?.(head, sign, rest) ?? 0;
}

/** A gap in something good is bad, and satisfaction with something bad is good. */
function isDominant(head: Item): boolean {
  return is(head, 'gap', 'satisfaction');
}

/** *Excluded* in "excluded pupils' attendance" only says which pupils. */
function describes(before: readonly Item[], at: number): boolean {
  return is(before[at], 'state') && before.slice(at + 1).some((item) => is(item, 'people'));
}

/**
 * A bullying *score* may be turned round, so that more is better; wellbeing *cases* are bad, a bullying *workshop* and a
 * *gap year* something else.
 */
function becomesAnother(head: Item, after: Item): boolean {
  if (is(after, 'activity')) return !isTakingPart(head);
  if (signOf(head) > 0) return is(after, 'span');
  return is(after, 'scale') || (is(head, 'gap') && is(after, 'the'));
}

/** Then an activity may follow: *parents attending workshops*. */
function isTakingPart({ text }: Item): boolean {
  return /^(?:attend|attending|tak(?:e|ing) part|participat(?:e|ing))$/.test(text);
}

type Follower = (head: Item, sign: Sign, rest: readonly Item[]) => Sign;

/** A trend after its thing: *absence falls* is the absence; *falling*, and *reduced by*, may be the amount of the fall. */
const trended: Follower = (_, sign, [trend, ...others]) => {
  if (trend === undefined || trend.text.endsWith('ing') || others.some((item) => is(item, 'not', 'undo')))
    return 0;
  return is(trend, 'better') || is(trend, 'rises') === sign > 0 ? sign : 0;
};

/** What the sign of a thing becomes by what follows it in the clause; 0 by everything else. */
const followers: Readonly<Partial<Record<Item['part'] | 'nothing', Follower>>> = {
  nothing: (_, sign) => sign,
  of: (head, sign, rest) => (saysNothingNew(head, sign, rest) ? sign : 0),
  with: (head, sign, rest) =>
    is(head, 'satisfaction') && saysNothingNew(head, sign, rest.slice(1)) ? sign : 0,
  undo: (head, _, [, ...others]) =>
    is(head, 'down') && !others.some((item) => is(item, 'not', 'below', 'undo')) ? 1 : 0,
  falls: trended,
  rises: trended,
  better: trended,
  is: (_, sign, [, ...others]) => (others.every((item) => isTarget(item, sign)) ? sign : 0),
  // Over 95% attendance, over 10% absence: the same whether it is a target or a group of pupils.
  above: (_, sign, [, ...others]) => (others.every(isHarmless) ? sign : 0),
};

function isTarget(item: Item, sign: Sign): boolean {
  if (is(item, 'above', 'rises')) return sign > 0;
  if (is(item, 'below', 'falls')) return sign < 0;
  return is(item, 'number', 'of', 'the', 'unit', 'is');
}

/** Whether what follows says no more than where, when and whose it is: *of persistently absent pupils*, *in Year 9*. */
function saysNothingNew(head: Item, sign: Sign, tail: readonly Item[]): boolean {
  const people = peopleIn(tail);
  if (people > 0) {
    const after = tail.slice(people + 1);
    return isOnlyDescribed(sign, isOfPeople(sign, after) ? after.slice(1) : after);
  }
  // *Absence of bullying* is no absence.
  if (head.text === 'absence' && tail[0]?.text === 'of') return false;
  return tail.every((item) => {
    if (isHarmless(item) || isDominant(head)) return true;
    if (signOf(item) !== 0) return signOf(item) === sign && !is(item, 'attain');
    return sign > 0 && is(item, 'activity');
  });
}

/** Where the people stand in *of boys*, *for pupils who…*, before another preposition; -1 where there are none. */
function peopleIn(tail: readonly Item[]): number {
  const ends = tail.findIndex(
    (item, at) => at > 0 && !IN_NOUN.includes(item.part) && !is(item, 'unknown', 'not'),
  );
  return tail.slice(0, ends < 0 ? undefined : ends).findLastIndex((item) => is(item, 'people'));
}

/** *Days lost to staff sickness*: the sickness is another word for what is lost. */
function isOfPeople(sign: Sign, [next]: readonly Item[]): boolean {
  return next !== undefined && is(next, 'down') && sign < 0;
}

/** What is said of people changes nothing; but *complaints from parents resolved* are not complaints. */
function isOnlyDescribed(sign: Sign, after: readonly Item[]): boolean {
  const [next] = after;
  if (next !== undefined && !DESCRIBING.includes(next.part)) return false;
  if (sign < 0) return !after.some((item) => is(item, 'undo') || isVerb(item));
  // Of pupils *with* exclusions, but not *at* detention.
  return !is(next, 'of') || !after.some((item) => is(item, 'down'));
}

/** *Persistently absent pupils*, *pupils below the expected standard*: people are counted by what is said of them. */
function signOfPeople(noun: readonly Item[], at: number, rest: readonly Item[]): Sign {
  const before = noun.slice(0, at);
  const said = [...noun.slice(at + 1), ...rest];
  if (before.some((item) => is(item, 'poor') || (signOf(item) !== 0 && !is(item, 'state')))) return 0;
  if (said.every(isHarmless)) return before.some((item) => is(item, 'state')) ? -1 : 0;
  const involved = is(said[0], 'of') && !YOUNG.includes(noun[at]?.text ?? '');
  return involved && said.some((item) => is(item, 'down')) ? 0 : saidSign(said);
}

/** *Percentage at the expected standard*, *reading at greater depth*: nobody is named. */
function signOfShare(noun: readonly Item[], rest: readonly Item[], counts: boolean): Sign {
  const [first] = rest;
  const says = is(first, 'attain', 'with', 'not', 'below', 'above') || first?.text === 'at';
  if (!says || noun.some((item) => is(item, 'scale', 'poor', 'activity'))) return 0;
  const turns = rest.some((item) => is(item, 'not', 'below', 'poor') || signOf(item) < 0);
  return turns && !counts ? 0 : saidSign(rest);
}

/** What is said of people, where every word of it is known and speaks one way; a single negation turns it. */
function saidSign(said: readonly Item[]): Sign {
  if (said.some((item, at) => !SAID.includes(item.part) || isLoose(said, at))) return 0;
  const signs = new Set(said.map(signOf).filter((sign) => sign !== 0));
  const turns = said.flatMap((item, at) => (is(item, 'not', 'below', 'poor') ? [at] : []));
  const [sign = 0] = signs;
  const [turn] = turns;
  if (signs.size !== 1 || turns.length > 1) return 0;
  if (turn === undefined) return sign;
  return isTurnedBy(said, turn) ? (sign > 0 ? -1 : 1) : 0;
}

/** A turn stands before what it turns. *Attendance below 90%* may follow; *absent under three days* is another matter. */
function isTurnedBy(said: readonly Item[], turn: number): boolean {
  const first = said.findIndex((item) => signOf(item) !== 0);
  return turn < first || (is(said[turn], 'below') && is(said[first], 'up', 'down'));
}

/** *Meeting* with nothing that is met is a meeting; and an attendance *workshop* is no attendance, nor absence. */
function isLoose(said: readonly Item[], at: number): boolean {
  const before = said[at - 1];
  const afterThing = before !== undefined && signOf(before) !== 0;
  if (is(said[at], 'activity')) return afterThing && !isTakingPart(before);
  if (!is(said[at], 'attain')) return false;
  const next = said[at + 1];
  return afterThing || next === undefined || is(next, 'of', 'with');
}

import { lazily, phraseTable, wordSet, wordTable } from './lazily.ts';
import type { Bound } from './quantity.ts';

/** The words of amounts. A bare number or percentage never asks for them. */

type Words = () => ReadonlySet<string>;
type Table<T> = () => ReadonlyMap<string, T>;

/** Small numbers as people write them out. */
export const numberWords: Table<number> = lazily(
  () =>
    new Map(
      'zero one two three four five six seven eight nine ten eleven twelve'
        .split(' ')
        .map((word, value) => [word, value]),
    ),
);

/** Nothing at all, where it is the whole answer. */
export const nothing: Words = wordSet('none nil');

/** Shares as words, in per cent. */
export const shares: Table<number> = phraseTable('|', [
  ['half|one half', 50],
  ['a third|one third', 33.3],
  ['two thirds', 66.7],
  ['a quarter|one quarter', 25],
  ['three quarters', 75],
  ['a fifth|one fifth', 20],
  ['a tenth|one tenth', 10],
]);

/** Words before a number that say it is rough. */
export const roughly: Words = wordSet('~ approx approximately about around circa c ca roughly nearly almost');

/** Words before a number that say nothing about it. */
export const fillers: Words = wordSet('currently now only still just =');

/** Words between "of" and its number. */
export const determiners: Words = wordSet('every the all our');

/** What stands before a number and makes a floor or a ceiling of it. */
export const boundsBefore: Table<Bound> = phraseTable<Bound>('|', [
  ['at least|no less than|no fewer than|not less than|not fewer than|≥|> =', 'at-least'],
  ['a minimum of|minimum of|minimum|min', 'at-least'],
  ['at most|no more than|not more than|up to|≤|< =', 'at-most'],
  ['a maximum of|maximum of|maximum|max', 'at-most'],
  ['more than|greater than|over|just over|above|just above|in excess of|>', 'more-than'],
  ['less than|fewer than|under|just under|below|just below|<', 'less-than'],
]);

/** What stands after a number and makes a floor or a ceiling of it. */
export const boundsAfter: Table<Bound> = phraseTable<Bound>('|', [
  ['+|plus|or more|or above|or over|or higher|or better|or greater', 'at-least'],
  ['and above|and over|and more|minimum|at least', 'at-least'],
  ['or less|or fewer|or below|or under|or lower|and below|and under|maximum|max|at most', 'at-most'],
]);

/** Multipliers that may follow a number. */
export const scales: Table<number> = wordTable(['k thousand', 1e3], ['m million', 1e6], ['bn billion', 1e9]);

/** Currencies by sign, code and name. */
export const currencies: Table<string> = wordTable(
  ['£ gbp pound pounds', '£'],
  ['€ eur euro euros', '€'],
  ['$ usd aud dollar dollars', '$'],
);

/** Per cent; "per cent" in two words is grammar. */
export const percentWords: Words = wordSet('% percent percentage pct');

/** Percentage points. */
export const pointWords: Words = wordSet('point points pt pts pp ppt ppts');

/** Short forms of units, written out. */
export const shortUnits: Table<string> = wordTable(
  ['min mins', 'minute'],
  ['hr hrs', 'hour'],
  ['wk wks', 'week'],
  ['yr yrs', 'year'],
);

/** Words that end the name of what is counted: the rest of the text only says more about it. */
export const stops: Words = wordSet(
  'of in at by from per a an the each every for on who that which with across among during within to and or is ' +
    'are were was have has had as out until since when where this last next made make making show shows meet',
);

/** Words after a number that make it a change or a comparison: "5% increase", "2 fewer", "3 points above". */
export const changes: Words = wordSet(
  'more fewer less higher lower increase increased increases decrease decreased decreases reduction reduced rise ' +
    'rises drop drops fall falls improvement improved growth gain gains loss above below better worse up down over ' +
    'under than extra additional uplift',
);

/** Words after a plain number that make it a date, a time of day, a fraction or a placeholder. */
export const notCounted: Words = wordSet(
  'january jan february feb march mar april apr may june jun july jul august aug september sept sep october oct ' +
    'november nov december dec autumn spring summer winter am pm noon oclock thirds quarters tbc tba tbd todo',
);

import type { Bound } from './quantity.ts';

/**
 * The words of amounts. Every table is small and is built when its module loads; texts that are a bare number or a
 * percentage never look at them.
 */

/** Words between "of" and its number. */
export const DETERMINERS: ReadonlySet<string> = new Set(['every', 'the', 'all', 'our']);

/** Small numbers as people write them out. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, value]),
);

/** Nothing at all, where it is the whole answer. */
export const NOTHING: ReadonlySet<string> = new Set(['none', 'nil']);

/** Shares as words, in per cent. */
export const SHARES: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['one half', 50],
  ['a third', 33.3],
  ['one third', 33.3],
  ['two thirds', 66.7],
  ['a quarter', 25],
  ['one quarter', 25],
  ['three quarters', 75],
  ['a fifth', 20],
  ['one fifth', 20],
  ['a tenth', 10],
  ['one tenth', 10],
]);

/** Words before a number that say it is rough. */
export const ROUGHLY: ReadonlySet<string> = new Set(
  '~ approx approximately about around circa c ca roughly nearly almost'.split(' '),
);

/** Words before a number that say nothing about it. */
export const FILLERS: ReadonlySet<string> = new Set(['currently', 'now', 'only', 'still', 'just', '=']);

/** What stands before a number and makes a floor or a ceiling of it. */
export const BOUNDS_BEFORE: ReadonlyMap<string, Bound> = phrases({
  'at-least':
    'at least|a minimum of|minimum of|minimum|min|no less than|no fewer than|not less than|not fewer than|≥|> =',
  'at-most': 'at most|a maximum of|maximum of|maximum|max|no more than|not more than|up to|≤|< =',
  'more-than': 'more than|greater than|over|just over|above|just above|in excess of|>',
  'less-than': 'less than|fewer than|under|just under|below|just below|<',
});

/** What stands after a number and makes a floor or a ceiling of it. */
export const BOUNDS_AFTER: ReadonlyMap<string, Bound> = phrases({
  'at-least':
    '+|plus|or more|or above|or over|or higher|or better|or greater|and above|and over|and more|minimum|at least',
  'at-most': 'or less|or fewer|or below|or under|or lower|and below|and under|maximum|max|at most',
});

/** Multipliers that may follow a number. The short ones are read only where they cannot be a unit. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
]);

/** Currencies by sign, code and name. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ...named('£', '£ gbp pound pounds'),
  ...named('€', '€ eur euro euros'),
  ...named('$', '$ usd aud dollar dollars'),
]);

/** Per cent; "per cent" in two words is grammar. */
export const PERCENT: ReadonlySet<string> = new Set(['%', 'percent', 'percentage', 'pct']);

/** Percentage points. */
export const POINTS: ReadonlySet<string> = new Set('point points pt pts pp ppt ppts'.split(' '));

/** Short forms of units, written out. */
export const SHORT_UNITS: ReadonlyMap<string, string> = new Map([
  ['min', 'minute'],
  ['mins', 'minute'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['wk', 'week'],
  ['wks', 'week'],
  ['yr', 'year'],
  ['yrs', 'year'],
]);

/** Words that end the name of what is counted: the rest of the text only says more about it. */
export const STOPS: ReadonlySet<string> = new Set(
  (
    'of in at by from per a an the each every for on who that which with across among during within to and or is ' +
    'are were was have has had as out until since when where this last next made make making show shows meet'
  ).split(' '),
);

/** Words after a number that make it a change or a comparison: "5% increase", "2 fewer", "3 points above". */
export const CHANGES: ReadonlySet<string> = new Set(
  (
    'more fewer less higher lower increase increased increases decrease decreased decreases reduction reduced rise ' +
    'rises drop drops fall falls improvement improved growth gain gains loss above below better worse up down over ' +
    'under than extra additional uplift'
  ).split(' '),
);

/** Words after a plain number that make it a date, a time of day, a fraction or a placeholder. */
export const NOT_COUNTED: ReadonlySet<string> = new Set(
  (
    'january jan february feb march mar april apr may june jun july jul august aug september sept sep october oct ' +
    'november nov december dec autumn spring summer winter am pm noon oclock thirds quarters tbc tba tbd todo'
  ).split(' '),
);

function phrases(table: Partial<Record<Bound, string>>): Map<string, Bound> {
  const map = new Map<string, Bound>();
  for (const bound of Object.keys(table) as Bound[]) {
    for (const phrase of (table[bound] ?? '').split('|')) map.set(phrase, bound);
  }
  return map;
}

function named(currency: string, names: string): [string, string][] {
  return names.split(' ').map((name) => [name, currency]);
}

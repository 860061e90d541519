import { lazily, wordSet, wordTable } from './lazily.ts';

/** What a word does in a date or the name of a term. */
export type Meaning =
  | { readonly is: 'month' | 'number'; readonly value: number }
  | { readonly is: 'season'; readonly value: Season }
  | { readonly is: 'part'; readonly value: TermPart }
  | { readonly is: 'holiday'; readonly value: Holiday }
  | { readonly is: 'edge'; readonly value: 'start' | 'end' }
  | { readonly is: 'filler' | 'link' | 'after' | 'half' | 'year' | 'week' | 'break' };

export type Season = 'autumn' | 'winter' | 'spring' | 'summer';
export type TermPart = 'half-term' | 'term' | 'semester' | 'trimester' | 'quarter';
export type Holiday = 'christmas' | 'easter';

/** What a word means, or `undefined` for one that dates do not use. `word` is in lower case. */
export function meaningOf(word: string): Meaning | undefined {
  return meanings().get(word);
}

type Words = () => ReadonlySet<string>;
type Table = () => ReadonlyMap<string, number>;

/** Words that say a thing has no date because it never ends. */
export const ongoingWords: Words = wordSet(
  'ongoing continuous continuously continual continually rolling always permanent permanently onwards',
);

/** How often, in days, a thing happens that is called by an adverb; 0 where the word does not say. */
export const rhythms: Table = wordTable(
  ['daily nightly weekdays', 1],
  ['weekly wkly mondays tuesdays wednesdays thursdays fridays saturdays sundays', 7],
  ['fortnightly biweekly', 14],
  ['halftermly', 61],
  ['monthly', 30],
  ['bimonthly', 61],
  ['quarterly', 91],
  ['termly', 122],
  ['biannual biannually', 183],
  ['annual annually yearly', 365],
  ['regular regularly periodic periodically routine routinely', 0],
);

/** Counts that need no "times". */
export const countWords: Table = wordTable(['once', 1], ['twice', 2], ['thrice', 3]);

/** How long, in days, the units are that a thing can happen "every" or "twice a". */
export const unitDays: Table = wordTable(
  [
    'day days morning mornings lunchtime lunchtimes lunch playtime breaktime recess afternoon afternoons evening evenings night',
    1,
  ],
  ['week weeks wk wks monday tuesday wednesday thursday friday saturday sunday', 7],
  ['fortnight', 14],
  ['month months', 30],
  ['quarter quarters', 91],
  ['term terms', 122],
  ['semester semesters', 183],
  ['year years', 365],
);

/** What may stand before a unit and does not change it: `every school day`. */
export const unitQualifiers: Words = wordSet('school working teaching single academic calendar');

const MONTHS =
  'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|' +
  'november nov|december dec';

const NUMBERS = 'one first i|two second ii|three third iii|four fourth|five fifth|six sixth';

const FILLERS =
  'the of by before from on in at until till til up no later than not during within mid middle early late since due throughout ' +
  'school academic st nd rd th commencing monday tuesday wednesday thursday friday saturday sunday ' +
  'mon tue tues wed weds thu thur thurs fri sat sun';

const meanings: () => ReadonlyMap<string, Meaning> = lazily(() => {
  const map = new Map<string, Meaning>();
  const add = (words: string, meaning: Meaning): void => {
    for (const word of words.split(' ')) map.set(word, meaning);
  };
  add(FILLERS, { is: 'filler' });
  MONTHS.split('|').forEach((words, index) => add(words, { is: 'month', value: index + 1 }));
  NUMBERS.split('|').forEach((words, index) => add(words, { is: 'number', value: index + 1 }));
  add('autumn aut fall michaelmas', { is: 'season', value: 'autumn' });
  add('winter', { is: 'season', value: 'winter' });
  add('spring spr lent', { is: 'season', value: 'spring' });
  add('summer sum trinity', { is: 'season', value: 'summer' });
  add('term terms t', { is: 'part', value: 'term' });
  add('ht halfterm', { is: 'part', value: 'half-term' });
  add('semester semesters sem', { is: 'part', value: 'semester' });
  add('trimester trimesters', { is: 'part', value: 'trimester' });
  add('quarter quarters q', { is: 'part', value: 'quarter' });
  add('christmas xmas', { is: 'holiday', value: 'christmas' });
  add('easter', { is: 'holiday', value: 'easter' });
  add('end', { is: 'edge', value: 'end' });
  add('start beginning', { is: 'edge', value: 'start' });
  add('to and through', { is: 'link' });
  add('after following', { is: 'after' });
  add('half', { is: 'half' });
  add('year plan period', { is: 'year' });
  add('week weeks wk wks wb wc', { is: 'week' });
  add('holiday holidays break vacation', { is: 'break' });
  return map;
});

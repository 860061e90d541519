/** Words of a text that says to move something; a change by so much stands near one of them. */
export const TRENDS: string =
  'increase increases increased increasing raise raises raised raising rise rises risen rising grow grows grown growing ' +
  'growth lift lifts lifted lifting boost boosts boosting up upwards improve improves improved improving improvement gain ' +
  'gains gained gaining extend extends extending uplift more higher greater jump jumps reduce reduces reduced reducing ' +
  'reduction decrease decreases decreased decreasing cut cuts cutting fall falls fallen falling drop drops dropped dropping ' +
  'lower lowers lowered lowering narrow narrows narrowed narrowing close closes closed closing decline declines declining ' +
  'down shrink shrinks shrinking bring fewer less smaller shorten shortens add adds adding';

/** Nouns for a change: *a 5% increase*, *a rise of 3 points*. */
export const TREND_NOUNS: string =
  'increase rise uplift improvement gain jump growth reduction decrease fall drop cut decline';

/** Comparatives behind an amount: *10% fewer*, *5 points higher*. */
export const COMPARATIVES: string = 'more fewer less higher lower greater better smaller shorter';

/** What part of where it stands a word names. */
export const FRACTIONS: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  thirds: 1 / 3,
  quarter: 1 / 4,
  quarters: 1 / 4,
  fifth: 1 / 5,
  fifths: 1 / 5,
  tenth: 1 / 10,
  tenths: 1 / 10,
};

/** How many of them. */
export const FRACTION_COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3 };

/** Verbs that say how far by themselves, and how far in parts of where it stands. */
export const HALVING: string = 'halve halves halved halving';
export const DOUBLING: string = 'double doubles doubled doubling';
export const TREBLING: string = 'treble trebles trebled trebling triple triples tripled tripling';

/** Behind *double* and *triple*: nothing that is doubled. */
export const NO_DOUBLING: string =
  'science sciences lesson lessons period periods award awards page pages blind figures digit digits entry up';

/** Words before an amount that make a floor or a ceiling of it, or say that it is rough. */
export const FLOORS: string = 'at least|a minimum of|no less than|no fewer than|more than|over';
export const CEILINGS: string = 'up to|at most|no more than|a maximum of';
export const ROUGH: string = 'about|around|roughly|nearly|almost|some|approximately|some of';

/** They say nothing of the amount. */
export const FILLERS: string = 'a an another further additional extra full';

/** Words that belong to an amount: *5 percentage points*. */
export const UNIT_WORDS: string = 'per cent percent percentage % point points pp ppt pts age';

/** Behind an amount that comes again and again: *by 3% annually*, *2 points a term*. */
export const RATES: string = 'annually yearly termly monthly weekly annum pa';
export const SPANS: string = 'year term month week half-term semester quarter annum';

/** People who may be counted or may do it: *by 12 pupils*. */
export const DOERS: string =
  'pupils students children learners staff teachers schools classes parents families governors adults people boys girls';

/** Behind a number that is a time and no amount. */
export const CLOCK: string =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep ' +
  'sept oct nov dec am pm a.m p.m noon';

/** Behind *per cent of*: what a share is taken of, where points cannot be meant. */
export const BASES: string =
  "its their our current today's present existing baseline starting original last previous";

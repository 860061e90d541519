/** What the words of a text say to do with a quantity; `unclear` where nothing may be built on the text. */
export type Hint = 'raise' | 'lower' | 'keep' | 'better' | 'unclear';

/** Verbs, and what they say to do. Lists are words parted by blanks. */
export interface Verbs {
  readonly hint: Hint;
  readonly verbs: string;
  /** They count only with one of these among the next words, as many as `within` says. */
  readonly needs?: string;
  /** They do not count with one of these among the next words, as many as `within` says. */
  readonly unless?: string;
  readonly within?: number;
  /** They count only where the text begins with them, or after a form of *be*: as participles. */
  readonly participles?: true;
}

/** Nothing of which there is more or less: *raise awareness*, *double science*. */
const NO_QUANTITY =
  'awareness profile concern concerns question questions issue issues expectation expectations aspiration aspirations ' +
  'standard standards bar money funds alarm flag visibility morale science award lesson lessons page pages period';

/** *Reduced-price lunch*, *cut off*, *fewer than*, *a cut in*. */
const NO_VERB = 'price lunch lunches timetable timetables meal meals fee off out through in of than';

const GAPS = 'gap gaps difference differences disparity disparities';
const LIMITS = 'to from above below under over by';
const LEVELS = 'at above below level steady stable same within under over';
const QUANTITIES =
  'number numbers percentage proportion share rate participation take uptake attendance amount level absence count';

export const DIRECTIONS: readonly Verbs[] = [
  {
    hint: 'raise',
    verbs:
      'increase increases increasing double doubles doubling triple boost boosts boosting lift lifts lifting raise raises ' +
      'raising maximise maximize',
    unless: NO_QUANTITY,
    within: 3,
  },
  {
    hint: 'raise',
    verbs: 'increased raised doubled boosted',
    unless: NO_QUANTITY,
    within: 3,
    participles: true,
  },
  // *Rising* stars and a *growing* body of staff are no quantities; the *fall* may be the autumn.
  { hint: 'raise', verbs: 'rise rises rising', needs: LIMITS },
  { hint: 'raise', verbs: 'grow grows growing', needs: QUANTITIES, within: 3 },
  {
    hint: 'lower',
    verbs:
      'reduce reduces reducing decrease decreases decreasing cut cuts cutting halve halves halving minimise minimize ' +
      'eliminate eradicate shrink lessen curb fewer',
    unless: NO_VERB,
  },
  { hint: 'lower', verbs: 'reduced decreased lowered halved', unless: NO_VERB, participles: true },
  { hint: 'lower', verbs: 'fall falls falling drop drops dropping', needs: LIMITS },
  // Not the *lower* school.
  { hint: 'lower', verbs: 'lower lowers lowering', needs: QUANTITIES, within: 3 },
  // Not *close* to home, nor a *narrow* curriculum.
  { hint: 'lower', verbs: 'close closes closing narrow narrows narrowing', needs: GAPS, within: 5 },
  { hint: 'keep', verbs: 'maintain maintains maintaining sustain sustains sustaining' },
  // Not *keep* pupils safe.
  {
    hint: 'keep',
    verbs: 'keep keeps keeping hold holds holding remain remains stay stays',
    needs: LEVELS,
    within: 6,
  },
  { hint: 'better', verbs: 'improve improves improving improved better' },
  // *Reduction in absence* may be followed by the amount of the reduction.
  { hint: 'unclear', verbs: 'reduction reductions decline drop fall decrease cut', needs: 'in of' },
];

/** Words before a verb that turn it round or away. */
export const TURNING =
  "not never no without avoid avoiding prevent preventing stop stopping don't doesn't won't cannot can't nor rather than";

/** Forms of *be* before a participle. */
export const BEING = 'be been being is are was were has have';

export const MONTHS: string =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep ' +
  'sept oct nov dec';

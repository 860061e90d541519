/** Words that can only lead to a reason or a purpose. */
const REASON =
  /\b(?:because|so\s+that|so\s+as\s+to|in\s+order\s+(?:to|that)|owing\s+to|due\s+to(?!\s+(?:start|begin|open|end|finish|close|be|take|launch)\b)|given\s+(?:that|how)|now\s+that|to\s+(?:make|free)\s+(?:room|time|space|up))\b/i;

/** Words that often do: *so we can finish the library*, *as it clashes with the trip*, and not *as we did last year*. */
const LIKELY =
  /\b(?:so|as)\s+(?:we|they|it|there|nobody|few|most|staff|pupils?|students?|children|families|parents|teachers)\s+(?!did\b|do\b|does\b|always\b|usually\b)\w+\s+\w/i;

/** *To* behind a comma or a dash names a purpose: *mocks in December, to spare Year 11*. */
const PURPOSE = /(?:[,;(]|\s[-\u2013\u2014])\s?to\s+\w+\s+\w/i;

/** A clause of its own: *, which unsettle classes*, *, for it measures the wrong thing*, *; teachers asked for the time*. */
const CLAUSE_BEHIND =
  /\bwhile\s+\w+\s+\w|,\sas\s+(?!(?:we|they|it)\s+(?:did|do|does)\b|well\b|before\b|usual\b|part\b)\w+\s+\w+\s+\w|,\s(?:which|for\s+(?:it|they|we|this|that|these))\s+\w+\s+\w|;\s*\w+\s+\w+\s+\w/i;

/** What stands behind a colon, a dash, a bracket, a full stop or *since*. */
const ASIDE = /[:;(.!?]\s?|\s[-\u2013\u2014]\s|,?\bsince\s/i;

/** Small words that make a clause of what would else be a name: *nobody reads them*, *too little gain*, *it took weeks*. */
const CLAUSE =
  /\b(?:is|are|was|were|has|have|had|does|did|can|cannot|could|will|would|need|needs|cost|costs|took|takes|work|works|it|they|them|we|us|nobody|nothing|none|not|never|no|too|already|still|enough|little|few)\b|n['\u2019]t\b/i;

/** Whether a statement carries its own reason: "No new tests, because pupils sit enough of them". */
export function givesReason(statement: string): boolean {
  return REASON.test(statement);
}

/**
 * Whether a note on a choice may carry its reason, in whatever way notes do: "Mocks in December, to spare Year 11", "Long
 * lesson plans: nobody reads them", "The trip, since costs have doubled". Generous: what stands apart from the name of the
 * thing and says something of it is taken for the reason.
 */
export function mayGiveReason(note: string): boolean {
  return (
    givesReason(note) ||
    LIKELY.test(note) ||
    PURPOSE.test(note) ||
    CLAUSE_BEHIND.test(note) ||
    saysMoreOf(note)
  );
}

function saysMoreOf(note: string): boolean {
  const at = note.search(ASIDE);
  return at > 0 && CLAUSE.test(note.slice(at).replace(/^,?\s*since/i, ''));
}

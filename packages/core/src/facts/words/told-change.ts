import { ASKING, CHANGE_WORDS } from './participation-data.ts';
import { audiencesIn } from './audiences.ts';
import { topic } from './topic.ts';
import { wordsOf } from './words.ts';

const speaksOfChange = topic(CHANGE_WORDS);

/** What was done, in the past: *how to cut workload* is still a question, *we cut them from six to two* is none. */
const DONE =
  /\b(?:we|they|staff|pupils|students|parents|governors|and|was|were|is|are|has|have|been)(?: (?:all|then|now|also))? (?:cut|shortened|reduced|split|renamed|introduced|scrapped|swapped|moved|brought|took out|left out|gave up|started|ended)\b/i;

/** What follows from what was said, and whose idea a thing is. */
const FOLLOWS =
  /\b(?:(?:that|this|which) is why|that's why|because of (?:this|them|their)|thanks to (?:them|their)|at their (?:request|suggestion)|on their advice|their (?:own )?(?:words|wording|ideas?|suggestions?)|(?:is|are|was|were) theirs|came up with)\b/i;

const IDEAS =
  /\b(?:ideas?|wording|words|title|suggestions?|proposals?|name|phrase|goals?|priority|priorities)\b/i;
const ORIGIN = /\b(?:came|comes|come|is|are|was|were) from\b/i;

/** *And now have one*; but not *we now ask each class*. */
const NOW = /\b(?:now (?:have|has|is|are|sent|begins?|starts?|ends?)|(?:is|are|have|has) now|no longer)\b/i;

/** Whether a text tells what changed, or came about, because people were asked. */
export function tellsOfChange(text: string): boolean {
  return (
    speaksOfChange(text) ||
    NOW.test(text) ||
    DONE.test(text) ||
    FOLLOWS.test(text) ||
    tellsMove(text) ||
    tellsOrigin(text)
  );
}

const MOVED = /\b(?:cut|reduced|shortened|lengthened|moved|trimmed)\b/i;

/** *Their comments cut the draft from seven goals to two* */
function tellsMove(text: string): boolean {
  const move = text.search(MOVED);
  return move >= 0 && /\bfrom\b/i.test(text.slice(move)) && /\bto\b/i.test(text.slice(move));
}

/** *The idea for the wall came from Year 4*; but *they came from three schools*. */
function tellsOrigin(text: string): boolean {
  const thing = text.search(IDEAS);
  return thing >= 0 && ORIGIN.test(text.slice(thing));
}

/** How many words of an account that nobody here knows may still only be the name of an occasion: *Yarning circle*. */
const A_NAME = 3;

/**
 * Whether a text may tell what came of asking people, for it goes on where it has said how they were asked, or says nothing
 * of that: *Two workshops; they saw that goals 2 and 4 overlap*, *put behaviour first*.
 */
export function mayTellOfChange(text: string): boolean {
  return text.split(CLAUSES).some((clause) => {
    const found = wordsOf(clause);
    return found.length > A_NAME && !asks(clause) && (SAYS.test(clause) || audiencesIn(clause).size === 0);
  });
}

const asks = topic(ASKING);
const CLAUSES = /[.;:!?\n]|\s[\u2013\u2014-]\s|,?\sso\s(?!that)/;
/** Words of a sentence with a verb: of a clause without any, nothing is said. */
const SAYS = /\b(?:is|are|was|were|has|have|had)\b|^\W*(?:they|we|it)\b/i;

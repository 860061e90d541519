import type { Plan } from '../model/plan.ts';
import { wordSet } from '../model/lazily.ts';
import { once } from './once.ts';
import { textsOf } from './texts.ts';
import type { Audience } from './words/audiences.ts';
import { audiencesIn } from './words/audiences.ts';

/** The parts of a plan that say what it is for and what is done. */
const AIMS = wordSet('mission vision values story priorities goals layers adaptation');

/** The fields of those parts that hold such words, and not who answers for it, who was asked or who is told. */
const DEEDS = wordSet(
  'mission vision values name meaning story priorities title why goals goal measures measure milestones expect actions do ' +
    'contributions does designs adaptation',
);

/**
 * For whom a plan does something without exception: *every pupil*, *all our staff*, *the whole school*, *everyone*. What
 * it inherits counts; who owns, shaped or hears of something does not.
 */
export const meantForAll: (plan: Plan) => ReadonlySet<Audience> = once((plan) => {
  const texts = textsOf(plan)
    .filter(({ section, field }) => AIMS().has(section) && DEEDS().has(field))
    .map(({ text }) => text);
  return new Set(
    [plan.mission ?? '', plan.vision ?? '', ...texts].flatMap((text) => [...withoutException(text)]),
  );
});

/** Words that leave nobody out, in English, Welsh and Irish, unless a time or place follows: *every day*, *each lesson*. */
const ALL =
  /(?<!\b(?:not|nearly|almost) )\b(?:all|every|each|whole|entire|everyone|everybody|no|pob|gach|100\s?%|100 per cent)(?![\p{L}-]| (?:day|week|month|term|half|year|morning|afternoon|lesson|time)s?\b)/giu;

/** How far behind such a word those may stand who are meant: *all of the pupils and staff*. */
const REACH = 40;

function withoutException(text: string): ReadonlySet<Audience> {
  const found = new Set<Audience>();
  for (const { index } of text.matchAll(ALL)) {
    const phrase = text.slice(index, index + REACH).split(/[.,;:!?()]/, 1)[0] ?? '';
    for (const audience of audiencesIn(phrase)) found.add(audience);
  }
  return found;
}

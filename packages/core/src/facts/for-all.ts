import type { Plan } from '../model/plan.ts';
import { wordSet } from '../model/lazily.ts';
import { once } from './once.ts';
import { textsOf } from './texts.ts';
import type { Audience } from './words/audiences.ts';
import { audiencesIn } from './words/audiences.ts';

/** The parts of a plan that say what it is for and what is done. */
const AIMS = wordSet('mission vision values story priorities goals layers involvement');

/** The fields of those parts that hold such words, and not who answers for it or who is told. */
const DEEDS = wordSet(
  'mission vision values name meaning story priorities title why goals goal measures measure milestones expect actions do ' +
    'contributions does designs who how',
);

/**
 * For whom a plan does something without exception: *every pupil*, *all our staff*, *the whole school*, *everyone*. What
 * it inherits counts, and so does that all were asked; who owns or hears of something does not.
 */
export const meantForAll: (plan: Plan) => ReadonlySet<Audience> = once((plan) => {
  const texts = textsOf(plan).flatMap(({ text, section, field }) =>
    AIMS().has(section) && DEEDS().has(field) ? text : [],
  );
  const aims = [plan.mission, plan.vision, ...texts].join('\n').toLowerCase().replace(AS_ONE, '$1 ');
  const found = new Set<Audience>(EVERYBODY.test(aims) ? ['students', 'staff'] : []);
  for (const word of ALL) {
    for (let at = aims.indexOf(word); at >= 0; at = aims.indexOf(word, at + 1)) {
      const behind = wordsBehind(aims, at, at + word.length);
      if (behind === undefined) continue;
      for (const audience of audiencesIn(word + behind)) found.add(audience);
      if (ADULTS.test(behind)) found.add('staff');
      if (found.has('students') && found.has('staff')) return found;
    }
  }
  return found;
});

/** Words that leave nobody out, in English, Welsh and Irish. */
const ALL = ['every', 'all', 'each', 'whole', 'entire', 'pob', 'gach', '100%', '100 per cent'];

/** Students and staff in one word. */
const EVERYBODY =
  /\b(?:whole|all|entire) school\b(?! (?:day|week|term|year)s?\b)|\bschool[ -]?wide\b|\ball of us\b|\b(?:every|each)(?: single)? person\b/;

/** The grown people of a school, and not those who come to learn. */
const ADULTS = /\badults?\b(?! (?:learn|educat))/;

/** Those who are meant stand close behind: *all of the pupils and staff*. */
const NEAR = /^(?:body|one)?(?: (?:and )?[^\s.,;:!?()]+){0,5}/;
/** So do those in a list: *all children, staff and families*. */
const LISTED = /^(?: [^\s.,;:!?()]+){1,3}(?:,(?: [^\s.,;:!?()]+){1,3}){1,3},? and(?: [^\s.,;:!?()]+){1,4}/;
/** With a time or a meeting behind it, *every* is about that: *every day*, *each lesson*, *every Year 9 team*. */
const TIMES =
  /^(?: [\w-]+){0,2} (?:plcs?|team|meeting)\b|^ (?:school )?(?:day|week|month|term|half|year|morning|afternoon|lesson|time)s?\b/;
const NOT_QUITE = /(?:[\w-]|\b(?:not|nearly|almost) )$/;

/** The words behind one of these, or `undefined` where it is part of another word, not quite true, or about a time. */
function wordsBehind(text: string, start: number, end: number): string | undefined {
  if (NOT_QUITE.test(text.slice(Math.max(0, start - 8), start))) return undefined;
  const near = text.slice(end, end + REACH);
  const behind = (LISTED.exec(near) ?? NEAR.exec(near))?.[0] ?? '';
  return TIMES.test(behind) || /^(?!body|one)[\w-]/.test(text.slice(end, end + 4)) ? undefined : behind;
}

const REACH = 60;

/** *Whole-school* is *whole school*. */
const AS_ONE = /\b(whole|all|entire)-(?=school|staff|trust|pupil|student|learner|child)/g;

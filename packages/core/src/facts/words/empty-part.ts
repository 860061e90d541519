import { lazily, wordSet } from '../../model/lazily.ts';
import { audiencesOf } from './audiences.ts';
import { PUPIL_WORDS } from './least-served-data.ts';
import { phraseAt, phrases } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import { stem, stems } from './stem.ts';
import { singular, words } from './words.ts';

/** Words with which a contribution begins that only says that there is one, in the singular and without articles. */
const EMPTY_VERBS =
  'support|contribute|contributing|supporting|supportive|help|helping|assist|assisting|participate|participating|' +
  'engage|engaging|promote|promoting|encourage|encouraging|embrace|back|commit|committed|dedicated|play part|play role|play key role|' +
  'play active part|play active role|play full part|take part|have role|have part|involved|get involved|buy in|buy into|' +
  'make contribution|make positive contribution|make full contribution|' +
  'provide support|give support|offer support|offer help|lend support|get behind|do bit|do best|work toward|work together|aware|be aware|lead by example|role model|be role model';

/** What may stand before the verb: *will continue to support*. */
const PASSED_OVER =
  'will to can should must may fully actively always also be is are being continue continues continuing expected here ' +
  'and help all each the a an their our its his her to';

/** What fits any goal, beside the words that stand in every plan. */
const FITS_ANY =
  'staff teacher teaching teach learn learner learning lesson team colleague family families parent carer community vision ' +
  'mission value initiative project implementation implement delivery deliver success progress achievement achieve ' +
  'attainment effort wig work policy approach process leader leadership everyone required needed appropriate necessary ' +
  'possible positive positively fully actively consistently enthusiastically daily day basis ' +
  'support contribute contribution assist';

/** The longest subject of a sentence, in words. */
const LONGEST_SUBJECT = 6;

const passedOver = wordSet(PASSED_OVER);
const pupils = wordSet(PUPIL_WORDS);
const fitsAny = lazily(() => new Set(FITS_ANY.split(' ').map(stem)));
const verbs = lazily((): Phrases<true> => phrases([[true, EMPTY_VERBS]]));

/**
 * Whether a contribution only says that it supports or contributes, to the goal, to pupils, to whatever the goal is
 * about: "Supports reading", "will contribute to the goal". Whatever it says beyond that makes it a contribution:
 * "supports pupils to read aloud every morning".
 *
 * @param isNamed - whether the role is named elsewhere; if not, the sentence may begin with it
 * @param about - the words of the goal
 */
export function saysNothing(does: string, isNamed: boolean, about: string): boolean {
  const found = words(does);
  const start = isNamed ? 0 : subjectLength(found);
  const verb = emptyVerb(found, start);
  if (verb === undefined) return false;
  const known = stems(about);
  const rest = found.slice(verb.end);
  const telling = [...stems(rest.join(' '))].filter((root) => !known.has(root) && !fitsAny().has(root));
  const own = telling.filter((root) => !rest.some((word) => stem(word) === root && isOfPupils(word)));
  // Who contributes photographs gives something that can be seen.
  const isGift = /^contribut/.test(found[verb.end - 1] ?? '') && stems(rest[0] ?? '').size > 0;
  // "Supports literacy" and "support SEND pupils" name a topic and no more.
  const isTopic =
    !isGift &&
    own.length === 1 &&
    rest.filter((word) => !fitsAny().has(stem(word)) && !isOfPupils(word)).length === 1;
  return own.length === 0 || isTopic;
}

function isOfPupils(word: string): boolean {
  return pupils().has(singular(word));
}

/** The verb that a text begins with, and where it ends. */
function emptyVerb(found: readonly string[], start: number): { readonly end: number } | undefined {
  const kept = found.flatMap((word, at) =>
    at >= start && !ARTICLES.has(word) ? [{ word: singular(word), at }] : [],
  );
  const folded = kept.map(({ word }) => word);
  for (let at = 0; at < kept.length; at++) {
    const phrase = phraseAt(verbs(), folded, at);
    if (phrase !== undefined) return { end: (kept[at + phrase.words.length - 1]?.at ?? 0) + 1 };
    if (!passedOver().has(folded[at] ?? '')) return undefined;
  }
  return undefined;
}

const ARTICLES = new Set(['a', 'an', 'the', 'their', 'our', 'its', 'his', 'her']);

/** How many words at the start say who does it: *All staff support the goal*. */
function subjectLength(found: readonly string[]): number {
  for (let end = Math.min(LONGEST_SUBJECT, found.length - 1); end > 0; end--) {
    if (audiencesOf([found.slice(0, end).join(' ')]).size > 0 && emptyVerb(found, end) !== undefined)
      return end;
  }
  return 0;
}

import { lazily } from '../../model/lazily.ts';
import { givesReason } from './reasons.ts';
import type { Phrases } from './phrases.ts';
import { phraseAt, phrases } from './phrases.ts';
import { singular, words } from './words.ts';

/**
 * Phrases that soften what they speak of, folded to the singular. Not among them, for they are plain words of plans as well:
 * *next steps*, *quick win*, *challenge*, *opportunity*, *emerging*, *developing*, *complex needs*, *restructure*.
 */
const EUPHEMISMS =
  'area for development|area of development|area to develop|development area|area for improvement|area of improvement|' +
  'area for growth|area of growth|growth area|area of opportunity|growth opportunity|opportunity for growth|' +
  'room for improvement|scope for improvement|work in progress|mixed picture|variable picture|inconsistent in place|' +
  'some inconsistency|pocket of good practice|not yet embedded|yet to be embedded|not yet fully embedded|' +
  'not yet consistent|challenging cohort|challenging context|challenging year|difficult cohort|weak cohort|legacy issue|' +
  'historic issue|historical issue|on a journey|journey of improvement|rapidly improving|steep learning curve|' +
  'learning curve|capacity issue|staffing issue|staffing challenge|staffing turbulence|period of turbulence|turbulence|' +
  'natural wastage|hard to reach|low starting point|against a backdrop of|issue around|lesson will be learned|' +
  'lesson have been learned|less strong|less secure|not as strong as|is variable|are variable|remain variable|' +
  'was variable|were variable|is inconsistent|are inconsistent|remain inconsistent|is patchy|are patchy|remain patchy|' +
  'too variable|inconsistency remain|inconsistency in|inconsistency across|variability in|variability across';

/** What each of them has in it: most texts have none. */
const MAYBE =
  /areas?\b|growth|improvement|progress|picture|in place|inconsisten|pocket|embedded|consistent|challeng|cohort|issue|journey|rapidly|curve|turbulen|wastage|to reach|starting|backdrop|variab|patchy|lessons?\b|less |strong as/i;

/** Words of somebody who says how things are: how many, who does not, what is too little. */
const PLAIN =
  /\d|\b(?:not|cannot|can't|don't|doesn't|didn't|never|nobody|none|half|third|quarter|fewer|two|three|four|five|six|seven|eight|nine|ten|too (?:few|many|little|much|late|often)|one in)\b/i;

/** Numbers that say of whom or when it is said, and not how many. */
const LABELS = /\b(?:year|yr|grade|class|key stage|ks|term|[yps]) ?\d+\b|\b20\d\d(?: \d\d)?\b/gi;

const known = lazily(() => phrases([[true, EUPHEMISMS]]));

/**
 * The euphemism in a text that says nothing plainer beside it, as it is written there but in small letters; `undefined`
 * where there is none. *Reading is an area for development: four in ten cannot read their books* says how things are.
 *
 * @param more - further phrases that soften.
 */
export function euphemismIn(text: string, more: readonly string[] = []): string | undefined {
  if (more.length === 0 && !MAYBE.test(text)) return undefined;
  const table = more.length === 0 ? known() : extended(more);
  const found = words(text);
  const folded = found.map(singular);
  for (let at = 0; at < folded.length; at++) {
    const phrase = phraseAt(table, folded, at);
    if (phrase === undefined) continue;
    const end = at + phrase.words.length;
    const others = [...found.slice(0, at), ...found.slice(end)].join(' ');
    return PLAIN.test(others.replace(LABELS, '')) || givesReason(others)
      ? undefined
      : found.slice(at, end).join(' ');
  }
  return undefined;
}

let last: { readonly more: readonly string[]; readonly table: Phrases<boolean> } | undefined;

function extended(more: readonly string[]): Phrases<boolean> {
  if (last?.more !== more) {
    const added = more
      .map((phrase) => words(phrase).map(singular).join(' '))
      .filter((phrase) => phrase !== '');
    last = { more, table: phrases([[true, [EUPHEMISMS, ...added].join('|')]]) };
  }
  return last.table;
}

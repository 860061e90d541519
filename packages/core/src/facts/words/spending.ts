import { wordSet, wordTable } from '../../model/lazily.ts';
import { withoutLabel } from './goal-text.ts';
import { words } from './words.ts';

/** Kinds of actions that cannot be carried out on goodwill alone. */
export type Spending = 'train' | 'buy' | 'hire' | 'release' | 'build';

/** Words that begin such an action, as *Buy* does in "Buy short books" and *Purchase* in "Purchase of short books". */
const BEGINS = wordTable<Spending>(
  ['train retrain upskill', 'train'],
  ['buy purchase order procure subscribe bought purchased purchasing subscription', 'buy'],
  ['hire recruit appoint employ hiring recruiting recruitment appointment appointing employment', 'hire'],
  ['release', 'release'],
  [
    'build building construct construction install installation refurbish refurbishment renovate furnish',
    'build',
  ],
);

/** The same, where it stands behind what it is about: *New readers bought*, *All staff trained in phonics*. */
const ENDS = wordTable<Spending>(
  ['trained retrained upskilled', 'train'],
  ['bought purchased ordered procured', 'buy'],
  ['hired recruited appointed employed', 'hire'],
  ['installed refurbished renovated', 'build'],
);

/** What may follow it there. */
const AFTER_END = wordSet('in on for by to with from');

/** Words that may stand before the verb: *SENCO to train*, *We will buy*. */
const LEADS_IN = wordSet('to will and we also then please');

/** Who costs nothing, or is chosen rather than hired. */
const UNPAID = wordSet(
  'volunteer volunteers governor governors trustee trustees pupil pupils student students child children parent parents family ' +
    'families ambassador ambassadors champion champions leader leaders lead leads captain captains prefects buddy buddies monitor ' +
    'monitors council reader readers',
);

/** Who is employed; *a strategy* is employed in another way. */
const EMPLOYED = wordSet(
  'teacher teachers ta tas assistant assistants counsellor counsellors counselor counselors therapist therapists tutor tutors ' +
    'worker workers officer officers mentor mentors coach coaches nurse technician librarian cook caretaker consultant specialist staff',
);

/** What is built of wood and stone; *relationships*, *confidence* and *a culture* are built in another way. */
const BUILT = wordSet(
  'room rooms library garden gardens shelter shelters shed sheds classroom classrooms block wall walls space area areas corner ' +
    'corners playground hut ramp ramps fence pond trail centre center hall kitchen kitchens studio workshop canopy gym toilets ' +
    'lab labs laboratory laboratories house hub hide den stage track pitch court courts shelves benches website kiln greenhouse',
);

/** Who or what is released; *results* and *a newsletter* are released in another way. */
const RELEASED = wordSet(
  'time teacher teachers staff leader leaders lead leads colleague colleagues ta tas senco sencos coach coaches ect ects subject ' +
    'middle him her them cover year phase english maths science each two one every class',
);

/** Behind *train*, they make it one that runs on rails. */
const VEHICLE = wordSet('journey journeys station trip trips track tracks line lines ticket tickets');

/** Before *training*, they make it something that is looked at rather than given. */
const LOOKED_AT = wordSet(
  'review evaluate audit monitor discuss identify consider check share plan survey report agree analyse record update attend ' +
    'log embed apply use uses follow revisit after move moves ask what which whether how',
);

/** After *training*, they make it something else: *training needs*, *training plan*. */
const NOT_GIVEN = wordSet(
  'need needs plan plans record records log matrix school schools programme review audit day days dog shoes ' +
    'community communities team teams goal goals',
);

/** What kind of spending an action speaks of at its beginning, or `undefined`: *Give pupils time* needs nothing bought. */
export function spendingIn(action: string): Spending | undefined {
  const found = words(withoutLabel(action));
  const at = verbAt(found);
  const kind = BEGINS().get(found[at] ?? '');
  if (kind !== undefined && isMeant(kind, found, at)) return kind;
  if (isTraining(found)) return 'train';
  return isCover(found) ? 'release' : spendingAtEnd(found);
}

function spendingAtEnd(found: readonly string[]): Spending | undefined {
  const at = found.findIndex((word, index) => index > 0 && ENDS().has(word));
  const next = found[at + 1];
  const isEnd = at > 0 && (next === undefined || AFTER_END().has(next));
  const kind = isEnd ? ENDS().get(found[at] ?? '') : undefined;
  return kind === 'hire' && found.some((word) => UNPAID().has(word)) ? undefined : kind;
}

/** The first word, or the one behind *to*, *will* or the like near the beginning: *SENCO to train all TAs*. */
function verbAt(found: readonly string[]): number {
  for (let at = 1; at < Math.min(found.length, 6); at++)
    if (LEADS_IN().has(found[at - 1] ?? '') && BEGINS().has(found[at] ?? '')) return at;
  return 0;
}

/** Whether the verb is meant as it sounds: what it needs stands within a few words behind it. */
function isMeant(kind: Spending, found: readonly string[], at: number): boolean {
  const verb = found[at] ?? '';
  const rest = found.slice(at + 1, at + 9);
  const [next = ''] = rest;
  switch (kind) {
    case 'hire':
      return isHired(verb, rest);
    case 'build':
      return isBuilt(verb, rest);
    case 'release':
      return rest.slice(0, 4).some((word) => RELEASED().has(word));
    case 'train':
      return isTrained(found, at);
    case 'buy':
      return !['in', 'into', 'of'].includes(next) || (verb !== 'order' && next === 'of');
  }
}

/** *Recruit a SENCO*; but *Recruit parent volunteers* and *Employ the same code* are none. */
function isHired(verb: string, rest: readonly string[]): boolean {
  if (verb === 'employ' && !rest.some((word) => EMPLOYED().has(word))) return false;
  return !rest.some((word) => UNPAID().has(word));
}

/** *Build a library*, *Install shelves*; but *The building supervisor*, *Build trust* and *Construct a timetable* are none. */
function isBuilt(verb: string, rest: readonly string[]): boolean {
  if (verb === 'building' && !['a', 'an', 'the', 'new', 'our', 'two'].includes(rest[0] ?? '')) return false;
  return verb.startsWith('build') || verb.startsWith('construct')
    ? rest.some((word) => BUILT().has(word))
    : true;
}

/** Not *train tracks*; and where pupils *train for the cup* it is their own training. */
function isTrained(found: readonly string[], at: number): boolean {
  const next = found[at + 1] ?? '';
  const isSport = next === 'for' && found.slice(0, at).some((word) => UNPAID().has(word));
  return !isSport && !VEHICLE().has(next);
}

/** *PLD* is what they call it in New Zealand, *PD* in North America. */
const TRAINING: ReadonlySet<string> = new Set(['training', 'cpd', 'cpdl', 'pld', 'pd']);

/** *Professional development*, *professional learning*: the same in full. */
function isTrainingAt(found: readonly string[], at: number): boolean {
  const word = found[at] ?? '';
  if (TRAINING.has(word)) return true;
  return found[at - 1] === 'professional' && (word === 'development' || word === 'learning');
}

/** *Phonics training*, *CPD for all staff*; but *Review the training plan* is none. */
function isTraining(found: readonly string[]): boolean {
  const at = found.findIndex((_, index) => isTrainingAt(found, index));
  if (at < 0 || at > 5 || NOT_GIVEN().has(found[at + 1] ?? '')) return false;
  return !found.slice(0, at).some((word) => LOOKED_AT().has(word) || word === 'toilet' || word === 'potty');
}

/** Whose work somebody else has to do meanwhile. */
const STAND_INS: readonly string[] = [
  'supply cover',
  'substitute coverage',
  'substitute cover',
  'release time',
];

/** *Supply cover for moderation*, *give teachers release time*; but *cut supply cover* is none. */
function isCover(found: readonly string[]): boolean {
  const at = found.findIndex((word, index) => STAND_INS.includes(`${word} ${found[index + 1] ?? ''}`));
  return at >= 0 && at < 7 && !found.slice(0, at).some((word) => LOOKED_AT().has(word) || SAVING.has(word));
}

const SAVING: ReadonlySet<string> = new Set([
  'cut',
  'reduce',
  'less',
  'fewer',
  'without',
  'no',
  'end',
  'stop',
  'limit',
]);

const MONEY = /[£€$]\s?\d|\d\s?(?:gbp|eur|usd|pounds|euros|dollars|k)\b/i;

/** Words that name what an action is paid from, or say that it costs nothing. */
const FUNDS = wordSet(
  'funded funding fund budget grant grants sponsored donated donation free cost costs costed premium pef pdg title pta ptfa ' +
    'inset twilight twilights apprenticeship levy donations unpaid volunteer volunteers',
);

/** What a number is no amount of: *Year 5*, *KS2*, *Phase 1*. */
const NUMBERED = wordSet(
  'year years grade grades class classes room term stage phase level p s primary rang unit tier key ks set no',
);

/** *K-3*, *Year 7 to 9*, *P1-3*: who is meant. */
const CLASSES =
  /\b(?:pre-?k|k|years?|yrs?|grades?|classes|primary|[yprs])[\s-]?\d{0,2}\s?(?:to|and|[&\u2013-])\s?(?:year|grade|[yprs])?\s?\d{1,2}\b/gi;

/** What a post is, and not what it needs: *half time*. */
const HOURS = /\b(?:half|part|full)[\s-]time\b/gi;

const AMOUNTS = wordSet(
  'two three four five six seven eight nine ten eleven twelve twenty thirty half dozen',
);
const TIMES = wordSet(
  'day days hour hours afternoon afternoons morning mornings session sessions week weeks lesson lessons',
);

/** Whether an action says in its own words what it needs: a sum, a number of things or days, or where the money is from. */
export function statesNeed(action: string, spending?: Spending): boolean {
  if (MONEY.test(action)) return true;
  const found = words(withoutLabel(action).replace(CLASSES, ' ').replace(HOURS, ' '));
  // How many are hired or trained is what is to be done, and not what that takes.
  const isOfPeople = spending === 'hire' || spending === 'train';
  return found.some((word, at) => {
    const [before = '', behind = ''] = [found[at - 1], found[at + 1]];
    if (FUNDS().has(word)) return true;
    if (TIMES().has(word)) return before === 'a' || before === 'an' || before === 'one' || before === 'per';
    return (!isOfPeople || TIMES().has(behind)) && isAmount(word, before, behind);
  });
}

/** *Once a term* is *1 x per term*. */
const HOW_OFTEN: ReadonlySet<string> = new Set(['x', 'times', 'per']);

function isAmount(word: string, before: string, behind: string): boolean {
  if (!AMOUNTS().has(word) && !/^\d+(?:\.\d+)?$/.test(word)) return false;
  if (HOW_OFTEN.has(behind)) return false;
  return !NUMBERED().has(before) && !/^20\d\d$/.test(word) && before !== 'and';
}

import type { Plan } from '../model/plan.ts';
import { lazily, wordSet } from '../model/lazily.ts';
import type { GoalInPlan } from './goals.ts';
import { goalsOf } from './goals.ts';
import { withoutLabel } from './words/goal-text.ts';
import type { Weights } from './words/stem.ts';
import { overlapOf, stem, weightsOf } from './words/stem.ts';
import { words, wordsOf } from './words/words.ts';

/** A goal that says nearly the same as one before it. */
export interface DuplicateGoal {
  readonly goal: GoalInPlan;
  readonly of: GoalInPlan;
}

/**
 * The goals of a plan that say nearly the same as an earlier one: their words overlap by at least `overlap`, from 0 to 1.
 * Verbs that say no more than *improve* count as one word, and so do names for pupils; figures with a per cent sign do
 * not count. Goals that each name something the other does not, such as a year group or a subject, are no duplicates
 * however much they share; nor are goals under two headings that leave it to these what they are about.
 * What it costs grows with the number of goals, and not with that of their pairs.
 */
export function duplicateGoals(plan: Plan, overlap: number): readonly DuplicateGoal[] {
  const goals = goalsOf(plan);
  const profiles = goals.length < 2 ? [] : mayBeDuplicates(goals).flatMap(profileOf);
  if (profiles.length < 2) return [];
  const order = rarestFirst(profiles);
  const index = new Map<string, Profile[]>();
  const duplicates: DuplicateGoal[] = [];
  for (const profile of profiles) {
    const telling = tellingStems(profile, order, overlap);
    const of = candidates(telling, index).find((other) => areDuplicates(profile, other, overlap));
    if (of !== undefined) duplicates.push({ goal: profile.goal, of: of.goal });
    else for (const each of telling) addTo(index, each, profile);
  }
  return duplicates;
}

/** Telling words begin with so many letters that relatives share. */
const BEGINNING = 4;
/** Beginnings of words that most goals have. */
const COMMON = wordSet('ever pupi chil stud scho with that from impr rais');

/** A quick look leaves out the goals that share less than a third of their words with all others: nearly all of them. */
function mayBeDuplicates(goals: readonly GoalInPlan[]): readonly GoalInPlan[] {
  const counts = new Map<string, number>();
  const beginnings = goals.map(({ goal }) => beginningsIn(goal.goal ?? ''));
  for (const own of beginnings) for (const each of own) counts.set(each, (counts.get(each) ?? 0) + 1);
  return goals.filter((_, at) => {
    let shared = 0;
    for (const each of beginnings[at] ?? []) if ((counts.get(each) ?? 0) > 1) shared++;
    return shared * 3 >= (beginnings[at]?.size ?? 0);
  });
}

function beginningsIn(goal: string): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const word of wordsOf(goal)) {
    const beginning = word.slice(0, BEGINNING);
    if (beginning.length === BEGINNING && !COMMON().has(beginning)) beginnings.add(beginning);
  }
  return beginnings;
}

interface Profile {
  readonly goal: GoalInPlan;
  readonly stems: Weights;
}

/** Verbs of getting better, all of which say the same; comparing goals, they are one. */
const BETTER = wordSet(
  'improve improves improved improving raise raises raised raising increase increases increased increasing enhance ' +
    'enhancing enhanced strengthen strengthening strengthened develop developing developed boost boosting lift lifting ' +
    'promote promoting embed embedding ensure ensuring continue secure securing',
);

/** Boys, girls and leavers are not everybody. */
const PUPILS = wordSet('pupil students student child children learner learners');

/** Words of every plan that tell one goal from another all the same. */
const CONTRASTING =
  'high higher highest low lower lowest new young first second third start end whole key more less most least before after';
const contrasting = lazily(() => new Set(CONTRASTING.split(' ').map(stem)));

const FIGURES = /\d[\d.,]{0,12}\s?(?:%|per\s?cent\b|percentage points?\b|pp\b)/gi;

/** It sets no goal apart from one that does not say where. */
const EVERYWHERE =
  /\b(?:in|across|throughout)\s(?:(?:all|every|each|the whole)\s)?(?:the\s)?(?:school|college|academy|subjects?|lessons?|class(?:es)?|classrooms?|curriculum|board)\b/gi;

function profileOf(goal: GoalInPlan): readonly Profile[] {
  const text = withoutLabel(goal.goal.goal ?? '')
    .replace(FIGURES, ' ')
    .replace(EVERYWHERE, ' ');
  const plain = words(text).map(withoutSynonym);
  const stems = weightsOf(plain.join(' '));
  return stems.size === 0 ? [] : [{ goal, stems }];
}

function withoutSynonym(word: string): string {
  if (BETTER().has(word)) return 'improve';
  return PUPILS().has(word) ? 'pupils' : word;
}

/** Orders stems by the number of goals that have them, so that goals are looked up by what is special in them. */
function rarestFirst(profiles: readonly Profile[]): (a: string, b: string) => number {
  const counts = new Map<string, number>();
  for (const { stems } of profiles)
    for (const each of stems.keys()) counts.set(each, (counts.get(each) ?? 0) + 1);
  return (a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1);
}

/** The rarest stems of a goal, as many as a duplicate cannot do without all of. */
function tellingStems(
  { stems }: Profile,
  order: (a: string, b: string) => number,
  overlap: number,
): readonly string[] {
  const sorted = [...stems.keys()].sort(order);
  const mustShare = overlap * totalOf(stems);
  let rest = totalOf(stems);
  const end = sorted.findIndex((each) => (rest -= stems.get(each) ?? 0) < mustShare - EPSILON);
  return sorted.slice(0, end + 1);
}

/** Sums of weights are compared with a little tolerance for rounding. */
const EPSILON = 1e-9;

function totalOf(stems: Weights): number {
  let total = 0;
  for (const weight of stems.values()) total += weight;
  return total;
}

/** How many goals are looked at for one stem: where more share it, it is special in none. */
const MOST_CANDIDATES = 32;

function candidates(
  telling: readonly string[],
  index: ReadonlyMap<string, readonly Profile[]>,
): readonly Profile[] {
  return telling.flatMap((each) => index.get(each) ?? []);
}

function addTo(index: Map<string, Profile[]>, each: string, profile: Profile): void {
  const others = index.get(each);
  if (others === undefined) index.set(each, [profile]);
  else if (others.length < MOST_CANDIDATES) others.push(profile);
}

function areDuplicates(a: Profile, b: Profile, overlap: number): boolean {
  if (overlapOf(a.stems, b.stems) < overlap - EPSILON) return false;
  if (hasOfItsOwn(a.stems, b.stems) && hasOfItsOwn(b.stems, a.stems)) return false;
  return standTogether(a.goal, b.goal) || namesItsSubject(a);
}

/** Under one heading, or one within the other. */
function standTogether(a: GoalInPlan, b: GoalInPlan): boolean {
  return (a.priority === b.priority && a.above === b.above) || a.above === b.goal || b.above === a.goal;
}

/** What every subject and year group has; under two headings it is two things. */
const SUBJECTLESS =
  'attainment achievement progress standards outcomes results grades scores performance quality teaching leadership ' +
  'curriculum assessment provision practice expected exam gcse examination';
const subjectless = lazily(() => new Set(SUBJECTLESS.split(' ').map(stem)));

/** Whether a goal says what it is about, and does not leave that to its heading, as *Raise attainment at KS2* does. */
function namesItsSubject({ stems }: Profile): boolean {
  const content = [...stems].filter(([each, weight]) => weight === 1 && !/^[a-z]{0,2}\d/.test(each));
  return content.length > 1 && content.some(([each]) => !subjectless().has(each));
}

function hasOfItsOwn(ours: Weights, theirs: Weights): boolean {
  for (const [each, weight] of ours)
    if (!theirs.has(each) && (weight === 1 || contrasting().has(each))) return true;
  return false;
}

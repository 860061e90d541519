import { lazily, wordSet, wordTable } from '../../model/lazily.ts';
import { bareGoal } from './goal-text.ts';
import { stems } from './stem.ts';
import * as data from './two-goals-data.ts';
import { singular, words, wordsOf } from './words.ts';

/** The halves of a goal that may be two goals, as they are written: `['Improve reading', 'raise attendance']`. */
export type TwoGoals = readonly [first: string, second: string];

/**
 * The two goals that a goal may be: two verbs of change, each with an object of its own, joined by *and*. *Review and amend
 * the policy* is one goal, for the verbs share their object; so is *edit their work and explain it*, where the second half
 * refers to the first, and *improve reading and writing*, where only things are joined.
 */
export function twoGoalsIn(goal: string): TwoGoals | undefined {
  const isMoving = (word: string): boolean =>
    isChange(word) || doing().has(word) || moving().has(word) || MORE.has(word);
  if (!wordsOf(goal).some((word, at) => at > 0 && isMoving(word))) return undefined;
  const segments = segmentsOf(bareGoal(goal));
  const clauses = clausesOf(segments);
  for (const [at, second] of clauses.entries()) {
    const first = clauses.slice(0, at).find((clause) => areApart(clause, second));
    if (first !== undefined && !saysHow(second)) return [first.text, second.text];
  }
  return undefined;
}

/** What a measure is certainly about; `undefined` where it is about several things, or no list has it. */
export function kindOfMeasure(measure: string): 'learning' | 'staffing' | 'money' | undefined {
  const kinds = new Set(wordsOf(measure).flatMap((word) => kindsByWord().get(singular(word)) ?? []));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

/** A verb with what it is done to, or a thing with what it does. */
interface Clause {
  readonly text: string;
  /** What is changed. */
  readonly object: readonly string[];
  /** The verb, where it may only say how something else is brought about. */
  readonly means?: string;
}

const changing = lazily(() => formsOf(data.CHANGING));
const doing = lazily(() => formsOf(data.DOING));
const moving = wordSet(data.MOVING);
const means = wordSet(data.MEANS);
const helped = wordSet(data.HELPED);
const referring = wordSet(data.REFERRING);
const dependent = wordSet(data.DEPENDENT);
const beforeVerb = wordSet(data.BEFORE_VERB);
const articles = wordSet('a an the of in no any more');
const kin = lazily(() => wordTable(...data.KIN.map((list, family) => [list, family] as const))());
const kindsByWord = lazily(() =>
  wordTable(
    ...data.MEASURED_KINDS.map(([kind, list]) => [list.split(' ').map(singular).join(' '), kind] as const),
  )(),
);

/** Base forms and those that end in *-ing*. */
function formsOf(list: string): ReadonlySet<string> {
  return new Set(
    list.split(' ').flatMap((verb) => {
      const root = verb.endsWith('e') ? verb.slice(0, -1) : verb;
      return [verb, `${root}ing`, `${root}${root.slice(-1)}ing`];
    }),
  );
}

/** *Build*, *rebuild* */
function isChange(word: string): boolean {
  return changing().has(word) || (word.startsWith('re') && changing().has(word.slice(2)));
}

const JOINTS = /,\s|;|\s(?:and|&|as well as|plus|while)\s/i;
const ENDS = new RegExp(`\\s(?:${data.PURPOSE})\\s`, 'i');

/** The parts between *and*s and commas, up to where the goal says what it is for. */
function segmentsOf(goal: string): readonly Segment[] {
  const [aim = ''] = goal.split(ENDS, 1);
  return aim.split(JOINTS).map((part) => {
    const found = words(part);
    const start = found.findIndex((word) => !beforeVerb().has(word));
    return { text: part.trim().replace(/[.,;:]$/, ''), words: start < 0 ? [] : found.slice(start) };
  });
}

interface Segment {
  readonly text: string;
  readonly words: readonly string[];
}

/** A part that begins with no verb of its own belongs to the object of the one before. */
function clausesOf(segments: readonly Segment[]): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const segment of segments) {
    const clause = clauseOf(segment);
    const last = clauses.at(-1);
    if (clause !== undefined) clauses.push(clause);
    else if (last !== undefined)
      clauses[clauses.length - 1] = { ...last, object: [...last.object, ...segment.words] };
  }
  return clauses;
}

function clauseOf({ text, words: [verb = '', ...object] }: Segment): Clause | undefined {
  if (isMore(object)) return { text, object: [verb] };
  if (isChange(verb)) return { text, object };
  if (doing().has(verb)) return means().has(verb) ? { text, object, means: verb } : { text, object };
  const at = object.findIndex((word) => moving().has(word));
  if (at < 0 || articles().has(at === 0 ? verb : (object[at - 1] ?? ''))) return undefined;
  return { text, object: [verb, ...object.slice(0, at)] };
}

/** *…and implement the new policy*, *…and train staff*, *…and ensure that pupils enjoy it*: what the first half needs. */
function saysHow({ means: verb, object }: Clause): boolean {
  if (verb === undefined) return false;
  return helped().has(object[0] ?? '') || object.some((word) => referring().has(word));
}

/** *Read more* */
function isMore([only = '', ...others]: readonly string[]): boolean {
  return others.length === 0 && MORE.has(only);
}

const MORE: ReadonlySet<string> = new Set(['more', 'less', 'better', 'harder', 'faster']);

function areApart({ object: first }: Clause, { object: second }: Clause): boolean {
  if (first.length === 0 || second.length === 0 || referring().has(second[0] ?? '')) return false;
  if ([...first, ...second].some((word) => dependent().has(word))) return false;
  const ours = stems(first.join(' '));
  const theirs = stems(second.join(' '));
  if (ours.size === 0 || theirs.size === 0 || [...theirs].some((stem) => ours.has(stem))) return false;
  const families = familiesOf(first);
  return !familiesOf(second).some((family) => families.includes(family));
}

function familiesOf(object: readonly string[]): readonly number[] {
  return object.flatMap((word) => kin().get(singular(word)) ?? []);
}

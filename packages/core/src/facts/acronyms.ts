import type { Plan } from '../model/plan.ts';
import { wordSet } from '../model/lazily.ts';
import type { Node } from '../source/node.ts';
import { stepsTo } from '../source/node.ts';
import type { PlacedText } from './texts.ts';
import { textsOf } from './texts.ts';
import type { Acronym } from './words/acronyms.ts';
import { acronymsIn, isKnownAcronym, withoutNumbers } from './words/acronyms.ts';

/** A short form that a plan nowhere explains, and one place where it stands. */
export interface UnexplainedAcronym {
  /** As it is written there, without the ending of a plural. */
  readonly written: string;
  readonly place: PlacedText['place'];
}

/**
 * The short forms that a plan leaves unexplained, each once: those that are neither in its glossary, nor spelled out in
 * it, nor known to readers of plans, nor the name of the school. Of the places where one stands it is the first of a list,
 * and among fields the first by name, so that it stays the same in whatever order the fields are written.
 *
 * @param allowed - short forms that readers of this plan know as well.
 */
export function unexplainedAcronyms(plan: Plan, allowed: readonly string[]): readonly UnexplainedAcronym[] {
  const found = new Map<string, UnexplainedAcronym>();
  const explained = explainedIn(plan, allowed);
  for (const { text, place, field } of textsOf(plan).filter(isProse)) {
    for (const acronym of acronymsIn(text)) {
      if (acronym.isSpelledOut) explained.add(acronym.key);
      else if (!isPerson(acronym, field)) keepFirst(found, acronym, place);
    }
  }
  for (const key of found.keys()) if (explained.has(key) || isKnownAcronym(key)) found.delete(key);
  return found.size === 0 ? [] : withoutEmphasis(found, plan);
}

function keepFirst(
  found: Map<string, UnexplainedAcronym>,
  { key, written }: Acronym,
  place: UnexplainedAcronym['place'],
): void {
  if (comesFirst(place, found.get(key)?.place)) found.set(key, { written, place });
}

function comesFirst(place: Node, other: Node | undefined): boolean {
  if (other === undefined) return true;
  const ours = stepsTo(place);
  const theirs = stepsTo(other);
  const at = ours.findIndex((step, index) => step !== theirs[index]);
  const [a = 0, b = 0] = [ours[at], theirs[at]];
  return at >= 0 && (typeof a === 'number' && typeof b === 'number' ? a < b : String(a) < String(b));
}

function isProse({ section, field }: PlacedText): boolean {
  return !NO_PROSE().has(section) && !(NO_PROSE().has(field) && field !== 'title');
}

/** Where ids, dates and names of the school stand, and what the plan says of its own linting. */
const NO_PROSE = wordSet(
  '$schema kind id title unit level parent plan period calendar glossary lint supports dependsOn answers by start end on ' +
    'between version',
);

/** Fields of people, who may be given by their initials. */
const PEOPLE = wordSet('owner who author setBy reportedTo staff role of');
const LONGEST_INITIALS = 3;

function isPerson({ key }: Acronym, field: string): boolean {
  return PEOPLE().has(field) && key.length <= LONGEST_INITIALS;
}

function explainedIn({ glossary, title = '', unit = '' }: Plan, allowed: readonly string[]): Set<string> {
  const entries = [...glossary].flat();
  const names = [title, unit].flatMap((name) => [name, initialsOf(name)]);
  const listed = [...entries, ...allowed, ...names].flatMap(keysOf);
  return new Set(listed);
}

/** The short forms that an entry of a list, of the glossary or a name holds: *TAs* and *tas* are *TA*, *KS2* is *KS*. */
function keysOf(text: string): readonly string[] {
  const whole = withoutNumbers(text.trim()).toUpperCase();
  return [whole, whole.replace(/S$/, ''), ...acronymsIn(`${text} .`).map(({ key }) => key)];
}

/** *Sycamore High School* is *SHS*. */
function initialsOf(name: string): string {
  return (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');
}

/** A word that the plan also writes in small letters is a word in capitals. */
function withoutEmphasis(
  found: ReadonlyMap<string, UnexplainedAcronym>,
  plan: Plan,
): readonly UnexplainedAcronym[] {
  const small = new Set<string>();
  for (const { text } of textsOf(plan))
    for (const word of text.match(SMALL) ?? []) small.add(word.toUpperCase());
  return [...found].flatMap(([key, acronym]) => (small.has(key) ? [] : acronym));
}

const SMALL = /(?<!\p{L})\p{Ll}+(?!\p{L})/gu;

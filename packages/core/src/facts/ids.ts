import { nearest } from '@plan-lint/schemas/explain';
import type { Goal } from '../model/goal.ts';
import type { Placed } from '../model/placed.ts';
import type { Plan } from '../model/plan.ts';
import { lookOf } from '../model/look-alike.ts';
import { isAscii, sameId } from '../model/workspace.ts';
import { once, onceEach } from './once.ts';

/** A part of a plan that has an id. */
export interface IdentifiedPart {
  readonly kind: 'priority' | 'goal' | 'value' | 'obstacle' | 'action';
  readonly id: string;
  /** How people call it: its title, words or name. */
  readonly name: string;
  readonly part: Placed;
}

/**
 * The values, obstacles, priorities and goals of a plan that have ids, in the order of the format, however they are
 * ordered in the text. What the plan inherits is not its own to name.
 */
export const identifiedParts: (plan: Plan) => readonly IdentifiedPart[] = once((plan) => [
  ...identified('value', plan.values.filter(isOwn), ({ name }) => name),
  ...identified('obstacle', plan.reality.obstacles, ({ what }) => what),
  ...plan.priorities.flatMap((priority) => [
    ...identified('priority', [priority], ({ title }) => title),
    ...identifiedGoals(priority.goals),
  ]),
  ...identifiedGoals(plan.goals),
]);

/** Goals, each followed by those nested in it. */
function identifiedGoals(goals: readonly Goal[]): readonly IdentifiedPart[] {
  return goals.flatMap((goal) => identified('goal', [goal, ...goal.goals], ({ goal: words }) => words));
}

/** The actions of a goal that have ids. */
export function identifiedActions({ actions }: Goal): readonly IdentifiedPart[] {
  return identified('action', actions, ({ do: words }) => words);
}

interface MayHaveId extends Placed {
  readonly id: string | undefined;
}

function identified<T extends MayHaveId>(
  kind: IdentifiedPart['kind'],
  parts: readonly T[],
  nameOf: (part: T) => string | undefined,
): readonly IdentifiedPart[] {
  return parts.flatMap((part) =>
    part.id === undefined ? [] : [{ kind, id: part.id, name: nameOf(part) ?? part.id, part }],
  );
}

function isOwn({ place }: Placed): boolean {
  return !('file' in place);
}

/** Things whose ids cannot be told apart. */
export interface IdClash<T> {
  /**
   * `repeated`: one id, written the same way. `folded`: one id, written in several ways. `lookAlike`: several ids that
   * people take for one.
   */
  readonly kind: 'repeated' | 'folded' | 'lookAlike';
  /** In the order given. */
  readonly things: readonly [T, T, ...T[]];
}

/** Finds things that share an id, or whose ids look the same. Takes time in proportion to their number. */
export function idClashes<T extends { readonly id: string }>(things: readonly T[]): readonly IdClash<T>[] {
  if (things.length < 2) return [];
  const clashes: IdClash<T>[] = [];
  const distinct: T[] = [];
  for (const [first, second, ...others] of grouped(things, sameId)) {
    distinct.push(first);
    if (second === undefined) continue;
    const isRepeated = [second, ...others].every(({ id }) => id === first.id);
    clashes.push({ kind: isRepeated ? 'repeated' : 'folded', things: [first, second, ...others] });
  }
  if (distinct.every(({ id }) => isAscii(id))) return clashes;
  for (const [first, second, ...others] of grouped(distinct, lookOf)) {
    if (second !== undefined) clashes.push({ kind: 'lookAlike', things: [first, second, ...others] });
  }
  return clashes;
}

function grouped<T extends { readonly id: string }>(
  things: readonly T[],
  fold: (id: string) => string,
): Iterable<readonly [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const thing of things) {
    const key = fold(thing.id);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups.values();
}

/** A list with so many wrong references is broken rather than mistyped; guesses beyond them would only cost time. */
const MOST_GUESSES = 1000;

/**
 * The id that was most likely meant: one that looks the same, else the nearest in spelling; `undefined` where none is
 * near, or where only the number differs, since `a1` is no slip for `a3`. Remembers its answers for the list, so give the
 * same list for the same ids.
 */
export function nearestId(meant: string, ids: readonly string[]): string | undefined {
  const { looks, guesses } = guesserFor(ids);
  if (guesses.has(meant)) return guesses.get(meant);
  if (guesses.size === MOST_GUESSES) return undefined;
  const near = looks.get(lookOf(meant)) ?? nearest(meant, ids);
  const guess = near === undefined || differInNumber(meant, near) ? undefined : near;
  guesses.set(meant, guess);
  return guess;
}

interface Guesser {
  readonly looks: ReadonlyMap<string, string>;
  readonly guesses: Map<string, string | undefined>;
}

const guesserFor: (ids: readonly string[]) => Guesser = onceEach((ids) => ({
  looks: new Map(ids.map((id) => [lookOf(id), id])),
  guesses: new Map(),
}));

/** Whether two ids are the same but for the number that they count with. A year is part of the name. */
function differInNumber(id: string, other: string): boolean {
  return id !== other && withoutNumbers(id) === withoutNumbers(other);
}

function withoutNumbers(id: string): string {
  return sameId(id).replace(/\d+/g, (digits) => (digits.length === 4 ? digits : '#'));
}

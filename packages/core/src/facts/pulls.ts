import type { Plan, Tension } from '../model/plan.ts';
import { sameId } from '../model/workspace.ts';
import { partsById, partsOf, tensionsOf } from './tensions.ts';
import type { PlanPart } from './tensions.ts';
import { sharesStem } from './words/stem.ts';
import type { TensionPair } from './words/tension-data.ts';
import { sidesNamed, touches } from './words/tension-words.ts';
import type { TensionWords } from './words/tension-words.ts';

/** Two goals or priorities of a plan that may pull against each other. */
export interface Pull {
  readonly pair: TensionPair;
  readonly one: PlanPart;
  readonly other: PlanPart;
}

/**
 * For each known tension the first two goals or priorities of a plan that stand on its two sides, where the plan names no
 * tension that is about them. A part that speaks of both sides joins them; a priority and its own goals go the same way.
 *
 * That such conflicts are left unspoken is the avoidant pitfall of the anatomy of a plan.
 */
export function unspokenPulls(plan: Plan, table: TensionWords): readonly Pull[] {
  const pulls = [...sidesOf(plan, table)].flatMap(([pair, { one, other }]) => firstPull(pair, one, other));
  return pulls.filter((pull) => !tensionsOf(plan).some(({ tension }) => isAbout(tension, pull, plan, table)));
}

interface Sides {
  readonly one: PlanPart[];
  readonly other: PlanPart[];
}

/** The parts on each side of each pair, those aside that stand on both. */
function sidesOf(plan: Plan, table: TensionWords): ReadonlyMap<TensionPair, Sides> {
  const pairs = new Map<TensionPair, Sides>();
  for (const part of partsOf(plan)) {
    const touched = new Map<TensionPair, Set<keyof Sides>>();
    for (const { pair, side } of touches(part.text, table))
      touched.set(pair, (touched.get(pair) ?? new Set()).add(side));
    for (const [pair, [side, ...more]] of touched) {
      if (side === undefined || more.length > 0) continue;
      const sides = pairs.get(pair) ?? { one: [], other: [] };
      sides[side].push(part);
      pairs.set(pair, sides);
    }
  }
  return pairs;
}

function firstPull(
  pair: TensionPair,
  ones: readonly PlanPart[],
  others: readonly PlanPart[],
): readonly Pull[] {
  for (const one of ones) {
    const other = others.find((candidate) => !isWithin(one, candidate) && !isWithin(candidate, one));
    if (other !== undefined) return [{ pair, one, other }];
  }
  return [];
}

function isWithin({ within }: PlanPart, { part }: PlanPart): boolean {
  return within.includes(part);
}

/**
 * Whether a tension that the plan names may be this one: its items speak of both sides, or of one side and of something
 * that no list has.
 */
function isAbout({ between }: Tension, pull: Pull, plan: Plan, table: TensionWords): boolean {
  const items = between.map((item) => itemSides(item, pull, plan, table));
  const spoken = new Set(items.flatMap(({ sides }) => sides));
  return spoken.size > 1 || (spoken.size === 1 && items.some(({ isKnown }) => !isKnown));
}

function itemSides(
  item: string,
  { pair, one, other }: Pull,
  plan: Plan,
  table: TensionWords,
): { readonly sides: readonly (keyof Sides)[]; readonly isKnown: boolean } {
  const part = partsById(plan).get(sameId(item));
  const text = part === undefined ? item : (('title' in part ? part.title : part.goal) ?? item);
  const named = sidesNamed(text, table);
  const sides = named.filter((touch) => touch.pair === pair).map(({ side }) => side);
  if (sharesStem(text, one.text) !== undefined) sides.push('one');
  if (sharesStem(text, other.text) !== undefined) sides.push('other');
  return { sides, isKnown: part !== undefined || named.length > 0 || sides.length > 0 };
}

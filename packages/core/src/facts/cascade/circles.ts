import { onceEach } from '../once.ts';
import type { Cascade, CascadeGoal, CascadePlan } from './cascade.ts';

/** What goes round in a circle, in order: each serves the next, and the last serves the first. */
export interface Circles {
  readonly plans: readonly (readonly CascadePlan[])[];
  readonly goals: readonly (readonly CascadeGoal[])[];
}

/**
 * The circles of plans and of goals. Goals that are tangled in several circles at once are one circle: the shortest way
 * from the first of them back to itself.
 */
export const circlesIn: (cascade: Cascade) => Circles = onceEach(({ plans }) => ({
  plans: circlesOf(plans, ({ parent }) => (parent === undefined ? [] : [parent])),
  goals: circlesOf(
    plans.flatMap(({ goals }) => goals),
    ({ supports }) => supports.filter((each) => each.kind === 'goal'),
  ),
}));

function circlesOf<T extends object>(
  things: readonly T[],
  next: (thing: T) => readonly T[],
): readonly (readonly T[])[] {
  const tangles = tanglesOf(things, next);
  const members = new Map<T, readonly T[]>(tangles.flatMap((tangle) => tangle.map((each) => [each, tangle])));
  const told = new Set<readonly T[]>();
  const circles: (readonly T[])[] = [];
  for (const thing of things) {
    const tangle = members.get(thing);
    if (tangle === undefined || told.has(tangle)) continue;
    told.add(tangle);
    const circle = wayBack(thing, (at) => next(at).filter((each) => members.get(each) === tangle));
    if (circle !== undefined) circles.push(circle);
  }
  return circles;
}

/** The shortest way from a thing back to itself. */
function wayBack<T extends object>(start: T, next: (thing: T) => readonly T[]): readonly T[] | undefined {
  const before = new Map<T, T>();
  const queue = [start];
  for (const at of queue) {
    for (const each of next(at)) {
      if (each === start) return trace(at, before);
      if (before.has(each)) continue;
      before.set(each, at);
      queue.push(each);
    }
  }
  return undefined;
}

function trace<T>(last: T, before: ReadonlyMap<T, T>): readonly T[] {
  const way: T[] = [];
  for (let at: T | undefined = last; at !== undefined; at = before.get(at)) way.push(at);
  return way.reverse();
}

/** A thing on the way, with what of its next things has not been looked at. */
interface Visit<T> {
  readonly thing: T;
  readonly rest: T[];
}

/** Groups of things of which each leads to each other: Tarjan's algorithm, without recursion. */
function tanglesOf<T extends object>(
  things: readonly T[],
  next: (thing: T) => readonly T[],
): readonly (readonly T[])[] {
  const order = new Map<T, number>();
  const lowest = new Map<T, number>();
  const open: T[] = [];
  const isOpen = new Set<T>();
  const tangles: T[][] = [];
  const enter = (thing: T): Visit<T> => {
    order.set(thing, order.size);
    lowest.set(thing, order.size - 1);
    open.push(thing);
    isOpen.add(thing);
    return { thing, rest: [...next(thing)] };
  };
  const lower = (thing: T, to: number): void => {
    lowest.set(thing, Math.min(lowest.get(thing) ?? to, to));
  };
  const leave = (thing: T): void => {
    if (lowest.get(thing) !== order.get(thing)) return;
    const tangle = open.splice(open.lastIndexOf(thing));
    for (const each of tangle) isOpen.delete(each);
    if (tangle.length > 1 || next(thing).includes(thing)) tangles.push(tangle);
  };
  for (const root of things) {
    if (order.has(root)) continue;
    const way = [enter(root)];
    for (let at = way.at(-1); at !== undefined; at = way.at(-1)) {
      const { thing, rest } = at;
      const each = rest.pop();
      if (each === undefined) {
        way.pop();
        leave(thing);
        const before = way.at(-1);
        if (before !== undefined) lower(before.thing, lowest.get(thing) ?? 0);
      } else if (!order.has(each)) way.push(enter(each));
      else if (isOpen.has(each)) lower(thing, order.get(each) ?? 0);
    }
  }
  return tangles;
}

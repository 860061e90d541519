import { words } from '../words/words.ts';
import { overlap } from '../words/stem.ts';
import type { CascadeGoal, CascadePlan } from './cascade.ts';
import { isAbove } from './reach.ts';
import { isOfSameUnit } from './standing.ts';

/** A goal that repeats one that it supports. */
export interface Copy {
  readonly goal: CascadeGoal;
  readonly of: CascadeGoal;
}

/**
 * The goals of a plan that say nearly the same as a goal above that they support. The name of the unit does not count:
 * *Every pupil at Oakwood reads* is no other goal than *Every pupil reads*.
 *
 * @param share - how much of their words, by weight, two goals share that count as one, from 0 to 1
 */
export function copiesIn(plan: CascadePlan, share: number): readonly Copy[] {
  return plan.goals.flatMap((goal) => {
    const of = goal.supports.find((other) => other.kind === 'goal' && isCopy(goal, other, share));
    return of?.kind === 'goal' ? [{ goal, of }] : [];
  });
}

function isCopy(goal: CascadeGoal, of: CascadeGoal, share: number): boolean {
  const [ours, theirs] = [goal.outline.goal, of.outline.goal];
  if (ours === undefined || theirs === undefined) return false;
  if (!isAbove(of.plan, goal.plan) || isOfSameUnit(of.plan, goal.plan)) return false;
  return overlap(withoutUnit(ours, theirs, goal.plan), theirs) >= share;
}

/** A goal without the words that only name whose it is. */
function withoutUnit(goal: string, other: string, { outline: { unit = '' } }: CascadePlan): string {
  const names = new Set(words(unit));
  const kept = new Set(words(other));
  return words(goal)
    .filter((word) => !names.has(word) || kept.has(word))
    .join(' ');
}

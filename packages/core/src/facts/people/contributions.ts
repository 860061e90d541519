import type { Contribution, Goal } from '../../model/goal.ts';
import type { Plan } from '../../model/plan.ts';
import { goalsOf } from '../goals.ts';
import { once } from '../once.ts';
import { isStillOpen } from '../placeholders.ts';
import { saysNothing } from '../words/empty-part.ts';
import { roleOf, sameRole } from '../words/roles/roles.ts';
import { stem } from '../words/stem.ts';
import { wordSet } from '../../model/lazily.ts';
import { words } from '../words/words.ts';

/** A contribution that says something, with the goal that it is to. */
export interface ContributionInPlan {
  readonly contribution: Contribution;
  readonly goal: Goal;
  readonly does: string;
  /** Whether it only says that it supports or contributes, and not what the role does. */
  readonly isEmpty: boolean;
}

/** The contributions of a plan that are written, in order. */
export const contributionsOf: (plan: Plan) => readonly ContributionInPlan[] = once((plan) =>
  goalsOf(plan).flatMap(({ goal, above }) =>
    goal.contributions.flatMap((contribution) => {
      const { does, roles } = contribution;
      if (does === undefined || isStillOpen(does)) return [];
      const about = `${goal.goal ?? ''} ${above?.goal ?? ''}`;
      return [{ contribution, goal, does, isEmpty: saysNothing(does, roles.length > 0, about) }];
    }),
  ),
);

/** A line that stands beside more roles was copied, whoever comes next. */
const MOST_ALIKE = 50;

/** Contributions of different roles to one goal that say the same, in the order written. */
export const repeatedContributions: (
  plan: Plan,
) => readonly (readonly [ContributionInPlan, ContributionInPlan, ...ContributionInPlan[]])[] = once(
  (plan) => {
    const groups = new Map<Goal, Map<string, ContributionInPlan[]>>();
    for (const each of contributionsOf(plan)) {
      if (each.contribution.roles.length === 0) continue;
      const ofGoal = groups.get(each.goal) ?? new Map<string, ContributionInPlan[]>();
      groups.set(each.goal, ofGoal);
      const key = keyOf(each.does);
      const alike = ofGoal.get(key) ?? [];
      const isOther = alike.every(({ contribution }) => isOtherRole(contribution, each.contribution));
      if (isOther && alike.length < MOST_ALIKE) alike.push(each);
      ofGoal.set(key, alike);
    }
    return [...groups.values()].flatMap((ofGoal) =>
      [...ofGoal.values()].flatMap(([first, second, ...more]) =>
        first === undefined || second === undefined ? [] : [[first, second, ...more] as const],
      ),
    );
  },
);

/** Whether two contributions are of different roles: one that is listed twice is no other. */
function isOtherRole(a: Contribution, b: Contribution): boolean {
  return !a.roles.some((role) => b.roles.some((other) => isOneRole(role, other)));
}

/** A cover supervisor teaches too, and is not the teacher. */
function isOneRole(role: string, other: string): boolean {
  const [ours, theirs] = [roleOf(role).ids, roleOf(other).ids];
  const isApart = ours.length > 0 && theirs.length > 0 && !ours.some((id) => theirs.includes(id));
  return !isApart && sameRole(role, other);
}

const smallWords = wordSet('a an the and of to in on at for with their our its his her will');

/** A text without regard to case, endings and small words. */
function keyOf(text: string): string {
  return words(text)
    .filter((word) => !smallWords().has(word))
    .map(stem)
    .join(' ');
}

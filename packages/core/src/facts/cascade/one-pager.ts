import type { Plan } from '../../model/plan.ts';
import type { GoalAlignment } from '../alignment.ts';
import { alignment } from '../alignment.ts';
import { nameGoal } from '../goals.ts';
import { isMeasured } from '../measures/measures.ts';

/** What a page that explains a goal to everybody needs. */
export type PagePart = 'need' | 'data' | 'goal' | 'measure';

/** A goal with the parts of its page that the plan does not give. */
export interface OnePage {
  /** How the goal is called. */
  readonly goal: string;
  readonly lacks: readonly PagePart[];
  /** Whether a measure says where it starts, and by which source: figures, though nobody says how they led to the goal. */
  readonly hasFigures: boolean;
}

/** The pages of a plan: one for each of its most important goals. */
export interface OnePages {
  /** How many goals the plan has, nested ones not counted. */
  readonly goals: number;
  /** Whether the plan marks its most important goals; where it does not, all of them count as such. */
  readonly isMarked: boolean;
  readonly pages: readonly OnePage[];
}

/**
 * Says for each of the most important goals of a plan which parts there are of a page that shows everybody the need for
 * it: why it matters, how data led to it, the goal itself, and a measure.
 */
export function onePagesOf(plan: Plan): OnePages {
  const goals = alignment(plan).filter(({ above }) => above === undefined);
  const marked = goals.filter(({ goal }) => [goal, ...goal.goals].some((each) => each.wildlyImportant));
  const chosen = marked.length > 0 ? marked : goals;
  return { goals: goals.length, isMarked: marked.length > 0, pages: chosen.map(onePageOf) };
}

function onePageOf(each: GoalAlignment): OnePage {
  const { goal, whys } = each;
  const whole = [goal, ...goal.goals];
  const parts: Readonly<Record<PagePart, boolean>> = {
    need: whys.length > 0 || whole.some(({ why }) => why !== undefined),
    data: whole.some(({ data }) => data !== undefined),
    goal: goal.goal !== undefined,
    measure: isMeasured(each),
  };
  const starts = whole.flatMap(({ measures }) => measures);
  return {
    goal: nameGoal(goal),
    lacks: (Object.keys(parts) as PagePart[]).filter((part) => !parts[part]),
    hasFigures: starts.some(({ from, source }) => from !== undefined && source !== undefined),
  };
}

import { topGoalsOf } from '../../facts/goals.ts';
import type { GoalInPlan } from '../../facts/goals.ts';
import { nameGoal, ownersOf } from '../../facts/goals.ts';
import { namePriority } from '../../facts/rationale.ts';
import type { Measure } from '../../model/goal.ts';
import type { Rating } from '../../model/rating.ts';
import type { Plan } from '../../model/plan.ts';
import { badge, paragraph, strong } from '../../page/build.ts';
import type { Block, Cell } from '../../page/page.ts';
import { NOT_SAID, namesOr, textOr } from '../parts/gap.ts';
import { sayMeasure, sayWhen } from '../parts/say-parts.ts';

const WORDS: Readonly<Record<Rating, string>> = { green: 'Green', yellow: 'Yellow', red: 'Red' };

/** A row for each goal: what it belongs to, who answers for it, how it is measured, by when, and where it stands. */
export function overview(plan: Plan): Block {
  const goals = topGoalsOf(plan);
  if (goals.length === 0) return paragraph(NOT_SAID);
  return {
    kind: 'table',
    caption: 'Priorities and goals',
    columns: ['Goal', 'Priority', 'Owner', 'Measure', 'By', 'Status'],
    rows: goals.map(rowOf),
    rowHeadings: true,
  };
}

function rowOf(entry: GoalInPlan): readonly Cell[] {
  const { goal, priority } = entry;
  const first = firstMeasure(entry);
  return [
    goal.wildlyImportant ? strong(nameGoal(goal)) : nameGoal(goal),
    priority === undefined ? '' : namePriority(priority),
    namesOr(ownersOf(entry)),
    first === undefined ? NOT_SAID : sayMeasure({ ...first, source: undefined }),
    textOr(sayWhen(goal.by ?? priority?.by ?? first?.by)),
    statusCell(goal.status?.rating),
  ];
}

/** The first measure of a goal or of one nested in it, else that of its priority. */
function firstMeasure({ goal, priority }: GoalInPlan): Measure | undefined {
  const own = [goal, ...goal.goals].flatMap(({ measures }) => measures);
  return own[0] ?? priority?.measures[0];
}

function statusCell(rating: Rating | undefined): Cell {
  return rating === undefined ? NOT_SAID : { badge: badge(rating, WORDS[rating]), text: '' };
}

import { isAbove, topGoals } from '../../facts/cascade/reach.ts';
import type { CascadeGoal, CascadePlan, Supportable } from '../../facts/cascade/cascade.ts';
import { nameCascadeGoal, nameUnit } from '../../facts/cascade/standing.ts';
import { askedBelow, takeUpOf } from '../../facts/cascade/take-up.ts';
import type { Ladder } from '../../model/level.ts';
import { badge, lineBreak, strong } from '../../page/build.ts';
import type { Cell, Inline, Table } from '../../page/page.ts';

/** A level with its plans. */
export interface Column {
  readonly rank: number;
  readonly title: string;
}

/** The levels that occur among some plans, top down. */
export function columnsOf(plans: readonly CascadePlan[], ladder: Ladder): readonly Column[] {
  const ranks = new Set(plans.flatMap(({ rank }) => rank ?? []));
  return [...ranks].sort((a, b) => a - b).map((rank) => ({ rank, title: nameRung(rank, plans, ladder) }));
}

/** How a rung is called by the plans that stand on it. */
function nameRung(rank: number, plans: readonly CascadePlan[], ladder: Ladder): string {
  const used = new Set(plans.flatMap((plan) => (plan.rank === rank ? (plan.outline.level?.trim().toLowerCase() ?? []) : [])));
  const name = [...(used.size > 0 ? used : (ladder[rank] ?? []))].join(' or ');
  return name.charAt(0).toUpperCase() + name.slice(1);
} // prettier-ignore

/** The Alignment Tool of one top plan: a row for each of its goals, a column for each level below. */
export function alignmentTable(top: CascadePlan, columns: readonly Column[], ladder: Ladder): Table {
  const below = columns.filter(({ rank }) => rank > (top.rank ?? -1));
  const asked = askedBelow(top, ladder);
  const takeUps = new Map(takeUpOf(top, asked).map((each) => [each.goal, each]));
  const askedRank = asked.units[0]?.[0].rank;
  const head = columns.find(({ rank }) => rank === top.rank)?.title ?? 'Top';
  return {
    kind: 'table',
    caption: `Goals of ${nameUnit(top)}, and the goals that support them`,
    columns: [head, ...below.map(({ title }) => title)],
    rows: topGoals(top).map((goal): readonly Cell[] => {
      const supporters = supportersOf(goal).filter(({ plan }) => isAbove(top, plan));
      const { notBy = [], unclear = [] } = (asked.isEach ? takeUps.get(goal) : undefined) ?? {};
      return [
        strong(nameCascadeGoal(goal)),
        ...below.map(({ rank }) =>
          cellOf(
            supporters.filter(({ plan }) => plan.rank === rank),
            rank === askedRank ? notBy.map(([first]) => nameUnit(first)) : [],
            rank === askedRank ? unclear.map(([first]) => nameUnit(first)) : [],
          ),
        ),
      ];
    }),
    rowHeadings: true,
  };
}

/** Who has a goal here, by whom nothing is said yet, and of whom it cannot be told. */
function cellOf(
  goals: readonly CascadeGoal[],
  gaps: readonly string[],
  unclear: readonly string[],
): readonly Inline[] {
  const lines: (readonly Inline[])[] = [
    ...goals.map((goal) => [strong(`${nameUnit(goal.plan)}:`), ` ${nameCascadeGoal(goal)}`]),
    ...gaps.map((name) => [strong(`${name}:`), ' ', badge('red', 'Nothing yet')]),
    ...unclear.map((name) => [strong(`${name}:`), ' ', badge('grey', 'Could not be told')]),
  ];
  if (lines.length === 0) return [badge('grey', 'Nothing yet')];
  return lines.flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line]));
}

/** The goals that support a goal, or the priority that it stands under, themselves or through others; each once. */
function supportersOf(goal: CascadeGoal): readonly CascadeGoal[] {
  const found = new Set<CascadeGoal>();
  const queue: Supportable[] = [
    goal,
    ...goal.nested,
    ...(goal.priority === undefined ? [] : [goal.priority]),
  ];
  for (const at of queue) {
    for (const next of at.supportedBy) {
      if (found.has(next) || next === goal) continue;
      found.add(next);
      queue.push(next, ...next.nested, ...(next.outer === undefined ? [] : [next.outer]));
    }
  }
  return [...found].sort((a, b) => compare(a.plan.outline.file, b.plan.outline.file));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
